/** One date, as Spanish says it, with nothing around it: the longest of all the ways to read the words at an index. */
import type { DateHit, Words } from "../kit/date-hit.ts";
import { remembered } from "../kit/words.ts";
import { dayAlone, dayAndMonth, monthAndDay, relativeDay, weekdayAndDay, written } from "./day-atoms.ts";
import { holiday, monthPhrase, quarterPhrase, yearPhrase } from "./period-atoms.ts";
import { nthWeekday, weekdayPhrase, weekPhrase } from "./week-atoms.ts";

type Matcher = (words: Words, index: number, atom: (words: Words, index: number) => DateHit | null) => DateHit | null;

/** Where two readings are equally long the earlier matcher wins. */
const MATCHERS: readonly Matcher[] = [
  written,
  weekdayAndDay,
  dayAndMonth,
  monthAndDay,
  (words, index) => dayAlone(words, index),
  relativeDay,
  holiday,
  weekdayPhrase,
  nthWeekday,
  weekPhrase,
  monthPhrase,
  quarterPhrase,
  yearPhrase,
];

export const dateAtomAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  let best: DateHit | null = null;
  for (const matcher of MATCHERS) {
    const found = matcher(words, index, dateAtomAt);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  return best;
});
