/** Words for days in any language, as the platform knows them: enough to see that a date was named, not to read it. */
export const UNITS = ["day", "week", "month"] as const;
export type Unit = (typeof UNITS)[number];
/** "next week": so many units from now. */
export type Relative = { name: string; unit: Unit; offset: number };

export type CalendarWords = {
  /** Names of each month, January first, and of each weekday, Monday first. */
  months: string[][];
  weekdays: string[][];
  relative: Relative[];
  units: Record<Unit, string[]>;
  /** What is written behind the figures of a date where months have no names. */
  marks: string[];
};

const made = new Map<string, CalendarWords>();

export function calendarWords(language: string): CalendarWords {
  const words = made.get(language) ?? read(language);
  made.set(language, words);
  return words;
}

/** A year that begins on a Monday. */
const YEAR = 2024;
const STYLES = ["long", "short"] as const;

function read(language: string): CalendarWords {
  const parts = (options: Intl.DateTimeFormatOptions, month: number, day: number) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).formatToParts(Date.UTC(YEAR, month, day));
  const named = (type: "month" | "weekday", options: Intl.DateTimeFormatOptions, month: number, day: number) =>
    parts(options, month, day)
      .filter((part) => part.type === type && /^\P{Nd}+$/u.test(part.value))
      .map(({ value }) => value.toLowerCase().replace(/\.$/, ""));
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return {
    months: numbers(12).map((month) =>
      STYLES.flatMap((style) => named("month", { month: style, day: "numeric" }, month, 5)),
    ),
    weekdays: numbers(7).map((day) => STYLES.flatMap((style) => named("weekday", { weekday: style }, 0, day + 1))),
    relative: UNITS.flatMap((unit) =>
      numbers(3).map((offset) => ({ name: relative.format(offset, unit).toLowerCase(), unit, offset })),
    ).filter(({ name }) => !/\p{Nd}/u.test(name)),
    units: { day: unitNames(language, "day"), week: unitNames(language, "week"), month: unitNames(language, "month") },
    marks: parts({ dateStyle: "long" }, 11, 5)
      .filter(({ type, value }) => type === "literal" && /\p{Script=Han}/u.test(value))
      .map(({ value }) => value),
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** One, a few, many: languages decline. */
function unitNames(language: string, unit: Unit): string[] {
  const format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
  return [1, 2, 5].flatMap((count) =>
    format
      .formatToParts(count)
      .filter(({ type }) => type === "unit")
      .map(({ value }) => value.toLowerCase()),
  );
}

/** As a word of its own, where the script has spaces. `text` is in lower case. */
export function hasWord(text: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`, "u").test(text);
}

/** Shorter names are too near to other words ("match", "march"). */
const MIN_LETTERS = 6;

/** The same with one letter missing, added or another: recognisers and people in a hurry write "decmber". */
export function hasName(text: string, name: string): boolean {
  if (hasWord(text, name)) return true;
  if (name.length < MIN_LETTERS) return false;
  return [...text.matchAll(/\p{L}+/gu)].some(({ 0: word }) => oneApart(word, name));
}

function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
