/** Dates with what stands around them: bounds, ranges, alternatives, "about". A language gives its words and its atoms. */
import type { DateExpr } from "../types.ts";
import { type Bound, type BoundWords, createDateBounds } from "./date-bounds.ts";
import { type DateHit, hit, isEnd, type Misheard, textAt, type Words } from "./date-hit.ts";
import { after, afterAny, parts, toPhrase } from "./words.ts";

export type Day = { day: number; next: number; ordinal: boolean; misheard: Misheard };

/** Equal when one length was told; null: no length ("a few days"). */
export type DurationReading = {
  low: number | null;
  high: number | null;
  unit: "day" | "business_day" | "week" | "month" | "year";
  approx: boolean;
  next: number;
};

type At = (words: Words, index: number) => DateHit | null;

/** Words before "but" that are looked at. */
const BEHIND = 4;

/** Phrases as for `afterAny`: "one|another one". */
export type DateGrammar = {
  /** A part of a period, a distance, or a plain date: whichever is longest. */
  spanAt: At;
  /** Distances alone: "in ten days". */
  offsetAt: At;
  /** Parts of periods alone: "end of March". */
  partAt: At;
  /** An ordinal or, where only a day can stand (`plain`), a plain number. */
  dayAt(words: Words, index: number, plain: boolean): Day | null;
  durationAt(words: Words, index: number): DurationReading | null;
  /** "ten days after the material arrives" counts from no date. */
  countsFromEvent(words: Words, index: number): boolean;
  bounds: BoundWords;
  /** Between the ends of a range: "to", "until"; after "between": "and". */
  range: string;
  betweenJoint: string;
  within: string;
  or: string;
  /** Before the second date of two: "on". */
  prepositions: string;
  article: string;
  /** "this week or the one after" */
  laterWeek: string;
  /** "every": a recurring day is no promise. */
  recurring: RegExp;
  /** Before a day that is left out, each with what stands right before it: "except", and "but" behind "any day". */
  excepts: ReadonlyArray<readonly [phrases: string, behind: RegExp]>;
  /** "moved", "postponed" shortly before "from the fourth to the eleventh": only the second stands. */
  moved: RegExp;
  /** "the one after next Wednesday" counts something else; null where no word does so. */
  countedNoun: RegExp | null;
};

