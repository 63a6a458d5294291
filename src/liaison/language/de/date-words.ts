/** The smallest pieces of a German date: a day's number, a month, a year, "diese" and "nächste" periods. */
import type { Day } from "../kit/date-expressions.ts";
import { type Misheard, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { MonthRef } from "../types.ts";
import { figureOf, MEASURES, MISHEARD_MONTHS, MONTHS, ordinalOf, TIME_UNITS, WEEKDAYS } from "./lexicon.ts";

export const weekdayAt = (words: Words, index: number) => WEEKDAYS[textAt(words, index)];

/** An ordinal ("dritten", "3.") or, where only a day can stand, a plain number. */
export function dayAt(words: Words, index: number, plain: boolean): Day | null {
  const ordinal = ordinalOf(words[index]);
  if (ordinal !== null) {
    return ordinal >= 1 && ordinal <= 31 ? { day: ordinal, next: index + 1, ordinal: true, misheard: null } : null;
  }
  // "ein und zwanzigsten", "fünf und zwanzigsten" in several words
  const unit = textAt(words, index) === "ein" ? 1 : figureOf(words[index]);
  const tens = ordinalOf(words[index + 2]);
  if (
    unit !== null &&
    unit < 10 &&
    textAt(words, index + 1) === "und" &&
    (tens === 20 || tens === 30) &&
    tens + unit <= 31
  )
    return { day: tens + unit, next: index + 3, ordinal: true, misheard: null };
  const value = plain ? figureOf(words[index]) : null;
  if (value === null || !Number.isInteger(value) || value < 1 || value > 31) return null;
  return { day: value, next: index + 1, ordinal: false, misheard: null };
}

export type Month = { ref: MonthRef; next: number; misheard: Misheard };

/** A month's name with its year, or "diesen/nächsten Monat". `near`: words around make a month likely, so "mars" counts. */
export function monthAt(words: Words, index: number, near: boolean): Month | null {
  const start = skip(words, skip(words, index, "im|vom|des|in|monat"), "monat");
  const name = textAt(words, start);
  const alike = near ? MISHEARD_MONTHS[name] : undefined;
  const month = MONTHS[name] ?? (alike === undefined ? undefined : MONTHS[alike]);
  if (month === undefined) return relativeMonth(words, index);
  const misheard = MONTHS[name] === undefined ? { heard: name, alike: alike! } : null;
  const year = yearAt(words, start + 1);
  if (year === null) return { ref: { month, year: null }, next: start + 1, misheard };
  const ref = year.year === null ? { month, year: null, yearOffset: year.offset } : { month, year: year.year };
  return { ref, next: year.next, misheard };
}

function relativeMonth(words: Words, index: number): Month | null {
  const relative = relativePeriod(words, index, "month");
  return relative === null ? null : { ref: { offset: relative.offset }, next: relative.next, misheard: null };
}

export type Year = { year: number | null; offset: number; next: number };

const YEARS: ReadonlyArray<readonly [string, number]> = [
  ["diesen jahres|dieses jahres|dieses jahr|diesem jahr|heuer|laufenden jahres|des laufenden jahres", 0],
  ["nachsten jahres|nachstes jahr|nachsten jahr|kommenden jahres|kommendes jahr|kommenden jahr|folgenden jahres", 1],
  ["letzten jahres|letztes jahr|vorigen jahres|voriges jahr|vergangenen jahres", -1],
];

export function yearAt(words: Words, index: number): Year | null {
  const start = skip(words, skip(words, index, "im|des|von"), "jahr|jahre");
  if (words[start] === undefined || parts(words[start])) return null;
  for (const [phrases, offset] of YEARS) {
    const next = afterAny(words, start, phrases);
    if (next > 0) return { year: null, offset, next };
  }
  const first = figureOf(words[start]);
  const second = figureOf(words[start + 1]);
  const told =
    first === 20 && second !== null && second >= 20 && second < 50 && words[start]!.kind === "word"
      ? { year: 2000 + second, next: start + 2 }
      : first === 2000 && second !== null && second >= 20 && second < 50
        ? { year: 2000 + second, next: start + 2 }
        : first === null
          ? null
          : { year: first, next: start + 1 };
  if (told === null || told.year < 2020 || told.year > 2049) return null;
  // "am dritten Mai 2030 Stück": what has a unit is no year.
  const follows = textAt(words, told.next);
  return follows in MEASURES || follows in TIME_UNITS ? null : { ...told, offset: 0 };
}

type Unit = "week" | "month" | "quarter" | "year";
const NOUNS: Record<Unit, RegExp> = {
  week: /^(?:woche|kalenderwoche|kw|arbeitswoche)$/,
  month: /^(?:monats?|monates)$/,
  quarter: /^quartals?$/,
  year: /^jahre?s?$/,
};
export const RELATIVE: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:diese[nrms]?|laufende[nrms]?|aktuelle[nrms]?|selbe[nr]?)$/, 0],
  [/^(?:nachste[nrms]?|kommende[nrms]?|folgende[nrms]?|kunftige[nr]?)$/, 1],
  [/^(?:ubernachste[nrms]?|uber nachste)$/, 2],
  [/^(?:letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?)$/, -1],
];
export const ARTICLES = "der|die|das|den|dem|des";

/** "diese Woche", "der kommenden Woche", "übernächsten Monat": how many periods from now. */
export function relativePeriod(words: Words, index: number, unit: Unit): { offset: number; next: number } | null {
  let start = skip(words, skip(words, index, "in|von"), ARTICLES);
  let split = 0;
  // "über nächste Woche" as a recogniser may write it
  if (textAt(words, start) === "uber" && /^nachste/.test(textAt(words, start + 1))) {
    start += 1;
    split = 1;
  }
  const found = RELATIVE.find(([pattern]) => pattern.test(textAt(words, start)));
  if (found === undefined || parts(words[start + 1])) return null;
  const noun = skip(words, start + 1, "kommenden|laufenden|ganzen");
  return NOUNS[unit].test(textAt(words, noun)) ? { offset: found[1] + split, next: noun + 1 } : null;
}
