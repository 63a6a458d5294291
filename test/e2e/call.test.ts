/**
 * The main job through the browser alone: from the one-time link over the short forms, the import and a call answered at the
 * microphone to the promise on the board, which opens the words it came from and plays them.
 */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLogger } from "../../src/kernel/logger.ts";
import type { Stt } from "../../src/ports/stt.ts";
import type { Tts } from "../../src/ports/tts.ts";
import { createSherpaStt } from "../../src/providers/stt/index.ts";
import { createFliteTts } from "../../src/providers/tts/index.ts";
import { hearAgain } from "../support/hear-again.ts";
import { hasRecordings, NEEDS_RECORDINGS, spokenBy } from "../support/human-speech.ts";
import { channelsOf } from "../support/record-of-call.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";
import { type App, OWNER, openApp, watchFaults } from "./support/app.ts";
import { hasChromium, NEEDS_CHROMIUM } from "./support/chromium.ts";
import { type Answer, answerCall, type Cue, followCalls, transcriptOn } from "./support/live-transcript.ts";
import { replaceMicrophone } from "./support/microphone.ts";

const models = await speechModels();
/** Not the agent's own voice. */
const SUPPLIER_PITCH = 1.12;

const ORDERS = [
  "Supplier,PO,Line,Item,Description,Qty,UOM,Need date,Basis,Unit price,Currency",
  "Hongrui Electronics,4471,2,MB-7,main boards,4000,pcs,2026-12-20,received,2.50,USD",
  "Hongrui Electronics,4472,1,PB-3,power boards,500,pcs,2027-01-15,ex factory,8.00,USD",
].join("\n");

