/** Dates, intervals, bases and lists as they are spoken in English. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import type { Speakers } from "../types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity } from "./speak-numbers.ts";

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

export function ordinal(day: number): string {
  if (day <= 20) return ORDINALS[day - 1]!;
  if (day === 30) return "thirtieth";
  return `${day < 30 ? "twenty" : "thirty"} ${ORDINALS[(day % 10) - 1]}`;
}

/** 2026 -> "twenty twenty six", 2005 -> "two thousand and five" */
function year(value: number): string {
  const rest = value % 100;
  return rest < 10 ? numberToWords(value) : `${numberToWords(Math.floor(value / 100))} ${numberToWords(rest)}`;
}

/** "Thursday the third" */
function day(date: PlainDate): string {
  return `${WEEKDAYS[weekday(date) - 1]} the ${ordinal(dateParts(date).day)}`;
}

function month(date: PlainDate, today: PlainDate | null): string {
  const parts = dateParts(date);
  const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
  return `of ${MONTHS[parts.month - 1]}${far ? ` ${year(parts.year)}` : ""}`;
}

export function speakDate(date: PlainDate, today: PlainDate | null): string {
  return `${day(date)} ${month(date, today)}`;
}

/** With its preposition: "on ...", "by ...", "between ... and ...", "not before ...". */
export function speakInterval(interval: DateInterval, today: PlainDate | null): string {
  const { earliest, likely, latest } = interval;
  if (latest === null) return `not before ${speakDate(earliest, today)}`;
  if (earliest === latest) return `on ${speakDate(earliest, today)}`;
  // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
  if (likely === latest) return `by ${speakDate(latest, today)}`;
  const shared = earliest.slice(0, 7) === latest.slice(0, 7);
  return `between ${shared ? day(earliest) : speakDate(earliest, today)} and ${speakDate(latest, today)}`;
}

const BASES: Record<DateBasis | "unknown", string> = {
  finished: "finished",
  ready: "ready to ship",
  ex_factory: "leaving the factory",
  handed_over: "handed over to the carrier",
  received: "arriving at the customer",
  unknown: "",
};

function list(items: string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(". Then ")}. And then ${items.at(-1)}`;
}

/** "ten thirty in the morning" */
function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return "noon";
  const part = hour < 12 ? "in the morning" : hour < 18 ? "in the afternoon" : "in the evening";
  const spoken = numberToWords(hour % 12 === 0 ? 12 : hour % 12);
  const minutes = minute === 0 ? "o'clock" : `${minute < 10 ? "oh " : ""}${numberToWords(minute)}`;
  return `${spoken} ${minutes} ${part}`;
}

export const speakers: Speakers = {
  date: speakDate,
  interval: speakInterval,
  number: numberToWords,
  safeNumber,
  quantity: speakQuantity,
  identifier: speakIdentifier,
  basis: (basis) => BASES[basis],
  list,
  time,
};
