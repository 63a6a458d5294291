/** Dates of a file. Where two readings are possible nobody guesses: the row says so. */
import { isPlainDate, type PlainDate } from "#kernel/time.ts";
import type { Read } from "./problems.ts";
import { type Cell, textOf } from "./table.ts";

/** Three first letters, accents away: English, German, Spanish, French. Longer words are met by their beginning. */
const MONTHS: Record<string, number> = {
  jan: 1,
  ene: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  mae: 3,
  mrz: 3,
  apr: 4,
  abr: 4,
  avr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jui: 6,
  jul: 7,
  aug: 8,
  ago: 8,
  aou: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12,
};

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/;

/** "03/04/2026" is two days, "25/12/2026" and "05/05/2026" only one. */
export function isDoubtfulDate(cell: Cell | undefined): boolean {
  if (typeof cell === "object" && cell.date !== null) return false;
  const text = textOf(cell);
  const slashed = SLASHED.exec(text);
  return (
    slashed !== null &&
    "problem" in slashedDate(text, slashed, undefined) &&
    "value" in slashedDate(text, slashed, true)
  );
}

/** `dayFirst` tells how 03/04/2026 is meant; without it such a date is refused. */
export function readDate(cell: Cell | undefined, dayFirst: boolean | undefined): Read<PlainDate> {
  if (typeof cell === "object" && cell.date !== null) return { value: cell.date };
  const text = textOf(cell);
  if (text === "") return { code: "missing", problem: "no need date" };
  const iso =
    /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?:[T ]\d{2}:\d{2}.*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dated(text, iso[1]!, iso[2]!, iso[3]!);
  const named = /^(\d{1,2})\.?[\s-]+(?:de\s+)?(\p{Letter}{3,})\.?,?[\s-]+(?:de\s+)?(\d{2}|\d{4})$/u.exec(text);
  if (named) return dated(text, named[3]!, monthOf(named[2]!), named[1]!);
  const american = /^(\p{Letter}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (american) return dated(text, american[3]!, monthOf(american[1]!), american[2]!);
  // Dots are written where the day comes first, and nowhere else.
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/.exec(text);
  if (dotted) return dated(text, dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = SLASHED.exec(text);
  if (slashed) return slashedDate(text, slashed, dayFirst);
  return { code: "no_date", problem: `"${short(text)}" is no date that is known here` };
}

function slashedDate(text: string, match: RegExpExecArray, dayFirst: boolean | undefined): Read<PlainDate> {
  const [, first, second, year] = match as unknown as [string, string, string, string];
  const asDayFirst = dated(text, year, second, first);
  const asMonthFirst = dated(text, year, first, second);
  const both = "value" in asDayFirst && "value" in asMonthFirst;
  if (both && asDayFirst.value !== asMonthFirst.value && dayFirst === undefined) {
    return {
      code: "doubtful_date",
      problem: `"${text}" may be ${asDayFirst.value} or ${asMonthFirst.value}: say whether the day comes first`,
    };
  }
  if (both) return dayFirst === false ? asMonthFirst : asDayFirst;
  // Only one order makes a date. If the file was said to be written the other way, something is wrong with this row.
  if ("value" in asDayFirst) return dayFirst === false ? asMonthFirst : asDayFirst;
  return dayFirst === true ? asDayFirst : asMonthFirst;
}

function monthOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
  // Juin and juillet share their first three letters.
  const month = plain.startsWith("juil") ? 7 : MONTHS[plain.slice(0, 3)];
  return String(month ?? 0);
}

function dated(text: string, year: string, month: string, day: string): Read<PlainDate> {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isPlainDate(date)) return { value: date };
  return { code: "no_such_day", problem: `"${short(text)}" is no day of the calendar` };
}

export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
