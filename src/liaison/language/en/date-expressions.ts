/** Dates with what stands around them: bounds, ranges, alternatives, "about". */
import type { DateExpr } from "../types.ts";
import { type Bound, leadAt, tailAt } from "./date-bounds.ts";
import { countsFromEvent, lengthAway, offsetAt } from "./date-offsets.ts";
import { spanAt } from "./date-spans.ts";
import { type DateHit, dayAt, hit, type Misheard, textAt, type Words } from "./date-words.ts";
import { durationAt } from "./durations.ts";
import { after, afterAny, parts } from "./words.ts";

const RANGE = "to|through|until|till|thru|up to|and up to";
const WITHIN = "within|inside|in less than|in under|in no more than|in at most|in maximum|in max";

/** The longest date expression at `index`. */
export function dateExpressionAt(words: Words, index: number): DateHit | null {
  if (/^(every|each)$/.test(textAt(words, index))) {
    const recurring = spanAt(words, index + 1);
    return recurring === null ? null : { ...recurring, denied: true };
  }
  const lead = leadAt(words, index);
  const between = after(words, lead.next, "between");
  const framed = between > 0 ? rangeAt(words, between, "and|to") : null;
  if (framed !== null) return framed;
  const ranged = lead.bound === "from" ? rangeAt(words, lead.next, RANGE) : null;
  if (ranged !== null)
    return movedFrom(words, index) && ranged.expr.kind === "range" ? { ...ranged, expr: ranged.expr.to } : ranged;
  const within = withinAt(words, lead.next, lead.about);
  if (within !== null) return within;
  const found = alternativesAt(words, lead.next);
  if (found === null) return null;
  // "not ready by the tenth"; "the one after next Wednesday" counts something else.
  const other = lead.bound === "after" && /^(one|ones)$/.test(textAt(words, index - 1));
  if (other || (lead.negated && lead.bound === "by")) return { ...found, denied: true };
  return finish(words, found.expr, lead.bound, lead.about, found.next, found.misheard);
}

/** "moved from the fourth to the eleventh": only the second stands. */
function movedFrom(words: Words, index: number): boolean {
  const before = words.slice(Math.max(0, index - 3), index).map((word) => word.text);
  return /\b(moved?|pushed|push|postponed?|shift(?:ed)?|rescheduled?|delayed|slip(?:ped|s)?|changed?|went|moves|moving)\b/.test(
    before.join(" "),
  );
}

/** "within ten days" ends with them; "within April" is April. */
function withinAt(words: Words, index: number, about: boolean): DateHit | null {
  const within = afterAny(words, index, WITHIN);
  if (within < 0) return null;
  const length = durationAt(words, within);
  if (length !== null) {
    if (length.high === null || countsFromEvent(words, length.next)) return null;
    return finish(words, lengthAway(length.high, length), "by", about, length.next);
  }
  const period = spanAt(words, within);
  return period === null ? null : finish(words, period.expr, null, about, period.next);
}

function finish(
  words: Words,
  inner: DateExpr,
  bound: Bound | null,
  about: boolean,
  next: number,
  misheard: Misheard = null,
): DateHit {
  const tail = tailAt(words, next);
  let expr = inner;
  if (about || tail.about) expr = { kind: "about", of: expr };
  const outer = bound ?? tail.bound;
  if (outer !== null && expr.kind !== "bound") expr = { kind: "bound", bound: outer, of: expr };
  return hit(expr, tail.next, misheard);
}

const OR =
  "or maybe|or perhaps|or possibly|or probably|or even|or on|or in|or by|or|maybe|perhaps|possibly|and maybe|to maybe";

/** "the third or the fourth", "the tenth to the fourteenth of April", "Monday to Wednesday", "Thursday, maybe Friday" */
function alternativesAt(words: Words, index: number): DateHit | null {
  const range = rangeAt(words, index, RANGE);
  if (range !== null) return range;
  const first = spanAt(words, index);
  return first === null ? null : joined(words, neighbours(words, first));
}

