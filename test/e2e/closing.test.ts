/** What a person takes off the board goes at once and stays to be found; what she disputes keeps her name and reason. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordStatement } from "../../src/modules/commitments/index.ts";
import {
  appendEvents,
  connect,
  endConversation,
  setMode,
  startConversation,
  takeLease,
} from "../../src/modules/conversations/index.ts";
import { putContent, recordSpeechEvidence } from "../../src/modules/evidence/index.ts";
import { inWorkspace } from "../support/record.ts";
import { type SeededPartner, type TestServer, TODAY } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, OWNER, openApp, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

const models = await speechModels();

describe.skipIf(!hasChromium || !models)(
  `closing a line ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`,
  { timeout: 300_000 },
  () => {
    let app: App;
    let context: BrowserContext;
    let page: Page;
    let partner: SeededPartner;
    let checkFaults: () => void;

    beforeAll(async () => {
      app = await openApp();
      partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
      await partner.add({ po: "4471", item: "main boards" });
      await partner.add({ po: "4472", item: "covers" });
      context = await app.signedIn();
      page = await context.newPage();
      checkFaults = watchFaults(page);
    }, 300_000);
    afterAll(() => app?.close());

    const board = (path = "") => page.goto(`/w/${app.server.workspaceId}/orders${path}`);
    const opener = (line: string) => page.getByRole("button", { name: `Open ${line}` });
    const panel = () => page.getByRole("complementary", { name: "Line" });

    async function close(reason: string): Promise<void> {
      await opener("4472 / 2").click();
      await panel().getByRole("button", { name: "Close line" }).click();
      await panel().getByLabel("Why is it no longer awaited?").fill(reason);
      await panel().getByRole("button", { name: "Close line" }).click();
      await opener("4472 / 2").waitFor({ state: "detached" });
    }

    it("leaves the board at once, and comes back with Undo", async () => {
      await board();
      await close("By mistake");
      await page.getByRole("button", { name: "Undo" }).click();
      await opener("4472 / 2").waitFor();
    });

    it("is found under Closed with who, when and why, and is opened again with a reason", async () => {
      await close("Moved to another supplier");
      await page.getByRole("link", { name: "Closed" }).click();
      await page.waitForURL(/state=closed/);
      await opener("4472 / 2").click();
      await panel().getByText("Because: Moved to another supplier").waitFor();
      await panel().getByText(OWNER.name).waitFor();
      await panel().getByRole("button", { name: "Open again" }).click();
      await panel().getByLabel("Why is it awaited after all?").fill("The other one went bankrupt");
      await panel().getByRole("button", { name: "Open again" }).click();
      await opener("4472 / 2").waitFor({ state: "detached" });
      await page.getByRole("link", { name: /^All/ }).click();
      await opener("4472 / 2").waitFor();
    });

    it("a quantity opens the words, what was read back, the yes, and then the dispute with name and reason", async () => {
      await tellCall(app.server, partner);
      await board("?search=4471");
      await page
        .getByRole("button", { name: /confirmed \(spoken\)/ })
        .first()
        .click();
      const popover = page.getByRole("dialog", { name: "Promise of 4471 / 2" });
      await popover.getByRole("heading", { name: "Said" }).first().waitFor();
      await popover.getByRole("heading", { name: "Confirmed" }).waitFor();
      const confirmed = popover.locator("section", { has: page.getByRole("heading", { name: "Confirmed" }) });
      await confirmed.getByText("The agent:").waitFor();
      await confirmed.getByText("Four thousand on the third of December, correct?").waitFor();
      expect(await confirmed.getByText("When do they ship?").count()).toBe(0);
      await popover.getByRole("button", { name: "This is wrong" }).click();
      await popover.getByLabel("What is wrong?").fill("They rang back: the boards are not even started");
      await popover.getByRole("button", { name: "Dispute", exact: true }).click();
      const disputed = popover.locator("section", { has: page.getByRole("heading", { name: "Disputed" }) });
      await disputed.getByText("the boards are not even started").waitFor();
      await disputed.getByText(OWNER.name).waitFor();
      checkFaults();
    });
  },
);

/** A call as the record keeps it, without the minutes it takes to speak: a question, a date, a read-back, a yes. */
async function tellCall(server: TestServer, partner: SeededPartner): Promise<void> {
  const storage = { ...server.storage, workspaceId: server.workspaceId };
  await inWorkspace(storage, async (ctx) => {
    const lineId = partner.lines[0]!.id;
    const { id, keyId } = await startConversation(ctx, {
      contactId: partner.contactId,
      lineIds: [lineId],
      channel: "simulated",
      flow: "order-status",
      flowVersion: 1,
      language: "en",
      persona: "cooperative",
      resumes: null,
      snapshot: "{}",
    });
    await takeLease(ctx, id, "test", ctx.now + 60_000);
    await connect(ctx, id);
    await setMode(ctx, id, "recorded");
    const words = (text: string) => putContent(ctx, { keyId, partnerId: partner.id, kind: "words", text });
    const place = (at: number) => ({ fromMs: at, toMs: at + 900, slot: "ship_date", lineId, timings: {} });
    const said = async (at: number, act: string, text: string) => ({
      kind: "said",
      payload: { contentId: await words(text), act, interruptedAtMs: null, ...place(at) },
    });
    const heard = (at: number, contentId: string) => ({
      kind: "heard",
      payload: { contentId, extraction: null, ...place(at) },
    });
    const [date, yes] = [await words("On the third of December."), await words("Yes, correct.")];
    const events = [
      await said(1000, "ask", "When do they ship?"),
      heard(3000, date),
      await said(5000, "readback", "Four thousand on the third of December, correct?"),
      heard(8000, yes),
    ];
    await appendEvents(ctx, id, 0, events, "test");
    const evidence = (contentId: string, fromMs: number) =>
      recordSpeechEvidence(ctx, {
        partnerId: partner.id,
        conversationId: id,
        contactId: partner.contactId,
        contentId,
        fromMs,
        toMs: fromMs + 900,
        language: "en",
        recorded: true,
        saidAt: ctx.now + fromMs,
        speaker: "partner",
      });
    const day = `${TODAY.slice(0, 4)}-12-03`;
    const interval = { earliest: day, likely: day, latest: day };
    await recordStatement(ctx, {
      idempotencyKey: `${id}:1`,
      orderLineId: lineId,
      conversationId: id,
      contactId: partner.contactId,
      replaces: "all",
      status: "confirmed",
      confirmedBy: "spoken",
      saidAt: ctx.now,
      deliveries: [{ qty: 400, uom: "pcs", told: null, interval, basis: "ex_factory" }],
      evidence: [
        { id: await evidence(date, 3000), role: "stated" },
        { id: await evidence(yes, 8000), role: "confirmed" },
      ],
      conditions: [],
    });
    await endConversation(ctx, id, { by: "agent", outcome: "completed", status: "ended", endedAt: ctx.now });
  });
}
