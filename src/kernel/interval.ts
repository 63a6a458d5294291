import { addDays, compareDates, daysBetween, type PlainDate } from "./time.ts";

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

/** The smallest interval that contains both. */
export function spanOf(a: DateInterval, b: DateInterval): DateInterval {
  return {
    earliest: compareDates(a.earliest, b.earliest) <= 0 ? a.earliest : b.earliest,
    likely: compareDates(a.likely, b.likely) >= 0 ? a.likely : b.likely,
    latest: a.latest === null || b.latest === null ? null : a.latest >= b.latest ? a.latest : b.latest,
  };
}

export type Verdict = "on_time" | "at_risk" | "late";

/** Against a need date: late when even the earliest day misses it, at risk when only the latest does (or the end is open). */
export function verdictAgainst(interval: DateInterval, need: PlainDate): Verdict {
  if (interval.earliest > need) return "late";
  if (interval.latest === null || interval.latest > need) return "at_risk";
  return "on_time";
}

/** Days after the need date, earliest and latest; negative is early, null is an open end. */
export function deltaDays(interval: DateInterval, need: PlainDate): { earliest: number; latest: number | null } {
  return {
    earliest: daysBetween(need, interval.earliest),
    latest: interval.latest === null ? null : daysBetween(need, interval.latest),
  };
}
