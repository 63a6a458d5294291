/** From mentions in spoken order to deliveries: which quantity goes with which date. The same for every language. */
import type { DateInterval } from "#kernel/interval.ts";
import { addDays, daysBetween, type PlainDate } from "#kernel/time.ts";
import { type Resolved, resolveDate, type Stretch } from "../language/calendar.ts";
import type { DateExpr, DateMention, Parts, QuantityMention } from "../language/types.ts";
import { clipped, goesOnFrom, inPlace } from "./in-place.ts";
import type { DateValue, DeliveryValue, ExtractionContext, QuantityValue, Span } from "./types.ts";

export type ResolvedDate = { mention: DateMention; resolved: Resolved };

/** Resolves dates in spoken order; "a week later" counts from the date before it. What no calendar has is left out. */
export function resolveDates(mentions: readonly DateMention[], context: ExtractionContext): ResolvedDate[] {
  let spoken: PlainDate | null = context.spokenDates.at(-1) ?? null;
  let after: PlainDate | null = context.follows ?? null;
  const found: ResolvedDate[] = [];
  for (const mention of [...mentions].sort((a, b) => a.span.from - b.span.from)) {
    const expr = inPlace(mention.expr, after, context);
    const told = expr && nearerOf(expr, mention.past, { today: context.today, spoken });
    if (expr === null || told === null) continue;
    const resolved = clipped(told, context);
    const [first] = resolved.readings;
    const day = goesOnFrom(mention.expr, resolved);
    if (day !== null) after = day >= context.today || mention.past ? day : null;
    if (resolved.readings.length === 1) spoken = resolved.precision === "by" ? first!.end : first!.start;
    found.push({ mention, resolved });
  }
  return found;
}

/** A date said again or made more precise in the same breath is one date: the later one stands. */
export function withoutRepeated(dates: readonly ResolvedDate[]): ResolvedDate[] {
  const kept: ResolvedDate[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    if (before !== undefined && date.mention.again === true && isEndOf(date.resolved, before.resolved)) continue;
    if (before !== undefined && date.mention.again === true && isWithin(date.resolved, before.resolved)) kept.pop();
    kept.push(date);
  }
  return kept;
}

/** "By the fourteenth, the fourteenth at the outside": the bound stands. */
function isEndOf({ readings }: Resolved, bound: Resolved): boolean {
  return bound.precision === "by" && readings.length === 1 && readings[0]!.start === bound.readings[0]!.end;
}

/** The same readings, or one stretch within the other. */
function isWithin({ readings }: Resolved, outer: Resolved): boolean {
  const same = readings.every((one, index) => {
    const other = outer.readings[index];
    return other?.start === one.start && other.end === one.end;
  });
  if (same && readings.length === outer.readings.length) return true;
  const [inner, around] = [readings[0]!, outer.readings[0]!];
  if (readings.length > 1 || outer.readings.length > 1 || inner.end === null) return false;
  return inner.start >= around.start && (around.end === null || inner.end <= around.end);
}

/** Days since which a clause about something done may tell of a day that is over. */
const RECENT = 120;

/** "We have it down for week forty one" is done too, but the week is to come: nobody tells of one a year ago. */
function nearerOf(
  expr: DateExpr,
  past: boolean,
  calendar: { today: PlainDate; spoken: PlainDate | null },
): Resolved | null {
  const told = resolveDate(expr, { ...calendar, past });
  const end = told?.readings.length === 1 ? (told.readings[0]!.end ?? told.readings[0]!.start) : null;
  const longAgo = past && end !== null && daysBetween(end, calendar.today) > RECENT;
  return longAgo ? resolveDate(expr, { ...calendar, past: false }) : told;
}

export function toDateValue(stretch: Stretch, resolved: Resolved, mention: DateMention, parts: Parts): DateValue {
  return {
    interval: toInterval(stretch, resolved.precision),
    precision: resolved.precision,
    basis: basisOf(mention, parts),
    span: mention.span,
  };
}

