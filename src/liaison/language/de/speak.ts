/** Dates, intervals, bases and lists as they are spoken and written in German. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import { clock, figures, type Numerals, withoutPo } from "../kit/numerals.ts";
import type { Speakers } from "../types.ts";
import { numberToWords, safeNumber, speakIdentifier, speakQuantity, speakUnit } from "./speak-numbers.ts";

const WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" ");
const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const IRREGULAR: Record<number, string> = { 1: "erste", 3: "dritte", 7: "siebte", 8: "achte" };
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

function ordinal(day: number): string {
  if (day >= 20) return `${numberToWords(day)}ste`;
  return IRREGULAR[day] ?? `${numberToWords(day)}te`;
}

/** 2026 -> "zweitausendsechsundzwanzig", as years are said. */
const year = (value: number) => numberToWords(value).replaceAll(" ", "");

const name = (date: PlainDate) => WEEKDAYS[weekday(date) - 1]!;

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

/** `oblique`: the day as it stands after "dem" and "den". */
function createSpeakers(numerals: Numerals & { oblique(day: number): string }): Speakers {
  /** "Dezember"; a year only where it is not clear. */
  const month = (date: PlainDate, today: PlainDate | null) => {
    const parts = dateParts(date);
    const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
    return `${MONTHS[parts.month - 1]}${far ? ` ${numerals.year(parts.year)}` : ""}`;
  };
  const date = (one: PlainDate, today: PlainDate | null) =>
    `${name(one)}, der ${numerals.day(dateParts(one).day)} ${month(one, today)}`;
  const after = (article: "dem" | "den", one: PlainDate, today: PlainDate | null) =>
    `${name(one)}, ${article} ${numerals.oblique(dateParts(one).day)} ${month(one, today)}`;

  /** With its preposition: "am ...", "bis ...", "zwischen ... und ...", "nicht vor ...". */
  const interval = ({ earliest, likely, latest }: DateInterval, today: PlainDate | null) => {
    if (latest === null) return `nicht vor ${after("dem", earliest, today)}`;
    if (earliest === latest) return `am ${after("dem", earliest, today)}`;
    // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
    if (likely === latest) return `bis ${after("den", latest, today)}`;
    return `zwischen ${after("dem", earliest, today)}, und ${after("dem", latest, today)}`;
  };

  const { number, safeNumber, quantity, identifier, time } = numerals;
  return { date, interval, number, safeNumber, quantity, identifier, basis: (basis) => BASES[basis], list, time };
}

export const speakers = createSpeakers({
  ...{ day: ordinal, oblique: (day) => `${ordinal(day)}n`, year },
  ...{ number: numberToWords, safeNumber, quantity: speakQuantity, identifier: speakIdentifier, time },
});

const inFigures = figures("de");
const ordinalFigure = (day: number) => `${day}.`;

export const writers = createSpeakers({
  ...{ day: ordinalFigure, oblique: ordinalFigure, year: String },
  ...{ number: inFigures, safeNumber: inFigures, identifier: withoutPo },
  quantity: (value, uom) => `${inFigures(value)} ${speakUnit(uom, value)}`,
  time: (hour, minute) => `${clock(hour, minute)} Uhr`,
});
