/** Dates as Italian says them: days, weekdays, weeks, months and distances; what stands around them is the kit's. */
import {
  createDateExpressions,
  type Day,
  type DurationReading,
} from "../../../src/liaison/language/kit/date-expressions.ts";
import { type DateHit, hit, skip, textAt, type Words } from "../../../src/liaison/language/kit/date-hit.ts";
import { afterAny, parts, remembered } from "../../../src/liaison/language/kit/words.ts";
import type { DateExpr, Part } from "../../../src/liaison/language/types.ts";
import { BOUND_WORDS } from "./date-bounds.ts";
import { isTimeUnit, MONTHS, TIME_UNITS, WEEKDAYS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

export function dayAt(words: Words, index: number, plain: boolean): Day | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.text === "primo" || word.kind === "ordinal")
    return { day: word.text === "primo" ? 1 : word.value, next: index + 1, ordinal: true, misheard: null };
  const number = plain ? numberAt(words, index) : null;
  if (number === null || number.value < 1 || number.value > 31 || number.next !== index + 1) return null;
  return { day: number.value, next: number.next, ordinal: false, misheard: null };
}

function written(words: Words, index: number): DateHit | null {
  const word = words[index];
  if (word?.kind === "iso") return hit({ kind: "iso", date: word.text }, index + 1);
  if (word?.kind !== "slash") return null;
  const [first, second, year = null] = word.text.split("/").map(Number) as [number, number, number?];
  const full = year === null ? null : year < 100 ? 2000 + year : year;
  return hit({ kind: "numeric", first, second, year: full, dayFirst: true }, index + 1);
}

/** "giovedì tre dicembre", "il tre dicembre", "il tre": a day without its month needs an article or its weekday. */
function day(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "il");
  const weekday = WEEKDAYS[textAt(words, start)] ?? null;
  const at = weekday === null ? start : skip(words, start + 1, "il");
  const found = parts(words[at]) ? null : dayAt(words, at, true);
  if (found === null) return null;
  const month = parts(words[found.next]) ? undefined : MONTHS[textAt(words, found.next)];
  const loose = at === index || isTimeUnit(textAt(words, found.next));
  if (month === undefined) return loose ? null : hit({ kind: "day", day: found.day, month: null, weekday }, found.next);
  const year = numberAt(words, found.next + 1);
  const told = year !== null && year.value >= 2020 && year.value < 2100 ? year : null;
  const ref = { month, year: told?.value ?? null };
  return hit({ kind: "day", day: found.day, month: ref, weekday }, told?.next ?? found.next + 1);
}

const RELATIVE = { oggi: 0, domani: 1, dopodomani: 2 } as const;

function relative(words: Words, index: number): DateHit | null {
  const amount = RELATIVE[textAt(words, index) as keyof typeof RELATIVE];
  return amount === undefined ? null : hit({ kind: "offset", amount, unit: "day", from: "today" }, index + 1);
}

function weekday(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "il");
  const before = afterAny(words, start, "prossimo|prossima|questo|questa");
  const at = before > 0 ? before : start;
  const found = WEEKDAYS[textAt(words, at)];
  if (found === undefined) return null;
  const after = afterAny(words, at + 1, "prossimo|prossima");
  const next = after > 0 || /^prossim/.test(textAt(words, at - 1));
  const which = next ? "next" : /^quest/.test(textAt(words, at - 1)) ? "this" : "bare";
  return hit({ kind: "weekday", weekday: found, which }, after > 0 ? after : at + 1);
}

const WEEKS: ReadonlyArray<readonly [number, string]> = [
  [0, "questa settimana"],
  [1, "la settimana prossima|la prossima settimana|settimana prossima|prossima settimana"],
];

function week(words: Words, index: number): DateHit | null {
  for (const [offset, phrases] of WEEKS) {
    const next = afterAny(words, index, phrases);
    if (next > 0) return hit({ kind: "week", week: { offset }, part: null }, next);
  }
  return null;
}

function month(words: Words, index: number): DateHit | null {
  const found = MONTHS[textAt(words, index)];
  if (found !== undefined) return hit({ kind: "month", month: { month: found, year: null }, part: null }, index + 1);
  const next = afterAny(words, index, "il mese prossimo|il prossimo mese|mese prossimo|prossimo mese");
  return next < 0 ? null : hit({ kind: "month", month: { offset: 1 }, part: null }, next);
}

const MATCHERS = [written, day, relative, weekday, week, month];

const atomAt = remembered((words: Words, index: number): DateHit | null => {
  const found = MATCHERS.flatMap((match) => match(words, index) ?? []);
  return found.reduce<DateHit | null>((best, one) => (best === null || one.next > best.next ? one : best), null);
});

/** "due settimane", "dieci giorni" */
export function durationAt(words: Words, index: number): DurationReading | null {
  const number = numberAt(words, index);
  const unit = number === null || parts(words[number.next]) ? "" : textAt(words, number.next);
  if (number === null || !isTimeUnit(unit)) return null;
  return { low: number.value, high: number.value, unit: TIME_UNITS[unit], approx: false, next: number.next + 1 };
}

/** "tra due settimane" counts from today, "una settimana dopo" from the day spoken of. */
function offsetAt(words: Words, index: number): DateHit | null {
  const lead = afterAny(words, index, "tra|fra");
  const length = durationAt(words, lead > 0 ? lead : index);
  if (length === null || length.high === null) return null;
  const later = afterAny(words, length.next, "dopo|piu tardi");
  if (lead < 0 && later < 0) return null;
  const from = later > 0 ? "spoken" : "today";
  return hit({ kind: "offset", amount: length.high, unit: length.unit, from }, later > 0 ? later : length.next);
}

const PARTS: ReadonlyArray<readonly [Part, string]> = [
  ["early", "inizio|inizio di|i primi di"],
  ["mid", "meta|meta di"],
  ["late", "fine|fine di|la fine di"],
];

function partAt(words: Words, index: number): DateHit | null {
  for (const [part, phrases] of PARTS) {
    const next = afterAny(words, index, phrases);
    const period = next < 0 ? null : (month(words, next) ?? week(words, next));
    if (period === null) continue;
    const expr = { ...period.expr, part } as DateExpr;
    return hit(expr, period.next);
  }
  return null;
}

export const dateAt = createDateExpressions({
  spanAt: remembered((words, index) => partAt(words, index) ?? offsetAt(words, index) ?? atomAt(words, index)),
  offsetAt,
  partAt,
  dayAt,
  durationAt,
  countsFromEvent: (words, index) => /^(?:dopo|da)$/.test(textAt(words, index)),
  bounds: BOUND_WORDS,
  range: "a|fino a|al",
  betweenJoint: "e",
  within: "entro",
  or: "o|oppure|o forse|forse",
  prepositions: "a|in|di",
  article: "il",
  laterWeek: "quella dopo",
  recurring: /^ogni$/,
  excepts: [["tranne|eccetto|salvo", /(?:)/]],
  moved: /\b(?:spostat\w+|rinviat\w+|slitta\w*)\b/,
  countedNoun: null,
});
