/** Weekdays and weeks: "this Friday", "Wednesday next week", "week 32", "the first week of June", "the weekend". */

import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, parts } from "../kit/words.ts";
import type { DateExpr, WeekRef } from "../types.ts";
import { isShortWeekday, monthAt, relativePeriod, weekdayAt, yearAt } from "./date-words.ts";
import { nthAt, weekdayAndDay } from "./day-atoms.ts";
import { TIME_UNITS } from "./lexicon.ts";
import { smallAt } from "./number-words.ts";

type Atom = (words: Words, index: number) => DateHit | null;
type Which = Extract<DateExpr, { kind: "weekday" }>["which"];

const WHICH: ReadonlyArray<readonly [string, Which]> = [
  ["this coming|this next|coming|upcoming", "bare"],
  ["this", "this"],
  ["next", "next"],
  ["last|past|previous", "last"],
];

export function weekdayPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  const leading = weekRefAt(words, skip(words, index, "in"), atom);
  if (leading !== null) {
    // "next week Wednesday", "in week 14 on Thursday"
    const start = skip(words, skip(words, leading.next, "on|the"), "the");
    const weekday = parts(words[start]) ? undefined : weekdayAt(words, start);
    if (weekday !== undefined && weekdayAndDay(words, start) === null) {
      return hit({ kind: "weekday_of", weekday, week: leading.ref }, start + 1);
    }
  }
  let start = skip(words, index, "the");
  let which: Which = "bare";
  const following = afterAny(words, start, "following");
  const followed = following > 0 ? weekdayAt(words, following) : undefined;
  if (followed !== undefined) return hit({ kind: "weekday_after", weekday: followed, of: "spoken" }, following + 1);
  for (const [phrases, kind] of WHICH) {
    const next = after(words, start, phrases);
    if (next < 0 || weekdayAt(words, next) === undefined) continue;
    which = kind;
    start = next;
    break;
  }
  const weekday = weekdayAt(words, start);
  if (weekday === undefined || /days$/.test(textAt(words, start))) return null;
  if (isShortWeekday(words, start) && which === "bare" && !isEnd(words, start + 1)) return null;
  const later = afterAny(words, start + 1, "morning|afternoon|evening|night|noon");
  const next = later > 0 ? later : start + 1;
  return which === "bare" ? bareWeekday(words, next, weekday, atom) : hit({ kind: "weekday", weekday, which }, next);
}

const LOOK_BACK = 14;
const AFTERWARDS =
  "after that|after|following|right after that|right after|straight after|directly after|immediately after|just after";

/** "Friday week", "Friday in a week", "Friday of next week", "Friday after next", "Friday" */
function bareWeekday(words: Words, next: number, weekday: number, atom: Atom): DateHit {
  const bare: DateExpr = { kind: "weekday", weekday, which: "bare" };
  const after_next = after(words, next, "after next");
  if (after_next > 0) return hit({ kind: "weekday", weekday, which: "after_next" }, after_next);
  const later = afterAny(words, next, AFTERWARDS);
  if (later > 0) {
    const of = words[next + 1]?.gap === "" ? atom(words, textAt(words, next + 1) === "that" ? later : next + 1) : null;
    if (of !== null) return hit({ kind: "weekday_after", weekday, of: of.expr }, of.next, of.misheard);
    if (isEnd(words, later)) return hit({ kind: "weekday_after", weekday, of: before(words, next - 1, atom) }, later);
  }
  const away = afterAny(words, next, "in a week|in one week");
  if (away > 0) return hit({ kind: "offset", amount: 1, unit: "week", from: bare }, away);
  if (after(words, next, "fortnight") > 0) {
    return hit({ kind: "offset", amount: 2, unit: "week", from: bare }, next + 1);
  }
  if (after(words, next, "week") > 0 && weekNumberAt(words, next) === null) {
    return hit({ kind: "offset", amount: 1, unit: "week", from: bare }, next + 1);
  }
  const preposition = skip(words, next, "of|in");
  const of = parts(words[next]) ? null : weekRefAt(words, preposition, atom);
  if (of !== null) return hit({ kind: "weekday_of", weekday, week: of.ref }, of.next);
  const suffix = textAt(words, next) === "next" ? "next" : textAt(words, next) === "coming" ? "this" : null;
  if (suffix !== null && isEnd(words, next + 1)) return hit({ kind: "weekday", weekday, which: suffix }, next + 1);
  return hit(bare, next);
}

/** "Easter Monday we are closed, the Tuesday right after": the day named last in the turn, delivery or not. */
function before(words: Words, index: number, atom: Atom): DateExpr | "spoken" {
  // Cut off before this day, so that no reading meets itself.
  const earlier = words.slice(Math.max(0, index - LOOK_BACK), index);
  for (let at = 0, best: DateExpr | "spoken" = "spoken"; ; ) {
    const named = earlier[at]?.text ? atom(earlier, at) : null;
    if (named !== null) best = named.expr;
    at = named?.next ?? at + 1;
    if (at >= earlier.length) return best;
  }
}

