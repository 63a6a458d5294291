/**
 * What a further day of waiting costs, as far as the record knows. Only the value of the goods is known: no daily rate of
 * a stopped line or a lost sale is, and none is assumed. So the figure is the value that stays away, said as such.
 */
import type { CostOfWaiting, DecisionKind } from "./schema.ts";
import { type DecisionValues, number } from "./values.ts";

export type PricedLine = { unitPriceMinor: number | null; currency: string | null; uom: string };

export const FORMULA =
  "late quantity × unit price = value of goods that are not there, for each further day; no penalty or lost sales are known, none are assumed";

export function costOfWaiting(kind: DecisionKind, values: DecisionValues, line: PricedLine | null): CostOfWaiting {
  if (kind === "price_change") return { unknown: "a request for a price has no known cost while it waits" };
  if (kind !== "late") return { unknown: "nothing in the record says what waiting costs here" };
  const qty = number(values, "qty");
  if (line === null || qty === null) return { unknown: "no quantity is known to be late" };
  if (line.unitPriceMinor === null || line.currency === null) return { unknown: "no unit price for this line" };
  return {
    // Quantities have three decimals: whole thousandths first, so that no cent is lost to floating point.
    minor: Math.round((Math.round(qty * 1000) * line.unitPriceMinor) / 1000),
    currency: line.currency,
    formula: FORMULA,
    inputs: { lateQuantity: qty, uom: line.uom, unitPriceMinor: line.unitPriceMinor, currency: line.currency },
  };
}
