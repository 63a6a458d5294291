import { SAMPLE_RATE } from "#ports/audio.ts";
import type { Piece } from "./condition.ts";

/** Faster than anybody speaks, digits included. */
const WORDS_PER_SECOND = 4.5;
const LONGEST_UNIT = 6;
const REPEATS = 4;

/** The words of the first form that gives any: neither nothing nor the same for ever. "" when none does. */
export function hear(piece: Piece, decode: (audio: Float32Array) => string): string {
  for (const form of piece) {
    const audio = form();
    const text = decode(audio);
    if (text !== "" && !isLoop(text, audio.length / SAMPLE_RATE)) return text;
  }
  return "";
}

/** The recogniser sometimes cannot stop: "1, 0, 5, 5, 5, 5, ..." up to its limit of tokens. */
export function isLoop(text: string, seconds: number): boolean {
  const words = text.toLowerCase().match(/[a-z']+|\d/g) ?? [];
  if (words.length < seconds * WORDS_PER_SECOND) return false;
  for (let unit = 1; unit <= LONGEST_UNIT; unit += 1) {
    const span = unit * REPEATS;
    // The last unit may be cut off in its middle, so the repetition is looked for anywhere.
    for (let from = 0; from + span <= words.length; from += 1) {
      const repeats = words.slice(from + unit, from + span).every((word, at) => word === words[from + at]);
      if (repeats) return true;
    }
  }
  return false;
}
