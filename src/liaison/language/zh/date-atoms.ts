/** The longest plain date at an index: a day, a week, a month, a holiday. */
import type { DateHit, Words } from "../kit/date-hit.ts";
import { remembered } from "../kit/words.ts";
import { bareDay, figures, lunarDay, monthDay, relativeDay, weekdayAndDay } from "./day-atoms.ts";
import { holiday, periodPhrase } from "./period-atoms.ts";
import { nthOfMonth, weekdayPhrase, weekendPhrase, weekPhrase } from "./week-atoms.ts";

const ATOMS: ReadonlyArray<(words: Words, index: number) => DateHit | null> = [
  lunarDay,
  holiday,
  figures,
  weekdayAndDay,
  monthDay,
  nthOfMonth,
  bareDay,
  relativeDay,
  weekendPhrase,
  weekdayPhrase,
  weekPhrase,
  periodPhrase,
];

export const dateAtomAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  if (words[index] === undefined || words[index]!.text === "") return null;
  let best: DateHit | null = null;
  for (const atom of ATOMS) {
    const found = atom(words, index);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  return best;
});
