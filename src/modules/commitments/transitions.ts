/** said -> confirmed -> kept | broken | superseded | withdrawn. Pure; the only place that knows the order. */
import { AppError } from "#kernel/errors.ts";
import type { PromiseStatus } from "#modules/orders/schema.ts";

/** A promise nobody confirmed can still be kept or broken: movements judge what was said, not how firmly. */
const NEXT: Record<PromiseStatus, readonly PromiseStatus[]> = {
  said: ["confirmed", "kept", "broken", "superseded", "withdrawn"],
  confirmed: ["kept", "broken", "superseded", "withdrawn"],
  kept: [],
  // A movement that was recorded late can show that the goods had left in time.
  broken: ["kept"],
  superseded: [],
  withdrawn: [],
};

/** Every promise begins as said, also one that is confirmed in the same breath. */
export function canMove(from: PromiseStatus | null, to: PromiseStatus): boolean {
  return from === null ? to === "said" : NEXT[from].includes(to);
}

/** Throws `conflict` for a step that does not exist. */
export function assertMove(from: PromiseStatus | null, to: PromiseStatus): void {
  if (!canMove(from, to)) throw new AppError("conflict", `A commitment that is ${from ?? "new"} cannot become ${to}.`);
}