/** "... or the fourth", "... or at the latest on the eighteenth", "... maybe Friday" */
function joined(words: Words, first: DateHit): DateHit {
  const connector = afterAny(words, first.next, OR);
  if (connector < 0 || parts(words[first.next])) return first;
  const misheard = first.misheard;
  const bound = leadAt(words, connector);
  const latest = bound.bound === "by" ? spanAt(words, bound.next) : null;
  if (latest !== null) {
    return hit({ kind: "range", from: shared(first.expr, latest.expr), to: latest.expr }, latest.next, misheard);
  }
  const start = skipPreposition(words, connector);
  const week = first.expr.kind === "week" ? (laterWeek(words, connector) ?? weekEnd(words, start, first.expr)) : null;
  const second = spanAt(words, start) ?? week;
  if (second === null) return first;
  const expr: DateExpr = { kind: "either", a: shared(first.expr, second.expr), b: shared(second.expr, first.expr) };
  return hit(expr, second.next, misheard ?? second.misheard);
}

/** "Thursday, Friday", "the fifth, the sixth": days that follow each other, named in one breath. */
function neighbours(words: Words, first: DateHit): DateHit {
  if (!/^,?$/.test(words[first.next]?.gap ?? ".")) return first;
  const second = spanAt(words, first.next);
  if (second === null || !isNextDay(first.expr, second.expr)) return first;
  return hit(
    { kind: "either", a: shared(first.expr, second.expr), b: second.expr },
    second.next,
    first.misheard ?? second.misheard,
  );
}

function isNextDay(one: DateExpr, other: DateExpr): boolean {
  if (one.kind === "weekday" && other.kind === "weekday") return (other.weekday - one.weekday + 7) % 7 === 1;
  return one.kind === "day" && other.kind === "day" && one.month === null && other.day === one.day + 1;
}

function skipPreposition(words: Words, index: number): number {
  const next = afterAny(words, index, "on|in|at|by");
  return next > 0 && offsetAt(words, index) === null ? next : index;
}

/** "this week or next", "this week or the one after" */
function laterWeek(words: Words, index: number): DateHit | null {
  const next = afterAny(
    words,
    index,
    "next|the next|the one after|the next one|the week after|the following|the following week",
  );
  return next < 0 ? null : hit({ kind: "week", week: { offset: 1 }, part: null }, next);
}

function rangeAt(words: Words, index: number, connectors: string): DateHit | null {
  const first = spanAt(words, index) ?? bareDay(words, index);
  const joint = first === null ? undefined : words[first.next];
  if (first === null || joint === undefined) return null;
  const dash = joint.gap === "-" || joint.gap === "—";
  if (parts(joint) && !dash) return null;
  const connector = afterAny(words, first.next, connectors);
  if (connector < 0 && !dash) return null;
  const start = connector > 0 ? skipPreposition(words, connector) : first.next;
  const monthTold = first.expr.kind === "day" && first.expr.month !== null;
  const second =
    spanAt(words, start) ?? (monthTold ? bareDay(words, start) : null) ?? weekEnd(words, start, first.expr);
  if (second === null) return null;
  const expr: DateExpr = { kind: "range", from: shared(first.expr, second.expr), to: shared(second.expr, first.expr) };
  return hit(expr, second.next, first.misheard ?? second.misheard);
}

/** A plain number, where the other end of a range shows that it is a day: "10 to 14 April". */
function bareDay(words: Words, index: number): DateHit | null {
  const day = dayAt(words, textAt(words, index) === "the" ? index + 1 : index, true);
  return day === null ? null : hit({ kind: "day", day: day.day, month: null, weekday: null }, day.next, day.misheard);
}

/** "week fourteen to fifteen", "week 14 or 15" */
function weekEnd(words: Words, index: number, first: DateExpr): DateHit | null {
  if (first.kind !== "week" || !("number" in first.week)) return null;
  const day = dayAt(words, index, true);
  if (day === null || day.ordinal) return null;
  return hit({ kind: "week", week: { number: day.day, year: first.week.year }, part: null }, day.next);
}

/** "the tenth or eleventh of April": the month was said once and holds for both. */
function shared(expr: DateExpr, other: DateExpr): DateExpr {
  return expr.kind === "day" && expr.month === null && other.kind === "day" ? { ...expr, month: other.month } : expr;
}
