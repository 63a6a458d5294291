/** -teen and -ty sound alike: 15 and 50, 1500 and 5000, 13,000 and 30,000, the 13th and the 30th. */
export function alikeNumber(value: number): number | null {
  if (!Number.isInteger(value) || value < 13) return null;
  for (const scale of [1, 100, 1000]) {
    const group = Math.floor(value / scale) % (scale === 100 ? 1000 : 100);
    const below = value % scale;
    if (scale > 1 && below !== 0 && scale === 100) continue;
    const swapped = swap(group);
    if (swapped !== null) return value + (swapped - group) * scale;
  }
  return null;
}

function swap(group: number): number | null {
  if (group >= 13 && group <= 19) return (group - 10) * 10;
  if (group >= 30 && group <= 90 && group % 10 === 0) return group / 10 + 10;
  return null;
}
