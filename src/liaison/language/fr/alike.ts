/**
 * Numbers that a bad line confuses in French: six and dix, deux and douze, treize and seize, alone and after "soixante" and
 * "quatre-vingt": 6 and 10, 66 and 70, 86 and 90, 2000 and 12,000, 13 and 16, 73 and 76.
 */
export function alikeNumber(value: number): number | null {
  if (!Number.isInteger(value) || value < 2) return null;
  const rest = value % 100;
  const low = swap(rest);
  if (low !== null) return value - rest + low;
  if (rest !== 0 || value < 1000) return null;
  const thousands = Math.floor(value / 1000);
  const hundreds = value % 1000;
  const high = swap(thousands % 100);
  return hundreds !== 0 || high === null ? null : value + (high - (thousands % 100)) * 1000;
}

const PAIRS: ReadonlyArray<readonly [number, number]> = [
  [6, 10],
  [2, 12],
  [13, 16],
];

function swap(group: number): number | null {
  const base = group >= 80 ? 80 : group >= 60 ? 60 : group <= 16 ? 0 : null;
  if (base === null) return null;
  for (const [one, other] of PAIRS) {
    if (group - base === one) return base + other;
    if (group - base === other) return base + one;
  }
  return null;
}
