/** One date, as English says it, with nothing around it: the longest of all the ways to read the words at an index. */

import { createDateAtoms } from "../kit/date-atoms.ts";
import { dayAlone, dayAndMonth, monthAndDay, relativeDay, weekdayAndDay, written } from "./day-atoms.ts";
import { holiday, monthPhrase, quarterPhrase, yearPhrase } from "./period-atoms.ts";
import { nthWeekday, weekdayPhrase, weekPhrase } from "./week-atoms.ts";

export const dateAtomAt = createDateAtoms([
  written,
  weekdayAndDay,
  dayAndMonth,
  monthAndDay,
  (words, index) => dayAlone(words, index),
  relativeDay,
  weekdayPhrase,
  nthWeekday,
  weekPhrase,
  monthPhrase,
  quarterPhrase,
  yearPhrase,
  holiday,
]);
