/** Values in the form of refdata/nlu. */
import type { DateInterval } from "#kernel/interval.ts";
import type { Reading } from "./extract.ts";
import type { Intent, QuantityValue } from "./types.ts";

export type PredictedValue =
  | { type: "date"; value: string }
  | { type: "date_range"; start: string; end: string | null }
  | { type: "datetime"; value: string }
  | { type: "quantity"; value: number; unit: string | null; approx?: true }
  | { type: "percent"; value: number; approx?: true }
  | { type: "duration"; days: number; approx?: true }
  | { type: "duration"; business_days: number; approx?: true }
  | { type: "confirm"; value: "yes" | "no" | "partial" | "unsure"; correction?: PredictedValue }
  | { type: "identifier"; value: string }
  | { type: "intent"; value: Intent }
  | { type: "enum"; value: string }
  | { type: "record"; fields: Record<string, string | number> }
  | { type: "ambiguous" };
export type Prediction = { id: string; value: PredictedValue | null };

export const hedge = (approx: boolean): { approx?: true } => (approx ? { approx: true } : {});

export function intervalValue(interval: DateInterval): PredictedValue {
  if (interval.earliest === interval.latest) return { type: "date", value: interval.earliest };
  return { type: "date_range", start: interval.earliest, end: interval.latest };
}

export function quantityValue({ unit, approx }: Pick<QuantityValue, "unit" | "approx">, value: number): PredictedValue {
  return { type: "quantity", value, unit: unit === null ? null : severalOf(unit), ...hedge(approx) };
}

const MEASURED = new Set(["pcs", "kg", "g", "mg", "t", "m", "km", "cm", "l", "ml", "lb"]);

/** The reference form counts in "pcs": units that are counted stand in the plural. */
function severalOf(unit: string): string {
  if (MEASURED.has(unit)) return unit;
  return /(?:x|ch|sh|s)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/** A length of time; nothing at all only from who knows. */
export function lengthOf({ extraction, parts }: Reading): PredictedValue | null {
  const { durationDays } = extraction;
  if (durationDays === null) return null;
  const unsure = parts.confirm?.value === "unsure" || parts.intents.some(({ value }) => value === "dont_know");
  if (durationDays.days === 0 && unsure) return null;
  const approx = hedge(parts.durations[0]?.approx ?? false);
  return durationDays.business
    ? { type: "duration", business_days: durationDays.days, ...approx }
    : { type: "duration", days: durationDays.days, ...approx };
}