describe.skipIf(!hasChromium || !models)(
  `a call from the browser ${NEEDS_CHROMIUM} ${NEEDS_MODELS}`,
  { timeout: 300_000 },
  () => {
    let app: App;
    let context: BrowserContext;
    let page: Page;
    let ear: Stt;
    let mouth: Tts;
    let checkFaults: () => void;

    beforeAll(async () => {
      const log = silentLogger();
      ear = createSherpaStt({ models: models!, workers: 1, log });
      mouth = createFliteTts({ log, pitch: SUPPLIER_PITCH });
      app = await openApp();
      // The page begins where nothing is: not even a workspace.
      await app.server.api("", { method: "DELETE" });
      context = await app.newContext();
      await replaceMicrophone(context);
      await followCalls(context);
      page = await context.newPage();
      checkFaults = watchFaults(page);
    }, 300_000);
    afterAll(() => Promise.all([app?.close(), ear?.close(), mouth?.close()]));

    it("signs in by the one-time link and makes an empty workspace", async () => {
      await page.goto(app.server.signInLink);
      await page.getByRole("heading", { name: "Choose your password" }).waitFor();
      await page.getByLabel("Your name").fill(OWNER.name);
      await page.getByLabel("E-mail").fill(OWNER.email);
      await page.getByLabel("Password").fill(OWNER.password);
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByLabel("Your company").fill("Northwind Devices");
      await page.getByRole("button", { name: "Start empty" }).click();
      await page.getByText("No open order lines yet").waitFor();
    });

    it("adds a partner, a contact and a lane by the short forms", async () => {
      await page.getByRole("link", { name: "Partners" }).click();
      await page.getByRole("button", { name: "Add partner" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Name", { exact: true }).fill("Hongrui Electronics");
      await dialog.getByLabel("City").fill("Shenzhen");
      await dialog.getByLabel("Country").fill("CN");
      await dialog.getByLabel("Time zone").fill("Asia/Shanghai");
      await dialog.getByLabel("Sector").selectOption("electronics");
      await dialog.getByRole("button", { name: "Save" }).click();

      await page.getByRole("heading", { name: "Hongrui Electronics" }).waitFor();
      await page.getByRole("button", { name: "Add contact" }).click();
      await dialog.getByLabel("Name", { exact: true }).fill("Li Wei");
      await dialog.getByLabel("Role").fill("Planner");
      await dialog.getByRole("button", { name: "Save" }).click();
      await page.getByText("Li Wei").waitFor();

      await page.getByRole("button", { name: "Add transit days" }).click();
      await dialog.getByLabel("Days").fill("14");
      await dialog.getByRole("button", { name: "Save" }).click();
      await page.getByText("14 days").waitFor();
    });

    it("imports the open lines of a file; the same file again changes nothing", async () => {
      const file = { name: "open-orders.csv", mimeType: "text/csv", buffer: Buffer.from(ORDERS) };
      await page.getByRole("link", { name: "Import" }).click();
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("button", { name: "Import 2 lines" }).click();
      await page.getByRole("heading", { name: "open-orders.csv is imported" }).waitFor();
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("button", { name: "Nothing to import" }).waitFor();
      expect(await page.getByRole("button", { name: "Nothing to import" }).isDisabled()).toBe(true);
      await page.getByRole("link", { name: "Orders" }).click();
      await page.getByRole("row", { name: /4471 \/ 2/ }).waitFor();
    });

    it("a spoken answer becomes a confirmed promise on an open board, with the words it came from", async () => {
      const board = await context.newPage();
      await board.goto(page.url());
      await board.getByRole("row", { name: /4471 \/ 2/ }).waitFor();
      await board.evaluate(() => Object.assign(window, { testSameLoad: true }));
      const promise = board.getByRole("button", { name: /3 Dec.*ex-f.*confirmed \(spoken\)/ }).first();
      await startCall(page, "4471 / 2");

      const answers: Record<string, string> = {
        consent: "yes, that is all right",
        availability: "yes, go ahead",
        ship_date: "on the third of December",
        basis: "that is when it leaves our factory",
        readback: "yes, that is right",
        recap: "yes, thank you",
        repair: "yes, I am here",
      };
      // Ready before they are due: an agent that waits too long asks again.
      for (const answer of Object.values(answers)) await say(answer);
      const cues = await conduct(async ({ act, slot }) => {
        // What was read back and confirmed has turned the other page's board while this call still lasts.
        if (act === "recap") await promise.waitFor();
        return say(answers[slot ?? ""] ?? answers[act ?? ""] ?? "sorry?");
      });
      expect(cues.map(({ slot, act }) => (act === "ask" ? slot : act))).toContain("readback");
      await page.getByText("Completed").first().waitFor();

      await promise.waitFor();
      expect(await board.evaluate(() => "testSameLoad" in window)).toBe(true);
      await expectWords(board, promise, /third|3rd/i);
    });

    it.skipIf(!hasRecordings())(`understands the recorded voice of a person ${NEEDS_RECORDINGS}`, async () => {
      await page.getByRole("link", { name: "Orders" }).click();
      await startCall(page, "4472 / 1");
      const joined = [
        ["day-1", "h-14", "mon-11"],
        ["h-14", "mon-11"],
      ];
      let told = 0;
      const next = () => spokenBy(joined[told++ % joined.length]!, 40);
      await conduct(({ act, slot, said }) => {
        if (act === "consent" || slot === "availability" || act === "recap") return { keys: "1" };
        // What was misheard is denied, and said again: never confirmed.
        if (act === "readback" && /correct\?$/.test(said)) return next();
        if (act === "readback") return { keys: /fourteenth of December/i.test(said) ? "1" : "2" };
        return next();
      });
      await page.getByText("Completed").first().waitFor();
      await page.getByRole("link", { name: "Orders" }).click();
      const promise = page.getByRole("button", { name: /14 Dec.*ex-f.*confirmed \(spoken\)/ }).first();
      await expectWords(page, promise, /fourteenth|14th/i);
      checkFaults();
    });

    async function conduct(answerOf: (cue: Cue) => Answer | Promise<Answer>): Promise<Cue[]> {
      try {
        return await answerCall(page, answerOf);
      } catch (error) {
        throw new Error(`${(error as Error).message}\n${await transcriptOn(page)}`, { cause: error });
      }
    }

    async function say(text: string): Promise<Int16Array> {
      return (await mouth.synthesize(text, { language: "en" })).pcm;
    }

    /** The promise opens its words, the date is marked in them, and what it plays says so again. */
    async function expectWords(on: Page, promise: ReturnType<Page["getByRole"]>, day: RegExp): Promise<void> {
      await promise.click();
      const marks = on.locator("blockquote mark");
      await on.locator("blockquote", { hasText: day }).first().waitFor();
      const marked = (await marks.allTextContents()).join(" ");
      expect(marked).toMatch(day);
      expect(marked).toMatch(/december/i);
      const sound = await on.locator("audio").first().getAttribute("src");
      const answer = await context.request.get(sound!);
      expect(answer.status()).toBe(200);
      const [pcm] = channelsOf(await answer.body());
      expect(pcm!.length / 16_000).toBeLessThanOrEqual(10);
      const heard = await hearAgain(ear, pcm!);
      expect(heard).toMatch(day);
      expect(heard).toMatch(/december/i);
    }
  },
);

/** From the board: one line, answered at this browser's microphone. */
async function startCall(page: Page, line: string): Promise<void> {
  await page.getByRole("checkbox", { name: `Select ${line}` }).check();
  await page.getByRole("button", { name: "Call about 1 line" }).click();
  const dialog = page.getByRole("dialog", { name: "Call" });
  await dialog.getByRole("radio", { name: /You, with the microphone/ }).check();
  await dialog.getByRole("button", { name: "Call about 1 line" }).click();
}