function toInterval({ start, end }: Stretch, precision: Resolved["precision"]): DateInterval {
  if (end === null) return { earliest: start, likely: start, latest: null };
  if (precision === "by") return { earliest: start, likely: end, latest: end };
  return { earliest: start, likely: addDays(start, Math.floor(daysBetween(start, end) / 2)), latest: end };
}

/** The basis told nearest to the date in its own part of the answer; one told once holds for all. */
function basisOf(mention: DateMention, parts: Parts): DateValue["basis"] {
  const distinct = new Set(parts.bases.map((one) => one.basis));
  if (distinct.size === 1) return parts.bases[0]!.basis;
  const distance = (span: Span) => {
    const [left, right] = span.from < mention.span.from ? [span, mention.span] : [mention.span, span];
    const crossed = parts.breaks.filter((at) => at > left.from && at <= right.from).length;
    return crossed * 1000 + Math.max(0, right.from - left.to);
  };
  const nearest = [...parts.bases].sort((a, b) => distance(a.span) - distance(b.span))[0];
  return nearest === undefined || distance(nearest.span) >= 1000 ? null : nearest.basis;
}

export function toQuantityValue(mention: QuantityMention): QuantityValue | null {
  const { value, unit, approx, kind, span } = mention;
  if (kind === "rest" || kind === "all") return { value: 1, unit, approx, kind, span };
  return value === null ? null : { value, unit, approx, kind, span };
}

type Item = { span: Span; date: ResolvedDate | null; quantity: QuantityMention | null };

/** Groups of at most one quantity and one date, in spoken order. */
export function pair(
  dates: readonly ResolvedDate[],
  quantities: readonly QuantityMention[],
  breaks: readonly number[],
): Item[] {
  const items: Item[] = [
    ...dates.map((date) => ({ span: date.mention.span, date, quantity: null })),
    ...quantities.map((quantity) => ({ span: quantity.span, date: null, quantity })),
  ].sort((a, b) => a.span.from - b.span.from);
  const groups: Item[] = [];
  for (const [index, item] of items.entries()) {
    const group = groups.at(-1);
    const fits = group !== undefined && (item.date ? group.date === null : group.quantity === null);
    if (!fits || belongsToNext(group, item, items[index + 1], breaks)) groups.push({ ...item });
    else {
      group.date ??= item.date;
      group.quantity ??= item.quantity;
      group.span = { from: Math.min(group.span.from, item.span.from), to: item.span.to };
    }
  }
  return groups;
}

/** "on the third, and 1,000 on the tenth": a clause ends before the item and none between it and the next. */
function belongsToNext(group: Item, item: Item, next: Item | undefined, breaks: readonly number[]): boolean {
  if (next === undefined || (item.date === null) === (next.date === null)) return false;
  const broken = (from: number, to: number) => breaks.some((at) => at >= from && at <= to);
  return broken(group.span.to, item.span.from) && !broken(item.span.to, next.span.from);
}

/** What was scrapped, inspected or ordered in all is no part of a promise. */
export function isPromised({ role }: QuantityMention): boolean {
  return role !== "scrapped" && role !== "inspected" && role !== "total";
}

export function toDeliveries(items: readonly Item[], parts: Parts): DeliveryValue[] {
  const deliveries: DeliveryValue[] = [];
  for (const { date, quantity } of items) {
    const clear = date !== null && date.resolved.readings.length === 1;
    const dateValue = clear ? toDateValue(date.resolved.readings[0]!, date.resolved, date.mention, parts) : null;
    const quantityValue = quantity === null ? null : toQuantityValue(quantity);
    // What is done already is a report, not a delivery, unless a day was told for it.
    if (quantity?.role === "done" && date === null && items.some((other) => other.date !== null)) continue;
    if (dateValue !== null || quantityValue !== null) deliveries.push({ date: dateValue, quantity: quantityValue });
  }
  return deliveries;
}