/** The longest date expression at an index. */
export function createDateExpressions(grammar: DateGrammar): At {
  const { spanAt, offsetAt, partAt, dayAt } = grammar;
  const bounds = createDateBounds(grammar.bounds, spanAt, offsetAt, partAt);
  const { leadAt, tailAt } = bounds;

  function expressionAt(words: Words, index: number): DateHit | null {
    // "Alle am dritten Dezember" are the goods.
    const ofGoods =
      Math.max(afterAny(words, index + 1, grammar.prepositions), afterAny(words, index + 1, grammar.article)) > 0;
    if (grammar.recurring.test(textAt(words, index)) && !ofGoods) {
      const recurring = spanAt(words, index + 1);
      return recurring === null ? null : { ...recurring, denied: true };
    }
    const excepted = exceptedAt(words, index);
    if (excepted !== null) return excepted;
    const lead = leadAt(words, index);
    const between = afterAny(words, lead.next, grammar.bounds.between);
    const framed = between > 0 ? rangeAt(words, between, grammar.betweenJoint) : null;
    if (framed !== null) return framed;
    const ranged = lead.bound === "from" ? rangeAt(words, lead.next, grammar.range) : null;
    if (ranged !== null)
      return movedFrom(words, index) && ranged.expr.kind === "range" ? { ...ranged, expr: ranged.expr.to } : ranged;
    const within = withinAt(words, lead.next, lead.about);
    if (within !== null) return within;
    const found = alternativesAt(words, lead.next);
    if (found === null) return null;
    // "not ready by the tenth"; "the one after next Wednesday" counts something else.
    const other = lead.bound === "after" && (grammar.countedNoun?.test(textAt(words, index - 1)) ?? false);
    if (other || (lead.negated && lead.bound === "by")) return { ...found, denied: true };
    const behind = lead.bound === "before" ? bounds.deniedBehind(words, found.next) : -1;
    if (behind > 0) return hit({ kind: "bound", bound: "from", of: found.expr }, behind, found.misheard);
    const finished = finish(words, found.expr, lead.bound, lead.about, found.next, found.misheard);
    return found.denied === true ? { ...finished, denied: true } : finished;
  }

  /** "Any day but Friday", "alles außer dem Zwölften"; "no day but Friday" is that day. */
  function exceptedAt(words: Words, index: number): DateHit | null {
    for (const [phrases, behind] of grammar.excepts) {
      const next = afterAny(words, index, phrases);
      if (next < 0 || bounds.negatedBefore(words, index)) continue;
      const found = alternativesAt(words, leadAt(words, next).next);
      const told = found && behind.test(toPhrase(words.slice(Math.max(0, index - BEHIND), index)).text);
      if (told) return { ...found, next: others(words, found.next), denied: true };
    }
    return null;
  }

  /** The index after "... and Monday, ..." that is left out as well. */
  function others(words: Words, index: number): number {
    const joint = words[index]?.gap === "" ? afterAny(words, index, grammar.betweenJoint) : -1;
    const more = joint > 0 ? spanAt(words, skipPreposition(words, joint)) : null;
    return more === null ? index : others(words, more.next);
  }

  function movedFrom(words: Words, index: number): boolean {
    return grammar.moved.test(toPhrase(words.slice(Math.max(0, index - 3), index)).text);
  }

  /** "within ten days" ends with them, "not before ten days" begins with them; "within April" is April. */
  function withinAt(words: Words, index: number, about: boolean): DateHit | null {
    const said = afterAny(words, index, grammar.within);
    const before = bounds.boundAt(words, index);
    const within = said < 0 && before?.bound === "before" ? before.next : said;
    if (within < 0) return null;
    const length = grammar.durationAt(words, within);
    if (length !== null) {
      if (length.high === null || length.low === null || grammar.countsFromEvent(words, length.next)) return null;
      const last = longer(words, length) ?? length;
      const behind = bounds.deniedBehind(words, last.next);
      if (bounds.negatedBefore(words, index) || behind > 0)
        return finish(words, fromToday(length, length.low), "from", about, Math.max(behind, last.next));
      return said < 0 ? null : finish(words, fromToday(last, last.high!), "by", about, last.next);
    }
    const period = said < 0 ? null : spanAt(words, within);
    return period === null ? null : finish(words, period.expr, null, about, period.next);
  }

  /** "two weeks, three weeks": the second length of two told in one breath, up to twice the first. */
  function longer(words: Words, first: Length): DurationReading | null {
    if (!/^,?$/.test(words[first.next]?.gap ?? ".")) return null;
    const second = grammar.durationAt(words, first.next);
    if (second === null || second.high === null || !isEnd(words, second.next)) return null;
    const [less, more] = [daysIn(first, first.high), daysIn(second, second.high)];
    return more > less && more <= 2 * less ? second : null;
  }

  function finish(
    words: Words,
    inner: DateExpr,
    bound: Bound | null,
    about: boolean,
    next: number,
    misheard: Misheard = null,
  ): DateHit {
    const tail = tailAt(words, next, bound);
    let expr = inner;
    if (about || tail.about) expr = { kind: "about", of: expr };
    const outer = bound ?? tail.bound;
    if (outer !== null && expr.kind !== "bound") expr = { kind: "bound", bound: outer, of: expr };
    return hit(expr, tail.next, misheard);
  }

  /** "the third or the fourth", "the tenth to the fourteenth of April", "Monday to Wednesday", "Thursday, maybe Friday" */
  function alternativesAt(words: Words, index: number): DateHit | null {
    const range = rangeAt(words, index, grammar.range);
    if (range !== null) return range;
    const first = spanAt(words, index);
    return first === null ? null : joined(words, neighbours(words, apposition(words, first)));
  }

  /** "This Monday, the ninth of August", "the ninth of August, Monday": one day, told twice. */
  function apposition(words: Words, first: DateHit): DateHit {
    const { expr: told } = first;
    const dated = dayOf(told);
    if (dated !== null) return withWeekday(words, first, dated);
    if (told.kind !== "weekday" && told.kind !== "weekday_of") return first;
    if (!/^,?$/.test(words[first.next]?.gap ?? ".")) return first;
    const second = spanAt(words, skipPreposition(words, first.next));
    if (second?.expr.kind !== "day" || second.expr.weekday !== null) return first;
    const expr = { ...second.expr, weekday: told.weekday };
    return hit(expr, second.next, first.misheard ?? second.misheard);
  }

  function withWeekday(words: Words, first: DateHit, day: Dated): DateHit {
    if (!/^,?$/.test(words[first.next]?.gap ?? ".")) return first;
    const second = spanAt(words, first.next);
    if (second?.expr.kind !== "weekday" || second.expr.which !== "bare") return first;
    const goesOn = Math.max(afterAny(words, second.next, grammar.or), afterAny(words, second.next, grammar.range)) > 0;
    const expr = { ...day, weekday: second.expr.weekday };
    return goesOn ? first : hit(expr, second.next, first.misheard ?? second.misheard);
  }

  /** "... or the fourth", "... or at the latest on the eighteenth", "... maybe Friday" */
  function joined(words: Words, first: DateHit): DateHit {
    const connector = afterAny(words, first.next, grammar.or);
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
    const { expr, next } = first;
    if (expr.kind === "offset" && expr.from === "today" && expr.amount > 0) {
      const last = longer(words, { unit: expr.unit, high: expr.amount, next });
      if (last !== null) return hit({ kind: "range", from: expr, to: fromToday(last, last.high!) }, last.next);
    }
    const second = spanAt(words, first.next);
    if (second !== null && isNextPart(first.expr, second.expr))
      return hit({ kind: "range", from: first.expr, to: second.expr }, second.next);
    if (second === null || !isNextDay(first.expr, second.expr)) return first;
    return hit(
      { kind: "either", a: shared(first.expr, second.expr), b: second.expr },
      second.next,
      first.misheard ?? second.misheard,
    );
  }

  function skipPreposition(words: Words, index: number): number {
    const next = afterAny(words, index, grammar.prepositions);
    return next > 0 && offsetAt(words, index) === null ? next : index;
  }

  function laterWeek(words: Words, index: number): DateHit | null {
    const next = afterAny(words, index, grammar.laterWeek);
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
    const expr: DateExpr = {
      kind: "range",
      from: shared(first.expr, second.expr),
      to: shared(second.expr, first.expr),
    };
    return hit(expr, second.next, first.misheard ?? second.misheard);
  }

  /** A plain number, where the other end of a range shows that it is a day: "10 to 14 April". */
  function bareDay(words: Words, index: number): DateHit | null {
    const article = after(words, index, grammar.article);
    const day = dayAt(words, article > 0 ? article : index, true);
    return day === null ? null : hit({ kind: "day", day: day.day, month: null, weekday: null }, day.next, day.misheard);
  }

  /** "week fourteen to fifteen", "week 14 or 15" */
  function weekEnd(words: Words, index: number, first: DateExpr): DateHit | null {
    if (first.kind !== "week" || !("number" in first.week)) return null;
    const day = dayAt(words, index, true);
    if (day === null || day.ordinal) return null;
    return hit({ kind: "week", week: { number: day.day, year: first.week.year }, part: null }, day.next);
  }

  return expressionAt;
}

