/** "Bis auf fünfzig alle": all that is open less so many, told before the whole. */
import type { QuantityMention } from "../types.ts";
import type { Counted } from "./sums.ts";
import { afterAny, type Word } from "./words.ts";

/** Phrases as for `afterAny`: before what is left out, between it and the whole, and the whole. */
export type AllButWords = { but: string; between: string; all: string };

type Words = readonly Word[];
type CountedAt = (words: Words, index: number) => Counted | null;
export type AllBut = { over: Partial<QuantityMention>; next: number };

/** The words that may stand between. */
const MOST_BETWEEN = 4;

/** Where the whole has a number of its own the two are summed elsewhere. */
export function butFirst(cues: AllButWords, countedAt: CountedAt, words: Words, index: number): AllBut | null {
  const but = afterAny(words, index, cues.but);
  const number = but > 0 ? countedAt(words, but) : null;
  if (number === null) return null;
  let next = number.next;
  for (let rounds = 0; rounds < MOST_BETWEEN; rounds++) {
    const all = afterAny(words, next, cues.all);
    if (all > 0) return countedAt(words, all) === null ? { over: openLess(number), next: all } : null;
    const filler = afterAny(words, next, cues.between);
    if (filler < 0) return null;
    next = filler;
  }
  return null;
}

/** "All but fifty": how many that is depends on what is open. */
export function openLess({ value, unit, approx }: Counted): Partial<QuantityMention> {
  return value === null ? { approx: true } : { kind: "all_but", value, unit, approx };
}
