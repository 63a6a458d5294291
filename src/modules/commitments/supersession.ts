/**
 * What a new statement does to the promises that were alive before it (docs/decisions/0036). Pure, in the line's unit.
 *
 * - `all`: every promise that still has something to move is superseded.
 * - `none`: nothing is superseded; the new quantity must fit beside the old promises.
 * - `part`: as much as the new quantity needs beyond the free remainder is taken from the old promises, the statement said
 *   first losing first, within a statement the delivery promised last.
 *
 * A promise that loses only part of its quantity, or had moved in part, is superseded too and re-stated with what is
 * left of it: same words, same date, smaller quantity. So what moved in time can still be kept.
 */
import { AppError } from "#kernel/errors.ts";
import { addQuantities, subtractQuantity } from "#kernel/quantity.ts";

export type StandingPromise = {
  id: string;
  qty: number;
  /** Of `qty`, what has not moved yet. */
  outstanding: number;
  saidAt: number;
  likely: string;
};

export type Supersession = {
  superseded: string[];
  /** Superseded promises that go on with a smaller quantity. */
  restated: Array<{ id: string; qty: number }>;
};

/** Throws `commitment_exceeds_open_quantity` when the new quantity and what stands beside it are more than is open. */
export function supersede(
  standing: readonly StandingPromise[],
  stated: { qty: number; replaces: "all" | "part" | "none" },
  open: number,
): Supersession {
  const moving = standing.filter((promise) => promise.outstanding > 0);
  const claimed = addQuantities(...moving.map((promise) => promise.outstanding));
  const beside = stated.replaces === "none" ? claimed : 0;
  if (addQuantities(stated.qty, beside) > open) {
    throw new AppError("commitment_exceeds_open_quantity", "More was promised than is open on this order line.", {
      open,
      stated: stated.qty,
      promisedBefore: claimed,
      replaces: stated.replaces,
    });
  }
  if (stated.replaces === "none") return { superseded: [], restated: [] };
  const free = subtractQuantity(open, claimed);
  const wanted = stated.replaces === "all" ? claimed : Math.max(0, subtractQuantity(stated.qty, free));
  return take(inOrder(moving), wanted);
}

/**
 * One promise is corrected: `qty` takes the place of what has not moved of it, and every other promise stays as it is.
 * Throws `commitment_exceeds_open_quantity`, and `conflict` where nothing of it is still to come.
 */
export function replaceOne(
  standing: readonly StandingPromise[],
  corrected: { id: string; qty: number },
  open: number,
): Supersession {
  const promise = standing.find(({ id }) => id === corrected.id);
  if (promise === undefined || promise.outstanding <= 0) {
    throw new AppError("conflict", "Nothing of this promise is still to come.");
  }
  const others = standing.filter(({ id, outstanding }) => id !== corrected.id && outstanding > 0);
  const beside = addQuantities(...others.map(({ outstanding }) => outstanding));
  if (addQuantities(corrected.qty, beside) > open) {
    const details = { open, stated: corrected.qty, promisedBefore: beside, replaces: "part" };
    throw new AppError(
      "commitment_exceeds_open_quantity",
      "More was promised than is open on this order line.",
      details,
    );
  }
  return take([promise], promise.outstanding);
}

function inOrder(promises: readonly StandingPromise[]): StandingPromise[] {
  return [...promises].sort(
    (a, b) => a.saidAt - b.saidAt || (a.likely > b.likely ? -1 : a.likely < b.likely ? 1 : 0) || (a.id < b.id ? -1 : 1),
  );
}

function take(promises: readonly StandingPromise[], wanted: number): Supersession {
  const superseded: string[] = [];
  const restated: Supersession["restated"] = [];
  let left = wanted;
  for (const promise of promises) {
    if (left <= 0) break;
    const taken = Math.min(left, promise.outstanding);
    left = subtractQuantity(left, taken);
    superseded.push(promise.id);
    const rest = subtractQuantity(promise.qty, taken);
    if (rest > 0) restated.push({ id: promise.id, qty: rest });
  }
  return { superseded, restated };
}
