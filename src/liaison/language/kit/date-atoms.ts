/** One date with nothing around it: the longest of all the ways a language reads the words at an index. */
import type { DateHit, Words } from "./date-hit.ts";
import { remembered } from "./words.ts";

type At = (words: Words, index: number) => DateHit | null;
/** `atom` finds a date within another: "the day after the tenth". */
export type DateMatcher = (words: Words, index: number, atom: At) => DateHit | null;

/** Where two readings are equally long the earlier matcher wins. */
export function createDateAtoms(matchers: readonly DateMatcher[]): At {
  const atomAt: At = remembered((words, index) => {
    let best: DateHit | null = null;
    for (const matcher of matchers) {
      const found = matcher(words, index, atomAt);
      if (found !== null && (best === null || found.next > best.next)) best = found;
    }
    return best;
  });
  return atomAt;
}
