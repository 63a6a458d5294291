/** What only holds if something else comes true: no basis, no reason and no day of the goods stands in its words. */
import type { Parts } from "../language/types.ts";
import type { ResolvedDate } from "./deliveries.ts";
import { inside } from "./spans.ts";
import type { Extraction, ExtractionContext, Span } from "./types.ts";

/** "In two weeks, depending on when the material arrives": what arrives there is not the order. */
export function withoutConditionalBases(parts: Parts): Parts {
  const { bases, conditions } = parts;
  return { ...parts, bases: bases.filter(({ span }) => !conditions.some((condition) => inside(span, condition.span))) };
}

/** "Yes, if the steel arrives": what must come true is no reason, save where the reason was asked for. */
export function reasonOf(
  { reasons, conditions }: Parts,
  { slot }: ExtractionContext,
  told: readonly ResolvedDate[],
): Extraction["delayReason"] {
  const asked = slot === "delay_reason" || slot === "delay";
  // "The fourth of July" names the day, and no holidays.
  const isDay = (span: Span) =>
    told.some((date) => date.resolved.precision !== "after" && inside(span, date.mention.span));
  const found = reasons.find(
    ({ value, span }) =>
      asked || !(conditions.some((one) => inside(span, one.span)) || (value === "holiday" && isDay(span))),
  );
  return found ?? null;
}

/** A second date in the clause begins the answer proper: "if it comes on Thursday on the tenth". */
export function conditionSpan(condition: { span: Span; dates: ResolvedDate[] }): Span {
  const second = condition.dates[1];
  return second === undefined ? condition.span : { from: condition.span.from, to: second.mention.span.from };
}

/** Met or taken back outside of any other condition: "if it is here" tells of one and of nothing that came true. */
export function conditionMet({ conditionMet: met, conditions }: Parts): Extraction["conditionMet"] {
  return met && conditions.length === 0 ? met : null;
}

export function dueOf(date: ResolvedDate | undefined): string | null {
  const reading = date?.resolved.readings.length === 1 ? date.resolved.readings[0]! : undefined;
  return reading?.end ?? null;
}
