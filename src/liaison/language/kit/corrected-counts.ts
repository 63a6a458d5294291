/** What a count that took another one back leaves of what was told around it. */
import type { QuantityMention } from "../types.ts";

export function correctedCounts(all: readonly QuantityMention[], standing: QuantityMention[]): QuantityMention[] {
  return withUnitTaken(all, withoutExplained(all, standing));
}

/** "Six hundred, no, six eighty, the day shift made eighty": what is exactly the difference only explains the correction. */
function withoutExplained(all: readonly QuantityMention[], standing: QuantityMention[]): QuantityMention[] {
  const [now, more, ...others] = standing;
  if (now === undefined || more === undefined || others.length > 0) return standing;
  return all.some((one) => !standing.includes(one) && isSum(now, [one, more])) ? [now] : standing;
}

/** "Seventy-two boxes, no, seventy-three": what is counted was said once; far apart, they may count two things. */
function withUnitTaken(all: readonly QuantityMention[], standing: QuantityMention[]): QuantityMention[] {
  return standing.map((one) => {
    const before = all[all.indexOf(one) - 1];
    const takenBack = before !== undefined && !standing.includes(before) && before.kind === "absolute";
    if (!takenBack || one.unit !== null || one.kind !== "absolute" || !isNear(before.value, one.value)) return one;
    return { ...one, unit: before.unit };
  });
}

const isNear = (one: number | null, other: number | null) =>
  one !== null && other !== null && one <= 2 * other && other <= 2 * one;

const isSum = (sum: QuantityMention, parts: readonly QuantityMention[]) =>
  [sum, ...parts].every(({ kind, value }) => kind === "absolute" && value !== null && value > 0) &&
  parts.reduce((total, { value }) => total + value!, 0) === sum.value;
