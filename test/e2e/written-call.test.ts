/** A conversation in writing as the person at the desk sees it: its language, what is open, and the board it leads to. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationDetail } from "../../src/modules/conversations/schema.ts";
import type { SeededPartner } from "../support/server.ts";
import { beginWriting, write } from "../support/writing.ts";
import { type App, openApp, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

/** Small desks, and the width at which columns step back. */
const WIDTHS = [1024, 1280, 1366, 1440];
const CONDITIONAL = "2000 pieces leave the factory on the third of December, but only if the steel comes";

describe.skipIf(!hasChromium)(`a written call on the desk ${NEEDS_CHROMIUM}`, { timeout: 120_000 }, () => {
  let app: App;
  let partner: SeededPartner;
  let page: Page;
  let checkFaults: () => void;
  const own = (path: string) => `/w/${app.server.workspaceId}/${path}`;

  beforeAll(async () => {
    app = await openApp({ silent: true });
    partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
    await partner.add({ item: "main boards" });
    await partner.add({ item: "covers" });
    page = await (await app.signedIn()).newPage();
    checkFaults = watchFaults(page);
  }, 180_000);
  afterAll(() => app?.close());

  it("names the language it goes on in", async () => {
    const id = await beginWriting(app.server, partner, partner.lines);
    await page.goto(own(`calls/${id}`));
    const head = page.getByRole("banner").or(page.locator("header")).filter({ hasText: "Li Wei" });
    await head.getByText(/English/).waitFor();
    await write(app.server, id, { kind: "words", text: "yes" });
    await write(app.server, id, { kind: "words", text: "¿podemos hablar en español, por favor?" });
    await head.getByText(/Spanish/).waitFor();
    expect((await app.server.api<ConversationDetail>(`/conversations/${id}`)).language).toBe("es");
    await write(app.server, id, { kind: "hang_up" });
  });

  it("says what was asked, what was answered, what is open, and on which condition", async () => {
    const id = await beginWriting(app.server, partner, partner.lines);
    for (const text of [
      "yes",
      "yes",
      CONDITIONAL,
      "I don't know yet",
      "yes",
      "I don't know yet, there is no date",
      "yes",
    ])
      await write(app.server, id, { kind: "words", text });
    await page.goto(own(`calls/${id}`));
    await page.getByText("2 of 2 asked, 1 answered").waitFor();
    await page.getByText(/ompleted, 2 open/).waitFor();
    const topics = page.getByRole("complementary", { name: "What must be learnt" });
    await topics.getByText("2,000 pcs without a date").waitFor();
    await topics.getByText(/On a condition: .*only if the steel comes/).waitFor();
    await page.goto(own("partners"));
    await page.getByRole("link", { name: /Hongrui/ }).click();
    await page.getByText(/On a condition: .*only if the steel comes/).waitFor();
  });

  it("shows on every screen by which day an answer was announced, in words", async () => {
    await partner.add({ item: "hinges" });
    const [line] = partner.lines.slice(-1);
    const id = await beginWriting(app.server, partner, [line!]);
    for (const text of ["yes", "yes", "I'll let you know on Thursday, material is missing"])
      await write(app.server, id, { kind: "words", text });
    await page.goto(own(`calls/${id}`));
    const announced = "Answer announced for Thu 26 Nov";
    await page.getByRole("complementary", { name: "What must be learnt" }).getByText(announced).waitFor();
    await page.goto(own("orders?exception=answer_announced"));
    await page.getByRole("row").getByText(announced).waitFor();
    await page.goto(own(`orders?line=${line!.id}`));
    await page.getByText("material is missing").waitFor();
    const panel = page.getByRole("complementary", { name: "Line" });
    await panel.getByText(announced).first().waitFor();
    expect(await panel.getByText(/will_tell|material_shortage/).count()).toBe(0);
  });

  it("leads from a conversation to its own decisions, open or not", async () => {
    await partner.add({ item: "springs" });
    const id = await beginWriting(app.server, partner, partner.lines.slice(-1));
    for (const text of ["yes", "yes", "all of them leave the factory on the tenth of January", "yes", "yes"])
      await write(app.server, id, { kind: "words", text });
    await page.goto(own(`calls/${id}`));
    await page.getByRole("link", { name: "1 decision" }).click();
    await page.getByText("Only decisions of one conversation.").waitFor();
    await page.getByRole("article").filter({ hasText: "springs" }).waitFor();
    expect(await page.getByRole("article").count()).toBe(1);
    await page.getByRole("link", { name: "Open the conversation", exact: true }).click();
    await page.getByRole("link", { name: "1 decision" }).waitFor();
  });

  it.each([1024, 1280])("the list of calls stands in its columns at %i px", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(own("calls"));
    const call = page
      .getByRole("listitem")
      .getByRole("link", { name: /Li Wei/ })
      .first();
    const boxes = await call.evaluate((row) => [...row.children].map((cell) => cell.getBoundingClientRect().x));
    expect(boxes).toEqual(boxes.toSorted((a, b) => a - b));
    expect((await call.boundingBox())!.height).toBeLessThan(70);
  });

  it.each(WIDTHS)("the board shows its last column and the condition at %i px", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(own("orders"));
    await page.getByText(/On a condition: .*only if the steel comes/).waitFor();
    const last = page.getByRole("columnheader", { name: "Exception" });
    const box = await last.boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    const overflow = await page
      .getByRole("row")
      .first()
      .evaluate((row) => row.scrollWidth - row.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    checkFaults();
  });
});
