/** What a person takes off the board goes at once and stays to be found; what she disputes keeps her name and reason. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Board } from "../../src/modules/orders/schema.ts";
import { endOf, startCall } from "../support/calls.ts";
import type { SeededPartner } from "../support/server.ts";
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
      const [before] = (await app.server.api<Board>("/orders?search=4471")).rows;
      expect(before!.promises).toEqual([]);
      await endOf(app.server, await startCall(app.server, partner, "cooperative"));
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
      await confirmed
        .locator("q", { hasText: /thousand/ })
        .first()
        .waitFor();
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
