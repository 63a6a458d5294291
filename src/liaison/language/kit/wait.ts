/** "Try me again in forty minutes", "过半小时再打": how long from now, in minutes. */
import { afterAny, type Word } from "./words.ts";

type Words = readonly Word[];

export type WaitCues = {
  /** Stands before: "in", "dentro de". */
  before: string;
  /** Stands after instead: "后", "from now". */
  after: string;
  minutes: string;
  hours: string;
  /** Lengths that hold no number: "half an hour". */
  fixed: ReadonlyArray<readonly [phrases: string, minutes: number]>;
  numberAt(words: Words, index: number): { value: number; next: number } | null;
};

/** Fillers that may stand between: "in, uh, forty minutes". */
const FILLERS = 2;
const MOST = 24 * 60;

export function createWait(cues: WaitCues): (words: Words) => number | null {
  const lengthAt = (words: Words, index: number): { minutes: number; next: number } | null => {
    for (const [phrases, minutes] of cues.fixed) {
      const next = afterAny(words, index, phrases);
      if (next > 0) return { minutes, next };
    }
    const number = words[index] === undefined ? null : cues.numberAt(words, index);
    if (number === null) return null;
    const minutes = afterAny(words, number.next, cues.minutes);
    if (minutes > 0) return { minutes: number.value, next: minutes };
    const hours = afterAny(words, number.next, cues.hours);
    return hours > 0 ? { minutes: number.value * 60, next: hours } : null;
  };
  return (words) => {
    for (let index = 0; index < words.length; index += 1) {
      const lead = afterAny(words, index, cues.before);
      for (let skip = 0; lead > 0 && skip <= FILLERS; skip += 1) {
        const found = lengthAt(words, lead + skip);
        if (found !== null) return whole(found.minutes);
      }
      const found = cues.after === "" ? null : lengthAt(words, index);
      if (found !== null && afterAny(words, found.next, cues.after) > 0) return whole(found.minutes);
    }
    return null;
  };
}

function whole(minutes: number): number | null {
  return Number.isInteger(minutes) && minutes > 0 && minutes <= MOST ? minutes : null;
}
