/**
 * Dates told in one breath, with nothing between them but a pause or words such as "say": a lower and an upper bound are
 * one stretch, a day after its week or month is a day of it, and a date said again is the same date.
 */
import type { DateExpr, DateMention } from "../types.ts";
import { toPhrase, type Word } from "./words.ts";

export type BreathCues = {
  /** The whole of the words between two dates of which the second restates the first; matches nothing at all as well. */
  restates: RegExp;
  /** "and", "but": may also stand between two bounds. */
  joins: RegExp;
};

export function inOneBreath(cues: BreathCues, words: readonly Word[], dates: readonly DateMention[]): DateMention[] {
  const merged: DateMention[] = [];
  for (const date of [...dates].sort((a, b) => a.span.from - b.span.from)) {
    const before = merged.at(-1);
    const between = before === undefined ? [] : wordsBetween(words, before, date);
    const restates = before !== undefined && cues.restates.test(toPhrase(between).text);
    const joint = between.filter((word) => !cues.joins.test(word.text));
    const joined = before !== undefined && cues.restates.test(toPhrase(joint).text);
    const expr =
      (joined ? fromTo(before.expr, date.expr) : null) ?? (restates ? withinPeriod(before.expr, date.expr) : null);
    if (before === undefined || expr === null) merged.push(restates ? { ...date, again: true } : date);
    else merged[merged.length - 1] = { ...before, expr, span: { from: before.span.from, to: date.span.to } };
  }
  return merged;
}

const wordsBetween = (words: readonly Word[], one: DateMention, other: DateMention) =>
  words.filter((word) => word.from >= one.span.to && word.to <= other.span.from);

/** "the tenth at the earliest, the fifteenth at the latest", in either order; "the tenth, the fifteenth at the latest" */
function fromTo(first: DateExpr, second: DateExpr): DateExpr | null {
  const [lower, upper] = isUpper(first) && isLower(second) ? [second, first] : [first, second];
  if (!isUpper(upper)) return null;
  const to = upper.bound === "by" ? upper.of : upper;
  if (isLower(lower)) return { kind: "range", from: lower.bound === "from" ? lower.of : lower, to };
  const days = lower.kind === "day" || lower.kind === "weekday" || lower.kind === "weekday_of";
  return days && lower.kind === to.kind ? { kind: "range", from: lower, to } : null;
}

type Bound = Extract<DateExpr, { kind: "bound" }>;
const isLower = (expr: DateExpr): expr is Bound =>
  expr.kind === "bound" && (expr.bound === "from" || expr.bound === "after");
const isUpper = (expr: DateExpr): expr is Bound =>
  expr.kind === "bound" && (expr.bound === "by" || expr.bound === "before");

/** "week fifty, Thursday", "in December, by the tenth"; null where the second names no day of the first. */
function withinPeriod(period: DateExpr, expr: DateExpr): DateExpr | null {
  if (period.kind === "week" && expr.kind === "weekday" && expr.which === "bare")
    return { kind: "weekday_of", weekday: expr.weekday, week: period.week };
  if (period.kind === "month" && expr.kind === "day") {
    if (expr.month === null) return { ...expr, month: period.month };
    return JSON.stringify(expr.month) === JSON.stringify(period.month) ? expr : null;
  }
  // "after the holidays, on the eighth": the day tells how long after.
  if (period.kind === "bound" && period.bound === "after" && expr.kind === "day") return expr;
  // "on the eighth, after the holidays"
  if (period.kind === "day" && expr.kind === "bound" && expr.bound === "after" && expr.of.kind === "holiday")
    return period.month === null ? null : period;
  const inside = (one: DateExpr) => withinPeriod(period, one);
  switch (expr.kind) {
    case "bound":
    case "about": {
      const of = inside(expr.of);
      return of && { ...expr, of };
    }
    case "either": {
      const [a, b] = [inside(expr.a), inside(expr.b)];
      return a && b && { ...expr, a, b };
    }
    case "range": {
      const [from, to] = [inside(expr.from), inside(expr.to)];
      return from && to && { ...expr, from, to };
    }
    default:
      return null;
  }
}