/** "the first Monday of April", "last Friday in March" */
export function nthWeekday(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "the");
  const nth = nthAt(words, start);
  const weekday = weekdayAt(words, start + 1);
  if (weekday === undefined || nth === 0 || nth > 5) return null;
  const of = afterAny(words, start + 2, "of|in");
  const here = of > 0 ? after(words, of, "the month") : -1;
  if (here > 0) return hit({ kind: "nth_weekday", nth, weekday, month: { offset: 0 } }, here);
  const month = monthAt(words, of > 0 ? of : start + 2, of > 0);
  return month === null
    ? null
    : hit({ kind: "nth_weekday", nth, weekday, month: month.ref }, month.next, month.misheard);
}

const NUMBERED =
  "calendar week number|calendar week|production week|iso week|week number|week no|week|weeks|wk|cw|kw|w|see w|c w|weak|delivery week";

function weekNumberAt(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const named = afterAny(words, index, NUMBERED);
  if (named < 0 || parts(words[named]) || words[named]!.gap === ",") return null;
  const number = smallAt(words, named);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 53) return null;
  if (textAt(words, index) === "w" && !words[named]!.glued) return null;
  if (textAt(words, number.next) in TIME_UNITS) return null;
  const year = yearAt(words, number.next);
  return { ref: { number: number.value, year: year?.year ?? null }, next: year?.next ?? number.next };
}

const WEEK_OF =
  "week of|week starting|week commencing|week beginning|week with|week ending|week around|week from|week starting on|week starting from";

export function weekRefAt(words: Words, index: number, atom: Atom): { ref: WeekRef; next: number } | null {
  const numbered = weekNumberAt(words, index);
  if (numbered !== null) return numbered;
  const relative = relativePeriod(words, index, "week");
  // "the last week of March" is a week of the month.
  if (relative !== null && !(relative.offset === -1 && /^(of|in)$/.test(textAt(words, relative.next)))) {
    return { ref: { offset: relative.offset }, next: relative.next };
  }
  const following = afterAny(
    words,
    index,
    "the following week|following week|the week after that|the week following|week after that",
  );
  if (following > 0) return { ref: { spoken: 1 }, next: following };
  const same = afterAny(words, index, "that week|that same week|the same week");
  if (same > 0) return { ref: { spoken: 0 }, next: same };
  const start = skip(words, index, "the");
  const of = afterAny(words, start, WEEK_OF);
  if (of > 0) {
    const inner = atom(words, skip(words, of, "on"));
    if (inner !== null && inner.expr.kind !== "week") return { ref: { of: inner.expr }, next: inner.next };
  }
  const later = after(words, start, "week after");
  if (later < 0) return null;
  const inner = weekRefAt(words, later, atom);
  if (inner !== null && "offset" in inner.ref) return { ref: { offset: inner.ref.offset + 1 }, next: inner.next };
  return isEnd(words, later) ? { ref: { spoken: 1 }, next: later } : null;
}

const WEEKENDS: ReadonlyArray<readonly [string, "this" | "next" | "last" | "bare"]> = [
  ["this coming weekend|this weekend|coming weekend", "this"],
  ["next weekend", "next"],
  ["last weekend", "last"],
  ["weekend|week end", "bare"],
];

export function weekPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  const start = skip(words, index, "the");
  const afterNext = after(words, start, "weekend after next|weekend after the next");
  if (afterNext > 0) {
    // Like "next weekend" itself: a week apart, depending on who counts.
    const weekend = (offset: number): DateExpr => ({ kind: "weekend", which: "bare", week: { offset } });
    return hit({ kind: "either", a: weekend(1), b: weekend(2) }, afterNext);
  }
  for (const [phrases, which] of WEEKENDS) {
    const next = after(words, start, phrases);
    if (next < 0) continue;
    const week = weekRefAt(words, skip(words, next, "of|in"), atom);
    return hit({ kind: "weekend", which, week: week?.ref ?? null }, week?.next ?? next);
  }
  const nth = nthWeekOf(words, start);
  if (nth !== null) return nth;
  const week = weekRefAt(words, index, atom);
  return week === null ? null : hit({ kind: "week", week: week.ref, part: null }, week.next);
}

function nthWeekOf(words: Words, start: number): DateHit | null {
  const nth = nthAt(words, start);
  const of = afterAny(words, start + 1, "week of|week in|full week of|full week in|week");
  if (of < 0 || nth === 0 || nth > 5) return null;
  const here = afterAny(words, of, "the month|this month");
  if (here > 0) return hit({ kind: "week_of_month", nth, month: { offset: 0 } }, here);
  const month = monthAt(words, of, true);
  return month === null ? null : hit({ kind: "week_of_month", nth, month: month.ref }, month.next, month.misheard);
}
