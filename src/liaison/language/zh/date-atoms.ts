/** The longest plain date at an index: a day, a week, a month, a holiday. */
import { createDateAtoms } from "../kit/date-atoms.ts";
import type { DateHit, Words } from "../kit/date-hit.ts";
import { bareDay, figures, lunarDay, monthDay, relativeDay, weekdayAndDay } from "./day-atoms.ts";
import { holiday, periodPhrase } from "./period-atoms.ts";
import { nthOfMonth, weekdayPhrase, weekendPhrase, weekPhrase } from "./week-atoms.ts";

const longestAt = createDateAtoms([
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
]);

/** A word that another value has taken begins no date. */
export const dateAtomAt = (words: Words, index: number): DateHit | null =>
  words[index]?.text ? longestAt(words, index) : null;
