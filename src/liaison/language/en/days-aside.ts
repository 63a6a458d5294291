/**
 * Days a speaker names beside the one he gives: what a day is called ("tomorrow is Saturday, so Monday"), why the first one
 * fell away ("Monday, no, Tuesday, we have the audit on Monday"), and what holds only if something else does not.
 */
import type { Span } from "../../extraction/types.ts";
import type { HolidayName } from "../holidays.ts";
import type { DateExpr, DateMention, Parts } from "../types.ts";

type Between = (from: number, to: number) => string;

/** The dates that are left as the answer. */
export function answerDays({ dates, named, conditions }: Parts, between: Between): DateMention[] {
  const standing = new Set(dates.map(({ span }) => span.from));
  const called = calledDays(named, dates, between);
  const kept = dates.filter((one) => !called.has(one.span.from) && !isReason(one, named, standing));
  const days = kept.map((one) => inMonthNamed(one, named, standing)).filter((one) => one !== null);
  return conditions.some(({ span }) => isOpen(span, between)) ? [] : days;
}

const IS =
  /^(?:(?:oh|ah|well|no|wait|so|yes|yeah) )*(?:(?:that|it|which) )?(?:is|was|'s|being)(?: an?| the| on an?| already| only| just)*$/;
/** "today's Wednesday", "the fifth's a Saturday": the verb is part of the day's own word. */
const OWN_IS = /(?: is| 's)$/;
const THEREFORE =
  /\b(?:so|then|make it|make that|it will|it would|let us|meaning|right|okay|ok|that is why|rather|better)\b/;

/** "The sixth is a Sunday, so the seventh": neither the day nor what it is called is the answer where another one follows. */
function calledDays(named: readonly DateMention[], dates: readonly DateMention[], between: Between): Set<number> {
  const called = new Set<number>();
  for (const [index, day] of named.entries()) {
    const name = named[index + 1];
    if (name === undefined || !isCalled(day.span, name.span, between)) continue;
    const answer = dates.find(({ span }) => span.from > name.span.from);
    if (answer === undefined) continue;
    const joint = between(name.span.to, answer.span.from);
    if (!THEREFORE.test(joint) && !/^then\b/.test(between(answer.span.to, Number.POSITIVE_INFINITY))) continue;
    called.add(day.span.from).add(name.span.from);
  }
  return called;
}

function isCalled(day: Span, name: Span, between: Between): boolean {
  const middle = between(day.to, name.from);
  return IS.test(middle) || (/^an?$|^$/.test(middle) && OWN_IS.test(between(day.from, day.to)));
}

/** A day taken back before and named again after its successor tells why. */
function isReason(one: DateMention, named: readonly DateMention[], standing: ReadonlySet<number>): boolean {
  const same = (other: DateMention) => JSON.stringify(other.expr) === JSON.stringify(one.expr);
  const index = named.findIndex(({ span }) => span.from === one.span.from);
  const taken = named.findIndex((other, at) => at < index && same(other) && !standing.has(other.span.from));
  return taken >= 0 && named.slice(taken + 1, index).some((other) => standing.has(other.span.from) && !same(other));
}

const MONTHS: Partial<Record<HolidayName, number>> = {
  christmas_eve: 12,
  christmas: 12,
  boxing_day: 12,
  new_years_eve: 12,
  new_years_day: 1,
  may_day: 5,
};

/** "We are closed on Boxing Day, so the twenty ninth": of the month that the holiday is in; null where that is not known. */
function inMonthNamed(
  one: DateMention,
  named: readonly DateMention[],
  standing: ReadonlySet<number>,
): DateMention | null {
  const { expr } = one;
  if (expr.kind !== "day" || expr.month !== null) return one;
  const before = named[named.findIndex(({ span }) => span.from === one.span.from) - 1];
  if (before === undefined || standing.has(before.span.from) || before.expr.kind !== "holiday") return one;
  const month = MONTHS[before.expr.name];
  const dated: DateExpr = { ...expr, month: month === undefined ? null : { month, year: before.expr.year } };
  return month === undefined ? null : { ...one, expr: dated };
}

const ELSE =
  /\b(?:(?:otherwise|or else|else|if not|if (?:it|they|we|he|she|that|this) (?:do|does|is|are|will|can) not) .{0,30}?(?:(?:do|can|could|would) not (?:really |actually )?(?:know|say|tell)|no idea|no clue|who knows|nobody knows|anybody 's guess|we will (?:have to )?see|unclear|not sure|god knows)|otherwise (?:it is )?(?:open|anybody 's guess))\b/;

/** Behind the condition: nobody knows, should it not come about. */
const isOpen = ({ to }: Span, between: Between) => ELSE.test(between(to, Number.POSITIVE_INFINITY));
