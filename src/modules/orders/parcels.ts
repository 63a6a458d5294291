/** Movements as goods: what left, when, and when it arrived. */
import { addQuantities, subtractQuantity } from "#kernel/quantity.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { MovementFact, MovementKind } from "./facts.ts";

/** Goods that moved together. Shipped and not received yet, or received without a recorded shipment, leave a null. */
export type Parcel = { qty: number; shippedOn: PlainDate | null; receivedOn: PlainDate | null; recordedAt: number };

/**
 * Receipts close shipments first in, first out; a receipt beyond what was shipped is a parcel of its own. `accepted`
 * speaks of the same goods as `received`, so the larger running total counts.
 */
export function parcelsOf(movements: readonly MovementFact[]): Parcel[] {
  const inOrder = [...movements].sort(
    (a, b) => compare(a.occurredOn, b.occurredOn) || a.recordedAt - b.recordedAt || a.qty - b.qty,
  );
  const parcels: Parcel[] = inOrder
    .filter((movement) => movement.kind === "shipped")
    .map(({ qty, occurredOn, recordedAt }) => ({ qty, shippedOn: occurredOn, receivedOn: null, recordedAt }));
  for (const receipt of receiptsOf(inOrder)) receive(parcels, receipt);
  return parcels.sort((a, b) => compare(leftOn(a), leftOn(b)) || a.recordedAt - b.recordedAt);
}

/** The first day the parcel is known to have moved. */
export function leftOn(parcel: Parcel): PlainDate {
  return (parcel.shippedOn ?? parcel.receivedOn)!;
}

/** Quantity that left the partner and was not returned. */
export function movedQuantity(movements: readonly MovementFact[]): number {
  const total = Math.max(sum(movements, "shipped"), sum(movements, "received"), sum(movements, "accepted"));
  return Math.max(0, subtractQuantity(total, sum(movements, "returned")));
}

/** Quantity that arrived and was not returned: a line is complete when this reaches the ordered quantity. */
export function receivedQuantity(movements: readonly MovementFact[]): number {
  const total = Math.max(sum(movements, "received"), sum(movements, "accepted"));
  return Math.max(0, subtractQuantity(total, sum(movements, "returned")));
}

/** What the partner still has to hand over. */
export function openQuantity(ordered: number, movements: readonly MovementFact[]): number {
  return Math.max(0, subtractQuantity(ordered, movedQuantity(movements)));
}

function sum(movements: readonly MovementFact[], kind: MovementKind): number {
  return addQuantities(...movements.filter((movement) => movement.kind === kind).map((movement) => movement.qty));
}

type Receipt = { qty: number; on: PlainDate; recordedAt: number };

function receiptsOf(inOrder: readonly MovementFact[]): Receipt[] {
  const totals = { received: 0, accepted: 0 };
  const receipts: Receipt[] = [];
  let known = 0;
  for (const { kind, qty, occurredOn, recordedAt } of inOrder) {
    if (kind !== "received" && kind !== "accepted") continue;
    totals[kind] = addQuantities(totals[kind], qty);
    const more = subtractQuantity(Math.max(totals.received, totals.accepted), known);
    if (more <= 0) continue;
    known = addQuantities(known, more);
    receipts.push({ qty: more, on: occurredOn, recordedAt });
  }
  return receipts;
}

function receive(parcels: Parcel[], receipt: Receipt): void {
  let left = receipt.qty;
  for (let index = 0; index < parcels.length && left > 0; index += 1) {
    const parcel = parcels[index]!;
    if (parcel.receivedOn !== null || parcel.shippedOn === null) continue;
    if (parcel.qty > left) {
      parcels.splice(index, 0, { ...parcel, qty: left, receivedOn: receipt.on });
      parcel.qty = subtractQuantity(parcel.qty, left);
      return;
    }
    parcel.receivedOn = receipt.on;
    left = subtractQuantity(left, parcel.qty);
  }
  if (left > 0) parcels.push({ qty: left, shippedOn: null, receivedOn: receipt.on, recordedAt: receipt.recordedAt });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
