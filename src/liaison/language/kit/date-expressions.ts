/** Dates with what stands around them: bounds, ranges, alternatives, "about". A language gives its words and its atoms. */
import type { DateExpr } from "../types.ts";
import { type Bound, type BoundWords, createDateBounds } from "./date-bounds.ts";
import { type DateHit, hit, type Misheard, textAt, type Words } from "./date-hit.ts";
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
  /** "moved", "postponed" shortly before "from the fourth to the eleventh": only the second stands. */
  moved: RegExp;
  /** "the one after next Wednesday" counts something else; null where no word does so. */
  countedNoun: RegExp | null;
};

/** The longest date expression at an index. */
export function createDateExpressions(grammar: DateGrammar): At {
  const { spanAt, offsetAt, partAt, dayAt } = grammar;
  const { leadAt, tailAt } = createDateBounds(grammar.bounds, spanAt, offsetAt, partAt);

  function expressionAt(words: Words, index: number): DateHit | null {
    if (grammar.recurring.test(textAt(words, index))) {
      const recurring = spanAt(words, index + 1);
      return recurring === null ? null : { ...recurring, denied: true };
    }
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
    const finished = finish(words, found.expr, lead.bound, lead.about, found.next, found.misheard);
    return found.denied === true ? { ...finished, denied: true } : finished;
  }

  function movedFrom(words: Words, index: number): boolean {
    return grammar.moved.test(toPhrase(words.slice(Math.max(0, index - 3), index)).text);
  }

  /** "within ten days" ends with them; "within April" is April. */
  function withinAt(words: Words, index: number, about: boolean): DateHit | null {
    const within = afterAny(words, index, grammar.within);
    if (within < 0) return null;
    const length = grammar.durationAt(words, within);
    if (length !== null) {
      if (length.high === null || grammar.countsFromEvent(words, length.next)) return null;
      const end: DateExpr = { kind: "offset", amount: length.high, unit: length.unit, from: "today" };
      return finish(words, end, "by", about, length.next);
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

  /** "the third or the fourth", "the tenth to the fourteenth of April", "Monday to Wednesday", "Thursday, maybe Friday" */
  function alternativesAt(words: Words, index: number): DateHit | null {
    const range = rangeAt(words, index, grammar.range);
    if (range !== null) return range;
    const first = spanAt(words, index);
    return first === null ? null : joined(words, neighbours(words, apposition(words, first)));
  }

  /** "This Monday, the ninth of August": one day, told twice. */
  function apposition(words: Words, first: DateHit): DateHit {
    const { expr: told } = first;
    if (told.kind !== "weekday" && told.kind !== "weekday_of") return first;
    if (!/^,?$/.test(words[first.next]?.gap ?? ".")) return first;
    const second = spanAt(words, skipPreposition(words, first.next));
    if (second?.expr.kind !== "day" || second.expr.weekday !== null) return first;
    const expr = { ...second.expr, weekday: told.weekday };
    return hit(expr, second.next, first.misheard ?? second.misheard);
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
    const second = spanAt(words, first.next);
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

function isNextDay(one: DateExpr, other: DateExpr): boolean {
  if (one.kind === "weekday" && other.kind === "weekday") return (other.weekday - one.weekday + 7) % 7 === 1;
  return one.kind === "day" && other.kind === "day" && one.month === null && other.day === one.day + 1;
}

/** "the tenth or eleventh of April": the month was said once and holds for both. */
function shared(expr: DateExpr, other: DateExpr): DateExpr {
  return expr.kind === "day" && expr.month === null && other.kind === "day" ? { ...expr, month: other.month } : expr;
}
