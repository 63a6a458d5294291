/** A promise after the need date asks a person; she answers on her telephone, and it stays who decided what, when and why. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "../../src/modules/decisions/schema.ts";
import { endOf, startCall } from "../support/calls.ts";
import type { SeededPartner } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, ON_PHONE, OWNER, openApp, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

const models = await speechModels();
const REASON = "The launch can wait two days, air freight cannot be paid";

describe.skipIf(!hasChromium || !models)(
  `a decision on the telephone ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`,
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
      // Needed 18 days from now at the door; the supplier promises day 9 ex-factory, and the way takes 12.
      await partner.add({ po: "4471", item: "main boards", needIn: 18, basis: "received" });
      const lane = { destination: "", fromBasis: "ex_factory", toBasis: "received", transitDays: 12 };
      await app.server.api(`/partners/${partner.id}/lanes`, { method: "PUT", body: lane });
      context = await app.signedIn(ON_PHONE);
      page = await context.newPage();
      checkFaults = watchFaults(page);
    }, 300_000);
    afterAll(() => app?.close());

    const card = () => page.getByRole("article");

    it("a late promise opens the question on a page that was already open", async () => {
      await page.goto(`/w/${app.server.workspaceId}/decisions`);
      await page.getByText("Nothing waits for you").waitFor();
      await endOf(app.server, await startCall(app.server, partner, "vague-then-day"));
      await card().waitFor();
      await card().getByText("Promised late").waitFor();
      await card().getByRole("link", { name: "4471 / 2" }).waitFor();
      await card()
        .getByText(/working hours? left/)
        .waitFor();
      await card()
        .getByText(/Cost of waiting:/)
        .waitFor();
      // The words it rests on, the vague ones and the day.
      await card().getByText("What was said (2)").tap();
      await card()
        .locator("blockquote", { hasText: /december/i })
        .first()
        .waitFor();
      expect(await card().getByRole("radio").count()).toBeGreaterThanOrEqual(2);
      await card().getByText("The agent says:").first().waitFor();
    });

    it("is decided with a thumb, with a reason, and stays with who, when and why", async () => {
      const label = card()
        .locator("label", { has: page.getByRole("radio") })
        .first();
      const box = (await label.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(44);
      await label.tap();
      const decide = card().getByRole("button", { name: "Decide" });
      expect(await decide.isDisabled()).toBe(true);
      await card().getByLabel("Why?").fill(REASON);
      expect((await decide.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await decide.tap();
      await page.getByText("Nothing waits for you").waitFor();

      await page.getByRole("link", { name: /^Decided/ }).tap();
      await card().getByText(`Because: ${REASON}`).waitFor();
      await card()
        .getByText(new RegExp(`, by ${OWNER.name}`))
        .waitFor();
      await card()
        .getByText(/23 Nov/)
        .first()
        .waitFor();
      const [decided] = await app.server.api<Decision[]>("/decisions?status=decided");
      expect(decided).toMatchObject({ kind: "late", status: "decided", reason: REASON });
      expect(decided!.chosen).toBe(decided!.options[0]!.key);
      checkFaults();
    });
  },
);
