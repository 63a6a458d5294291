/**
 * Orders that a turn names and that are none of the open ones: announced as an order, or a lone number that is one slip of the
 * ear or the tongue away from an open one. What is said with them belongs to no line until it is clear which one is meant.
 */
import type { QuantityMention, SpelledMention } from "../language/types.ts";
import type { Identified } from "./identifiers.ts";
import { overlap } from "./spans.ts";
import type { ExtractionContext, Span } from "./types.ts";

/** Shorter runs of digits are too often counts, days and lines. */
const FEWEST_DIGITS = 4;

/** Spans in spoken order. `identified`: what was matched already. */
export function unknownOrders(
  spelled: readonly SpelledMention[],
  quantities: readonly QuantityMention[],
  identified: readonly Identified[],
  context: ExtractionContext,
): Span[] {
  const matched = ({ span }: { span: Span }) => identified.some((one) => overlap(one.span, span));
  const announced = spelled.filter(
    (one) => one.kind === "order" && digitsOf(one.text).length >= FEWEST_DIGITS && !matched(one),
  );
  const slipped = quantities.filter((one) => isSlip(one, context) && !matched(one));
  return [...announced, ...slipped].map(({ span }) => span).sort((a, b) => a.from - b.from);
}

/** "The flanges on 2214": a lone number that is an open order's is that order. */
export function ordersAmong(quantities: readonly QuantityMention[], context: ExtractionContext): SpelledMention[] {
  const orders = ordersOf(context);
  return quantities.flatMap((one) =>
    countsNothing(one, context) && one.value! % 100 !== 0 && orders.includes(String(one.value))
      ? [{ span: one.span, text: String(one.value), kind: "order" as const, suffix: false }]
      : [],
  );
}

function isSlip(one: QuantityMention, context: ExtractionContext): boolean {
  if (!countsNothing(one, context) || one.value! % 100 === 0) return false;
  const [orders, heard] = [ordersOf(context), String(one.value)];
  return !orders.includes(heard) && orders.some((order) => order.length >= FEWEST_DIGITS && oneSlip(order, heard));
}

/** Nothing shows that it counts anything: no unit, not what is open, and nobody asked how many. */
function countsNothing({ value, kind, unit, counted, role, approx }: QuantityMention, context: ExtractionContext) {
  if (kind !== "absolute" || value === null || unit !== null || counted || approx || role !== null) return false;
  if (context.slot === "quantity_done" || value === context.openQuantity) return false;
  return Number.isInteger(value) && String(value).length >= FEWEST_DIGITS;
}

const ordersOf = ({ known }: ExtractionContext) => known.filter((one) => !one.includes("/")).map(digitsOf);

const digitsOf = (text: string) => text.replaceAll(/\D/g, "");

/** One digit more, one less, one other, or two that changed places. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
