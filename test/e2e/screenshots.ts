/** The pictures of the documentation, taken from the running product: `node scripts/screenshots.mjs`. */
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { silentLogger } from "../../src/kernel/logger.ts";
import type { Tts } from "../../src/ports/tts.ts";
import { createFliteTts } from "../../src/providers/tts/index.ts";
import { type App, DESKTOP, ON_PHONE, openApp } from "./support/app.ts";
import { settled } from "./support/audit.ts";
import { makeDemo } from "./support/demo.ts";
import { answerCall, followCalls } from "./support/live-transcript.ts";
import { replaceMicrophone } from "./support/microphone.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "docs/pictures");
/** All pictures together; they are in the repository. */
const LIMIT_BYTES = 3_000_000;
/** A demo line whose partner speaks English. */
const LINE = "6352 / 2";
const ANSWERS: Record<string, string> = {
  consent: "yes, that is all right",
  availability: "yes, go ahead",
  ship_date: "on the fifteenth of December",
  basis: "that is when it leaves our factory",
  readback: "yes, that is right",
  recap: "yes, thank you",
  repair: "yes, I am here",
};

let app: App;
let mouth: Tts;
let desktop: Page;
let phone: Page;
let demo: string;
const taken: string[] = [];

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  mouth = createFliteTts({ log: silentLogger(), pitch: 1.12 });
  app = await openApp();
  await app.server.api("", { method: "DELETE" });
  const wide: BrowserContext = await app.signedIn({ viewport: DESKTOP });
  await replaceMicrophone(wide);
  await followCalls(wide);
  desktop = await wide.newPage();
  phone = await (await app.signedIn({ ...ON_PHONE, deviceScaleFactor: 1.5 })).newPage();
}, 300_000);
afterAll(() => Promise.all([app?.close(), mouth?.close()]));

async function picture(name: string, page: Page, scheme: "light" | "dark" = "light"): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await settled(page);
  const width = page === phone ? "phone" : "desktop";
  const path = join(FOLDER, `${name}-${width}${scheme === "dark" ? "-dark" : ""}.png`);
  await page.screenshot({ path });
  await page.emulateMedia({ colorScheme: "light" });
  taken.push(path);
}

const inDemo = (path: string) => `/w/${demo}/${path}`;

it("takes every picture", { timeout: 900_000 }, async () => {
  for (const page of [desktop, phone]) {
    await page.goto("/welcome");
    await page.getByRole("button", { name: "Open the demo" }).waitFor();
    await picture("first-run", page);
  }
  demo = await makeDemo(app, desktop.context());

  await call();
  for (const page of [desktop, phone]) {
    const rows = page.getByRole(page === phone ? "article" : "row");
    await page.goto(inDemo("orders"));
    await rows.nth(3).waitFor();
    await picture("board", page);
    await picture("board", page, "dark");

    await page.goto(`${inDemo("orders")}?search=6352`);
    await page
      .getByRole("button", { name: /confirmed \(spoken\)/ })
      .first()
      .click();
    await page.locator("blockquote mark").first().waitFor();
    await page.locator("svg rect").nth(20).waitFor({ state: "attached" });
    await picture("evidence", page);
    await page.keyboard.press("Escape");

    await rows.getByRole("button", { name: `Open ${LINE}` }).click();
    await page.getByRole("heading", { name: "Do promises walk away?" }).waitFor();
    await picture("line", page);

    await page.goto(inDemo("decisions"));
    const late = page.getByRole("article").filter({ hasText: "Promised late" }).first();
    await late.locator("blockquote").first().waitFor({ state: "attached" });
    await late.getByRole("radio").first().check();
    await late.getByLabel("Why?").fill("The launch can wait two days.");
    await late.evaluate((card) => card.scrollIntoView({ block: "start" }));
    await picture("decision", page);

    await page.goto(inDemo("import"));
    const buffer = await readFile(join(ROOT, "docs/examples/open-orders.csv"));
    await page.locator("input[type=file]").setInputFiles({ name: "open-orders.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: /^Import \d+ lines$/ }).waitFor();
    await picture("import", page);
  }
  const sizes = await Promise.all(taken.map(async (path) => (await stat(path)).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT_BYTES);
});

async function say(text: string): Promise<Int16Array> {
  return (await mouth.synthesize(text, { language: "en" })).pcm;
}

/** A whole call at the microphone, with a picture while the date is read back, and its minutes. */
async function call(): Promise<void> {
  // Ready before they are due: an agent that waits too long asks again.
  for (const answer of Object.values(ANSWERS)) await say(answer);
  await desktop.goto(`${inDemo("orders")}?search=6352`);
  await desktop.getByRole("checkbox", { name: `Select ${LINE}` }).check();
  await desktop.getByRole("button", { name: "Call about 1 line" }).click();
  const dialog = desktop.getByRole("dialog", { name: "Call" });
  await dialog.getByRole("radio", { name: /You, with the microphone/ }).check();
  await dialog.getByRole("button", { name: "Call about 1 line" }).click();
  await desktop.getByLabel("Sentence for the agent to say").waitFor({ timeout: 120_000 });
  await phone.goto(new URL(desktop.url()).pathname);
  await answerCall(desktop, async ({ act, slot }) => {
    if (act === "readback") {
      await picture("call", desktop);
      await picture("call", phone);
    }
    return say(ANSWERS[slot ?? ""] ?? ANSWERS[act ?? ""] ?? "yes");
  });
  for (const page of [desktop, phone]) {
    await page.reload();
    await page.getByText("Completed").first().waitFor();
    await page.waitForFunction(() => (document.querySelector("audio")?.duration ?? 0) > 1);
    const quote = page
      .locator('[id^="turn-"]')
      .filter({ hasText: /fifteenth of december/i })
      .first();
    await quote.evaluate((turn) => turn.scrollIntoView({ block: "center" }));
    await picture("minutes", page);
  }
}
