/** Which days "early", "mid" and "late" cover in a week, a month, a quarter and a year. */
import { addDays, addMonths, lastOfMonth, type PlainDate } from "#kernel/time.ts";
import type { Part } from "./types.ts";

export type Period = "week" | "month" | "quarter" | "year";

/** The stretch of `part` in the period from `first` to `last`, both included. */
export function partOf(
  period: Period,
  first: PlainDate,
  last: PlainDate,
  part: Part | null,
): { start: PlainDate; end: PlainDate } {
  if (part === null) return { start: first, end: last };
  if (part === "first_day") return { start: first, end: first };
  if (part === "last_day") return { start: last, end: last };
  if (period === "week") return days(first, last, WEEK[part]);
  if (period === "month") return days(first, last, MONTH[part]);
  return long(period, first, last, part);
}

type Middle = Exclude<Part, "first_day" | "last_day">;

/** Offsets from the first day; null is the last day. */
const WEEK: Record<Middle, readonly [number, number | null]> = {
  early: [0, 1],
  mid: [1, 3],
  late: [3, null],
  first_half: [0, 2],
  second_half: [3, null],
};
const MONTH: Record<Middle, readonly [number, number | null]> = {
  early: [0, 9],
  mid: [10, 19],
  late: [20, null],
  first_half: [0, 14],
  second_half: [15, null],
};

function days(first: PlainDate, last: PlainDate, [from, to]: readonly [number, number | null]) {
  return { start: addDays(first, from), end: to === null ? last : addDays(first, to) };
}

/** A quarter or year: its first or last month's outer third, its middle month or months, its halves. */
function long(period: Period, first: PlainDate, last: PlainDate, part: Middle) {
  const months = period === "quarter" ? 3 : 12;
  const lastMonth = addMonths(first, months - 1);
  if (part === "early")
    return period === "quarter" ? days(first, last, MONTH.early) : { start: first, end: lastOfMonth(first) };
  if (part === "late") return { start: addDays(lastMonth, 20), end: last };
  if (part === "mid") {
    const from = addMonths(first, period === "quarter" ? 1 : 5);
    return { start: from, end: lastOfMonth(addMonths(from, period === "quarter" ? 0 : 1)) };
  }
  const middle = addMonths(first, Math.floor(months / 2));
  const split = period === "quarter" ? addDays(middle, 14) : addDays(middle, -1);
  return part === "first_half" ? { start: first, end: split } : { start: addDays(split, 1), end: last };
}
