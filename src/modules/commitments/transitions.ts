/** said -> confirmed -> kept | broken | superseded | withdrawn. Pure; the only place that knows the order. */
import { AppError } from "#kernel/errors.ts";

export const STATUSES = ["said", "confirmed", "kept", "broken", "superseded", "withdrawn"] as const;
export type CommitmentStatus = (typeof STATUSES)[number];

/** A promise nobody confirmed can still be kept or broken: movements judge what was said, not how firmly. */
const NEXT: Record<CommitmentStatus, readonly CommitmentStatus[]> = {
  said: ["confirmed", "kept", "broken", "superseded", "withdrawn"],
  confirmed: ["kept", "broken", "superseded", "withdrawn"],
  kept: [],
  // A movement that was recorded late can show that the goods had left in time.
  broken: ["kept"],
  superseded: [],
  withdrawn: [],
};

/** Live promises are about the future: they count against the open quantity. */
export function isLive(status: CommitmentStatus): boolean {
  return status === "said" || status === "confirmed";
}

/** Every promise begins as said, also one that is confirmed in the same breath. */
export function canMove(from: CommitmentStatus | null, to: CommitmentStatus): boolean {
  return from === null ? to === "said" : NEXT[from].includes(to);
}

/** Throws `conflict` for a step that does not exist. */
export function assertMove(from: CommitmentStatus | null, to: CommitmentStatus): void {
  if (!canMove(from, to)) throw new AppError("conflict", `A commitment that is ${from ?? "new"} cannot become ${to}.`);
}
