/** Parts of periods: "Ende März", "Anfang nächster Woche", "in der zweiten Aprilhälfte", "Monatsende", "Mitte bis Ende Mai". */
import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts, remembered } from "../kit/words.ts";
import type { DateExpr, Part } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { ARTICLES, monthAt } from "./date-words.ts";
import { nthAt } from "./day-atoms.ts";

const PARTS: ReadonlyArray<readonly [Part, string]> = [
  [
    "early",
    "anfang|anfangs|beginn|in den ersten tagen|den ersten tagen|die ersten tage|ganz anfang|gleich anfang|fruh im|erstes drittel",
  ],
  ["mid", "mitte|mittig|mit te|in der mitte"],
  ["late", "ende|ganz ende|ausgangs|in den letzten tagen|den letzten tagen|die letzten tage|letztes drittel|spat im"],
  ["last_day", "am letzten tag|letzten tag|letzter tag|am letzten|ultimo"],
  ["first_day", "am ersten tag|ersten tag|1. tag|am 1. tag"],
];

export const partAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const lead = afterAny(words, index, "am|zum|zu|im|in");
  for (const start of lead > 0 ? [lead, index] : [index]) {
    const found =
      wholeAt(words, start) ??
      halfAt(words, start) ??
      daysOfMonth(words, start) ??
      partToPart(words, start) ??
      partOfPeriod(words, start) ??
      periodThenPart(words, start);
    if (found !== null) return found;
  }
  return null;
});

function partNameAt(words: Words, index: number): { part: Part; next: number } | null {
  let best: { part: Part; next: number } | null = null;
  for (const [part, phrases] of PARTS) {
    const next = afterAny(words, index, phrases);
    if (next > 0 && (best === null || next > best.next)) best = { part, next };
  }
  return best;
}

function partOfPeriod(words: Words, start: number): DateHit | null {
  const name = partNameAt(words, start);
  const period = name === null ? null : periodAt(words, name.next);
  const expr = period === null ? null : withPart(period.expr, name!.part);
  return expr === null ? null : { ...period!, expr };
}

/** "KW fünfzehn Mitte", "April Ende" */
function periodThenPart(words: Words, start: number): DateHit | null {
  const period = dateAtomAt(words, start);
  const name = period === null || words[period.next]?.gap !== "" ? null : partNameAt(words, period.next);
  const expr = name === null || !isEnd(words, name.next) ? null : withPart(period!.expr, name.part);
  return expr === null ? null : { ...period!, expr, next: name!.next };
}

/** "am letzten Februartag", "in den ersten Apriltagen" */
function daysOfMonth(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ARTICLES);
  const nth = nthAt(words, start);
  const month = nth === 1 || nth === -1 ? monthAt(words, start + 1, false) : null;
  const noun = month === null || parts(words[month.next]) ? "" : textAt(words, month.next);
  const [one, some]: [Part, Part] = nth === 1 ? ["first_day", "early"] : ["last_day", "late"];
  const part = noun === "tag" ? one : /^tagen?$/.test(noun) ? some : null;
  return part === null ? null : hit({ kind: "month", month: month!.ref, part }, month!.next + 1);
}

/** "Mitte bis Ende April", "Anfang oder Mitte nächster Woche" */
function partToPart(words: Words, start: number): DateHit | null {
  const first = partNameAt(words, start);
  if (first === null || parts(words[first.next])) return null;
  const joint = afterAny(words, first.next, "bis|oder|auf|bis zur|bis zum|spatestens");
  const dash = words[first.next]!.gap === "-" || words[first.next]!.gap === "/";
  if (joint < 0 && !dash) return null;
  const second = partNameAt(words, joint > 0 ? joint : first.next);
  const period = second === null ? null : periodAt(words, second.next);
  if (period === null) return null;
  const from = withPart(period.expr, first.part);
  const to = withPart(period.expr, second!.part);
  return from === null || to === null ? null : hit({ kind: "range", from, to }, period.next, period.misheard);
}

