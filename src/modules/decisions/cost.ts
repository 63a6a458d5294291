/**
 * What waiting costs, as far as the record knows. A rate a day (of a stopped line, a penalty, a lost sale) is in no record of
 * ours and none is assumed: the cost of waiting is unknown. What is known is the value of the goods that are late.
 */
import type { CostOfWaiting, DecisionKind } from "./schema.ts";
import { type DecisionValues, number } from "./values.ts";

export type PricedLine = { unitPriceMinor: number | null; currency: string | null; uom: string };

export const FORMULA = "late quantity × unit price = value of the goods that are late";

export function costOfWaiting(kind: DecisionKind, values: DecisionValues, line: PricedLine | null): CostOfWaiting {
  if (kind === "price_change") return unknown("a request for a price has no known cost while it waits");
  if (kind !== "late") return unknown("nothing in the record says what waiting costs here");
  const qty = number(values, "qty");
  if (line === null || qty === null) return unknown("no quantity is known to be late");
  if (line.unitPriceMinor === null || line.currency === null) return unknown("no unit price for this line");
  return {
    unknown: "no penalty, stopped line or lost sale is on record",
    atStake: {
      // Quantities have three decimals: whole thousandths first, so that no cent is lost to floating point.
      minor: Math.round((Math.round(qty * 1000) * line.unitPriceMinor) / 1000),
      currency: line.currency,
      formula: FORMULA,
      inputs: { lateQuantity: qty, uom: line.uom, unitPriceMinor: line.unitPriceMinor, currency: line.currency },
    },
  };
}

function unknown(why: string): CostOfWaiting {
  return { unknown: why, atStake: null };
}
