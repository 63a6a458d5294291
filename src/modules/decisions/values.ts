/** What a question is made of: figures and codes, never words of people. */
import { z } from "zod";
import { addQuantities } from "#kernel/quantity.ts";
import { isPlainDate, type PlainDate } from "#kernel/time.ts";
import type { ExceptionOpened } from "#modules/orders/index.ts";
import { LateDelivery } from "./late.ts";

/** Late deliveries that one question keeps, the latest of them: no statement has more. */
const MOST = 40;

export const DecisionValues = z.record(
  z.string().max(40),
  z.union([z.string().max(80), z.number(), z.null(), z.array(LateDelivery).max(MOST)]),
);
export type DecisionValues = z.infer<typeof DecisionValues>;

type Inputs<K> = Extract<ExceptionOpened, { kind: K }>["inputs"];

/** What is late of each promise, by its day, and all of it together. */
export function lateValues({ promises }: Inputs<"late">, uom: string): DecisionValues {
  const deliveries = [...promises]
    .sort((a, b) => a.deltaLikely - b.deltaLikely)
    .map(({ qty, earliest, latest, basis, transitDays, needOn, needBasis, deltaLikely }) => ({
      ...{ qty, earliest, latest, basis, transitDays, needOn, needBasis },
      daysLate: deltaLikely,
    }));
  return { qty: addQuantities(...deliveries.map(({ qty }) => qty)), uom, deliveries: deliveries.slice(-MOST) };
}

const Deliveries = z.array(LateDelivery).min(1);

/** Of a decision that was opened by an earlier version, its one figure for all; none where nothing of that is known. */
export function lateDeliveries(values: DecisionValues): LateDelivery[] {
  const told = Deliveries.safeParse(values.deliveries);
  if (told.success) return told.data;
  const one = { qty: 0, latest: null, basis: "unknown", needBasis: "unknown", transitDays: 0, daysLate: 0 };
  const alone = LateDelivery.safeParse({ ...one, ...values });
  return alone.success ? [alone.data] : [];
}

export function contradictionValues(inputs: Inputs<"contradictory">, uom: string): DecisionValues {
  const promises = inputs.commitmentIds.length;
  return { reason: inputs.reasons.join("+"), claimed: inputs.claimed, open: inputs.open, promises, uom };
}

/** A figure that a caller may have left out. */
export function number(values: DecisionValues, key: string): number | null {
  const value = values[key];
  return typeof value === "number" ? value : null;
}

export function text(values: DecisionValues, key: string): string | null {
  const value = values[key];
  return typeof value === "string" ? value : null;
}

export function date(values: DecisionValues, key: string): PlainDate | null {
  const value = text(values, key);
  return value !== null && isPlainDate(value) ? value : null;
}
