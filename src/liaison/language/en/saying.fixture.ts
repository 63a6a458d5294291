/** Says numbers and dates the ways people do, written apart from the rules and from the agent's own wording. */
import { addDays, dateParts, isoWeek, type PlainDate, weekday } from "#kernel/time.ts";

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const ORDINALS: Record<number, string> = {
  1: "first",
  2: "second",
  3: "third",
  5: "fifth",
  8: "eighth",
  9: "ninth",
  12: "twelfth",
  20: "twentieth",
  30: "thirtieth",
};

export type NumberStyle = { and: boolean; hyphen: boolean; article: boolean };

function below100(value: number, style: NumberStyle): string {
  if (value < 20) return SMALL[value]!;
  const unit = value % 10;
  return unit === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}${style.hyphen ? "-" : " "}${SMALL[unit]}`;
}

function below1000(value: number, style: NumberStyle): string {
  if (value < 100) return below100(value, style);
  const rest = value % 100;
  const head = `${SMALL[Math.floor(value / 100)]} hundred`;
  return rest === 0 ? head : `${head}${style.and ? " and" : ""} ${below100(rest, style)}`;
}

/** 0 to 999,999,999 in words. */
export function inWords(value: number, style: NumberStyle): string {
  const pieces: string[] = [];
  for (const [scale, name] of [
    [1_000_000, "million"],
    [1_000, "thousand"],
  ] as const) {
    const group = Math.floor(value / scale) % 1000;
    if (group > 0) pieces.push(`${below1000(group, style)} ${name}`);
  }
  const rest = value % 1000;
  if (rest > 0 || pieces.length === 0) {
    pieces.push(`${pieces.length > 0 && rest < 100 && style.and ? "and " : ""}${below1000(rest, style)}`);
  }
  const said = pieces.join(" ");
  return style.article ? said.replace(/^one (?=hundred|thousand|million)/, "a ") : said;
}

/** "twelve hundred and fifty" for 1250; null where nobody counts in hundreds. */
export function inHundreds(value: number, style: NumberStyle): string | null {
  const hundreds = Math.floor(value / 100);
  if (hundreds < 11 || hundreds > 99 || hundreds % 10 === 0) return null;
  const rest = value % 100;
  return `${below100(hundreds, style)} hundred${rest === 0 ? "" : `${style.and ? " and" : ""} ${below100(rest, style)}`}`;
}

export function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => SMALL[Number(digit)]).join(" ");
}

export function ordinalWord(day: number): string {
  if (ORDINALS[day] !== undefined) return ORDINALS[day];
  if (day < 20) return `${SMALL[day]}th`;
  return `${TENS[Math.floor(day / 10)]}-${ORDINALS[day % 10] ?? `${SMALL[day % 10]}th`}`;
}

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return `${day}th`;
  return `${day}${["th", "st", "nd", "rd"][day % 10] ?? "th"}`;
}

/** Ways to say one day with its month; each names the day without doubt. */
export const DATE_SAYINGS: ReadonlyArray<(date: PlainDate) => string> = [
  (date) => `the ${ordinalWord(dateParts(date).day)} of ${month(date)}`,
  (date) => `${ordinalWord(dateParts(date).day).replace("-", " ")} ${month(date)}`,
  (date) => `${month(date)} the ${ordinalWord(dateParts(date).day)}`,
  (date) => `${month(date)} ${ordinalWord(dateParts(date).day)}`,
  (date) => `${month(date)} ${suffix(dateParts(date).day)}.`,
  (date) => `${month(date)} ${dateParts(date).day}`,
  (date) => `${dateParts(date).day} ${month(date)} ${dateParts(date).year}`,
  (date) => `the ${suffix(dateParts(date).day)} of ${month(date).toLowerCase()}`,
  (date) => `${DAYS[weekday(date) - 1]} the ${ordinalWord(dateParts(date).day)} of ${month(date)}`,
  (date) => `${DAYS[weekday(date) - 1]}, ${month(date)} ${suffix(dateParts(date).day)}`,
  (date) => `${DAYS[weekday(date) - 1]!.toLowerCase()} ${dateParts(date).day} ${month(date).toLowerCase()}`,
  (date) => date,
  (date) => `${DAYS[weekday(date) - 1]} of week ${isoWeek(date).week}`,
];
const month = (date: PlainDate) => MONTHS[dateParts(date).month - 1]!;

export const dayName = (date: PlainDate) => DAYS[weekday(date) - 1]!;

/** A date in the coming months, far enough from a year that its month is clear. */
export function daysAhead(today: PlainDate, days: number): PlainDate {
  return addDays(today, days);
}
