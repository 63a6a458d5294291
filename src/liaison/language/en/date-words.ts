/** The smallest pieces of a spoken date: a day's number, a month, a year, "this" and "next" periods. */
import type { Day } from "../kit/date-expressions.ts";
import { type Misheard, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, parts } from "../kit/words.ts";
import type { MonthRef } from "../types.ts";
import { MEASURES, MISHEARD, MISHEARD_MONTHS, MONTHS, ORDINALS, TENS, WEEKDAYS } from "./lexicon.ts";
import { smallAt } from "./number-words.ts";
import { numberAt } from "./numbers.ts";

export const weekdayAt = (words: Words, index: number) =>
  WEEKDAYS[textAt(words, index)] ?? WEEKDAYS[textAt(words, index).replace(/s$/, "")];
/** "sat" and "sun" are words too: they count as weekdays only beside a date. */
export const isShortWeekday = (words: Words, index: number) =>
  /^(sat|sun|mon|wed|fri|thu|tue)$/.test(textAt(words, index));

/** An ordinal ("twenty-first", "3rd") or, where only a day can stand, a plain number. */
export function dayAt(words: Words, index: number, plain: boolean): Day | null {
  const word = words[index];
  if (word === undefined) return null;
  const found = (day: number, next: number, misheard: Misheard = null): Day | null =>
    day >= 1 && day <= 31 ? { day, next, ordinal: true, misheard } : null;
  if (word.kind === "ordinal") return found(word.value, index + 1);
  const tens = TENS[word.text] ?? (word.text === "20" || word.text === "30" ? Number(word.text) : undefined);
  const next = words[index + 1];
  if (tens !== undefined && next !== undefined && !parts(next) && next.gap !== ",") {
    const alike = MISHEARD[next.text];
    const unit = next.kind === "ordinal" ? next.value : (ORDINALS[next.text] ?? ORDINALS[alike ?? ""]);
    const misheard =
      next.kind === "ordinal" || ORDINALS[next.text] !== undefined ? null : { heard: next.text, alike: alike! };
    if (unit !== undefined && unit < 10) return found(tens + unit, index + 2, misheard);
  }
  if (ORDINALS[word.text] !== undefined) return found(ORDINALS[word.text]!, index + 1);
  const alike = MISHEARD[word.text];
  if (alike !== undefined && ORDINALS[alike] !== undefined) {
    return found(ORDINALS[alike], index + 1, { heard: word.text, alike });
  }
  if (!plain) return null;
  const small = smallAt(words, index);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 31) return null;
  return { day: small.value, next: small.next, ordinal: false, misheard: null };
}

export type Month = { ref: MonthRef; next: number; misheard: Misheard };

/** A month's name with its year, or "this/next month". `near`: words around make a month likely, so "may" and "mart" count. */
export function monthAt(words: Words, index: number, near: boolean): Month | null {
  const name = textAt(words, index);
  for (const [phrases, month] of near ? MISHEARD_MONTHS : []) {
    const next = after(words, index, phrases);
    if (next > 0)
      return {
        ref: { month, year: null },
        next,
        misheard: { heard: name, alike: Object.keys(MONTHS).find((one) => MONTHS[one] === month)! },
      };
  }
  const alike = name === "me" && textAt(words, index - 1) === "of" ? "may" : MISHEARD[name];
  const month = MONTHS[name] ?? (near && alike !== undefined ? MONTHS[alike] : undefined);
  if (month !== undefined) {
    if (!near && name === "may") return null;
    const year = yearAt(words, index + 1);
    const misheard = MONTHS[name] === undefined ? { heard: name, alike: alike! } : null;
    if (year === null) return { ref: { month, year: null }, next: index + 1, misheard };
    const ref = year.year === null ? { month, year: null, yearOffset: year.offset } : { month, year: year.year };
    return { ref, next: year.next, misheard };
  }
  const relative = relativePeriod(words, index, "month");
  return relative === null ? null : { ref: { offset: relative.offset }, next: relative.next, misheard: null };
}

export type Year = { year: number | null; offset: number; next: number };

const YEARS: ReadonlyArray<readonly [string, number]> = [
  ["this year", 0],
  ["of the year", 0],
  ["next year", 1],
  ["last year", -1],
];

export function yearAt(words: Words, index: number): Year | null {
  const start = skip(words, skip(words, index, "in|of"), "the");
  if (words[start] === undefined || parts(words[start])) return null;
  for (const [phrase, offset] of YEARS) {
    const next = after(words, start, phrase);
    if (next > 0) return { year: null, offset, next };
  }
  const told = yearNumber(words, start);
  // "on the third of May 2000 pieces": what has a unit is no year.
  const isYear = told !== null && told.year >= 2020 && told.year <= 2049 && !(textAt(words, told.next) in MEASURES);
  return isYear ? { ...told, offset: 0 } : null;
}

/** "2026", "twenty twenty six", "two thousand (and) twenty seven" */
function yearNumber(words: Words, start: number): { year: number; next: number } | null {
  const word = words[start]!;
  if (word.kind === "number") return { year: word.value, next: start + 1 };
  if (word.text === "twenty") {
    const tail = smallAt(words, start + 1);
    return tail === null ? null : { year: 2000 + tail.value, next: tail.next };
  }
  const number = after(words, start, "two thousand") > 0 ? numberAt(words, start) : null;
  return number?.value == null ? null : { year: number.value, next: number.next };
}

type Unit = "week" | "month" | "quarter" | "year";
type Relative = ReadonlyArray<readonly [string, number]>;

const relativePhrases = (unit: Unit): Relative => [
  [`${unit} after next ${unit}|${unit} after next|${unit} after the next|next next ${unit}`, 2],
  [`this ${unit}|current ${unit}|same ${unit}`, 0],
  [`next ${unit}|this coming ${unit}|coming ${unit}|upcoming ${unit}`, 1],
  [`last ${unit}|past ${unit}|previous ${unit}`, -1],
];
const RELATIVE: Record<Unit, Relative> = {
  week: relativePhrases("week"),
  month: relativePhrases("month"),
  quarter: relativePhrases("quarter"),
  year: relativePhrases("year"),
};

/** "this month", "the following week", "the week after next", "last quarter": how many periods from now. */
export function relativePeriod(words: Words, index: number, unit: Unit): { offset: number; next: number } | null {
  const start = skip(words, index, "the");
  for (const [phrases, offset] of RELATIVE[unit]) {
    const next = after(words, start, phrases);
    if (next > 0) return { offset, next };
  }
  return null;
}
