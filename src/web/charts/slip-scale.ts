import { addDays, daysBetween, type PlainDate } from "#kernel/time.ts";

/**
 * The slip chart's arithmetic. Downwards runs the moment a promise was made, rightwards the date that was promised: bars
 * that walk to the right are promises that walk away.
 */
export type SlipInput = {
  promises: ReadonlyArray<{ interval: { earliest: PlainDate; latest: PlainDate | null } }>;
  needs: readonly PlainDate[];
  shipped: readonly PlainDate[];
  today: PlainDate;
};

type Lane = { from: string; to: string; days: number };

/** Days that move a promise to the need's event; null where no lane is known: then the two cannot be compared. */
export function daysToNeed(basis: string, need: string | null, transit: readonly Lane[]): number | null {
  if (need === null || basis === need) return 0;
  const there = transit.find((lane) => lane.from === basis && lane.to === need);
  if (there) return there.days;
  const back = transit.find((lane) => lane.from === need && lane.to === basis);
  return back ? -back.days : null;
}

export type SlipScale = { from: PlainDate; to: PlainDate; days: number };

/** All dates with a margin of a twentieth, at least two days; wide enough to hold today. */
export function slipScale({ promises, needs, shipped, today }: SlipInput): SlipScale {
  const dates = [
    today,
    ...needs,
    ...shipped,
    ...promises.flatMap(({ interval }) => [interval.earliest, interval.latest ?? addDays(interval.earliest, 14)]),
  ].sort();
  const [first, last] = [dates[0]!, dates[dates.length - 1]!];
  const margin = Math.max(2, Math.ceil(daysBetween(first, last) / 20));
  const from = addDays(first, -margin);
  const to = addDays(last, margin);
  return { from, to, days: daysBetween(from, to) };
}

/** Where a date lies, 0..1. */
export function placeOf(date: PlainDate, scale: SlipScale): number {
  return daysBetween(scale.from, date) / scale.days;
}

/** Dates for the axis: firsts of months, or Mondays when the chart spans less than two months; at most `max`. */
export function slipTicks(scale: SlipScale, max: number): PlainDate[] {
  const all = Array.from({ length: scale.days + 1 }, (_, day) => addDays(scale.from, day));
  const monday = (date: PlainDate) => ((daysBetween("2024-01-01", date) % 7) + 7) % 7 === 0;
  const chosen = all.filter(scale.days > 60 ? (date) => date.endsWith("-01") : monday);
  const step = Math.ceil(chosen.length / max);
  return chosen.filter((_, index) => index % Math.max(1, step) === 0);
}
