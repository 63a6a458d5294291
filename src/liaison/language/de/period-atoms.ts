/** Months, quarters and years alone. */
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import { ARTICLES, monthAt, relativePeriod, yearAt } from "./date-words.ts";
import { nthAt } from "./day-atoms.ts";
import { figureOf, MISHEARD_MONTHS } from "./lexicon.ts";

export function monthPhrase(words: Words, index: number): DateHit | null {
  if (MISHEARD_MONTHS[textAt(words, index)] !== undefined) return null;
  const month = monthAt(words, index, false);
  return month === null ? null : hit({ kind: "month", month: month.ref, part: null }, month.next);
}

/** "das dritte Quartal", "Q3", "Quartal drei", "nächstes Quartal" */
export function quarterPhrase(words: Words, index: number): DateHit | null {
  const relative = relativePeriod(words, index, "quarter");
  if (relative !== null)
    return hit({ kind: "quarter", quarter: { offset: relative.offset }, year: null, part: null }, relative.next);
  const start = skip(words, skip(words, index, "im|in"), ARTICLES);
  const named =
    /^(?:q|quartal)$/.test(textAt(words, start)) && !parts(words[start + 1]) ? figureOf(words[start + 1]) : null;
  const ordinal = afterAny(words, start + 1, "quartal|quartals");
  const quarter = named ?? (ordinal > 0 ? nthAt(words, start) : 0);
  const next = named !== null ? start + 2 : ordinal;
  if (![1, 2, 3, 4].includes(quarter) || next < 0) return null;
  const year = yearAt(words, next);
  return hit({ kind: "quarter", quarter, year: year?.year ?? null, part: null }, year?.next ?? next);
}

export function yearPhrase(words: Words, index: number): DateHit | null {
  const start = skip(words, skip(words, index, "im"), ARTICLES);
  const half = afterAny(words, start + 1, "halbjahr|halbjahrs");
  const nth = half > 0 ? nthAt(words, start) : 0;
  if (nth === 1 || nth === 2) {
    const year = yearAt(words, half);
    const part = nth === 1 ? "first_half" : "second_half";
    return hit({ kind: "year", year: year?.year ?? { offset: year?.offset ?? 0 }, part }, year?.next ?? half);
  }
  const relative = relativePeriod(words, index, "year");
  return relative === null ? null : hit({ kind: "year", year: { offset: relative.offset }, part: null }, relative.next);
}
