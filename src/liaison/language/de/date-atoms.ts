/** One date, as German says it, with nothing around it: the longest of all the ways to read the words at an index. */
import { createDateAtoms } from "../kit/date-atoms.ts";
import { workingDay } from "./business-days.ts";
import { dayAlone, dayAndMonth, relativeDay, weekdayAndDay, written } from "./day-atoms.ts";
import { holiday } from "./festivals.ts";
import { monthPhrase, quarterPhrase, yearPhrase } from "./period-atoms.ts";
import { nthWeekday, weekdayPhrase, weekPhrase } from "./week-atoms.ts";

export const dateAtomAt = createDateAtoms([
  written,
  weekdayAndDay,
  dayAndMonth,
  (words, index) => dayAlone(words, index),
  relativeDay,
  holiday,
  workingDay,
  weekdayPhrase,
  nthWeekday,
  weekPhrase,
  monthPhrase,
  quarterPhrase,
  yearPhrase,
]);
