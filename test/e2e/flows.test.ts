/** Flows and the gym in the browser: a sentence is worded and saved, both versions are played, nothing overflows with absurd words. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, ON_PHONE, openApp, watchFaults } from "./support/app.ts";
import { audit } from "./support/audit.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";

const ABSURD = {
  wording: {
    "quality.ask_lot": { en: `Which lot is it, ${"unspeakablylongwordwithoutanybreak".repeat(7)}?` },
    "quality.ask_what": { en: `What is wrong? ${"Tell me more of it. ".repeat(13)}`.trim() },
  },
  leftOut: ["where", "next"],
  order: ["safe", "next", "containment", "since", "lot", "quantity", "where", "what"],
  sectors: {
    electronics: {
      milestones: [{ id: "own", name: "M".repeat(80) }],
      defects: [
        {
          code: "own-code",
          name: "N".repeat(80),
          words: { en: Array.from({ length: 30 }, (_, at) => `${"w".repeat(50)}${at}`) },
        },
      ],
      documents: ["D".repeat(80)],
    },
  },
};

describe.skipIf(!hasChromium)(`flows and gym ${NEEDS_CHROMIUM}`, { timeout: 120_000 }, () => {
  let app: App;
  let desktop: Page;
  let phone: Page;
  let faults: Array<() => void>;
  const own = (path: string) => `/w/${app.server.workspaceId}/${path}`;
  const put = (flow: string, basedOn: number, overrides: object) =>
    app.server.api(`/flows/${flow}/overrides`, { method: "PUT", body: { basedOn, overrides } });

  beforeAll(async () => {
    app = await openApp({ silent: true });
    desktop = await (await app.signedIn()).newPage();
    phone = await (await app.signedIn(ON_PHONE)).newPage();
    faults = [watchFaults(desktop), watchFaults(phone)];
  }, 300_000);
  afterAll(() => app?.close());

  async function clean(open: (page: Page) => Promise<void>): Promise<void> {
    for (const page of [desktop, phone]) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page);
        expect(await audit(page)).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: "light" });
    }
    for (const check of faults) check();
  }

  const FLOWS = [
    ...["order-status", "quality-report", "quality-question", "scheduling"],
    ...["teach-back", "reference-check", "campaign", "voicemail"],
  ];

  it("lists the flows, and draws each as it comes", async () => {
    await clean(async (page) => {
      await page.goto(own("flows"));
      await page.getByRole("link", { name: /^Quality report/ }).waitFor();
    });
    for (const flow of FLOWS) {
      await desktop.goto(own(`flows/${flow}`));
      await desktop.getByRole("heading", { name: "Versions" }).waitFor();
      expect([flow, await audit(desktop)]).toEqual([flow, []]);
    }
    await phone.goto(own("flows/order-status"));
    await phone.getByRole("heading", { name: "Versions" }).waitFor();
    expect(await phone.locator("svg[role=img]").isVisible()).toBe(false);
    expect(await audit(phone)).toEqual([]);
  });

  it("teaches an empty gym", async () => {
    await clean(async (page) => {
      await page.goto(own("gym"));
      await page.getByText("No run yet").waitFor();
    });
  });

  it("words a sentence: what may not be said is told at once, what may is heard and saved as a version", async () => {
    const page = desktop;
    await page.goto(own("flows/order-status"));
    await page.getByRole("button", { name: "Change the sentence “So the dates. Do you have a day in mind?”" }).click();
    const box = page.getByLabel("Sentence", { exact: true });
    await box.fill("We accept {interval}. Which day?");
    await page.getByText(/commits our side/).waitFor();
    expect(await page.getByRole("button", { name: "Keep" }).isDisabled()).toBe(true);
    await box.fill("I have {interval}. Which day is it?");
    await page.getByText(/Sounds so: I have .*December/).waitFor();
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByText("1 change is not saved.").waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved as version 1. The next calls use it.").waitFor();
    await page.getByText("your own", { exact: true }).waitFor();
    await page.getByText(/As it comes: So the dates. Do you have a day in mind/).waitFor();
    expect(await page.getByRole("button", { name: /^Change the sentence “Hello/ }).count()).toBe(0);
  });

  it("plays both versions, shows them side by side and lets one watch the call", async () => {
    const page = desktop;
    await page.goto(own("gym"));
    await page.getByText("Choose suppliers").click();
    await page.getByRole("checkbox", { name: /Answers with an exact date/ }).check();
    await page.getByRole("checkbox", { name: /Vague at first/ }).check();
    await page.getByLabel("Calls with each").fill("2");
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("8 of 8 calls").waitFor();
    await page.getByText("Done").waitFor();
    await page.getByRole("columnheader", { name: "Your version 1" }).waitFor();
    await page.getByRole("button", { name: /Watch .*Sousa/ }).click();
    await page.getByText("Do you have a day in mind?").first().waitFor();
    await page.getByText("Which day is it?").first().waitFor();
    expect(page.url()).toContain("persona=vague-then-day");
    expect(await audit(page)).toEqual([]);
    await page.getByRole("button", { name: "Play turn by turn" }).click();
    await page.getByText(/^2 of /).waitFor();
    await clean(async (each) => {
      await each.goto(own("gym?persona=vague-then-day&language=en"));
      await each.getByText("As it should be").first().waitFor();
    });
  });

  it("refuses more than may be played before anybody presses the button", async () => {
    await desktop.goto(own("gym"));
    await desktop.getByLabel("Calls with each").fill("20");
    await desktop.getByText(/at most 1,000 at once/).waitFor();
    expect(await desktop.getByRole("button", { name: "Run" }).isDisabled()).toBe(true);
  });

  it("stays in shape with absurd words, and takes an older version up again", async () => {
    await put("quality-report", 0, ABSURD);
    await put("quality-report", 1, {});
    await put("quality-report", 2, ABSURD);
    await clean(async (page) => {
      await page.goto(own("flows/quality-report"));
      await page.getByRole("heading", { name: "Versions" }).waitFor();
      await page.getByText("Electronics").click();
    });
    await desktop.getByRole("button", { name: "Take up" }).first().click();
    await desktop.getByText(/changes are not saved/).waitFor();
    expect(await audit(desktop)).toEqual([]);
    await desktop.getByRole("button", { name: "Discard" }).click();
    await desktop.getByRole("button", { name: "Ask Contained earlier" }).click();
    await desktop.getByText("1 change is not saved.").waitFor();
  });

  it("is found under the thumb and by the keyboard", async () => {
    await phone.goto(own("orders"));
    await phone.getByRole("button", { name: "More", exact: true }).click();
    await phone.getByRole("menuitem", { name: "Gym" }).click();
    await phone.getByRole("heading", { name: "Gym" }).waitFor();
    await desktop.goto(own("orders"));
    await desktop.getByRole("link", { name: "Flows" }).waitFor();
    await desktop.keyboard.press("Control+k");
    await desktop.getByRole("combobox", { name: /Find a line/ }).fill("open flows");
    await desktop.getByRole("option", { name: "Open flows" }).waitFor();
    await desktop.keyboard.press("Enter");
    await desktop.getByRole("heading", { name: "Flows" }).waitFor();
  });
});
