/** Quantities as told, in the unit of the order line. Only exact arithmetic with the item's own pack; else it is asked. */
import { addQuantities, roundQuantity, subtractQuantity } from "#kernel/quantity.ts";
import type { QuantityValue } from "../extraction/types.ts";
import { sameUnit, singular } from "../extraction/units.ts";
import type { DraftDelivery, LineSnapshot } from "./types.ts";

export type Converted = {
  /** In the line's unit; null when the unit is not known for this item. */
  qty: number | null;
  told: { qty: number; uom: string } | null;
  approx: boolean;
};

/** `others`: what the other deliveries of the same answer already take, in the line's unit, for "the rest". */
export function convert(value: QuantityValue, line: LineSnapshot, others: number): Converted {
  const approx = value.approx;
  if (value.kind === "all") return { qty: line.openQty, told: null, approx };
  if (value.kind === "rest") {
    const rest = subtractQuantity(line.openQty, others);
    return { qty: rest > 0 ? rest : null, told: null, approx };
  }
  if (value.kind === "fraction_of_open" || value.kind === "fraction_of_rest") {
    const whole = value.kind === "fraction_of_open" ? line.openQty : subtractQuantity(line.openQty, others);
    // "80 %" of pieces is a whole number of pieces; the read-back names it.
    const share = roundQuantity(whole * value.value);
    return { qty: Number.isInteger(line.openQty) ? Math.round(share) : share, told: null, approx };
  }
  if (value.kind === "all_but") return allBut(convert({ ...value, kind: "absolute" }, line, others), line);
  const amount = roundQuantity(value.value);
  const unit = value.unit;
  if (unit === null || sameUnit(unit, line.uom)) return { qty: amount, told: null, approx };
  if (line.pack && sameUnit(unit, line.pack.uom)) {
    return { qty: roundQuantity(amount * line.pack.qty), told: { qty: amount, uom: line.pack.uom }, approx };
  }
  if (namesItem(unit, line.item)) return { qty: amount, told: null, approx };
  return { qty: null, told: { qty: amount, uom: unit }, approx };
}

/** What is left out in a unit that is not known for the item leaves nothing that could be told. */
function allBut({ qty, approx }: Converted, { openQty }: LineSnapshot): Converted {
  const left = qty === null ? 0 : subtractQuantity(openQty, qty);
  return { qty: left > 0 ? left : null, told: null, approx };
}

/** "4,000 boards" of the item "Main board" are pieces. */
function namesItem(unit: string, item: string): boolean {
  return item
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && singular(word) === singular(unit));
}

export function totalOf(draft: readonly DraftDelivery[]): number {
  return addQuantities(...draft.map((delivery) => delivery.qty ?? 0));
}
