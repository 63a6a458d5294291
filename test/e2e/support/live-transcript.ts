/** What the page of a live call shows, followed from the page's own stream: the cue for every answer. */
import type { BrowserContext, Page } from "playwright-core";
import type { LiveEvent, TurnView } from "../../../src/modules/conversations/schema.ts";
import { speak } from "./microphone.ts";

declare global {
  interface Window {
    testCall: { turns: TurnView[]; quiet: number };
  }
}

/** Before the page opens: keeps every turn that its stream brings, and for how many levels (five a second) nobody has spoken. */
export async function followCalls(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.testCall = { turns: [], quiet: 0 };
    const take = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as LiveEvent;
      const call = window.testCall;
      if (event.type === "detail") call.turns = event.detail.turns;
      if (event.type === "levels") call.quiet = event.speaking === "none" ? call.quiet + 1 : 0;
      if (event.type !== "turn") return;
      call.quiet = 0;
      const others = call.turns.filter(({ seq }) => seq !== event.turn.seq);
      call.turns = [...others, event.turn].sort((a, b) => a.seq - b.seq);
    };
    const Real = EventSource;
    globalThis.EventSource = class extends Real {
      constructor(url: string | URL, init?: EventSourceInit) {
        super(url, init);
        if (!String(url).endsWith("/live")) return;
        for (const name of ["message", "live", "detail", "turn", "levels"]) {
          this.addEventListener(name, take as EventListener);
        }
      }
    };
  });
}

/** A question of the agent that waits for an answer. `said`: everything the agent has said since the last answer. */
export type Cue = Pick<TurnView, "seq" | "act" | "slot" | "lineId"> & { said: string };

/** "over" when the call has ended. A question waits when it was heard to its end and nothing follows for most of a second. */
export async function nextQuestion(page: Page, after: number): Promise<Cue | "over"> {
  const handle = await page.waitForFunction(
    (answered) => {
      if (!document.querySelector('[aria-label="Sentence for the agent to say"]')) return "over";
      const { turns, quiet } = window.testCall;
      const last = turns.at(-1);
      if (!last || last.seq <= answered || last.who !== "agent" || quiet < 4) return null;
      const asks = ["consent", "ask", "readback", "repair", "recap"].includes(last.act ?? "");
      // What is answered must stand on the page, not only in its stream.
      const shown = document.getElementById(`turn-${last.seq}`)?.textContent?.includes(last.text ?? "");
      // A sentence that was talked into was answered: what follows it is the next question.
      if (!asks || !shown || last.toMs <= last.fromMs || last.interruptedAtMs !== null) return null;
      const said = turns.filter(({ seq, who }) => seq > answered && who === "agent").map(({ text }) => text);
      return { seq: last.seq, act: last.act, slot: last.slot, lineId: last.lineId, said: said.join(" ") };
    },
    after,
    { timeout: 120_000, polling: 50 },
  );
  return (await handle.jsonValue())!;
}

/** Sound, or keys one after the other. */
export type Answer = Int16Array | { keys: string };

/** Answers each question of the call until it has ended, as the supplier at this page's microphone. */
export async function answerCall(page: Page, answerOf: (cue: Cue) => Answer | Promise<Answer>): Promise<Cue[]> {
  // The first call loads the models.
  await page.getByLabel("Sentence for the agent to say").waitFor({ timeout: 120_000 });
  const cues: Cue[] = [];
  for (;;) {
    const cue = await nextQuestion(page, cues.at(-1)?.seq ?? -1);
    if (cue === "over") return cues;
    cues.push(cue);
    const answer = await answerOf(cue);
    if (answer instanceof Int16Array) await speak(page, answer);
    else await pressKeys(page, answer.keys);
  }
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const keypad = page.getByRole("dialog", { name: "Keypad" });
  if (!(await keypad.isVisible())) await page.getByRole("button", { name: "Keypad" }).click();
  for (const key of keys) await keypad.getByRole("button", { name: key, exact: true }).click();
}

/** For the message of a test that failed: the call as its page saw it. */
export function transcriptOn(page: Page): Promise<string> {
  return page.evaluate(() =>
    window.testCall.turns.map(({ who, act, text }) => `${who} ${act ?? ""}: ${text}`).join("\n"),
  );
}