type Length = Pick<DurationReading, "unit" | "high" | "next">;

const fromToday = ({ unit }: DurationReading, amount: number): DateExpr => ({
  kind: "offset",
  amount,
  unit,
  from: "today",
});

const daysIn = ({ unit }: Length, amount: number | null) =>
  (amount ?? 0) * { day: 1, business_day: 1.4, week: 7, month: 30, year: 365 }[unit];

function isNextDay(one: DateExpr, other: DateExpr): boolean {
  if (one.kind === "weekday" && other.kind === "weekday") return (other.weekday - one.weekday + 7) % 7 === 1;
  return one.kind === "day" && other.kind === "day" && one.month === null && other.day === one.day + 1;
}

/** "end of June, beginning of July", "mid July, end of July": one stretch. */
function isNextPart(one: DateExpr, other: DateExpr): boolean {
  if (one.kind !== "month" || other.kind !== "month" || !("month" in one.month) || !("month" in other.month))
    return false;
  const months = (other.month.month - one.month.month + 12) % 12;
  if (months === 1) return one.part === "late" && other.part === "early";
  return (
    months === 0 && (one.part === "mid" || one.part === "early") && (other.part === "late" || other.part === "mid")
  );
}

type Dated = Extract<DateExpr, { kind: "day" }>;

/** The day of a date that names its number and, so far, no weekday. */
function dayOf(expr: DateExpr): Dated | null {
  if (expr.kind === "day") return expr.weekday === null ? expr : null;
  if (expr.kind !== "numeric" || !expr.dayFirst || expr.second > 12 || expr.first > 31) return null;
  return { kind: "day", day: expr.first, month: { month: expr.second, year: expr.year }, weekday: null };
}

/** "the tenth or eleventh of April", "Wednesday or Thursday next week": the month or the week was said once and holds for both. */
function shared(expr: DateExpr, other: DateExpr): DateExpr {
  if (expr.kind === "weekday" && expr.which === "bare" && other.kind === "weekday_of")
    return { kind: "weekday_of", weekday: expr.weekday, week: other.week };
  return expr.kind === "day" && expr.month === null && other.kind === "day" ? { ...expr, month: other.month } : expr;
}
