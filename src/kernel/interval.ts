import { addDays, daysBetween, type PlainDate } from "./time.ts";

/**
 * When something will happen. `earliest <= likely <= latest`; a firm date has all three equal.
 * `latest` null is an open end ("not before the third").
 */
export type DateInterval = { earliest: PlainDate; likely: PlainDate; latest: PlainDate | null };

export function point(date: PlainDate): DateInterval {
  return { earliest: date, likely: date, latest: date };
}

export function isPoint(interval: DateInterval): boolean {
  return interval.latest !== null && interval.earliest === interval.latest;
}

export function isValidInterval(interval: DateInterval): boolean {
  return interval.earliest <= interval.likely && (interval.latest === null || interval.likely <= interval.latest);
}

export function shiftInterval(interval: DateInterval, days: number): DateInterval {
  return {
    earliest: addDays(interval.earliest, days),
    likely: addDays(interval.likely, days),
    latest: interval.latest === null ? null : addDays(interval.latest, days),
  };
}

/** Days after the need date, earliest and latest; negative is early, null is an open end. */
export function deltaDays(interval: DateInterval, need: PlainDate): { earliest: number; latest: number | null } {
  return {
    earliest: daysBetween(need, interval.earliest),
    latest: interval.latest === null ? null : daysBetween(need, interval.latest),
  };
}
