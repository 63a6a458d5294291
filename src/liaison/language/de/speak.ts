/** Dates, intervals, bases and lists as they are spoken in German. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import type { Speakers } from "../types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity } from "./speak-numbers.ts";

const WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" ");
const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const IRREGULAR: Record<number, string> = { 1: "erste", 3: "dritte", 7: "siebte", 8: "achte" };
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

export function ordinal(day: number): string {
  if (day >= 20) return `${numberToWords(day)}ste`;
  return IRREGULAR[day] ?? `${numberToWords(day)}te`;
}

/** 2026 -> "zweitausendsechsundzwanzig", as years are said. */
const year = (value: number) => numberToWords(value).replaceAll(" ", "");

/** "dritten Dezember"; a year only where it is not clear. */
function dayAndMonth(date: PlainDate, today: PlainDate | null, ending: "" | "n"): string {
  const parts = dateParts(date);
  const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
  return `${ordinal(parts.day)}${ending} ${MONTHS[parts.month - 1]}${far ? ` ${year(parts.year)}` : ""}`;
}

const name = (date: PlainDate) => WEEKDAYS[weekday(date) - 1]!;

export function speakDate(date: PlainDate, today: PlainDate | null): string {
  return `${name(date)}, der ${dayAndMonth(date, today, "")}`;
}

const dative = (date: PlainDate, today: PlainDate | null) => `${name(date)}, dem ${dayAndMonth(date, today, "n")}`;

/** With its preposition: "am ...", "bis ...", "zwischen ... und ...", "nicht vor ...". */
export function speakInterval(interval: DateInterval, today: PlainDate | null): string {
  const { earliest, likely, latest } = interval;
  if (latest === null) return `nicht vor ${dative(earliest, today)}`;
  if (earliest === latest) return `am ${dative(earliest, today)}`;
  // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
  if (likely === latest) return `bis ${name(latest)}, den ${dayAndMonth(latest, today, "n")}`;
  return `zwischen ${dative(earliest, today)}, und ${dative(latest, today)}`;
}

const BASES: Record<DateBasis | "unknown", string> = {
  finished: "fertig",
  ready: "versandbereit",
  ex_factory: "ab Werk",
  handed_over: "an den Spediteur übergeben",
  received: "beim Kunden angekommen",
  unknown: "",
};

function list(items: string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(". Dann ")}. Und dann ${items.at(-1)}`;
}

/** "zehn Uhr dreißig", the clock of twenty-four hours. */
function time(hour: number, minute: number): string {
  const hours = hour === 1 ? "ein" : numberToWords(hour);
  return `${hours} Uhr${minute === 0 ? "" : ` ${numberToWords(minute)}`}`;
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
