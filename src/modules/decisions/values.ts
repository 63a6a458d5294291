/** What a question is made of: figures and codes, never words of people. */
import { z } from "zod";
import { isPlainDate, type PlainDate } from "#kernel/time.ts";
import type { ExceptionOpened } from "#modules/orders/index.ts";

export const DecisionValues = z.record(z.string().max(40), z.union([z.string().max(80), z.number(), z.null()]));
export type DecisionValues = z.infer<typeof DecisionValues>;

type Inputs<K> = Extract<ExceptionOpened, { kind: K }>["inputs"];

/** Late promises as one sentence needs them: how much, when at the widest, against which need, how late at the likely day. */
export function lateValues(inputs: Inputs<"late">, uom: string): DecisionValues {
  const { promises } = inputs;
  const worst = promises.reduce((a, b) => (b.deltaLikely > a.deltaLikely ? b : a));
  const first = (dates: readonly string[]) => dates.reduce((a, b) => (b < a ? b : a));
  return {
    qty: promises.reduce((sum, promise) => sum + Math.round(promise.qty * 1000), 0) / 1000,
    uom,
    earliest: first(promises.map((promise) => promise.earliest)),
    latest: promises.some((promise) => promise.latest === null)
      ? null
      : promises.reduce((a, b) => (b.latest! > a ? b.latest! : a), promises[0]!.latest!),
    basis: new Set(promises.map((promise) => promise.basis)).size === 1 ? worst.basis : "unknown",
    needOn: worst.needOn,
    needBasis: worst.needBasis,
    daysLate: worst.deltaLikely,
    transitDays: worst.transitDays,
  };
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
