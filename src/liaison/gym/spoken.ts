/** A supplier's words as sound: synthesised, over a bad line, and recognised again. What is misheard is the agent's to notice. */
import type { Stt } from "#ports/stt.ts";
import type { Tts } from "#ports/tts.ts";
import { pick, seeded, seedOf } from "./seeded.ts";
import { throughTelephone } from "./telephone.ts";

/** From a quiet office to the side of a machine, dB. */
const LINES_DB = [35, 30, 25, 20, 15];

export function createCarry(ports: { tts: Tts; stt: Stt }) {
  /** `turn`: how many were said before in the call. */
  return async (text: string, language: string, seed: number, turn: number): Promise<string> => {
    const { pcm } = await ports.tts.synthesize(text, { language });
    // The line is one for the whole call; its noise is another in each turn.
    const snrDb = pick(seeded(seedOf("line", seed)), LINES_DB);
    const heard = throughTelephone(pcm, { snrDb, seed: seedOf(`${turn} ${text}`, seed) });
    return (await ports.stt.transcribe(heard, { language })).text;
  };
}
