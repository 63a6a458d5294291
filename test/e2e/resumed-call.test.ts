/** A supplier's browser dies in the middle of a call: what was confirmed stands, and the rest is asked in a call that resumes it. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationDetail, ConversationSummary } from "../../src/modules/conversations/schema.ts";
import { endOf, transcriptOf } from "../support/calls.ts";
import type { SeededPartner } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, openApp, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";
import { answerCall, followCalls } from "./support/live-transcript.ts";
import { replaceMicrophone } from "./support/microphone.ts";

const models = await speechModels();

describe.skipIf(!hasChromium || !models)(
  `a call that is resumed ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`,
  { timeout: 300_000 },
  () => {
    let app: App;
    let context: BrowserContext;
    let page: Page;
    let partner: SeededPartner;
    let broken: ConversationSummary;
    let checkFaults: () => void;

    beforeAll(async () => {
      app = await openApp();
      partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
      await partner.add({ po: "4471", item: "main boards" });
      await partner.add({ po: "4472", item: "power boards", qty: 500 });
      context = await app.signedIn();
      await replaceMicrophone(context);
      await followCalls(context);
    }, 300_000);
    afterAll(() => app?.close());

    it("breaks off when the browser at the microphone dies between two lines", async () => {
      const supplier = await context.newPage();
      await supplier.goto(`/w/${app.server.workspaceId}/orders`);
      for (const { po } of partner.lines)
        await supplier.getByRole("checkbox", { name: new RegExp(`Select ${po}`) }).check();
      await supplier.getByRole("button", { name: "Call about 2 lines" }).click();
      const dialog = supplier.getByRole("dialog", { name: "Call" });
      await dialog.getByRole("radio", { name: /You, with the microphone/ }).check();
      await dialog.getByRole("button", { name: "Call about 2 lines" }).click();

      let first: string | null = null;
      const dying = answerCall(supplier, async ({ act, slot, lineId }) => {
        if (act === "consent" || slot === "availability" || act === "readback") return { keys: "1" };
        first ??= lineId;
        if (lineId === first) return { keys: "0312" };
        const session = await context.newCDPSession(supplier);
        void session.send("Page.crash").catch(() => undefined);
        return new Promise(() => undefined);
      });
      const crashed = new Promise<void>((resolve) => supplier.once("crash", () => resolve()));
      await Promise.race([crashed, dying]);

      [broken] = await app.server.api<[ConversationSummary]>("/conversations");
      const detail = await endOf(app.server, broken.id);
      expect(detail, transcriptOf(detail)).toMatchObject({ status: "broken_off", commitments: 1, resumable: true });
      expect(detail.topics.map(({ status }) => status)).toEqual(["confirmed", "asked"]);
    });

    it("is offered on its page about the line that is still open, and only that", async () => {
      page = await context.newPage();
      checkFaults = watchFaults(page);
      await page.goto(`/w/${app.server.workspaceId}/calls`);
      await page.getByRole("link", { name: /Li Wei.*Broken off.*1 promise/ }).click();
      await page.getByRole("button", { name: "Resume about 1 open line" }).click();
      const dialog = page.getByRole("dialog", { name: "Resume the call" });
      await dialog.getByRole("checkbox", { name: /4472 \/ 2/ }).waitFor();
      expect(await dialog.getByRole("checkbox", { name: /4472 \/ 2/ }).isChecked()).toBe(true);
      expect(await dialog.getByRole("checkbox", { name: /4471 \/ 2/ }).isChecked()).toBe(false);
      expect(await dialog.getByLabel("Partner").isDisabled()).toBe(true);
      await dialog.getByRole("radio", { name: /A simulated supplier/ }).check();
      await dialog.getByRole("radio", { name: /Presses keys/ }).check();
      await dialog.getByRole("button", { name: "Call about 1 line" }).click();
      await page.getByLabel("Sentence for the agent to say").waitFor();
      await page.getByText("Completed").first().waitFor({ timeout: 180_000 });
    });

    it("leaves both promises, and each call leads to the other", async () => {
      const [newest] = await app.server.api<[ConversationSummary]>("/conversations");
      expect(await app.server.api<ConversationDetail>(`/conversations/${newest.id}`)).toMatchObject({
        resumes: broken.id,
        lines: 1,
        commitments: 1,
        topics: [{ po: "4472", status: "confirmed" }],
      });
      await page.getByRole("link", { name: "takes up an earlier call" }).click();
      await page.getByRole("link", { name: "taken up again by a later call" }).waitFor();
      await page.getByText("Broken off").first().waitFor();
      expect(await page.getByRole("button", { name: /^Resume/ }).count()).toBe(0);
      await page.getByRole("link", { name: "Orders" }).click();
      await page
        .getByRole("button", { name: /3 Dec.*confirmed \(spoken\)/ })
        .first()
        .waitFor();
      expect(await page.getByRole("button", { name: /Dec.*confirmed \(spoken\)/ }).count()).toBe(2);
      checkFaults();
    });
  },
);
