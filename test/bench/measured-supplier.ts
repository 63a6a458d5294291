/**
 * A supplier that answers the agent's acts with sound made before, and measures at its own end, by the clock on the wall:
 * from the frame that carried the last sample of its answer to the first frame of the agent's in which something is heard.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createTextSupplier, type Persona, type World } from "#liaison/gym/index.ts";
import { FRAME_MS, type Pcm } from "#ports/audio.ts";
import type { SupplierLeg } from "#voice/calls.ts";
import { rms } from "#voice/media/frames.ts";
import { createPlayingLeg } from "./playing-leg.ts";

export type Measurements = {
  /** `echo`: the agent's answer contains values it has just heard. */
  answers: Array<{ totalMs: number; echo: boolean }>;
  /** Answers of the supplier, in seconds. */
  seconds: number[];
  /** Answers the agent never reacted to. */
  lost: number;
  /** Answers into which the agent began to speak. */
  early: number;
  /** How late each frame of the agent came against the best of its call. */
  lateMs: number[];
  /** Per stage, as the call page shows them. */
  stages: Map<string, number[]>;
};

export type MeasuredSupplier = SupplierLeg & { over: Promise<void>; answered(): number };

const AUDIBLE = 0.002;
const LOST_MS = 10_000;
const STAGES_OF_TURN = ["endpointing", "recognition", "understanding"];

export function emptyMeasurements(): Measurements {
  return { answers: [], seconds: [], lost: 0, early: 0, lateMs: [], stages: new Map() };
}

export function createMeasuredSupplier(options: {
  persona: Persona;
  world: World;
  sound: (text: string) => Promise<Pcm>;
  random: () => number;
  into: Measurements;
}): MeasuredSupplier {
  const { sound, random, into } = options;
  const text = createTextSupplier(options.persona, options.world);
  const far = createPlayingLeg();
  const heard = listening(far.onHeard, into.lateMs);
  let due: { id: string; said: string } | null = null;
  /** Of the agent's first sentence since the supplier's last words. */
  let echo: boolean | null = null;
  let answered = 0;
  let isOver = false;
  let finish = () => {};
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });

  async function answer(said: string): Promise<void> {
    const [pcm] = await Promise.all([sound(said), sleep(300 + random() * 700)]);
    if (isOver) return;
    const begun = performance.now();
    echo = null;
    await far.say(pcm);
    const end = performance.now();
    if (isOver) return;
    answered += 1;
    into.seconds.push(pcm.length / 16_000);
    if (heard.lastAt() > begun) {
      into.early += 1;
      return;
    }
    const first = await heard.next(LOST_MS);
    if (first === null) into.lost += 1;
    else into.answers.push({ totalMs: first - end, echo: echo ?? false });
  }

  const stage = (name: string, ms: number | undefined) => {
    if (ms !== undefined) into.stages.set(name, [...(into.stages.get(name) ?? []), ms]);
  };

  return {
    over,
    answered: () => answered,
    leg: {
      ...far.leg,
      end(reason) {
        isOver = true;
        far.leg.end(reason);
        heard.stop();
        finish();
      },
    },
    observer: {
      agentStarted(utterance) {
        echo ??= utterance.echoesHeard;
        const reply = text.respond([utterance]);
        if (reply?.text != null) due = { id: utterance.id, said: reply.text };
      },
      agentFinished({ utterance, timings }) {
        stage("synthesis", timings.synthesis);
        if (due?.id !== utterance.id) return;
        const { said } = due;
        due = null;
        void answer(said);
      },
      partnerTurn({ timings }) {
        for (const name of STAGES_OF_TURN) stage(name, timings[name]);
      },
    },
  };
}

/** When something of the agent was heard last, and when next. */
function listening(onHeard: (listener: (frame: Pcm) => void) => void, lateMs: number[]) {
  let last = 0;
  let frames = 0;
  let best = Infinity;
  let waiting: ((at: number | null) => void) | null = null;
  onHeard((frame) => {
    const now = performance.now();
    const shift = now - FRAME_MS * frames++;
    best = Math.min(best, shift);
    lateMs.push(shift - best);
    if (rms(frame) <= AUDIBLE) return;
    last = now;
    waiting?.(now);
    waiting = null;
  });
  return {
    lastAt: () => last,
    next: (limitMs: number) =>
      new Promise<number | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), limitMs);
        waiting = (at) => {
          clearTimeout(timer);
          resolve(at);
        };
      }),
    stop: () => waiting?.(null),
  };
}