/** "zweite Aprilhälfte", "erste Hälfte Mai", "in der zweiten Monatshälfte", "zweite Wochenhälfte" */
function halfAt(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ARTICLES);
  const nth = nthAt(words, start);
  if (nth !== 1 && nth !== 2) return null;
  const part: Part = nth === 1 ? "first_half" : "second_half";
  const own = HALVES.find(([phrases]) => afterAny(words, start + 1, phrases) > 0);
  if (own !== undefined) {
    const next = afterAny(words, start + 1, own[0]);
    const period = dateAtomAt(words, skip(words, next, "der|des|vom|von|im"));
    const expr = period === null || period.expr.kind !== own[1].kind ? null : withPart(period.expr, part);
    return expr === null ? hit({ ...own[1], part } as DateExpr, next) : { ...period!, expr };
  }
  const month = monthAt(words, start + 1, true);
  if (month !== null && textAt(words, month.next) === "halfte")
    return hit({ kind: "month", month: month.ref, part }, month.next + 1, month.misheard);
  if (textAt(words, start + 1) !== "halfte") return null;
  const period = periodAt(words, start + 2);
  const expr = period === null ? null : withPart(period.expr, part);
  return expr === null ? null : { ...period!, expr };
}

const WEEK: Extract<DateExpr, { kind: "week" }> = { kind: "week", week: { offset: 0 }, part: null };
const MONTH: DateExpr = { kind: "month", month: { offset: 0 }, part: null };
const QUARTER: DateExpr = { kind: "quarter", quarter: { offset: 0 }, year: null, part: null };
const YEAR: DateExpr = { kind: "year", year: { offset: 0 }, part: null };
const HALVES: ReadonlyArray<readonly [string, DateExpr]> = [
  ["monatshalfte", MONTH],
  ["wochenhalfte", WEEK],
  ["jahreshalfte", YEAR],
];

const WHOLE: ReadonlyArray<readonly [string, DateExpr, Part]> = [
  ["monatsende|monats ende", MONTH, "late"],
  ["monatsmitte|monats mitte", MONTH, "mid"],
  ["monatsanfang|monatsbeginn", MONTH, "early"],
  ["monatsletzten|monatsletzter|monatsultimo", MONTH, "last_day"],
  ["quartalsende", QUARTER, "late"],
  ["quartalsanfang|quartalsbeginn", QUARTER, "early"],
  ["jahresende", YEAR, "late"],
  ["jahresmitte", YEAR, "mid"],
  ["jahresanfang|jahresbeginn", YEAR, "early"],
  ["wochenmitte", WEEK, "mid"],
  ["wochenanfang|wochenbeginn", WEEK, "early"],
];

/** "Monatsende", "Wochenmitte der KW 15": part and period in one. */
function wholeAt(words: Words, index: number): DateHit | null {
  const start = skip(words, index, ARTICLES);
  for (const [phrases, here, part] of WHOLE) {
    const next = afterAny(words, start, phrases);
    if (next < 0) continue;
    const period = parts(words[next]) ? null : dateAtomAt(words, skip(words, next, "der|des|vom|von|im|in"));
    const expr = period === null || period.expr.kind !== here.kind ? null : withPart(period.expr, part);
    return expr === null ? hit({ ...here, part } as DateExpr, next) : { ...period!, expr };
  }
  return null;
}

const HERE: Record<string, DateExpr> = {
  monat: MONTH,
  monats: MONTH,
  woche: WEEK,
  quartal: QUARTER,
  quartals: QUARTER,
  jahr: YEAR,
  jahres: YEAR,
};

/** A period that has parts: a month, week, quarter, year; "des Monats" is this one. */
function periodAt(words: Words, index: number): DateHit | null {
  if (parts(words[index])) return null;
  const start = skip(words, index, "vom|von|im|in|zum");
  const month = monthAt(words, skip(words, start, ARTICLES), true);
  if (month !== null) return hit({ kind: "month", month: month.ref, part: null }, month.next, month.misheard);
  const found = dateAtomAt(words, start);
  if (found !== null && /^(?:month|week|quarter|year)$/.test(found.expr.kind)) return found;
  // "Ende dieser Woche, Anfang nächster": of the periods only the week has such an ending.
  const week = /^(?:nachster|kommender|dieser)$/.test(textAt(words, start)) && isEnd(words, start + 1);
  if (week) return hit({ ...WEEK, week: { offset: textAt(words, start) === "dieser" ? 0 : 1 } }, start + 1);
  const noun = skip(words, start, ARTICLES);
  const expr = parts(words[noun]) ? undefined : HERE[textAt(words, noun)];
  return expr === undefined ? null : hit(expr, noun + 1);
}

function withPart(expr: DateExpr, part: Part): DateExpr | null {
  return "part" in expr && expr.part === null ? { ...expr, part } : null;
}
