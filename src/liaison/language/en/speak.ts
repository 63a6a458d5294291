/** Dates, intervals, bases and lists as they are spoken and written in English. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import { clock, figures, type Numerals, withoutPo } from "../kit/numerals.ts";
import type { Speakers } from "../types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity, speakUnit } from "./speak-numbers.ts";

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

function ordinal(day: number): string {
  if (day <= 20) return ORDINALS[day - 1]!;
  if (day === 30) return "thirtieth";
  return `${day < 30 ? "twenty" : "thirty"} ${ORDINALS[(day % 10) - 1]}`;
}

/** 2026 -> "twenty twenty six", 2005 -> "two thousand and five" */
function year(value: number): string {
  const rest = value % 100;
  return rest < 10 ? numberToWords(value) : `${numberToWords(Math.floor(value / 100))} ${numberToWords(rest)}`;
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

/** `of`: what stands between the day and its month. */
function createSpeakers(numerals: Numerals & { of: string }): Speakers {
  /** "Thursday the third", "Thursday 3" */
  const day = (date: PlainDate) => `${WEEKDAYS[weekday(date) - 1]} ${numerals.day(dateParts(date).day)}`;
  const month = (date: PlainDate, today: PlainDate | null) => {
    const parts = dateParts(date);
    const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
    return `${numerals.of}${MONTHS[parts.month - 1]}${far ? ` ${numerals.year(parts.year)}` : ""}`;
  };
  const date = (one: PlainDate, today: PlainDate | null) => `${day(one)} ${month(one, today)}`;

  /** With its preposition: "on ...", "by ...", "between ... and ...", "not before ...". */
  const interval = ({ earliest, likely, latest }: DateInterval, today: PlainDate | null) => {
    if (latest === null) return `not before ${date(earliest, today)}`;
    if (earliest === latest) return `on ${date(earliest, today)}`;
    // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
    if (likely === latest) return `by ${date(latest, today)}`;
    const shared = earliest.slice(0, 7) === latest.slice(0, 7);
    return `between ${shared ? day(earliest) : date(earliest, today)} and ${date(latest, today)}`;
  };

  const { number, safeNumber, quantity, identifier, time } = numerals;
  return { date, interval, number, safeNumber, quantity, identifier, basis: (basis) => BASES[basis], list, time };
}

export const speakers = createSpeakers({
  ...{ day: (day) => `the ${ordinal(day)}`, of: "of ", year },
  ...{ number: numberToWords, safeNumber, quantity: speakQuantity, identifier: speakIdentifier, time },
});

const inFigures = figures("en");

export const writers = createSpeakers({
  ...{ day: String, of: "", year: String },
  ...{ number: inFigures, safeNumber: inFigures, identifier: withoutPo, time: clock },
  quantity: (value, uom) => `${inFigures(value)} ${speakUnit(uom, value)}`,
});
