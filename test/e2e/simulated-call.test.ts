/** A person starts a call to a simulated supplier, listens, puts in a sentence, takes over, gives back and hangs up. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeededPartner } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, openApp, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

const models = await speechModels();

describe.skipIf(!hasChromium || !models)(
  `a simulated call in the browser ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`,
  { timeout: 300_000 },
  () => {
    let app: App;
    let context: BrowserContext;
    let page: Page;
    let partner: SeededPartner;
    let checkFaults: () => void;
    const frames: number[] = [];

    beforeAll(async () => {
      app = await openApp();
      partner = await app.server.addPartner({ name: "Hongrui Electronics", contact: "Li Wei" });
      await partner.add({ po: "4471", item: "main boards" });
      context = await app.signedIn();
      page = await context.newPage();
      checkFaults = watchFaults(page);
      page.on("websocket", (socket) => {
        if (!socket.url().endsWith("/listen")) return;
        socket.on("framereceived", ({ payload }) => {
          // A text message says that the line is ready; the sound is binary.
          if (typeof payload !== "string") frames.push(payload.length);
        });
      });
    }, 300_000);
    afterAll(() => app?.close());

    const turns = () => page.locator('[id^="turn-"]');
    const button = (name: string | RegExp) => page.getByRole("button", { name });

    it("starts from the partner's line and shows what is said and what must be learnt", async () => {
      await page.goto(`/w/${app.server.workspaceId}/orders`);
      await openDialog();
      const dialog = page.getByRole("dialog", { name: "Call" });
      await dialog.getByRole("radio", { name: /A simulated supplier/ }).check();
      await dialog.getByRole("radio", { name: /Ms\. Lin/ }).check();
      await dialog.getByText("Answers with an exact date.").waitFor();
      await dialog.getByRole("button", { name: "Call about 1 line" }).click();
      await page.getByLabel("Sentence for the agent to say").waitFor({ timeout: 120_000 });
      await page.getByRole("complementary", { name: "What must be learnt" }).getByText("4471 / 2").waitFor();
      await turns().filter({ hasText: "this is Mira, an AI assistant" }).waitFor();
    });

    it("listens: the sound of the call arrives, frame by frame, and plays", async () => {
      await button("Listen").click();
      await button("Stop listening").waitFor();
      await expect.poll(() => frames.length, { timeout: 30_000 }).toBeGreaterThan(50);
      expect([...new Set(frames)]).toEqual([640]);
      // The supplier's own words were synthesised, heard and understood.
      await turns()
        .filter({ hasText: /^Li Wei/ })
        .first()
        .waitFor();
      await button("Stop listening").click();
      await button("Listen").waitFor();
    });

    it("says what a person types", async () => {
      await page.getByLabel("Sentence for the agent to say").fill("One moment please, my colleague joins us.");
      await button("Say").click();
      await turns().filter({ hasText: "my colleague joins us" }).waitFor();
    });

    it("is taken over, given back and hung up", async () => {
      await button("Take over").click();
      await page.getByText("you have taken over").waitFor();
      await page.getByLabel("Sentence for the agent to say").fill("I will call you again tomorrow.");
      await button("Say").click();
      await turns().filter({ hasText: "I will call you again tomorrow." }).waitFor();
      await button("Hand back").click();
      await button("Take over").waitFor();
      await page.getByText("you have taken over").waitFor({ state: "hidden" });
      await button("Hang up").click();
      await page.getByText("Ended by us").waitFor();
    });

    it("leaves minutes: the words stay, the live controls are gone, the recording plays", async () => {
      await page.getByLabel("Sentence for the agent to say").waitFor({ state: "hidden" });
      await page.reload();
      await page.getByText("Ended by us").waitFor();
      await turns().filter({ hasText: "I will call you again tomorrow." }).waitFor();
      await button("Play the call").waitFor();
      await page.waitForFunction(() => (document.querySelector("audio")?.duration ?? 0) > 1);
      await button("Play the call").click();
      await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0.2);
    });

    it("says where a language cannot be heard or spoken, and offers English", async () => {
      await app.server.api(`/contacts/${partner.contactId}`, { method: "PATCH", body: { language: "zh" } });
      await page.goto(`/w/${app.server.workspaceId}/orders`);
      await openDialog();
      const dialog = page.getByRole("dialog", { name: "Call" });
      // It opens on writing, which works; whoever wants sound is told what is missing.
      expect(await dialog.getByRole("radio", { name: /You, in writing/ }).isChecked()).toBe(true);
      await dialog.getByRole("radio", { name: /A simulated supplier/ }).check();
      await dialog.getByRole("radio", { name: /Ms\. Lin/ }).check();
      await dialog.getByText("Chinese can neither be heard nor spoken with the installed models.").waitFor();
      const cannot = dialog.getByRole("button", { name: "Cannot call in Chinese now" });
      expect(await cannot.isDisabled()).toBe(true);
      await dialog.getByText(/To hear and speak Chinese/).waitFor();
      await dialog.getByRole("checkbox", { name: "Hold this call in English" }).check();
      expect(await dialog.getByRole("button", { name: "Call about 1 line" }).isEnabled()).toBe(true);
      checkFaults();
    });

    async function openDialog(): Promise<void> {
      await page.getByRole("checkbox", { name: "Select 4471 / 2" }).check();
      await button("Call about 1 line").click();
    }
  },
);
