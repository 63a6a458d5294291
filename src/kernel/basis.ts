/** Which event a date speaks of, in the order in which they happen. Two dates are comparable only on the same basis, or through a lane's transit days. */
export const DATE_BASES = ["finished", "ready", "ex_factory", "handed_over", "received"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export function isBefore(first: DateBasis, second: DateBasis): boolean {
  return DATE_BASES.indexOf(first) < DATE_BASES.indexOf(second);
}
