/** The turn loop's own way of hearing, as fast as it goes: detector, segments, recognition, end of turn. */
import type { TurnInput } from "../../src/liaison/conversation/dialogue.ts";
import { FRAME_SAMPLES } from "../../src/ports/audio.ts";
import type { Stt } from "../../src/ports/stt.ts";
import type { Vad } from "../../src/ports/vad.ts";
import { CallLine } from "../../src/voice/media/line.ts";
import { TurnTaking } from "../../src/voice/turn-taking.ts";

const BEFORE_FRAMES = 50;
const AFTER_FRAMES = 120;
const HOUR = 3_600_000;

export type Hearing = { hear(pcm: Int16Array): Promise<TurnInput[]> };

/** Recognition takes no time of the call: the line waits for it. */
export function createHearing(options: {
  vad: Vad;
  stt: Stt;
  completeness: (text: string) => "complete" | "open" | "unfinished";
}): Hearing {
  const line = new CallLine({ vad: options.vad, capMs: HOUR });
  const turns: TurnInput[] = [];
  const recognising = new Set<Promise<unknown>>();
  let fault: unknown = null;
  const taking = new TurnTaking({
    send: (command) => line.command(command),
    recognise: (pcm, signal) => {
      const text = options.stt.transcribe(pcm, { language: "en", signal });
      recognising.add(text);
      return text;
    },
    completeness: options.completeness,
    speaking: () => ({ active: false, text: "", assentCounts: false }),
    clock: () => performance.now(),
    onLikely: () => undefined,
    onWords: () => undefined,
    onNothing: () => undefined,
    onTurn: (turn) => turns.push(turn),
    onFault: (error) => {
      fault = error;
    },
  });

  async function tick(frame: Int16Array): Promise<void> {
    line.push(frame);
    for (const event of line.tick().events) taking.handle(event);
    if (recognising.size === 0) return;
    await Promise.allSettled(recognising);
    recognising.clear();
    // What follows a recognition is decided in the promises that wait for it.
    await new Promise((resolve) => setImmediate(resolve));
    if (fault !== null) throw fault;
  }

  return {
    async hear(pcm) {
      const silence = new Int16Array(FRAME_SAMPLES);
      for (let at = 0; at < BEFORE_FRAMES; at += 1) await tick(silence);
      for (let at = 0; at < pcm.length; at += FRAME_SAMPLES) {
        const frame = new Int16Array(FRAME_SAMPLES);
        frame.set(pcm.subarray(at, at + FRAME_SAMPLES));
        await tick(frame);
      }
      for (let at = 0; at < AFTER_FRAMES; at += 1) await tick(silence);
      return turns.splice(0);
    },
  };
}
