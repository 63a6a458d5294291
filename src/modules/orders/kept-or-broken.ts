/**
 * What became of each promise, from movements alone (docs/decisions/0030). A promise is kept when the promised quantity
 * had moved by its latest day, broken when that day passed without; where the movements cannot tell, it is undecided.
 */
import type { DateBasis } from "#kernel/basis.ts";
import { addQuantities, subtractQuantity } from "#kernel/quantity.ts";
import { addDays, type PlainDate } from "#kernel/time.ts";
import type { LineFacts, PromiseFact } from "./facts.ts";
import { leftOn, type Parcel, parcelsOf } from "./parcels.ts";
import { daysBetweenBases, type TransitDays } from "./transit.ts";

export type Outcome = {
  promiseId: string;
  outcome: "kept" | "broken" | "undecided";
  /** Of the promised quantity, what is not on its way yet. */
  outstanding: number;
};

export type SettleFacts = Pick<LineFacts, "movements" | "promises" | "transit" | "today" | "closed">;

/** in_time: moved by the latest day. pending: moved, but nobody can say yet on which side of the latest day. late: after it. */
type Arrival = "in_time" | "pending" | "late";

/** Goods go first in, first out to the promises made before they moved, the one due first first. */
export function settle(facts: SettleFacts): Outcome[] {
  const claims = inOrderOfDue(facts).map((promise) => ({ promise, inTime: 0, covered: 0 }));
  for (const parcel of parcelsOf(facts.movements)) {
    let left = parcel.qty;
    for (const claim of claims) {
      if (left <= 0) break;
      const arrival = arrivalFor(parcel, claim.promise, facts);
      if (arrival === null) continue;
      const taken = Math.min(left, subtractQuantity(claim.promise.qty, claim.covered));
      if (taken <= 0) continue;
      claim.covered = addQuantities(claim.covered, taken);
      if (arrival === "in_time") claim.inTime = addQuantities(claim.inTime, taken);
      left = subtractQuantity(left, taken);
    }
  }
  return claims.map(({ promise, inTime, covered }) => ({
    promiseId: promise.id,
    outcome: inTime >= promise.qty ? "kept" : covered < promise.qty && missed(promise, facts) ? "broken" : "undecided",
    outstanding: subtractQuantity(promise.qty, covered),
  }));
}

/** Null when the parcel is none of this promise's business: it moved before the promise, or after it had been broken. */
function arrivalFor(parcel: Parcel, promise: PromiseFact, facts: SettleFacts): Arrival | null {
  const left = leftOn(parcel);
  if (left < promise.saidOn || (left === promise.saidOn && parcel.recordedAt < promise.saidAt)) return null;
  const latest = promise.interval.latest;
  const at = reachedOn(parcel, promise.basis, facts.transit);
  if (latest === null) return at === null || at.on > facts.today ? "pending" : "in_time";
  if (at === null) return "pending";
  if (at.on <= latest) return at.on <= facts.today ? "in_time" : "pending";
  if (!at.exact) return "pending";
  return latest < facts.today ? null : "late";
}

/**
 * When the parcel reached the event a promise speaks of. `exact` false means "on that day or before": what has been
 * received had been shipped, what has been shipped had been finished. Null: the movements do not say.
 */
function reachedOn(
  parcel: Parcel,
  basis: DateBasis | "unknown",
  transit: readonly TransitDays[],
): { on: PlainDate; exact: boolean } | null {
  if (basis === "unknown") return null;
  if (basis === "received") {
    if (parcel.receivedOn !== null) return { on: parcel.receivedOn, exact: true };
    const days = daysBetweenBases(transit, "handed_over", basis) ?? daysBetweenBases(transit, "ex_factory", basis);
    return days === null ? null : { on: addDays(parcel.shippedOn!, days), exact: true };
  }
  if (parcel.shippedOn !== null) {
    if (leavesFactory(basis)) return { on: parcel.shippedOn, exact: true };
    const days = daysBetweenBases(transit, basis, "ex_factory");
    return days === null
      ? { on: parcel.shippedOn, exact: false }
      : { on: addDays(parcel.shippedOn, -days), exact: true };
  }
  const days = daysBetweenBases(transit, basis, "received");
  return days === null
    ? { on: parcel.receivedOn!, exact: false }
    : { on: addDays(parcel.receivedOn!, -days), exact: true };
}

/** The latest day has passed and a movement in time would be on record. */
function missed(promise: PromiseFact, facts: SettleFacts): boolean {
  const latest = promise.interval.latest;
  if (latest === null || promise.basis === "unknown") return false;
  // A line closed by a person without any movement says nothing about what moved.
  if (facts.closed && facts.movements.length === 0) return false;
  if (latest >= facts.today) return false;
  if (promise.basis === "received" || leavesFactory(promise.basis)) return true;
  // Finished goods leave no record of their own; their shipment does, if the days to it are known.
  const days = daysBetweenBases(facts.transit, promise.basis, "ex_factory");
  return days !== null && addDays(latest, days) < facts.today;
}

function leavesFactory(basis: DateBasis): boolean {
  return basis === "ex_factory" || basis === "handed_over";
}

/** By likely day on a common basis where there is one; the order alone decides nothing about a date. */
function inOrderOfDue(facts: SettleFacts): PromiseFact[] {
  const days = facts.promises.map((promise) => daysBetweenBases(facts.transit, promise.basis, "ex_factory"));
  const comparable = days.every((value) => value !== null);
  return facts.promises
    .map((promise, index) => ({
      promise,
      due: comparable ? addDays(promise.interval.likely, days[index]!) : promise.interval.likely,
    }))
    .sort(
      (a, b) =>
        (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) ||
        a.promise.saidAt - b.promise.saidAt ||
        (a.promise.id < b.promise.id ? -1 : 1),
    )
    .map(({ promise }) => promise);
}
