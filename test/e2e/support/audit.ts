/** What is wrong with a screen as it stands: layout, contrast, names. Each finding is a line of text; none is the goal. */
import type { Page } from "playwright-core";
import { en } from "../../../src/web/messages/en.ts";
import { contrastFindings } from "./contrast.ts";

export async function audit(page: Page): Promise<string[]> {
  await settled(page);
  const [layout, contrast, names] = await Promise.all([
    page.evaluate(layoutFindings),
    page.evaluate(contrastFindings),
    nameFindings(page),
  ]);
  return [...layout, ...contrast, ...names, ...(await keyFindings(page))];
}

/** Fonts are there and nothing fades any more: a colour half-way is no finding. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const moving = document.getAnimations().filter((animation) => {
      const endless = animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      return animation.playState === "running" && !endless;
    });
    return document.fonts.status === "loaded" && moving.length === 0;
  });
}

/** Runs in the page. */
function layoutFindings(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) {
    found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${wide}`);
  }
  // Inside a workspace only the lists scroll; the navigation never leaves the window.
  const high = document.documentElement.clientHeight;
  if (document.getElementById("main") && document.documentElement.scrollHeight > high) {
    found.push(`the page scrolls down beside its lists: ${document.documentElement.scrollHeight} > ${high}`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.visibility === "hidden" || box.width <= 1 || box.height <= 1) continue;
    if (element instanceof SVGTextElement) {
      const chart = element.ownerSVGElement!.getBoundingClientRect();
      if (box.left < chart.left - 1 || box.right > chart.right + 1) found.push(`cut: ${element.textContent}`);
    }
    if (box.left >= -1 && box.right <= wide + 1) continue;
    if (contained(element)) continue;
    const text = (element.textContent ?? "").trim().slice(0, 40);
    found.push(`outside: <${element.localName}> ${Math.round(box.left)}..${Math.round(box.right)} of ${wide}: ${text}`);
  }
  return found.slice(0, 10);

  /** Inside something that scrolls or cuts sideways and itself stays within the page. */
  function contained(element: Element): boolean {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, position } = getComputedStyle(at);
      const { left, right } = at.getBoundingClientRect();
      if (overflowX !== "visible" && left >= -1 && right <= wide + 1) return true;
      if (position === "fixed") return false;
    }
    return false;
  }
}

/** A message that is missing shows its key: "line.title". */
async function keyFindings(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  const keys = new RegExp(`\\b(${Object.keys(en).join("|")})\\.[a-z_]+`, "g");
  return [...new Set(text.match(keys) ?? [])].map((key) => `without a message: ${key}`);
}

const INTERACTIVE = new Set(
  "button link textbox searchbox combobox listbox checkbox radio slider menuitem menuitemradio tab switch option spinbutton".split(
    " ",
  ),
);

/** As assistive technology gets them: the browser's own accessibility tree. */
async function nameFindings(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return nodes
      .filter(({ ignored, role, name }) => {
        return !ignored && INTERACTIVE.has(String(role?.value)) && String(name?.value ?? "").trim() === "";
      })
      .map(({ role, backendDOMNodeId }) => `without a name: ${role?.value} (node ${backendDOMNodeId})`);
  } finally {
    await session.detach();
  }
}

/** Tabs until `reached` names the element that has the focus; throws where a stop does not show it. */
export async function tabTo(page: Page, reached: string, limit = 60): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focusStop);
    if (stop === null) continue;
    passed.push(stop.name);
    if (!stop.shown) throw new Error(`the focus does not show on: ${stop.name}`);
    if (stop.name.includes(reached)) return;
  }
  throw new Error(`Tab did not reach ${reached}; it passed ${passed.join(" | ")}`);
}

/** Runs in the page. A ring may be drawn by the label around a control. */
function focusStop(): { name: string; shown: boolean } | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const field =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  const label = field ? element.labels?.[0] : null;
  const ringed = [element, label].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
  });
  const name = element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "";
  return { name: name.trim().slice(0, 80), shown: ringed };
}
