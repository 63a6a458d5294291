import { beforeEach, describe, expect, it } from "vitest";
import { FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";
import type { Tts } from "#ports/tts.ts";
import type { Persona, World } from "./persona.ts";
import { findPersona } from "./personas.ts";
import type { AgentSentence } from "./supplier.ts";
import { createSupplierLeg, type SupplierLeg } from "./voice-leg.ts";

const WORLD: World = {
  today: "2026-11-23",
  lines: [{ id: "line-a", po: "4471", line: "2", openQty: 4000, pack: null }],
};
const QUIET = new Int16Array(FRAME_SAMPLES);
/** Three frames of sound for each word. */
const FRAMES_PER_WORD = 3;

class Voice implements Tts {
  readonly id = "test";
  spoken: string[] = [];
  broken = false;
  languages = () => ["en"];
  canSpeak = () => true;
  warm = async () => {};
  close = async () => {};
  async synthesize(text: string) {
    if (this.broken) throw new Error("no voice");
    this.spoken.push(text);
    return { pcm: new Int16Array(text.split(" ").length * FRAMES_PER_WORD * FRAME_SAMPLES).fill(1000), tookMs: 0 };
  }
}

const sentence = (id: string, over: Partial<AgentSentence>): AgentSentence & { id: string } => ({
  id,
  act: "ask",
  slot: "ship_date",
  line: "line-a",
  waitMs: 7000,
  ...over,
});

let voice: Voice;
let sent: Pcm[];
let keys: string[];
let ended: string[];

function leg(id: string, seed = 1, over: Partial<Persona> = {}): SupplierLeg {
  const made = createSupplierLeg({ persona: { ...findPersona(id)!, ...over }, world: WORLD, tts: voice, seed });
  made.onFrame((frame) => sent.push(frame));
  made.onKey((key) => keys.push(key));
  made.onEnd((end) => ended.push(end));
  return made;
}

/** Lets promises settle between frames, as real frames 20 ms apart would. */
async function run(far: SupplierLeg, frames: number): Promise<void> {
  for (let count = 0; count < frames; count += 1) {
    far.send(QUIET);
    await Promise.resolve();
    await Promise.resolve();
  }
}

const loud = () => sent.filter((frame) => frame.some((sample) => sample !== 0)).length;
const firstLoud = () => sent.findIndex((frame) => frame.some((sample) => sample !== 0));

beforeEach(() => {
  voice = new Voice();
  sent = [];
  keys = [];
  ended = [];
});

describe("a supplier at the far end", () => {
  it("sends one frame for each it gets, and speaks only when asked and after the question has been played", async () => {
    const far = leg("cooperative");
    await run(far, 20);
    expect(sent).toHaveLength(20);
    expect(sent.every((frame) => frame.length === FRAME_SAMPLES)).toBe(true);
    far.agentSaid(sentence("a", { act: "acknowledge", waitMs: null }));
    far.agentSaid(sentence("b", {}));
    await run(far, 50);
    expect(loud()).toBe(0);
    far.agentFinished("b");
    await run(far, 60);
    expect(voice.spoken).toEqual(["on Thursday the third of December"]);
    expect(loud()).toBe(6 * FRAMES_PER_WORD);
    expect(firstLoud()).toBeGreaterThan(70 + 250 / 20 - 1);
    expect(firstLoud()).toBeLessThan(70 + 520 / 20 + 1);
  });

  it("waits for the end of the question it answers, not of another sentence", async () => {
    const far = leg("cooperative");
    far.agentSaid(sentence("a", {}));
    far.agentFinished("something-else");
    await run(far, 100);
    expect(loud()).toBe(0);
  });

  it("gives the same call for the same seed, and another rhythm for another", async () => {
    const starts: number[] = [];
    for (const seed of [1, 1, 2, 3, 4]) {
      sent = [];
      const far = leg("cooperative", seed);
      far.agentSaid(sentence("a", {}));
      far.agentFinished("a");
      await run(far, 60);
      starts.push(firstLoud());
    }
    expect(starts[0]).toBe(starts[1]);
    expect(new Set(starts).size).toBeGreaterThan(1);
  });

  it("speaks into the question when it cannot wait", async () => {
    const far = leg("interrupts");
    far.agentSaid(sentence("a", {}));
    await run(far, 60);
    expect(firstLoud()).toBeGreaterThanOrEqual(34);
    expect(firstLoud()).toBeLessThan(38);
    far.agentFinished("a");
    await run(far, 100);
    expect(voice.spoken).toHaveLength(1);
  });

  it("presses keys one after the other", async () => {
    const far = leg("keypad");
    far.agentSaid(sentence("a", {}));
    far.agentFinished("a");
    await run(far, 30);
    expect(keys.length).toBeLessThan(4);
    await run(far, 80);
    expect(keys).toEqual(["0", "3", "1", "2"]);
    expect(loud()).toBe(0);
  });

  it("stays silent when it is silent, takes its time when it takes it", async () => {
    const silent = leg("silent");
    silent.agentSaid(sentence("a", {}));
    silent.agentFinished("a");
    await run(silent, 200);
    expect(loud()).toBe(0);
    sent = [];
    const slow = leg("hold-on");
    slow.agentSaid(sentence("a", { act: "hold" }));
    slow.agentFinished("a");
    await run(slow, 250);
    expect(firstLoud()).toBeGreaterThanOrEqual(4000 / 20);
  });

  it("is gone when the line drops instead of an answer", async () => {
    const far = leg("line-drops");
    far.agentSaid(sentence("a", { act: "readback", slot: "confirm" }));
    await run(far, 40);
    expect(ended).toEqual([]);
    far.agentFinished("a");
    await run(far, 60);
    expect([ended, voice.spoken]).toEqual([["hangup"], []]);
  });

  it("is a dead line when its voice fails, and says nothing after the call", async () => {
    voice.broken = true;
    const far = leg("cooperative");
    far.agentSaid(sentence("a", {}));
    far.agentFinished("a");
    await run(far, 60);
    expect(ended).toEqual(["vanished"]);
    voice.broken = false;
    sent = [];
    const over = leg("cooperative");
    over.agentSaid(sentence("a", {}));
    over.agentFinished("a");
    over.end("done");
    await run(over, 60);
    expect(sent).toEqual([]);
  });

  it("makes no sound with a muted voice", async () => {
    voice.synthesize = async (text) => {
      voice.spoken.push(text);
      return { pcm: new Int16Array(30 * FRAME_SAMPLES), tookMs: 0 };
    };
    const far = leg("cooperative");
    far.agentSaid(sentence("a", {}));
    far.agentFinished("a");
    await run(far, 100);
    expect(voice.spoken).toHaveLength(1);
    expect(loud()).toBe(0);
  });
});
