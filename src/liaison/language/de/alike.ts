/**
 * "-zehn" and "-zig" sound alike on a line (15 and 50), and so do "zwei" and "drei", for which people say "zwo": 200 and
 * 300. Days are told by ordinals ("zweite", "dritte"), which do not: below 32 only the first counts.
 */
export function alikeNumber(value: number): number | null {
  if (!Number.isInteger(value) || value < 13) return null;
  const low = swap(value % 100);
  if (low !== null) return value - (value % 100) + low;
  const thousands = Math.floor(value / 1000);
  const high = swap(thousands % 100);
  if (high !== null) return value + (high - (thousands % 100)) * 1000;
  const hundreds = value / 100;
  if (Number.isInteger(hundreds) && hundreds >= 13 && hundreds <= 19) return swap(hundreds)! * 100;
  return twoOrThree(value);
}

function swap(group: number): number | null {
  if (group >= 13 && group <= 19) return (group - 10) * 10;
  if (group >= 30 && group <= 90 && group % 10 === 0) return group / 10 + 10;
  return null;
}

/** The last digit that is heard, where it is a two or a three said as such: 32, 200, 3000. */
function twoOrThree(value: number): number | null {
  for (const scale of [1, 100, 1_000, 100_000]) {
    if (value % scale !== 0) return null;
    const digit = Math.floor(value / scale) % 10;
    const ten = Math.floor(value / scale) % 100;
    if (digit === 0) continue;
    // "zwölf" and "dreizehn" hold neither.
    if ((digit !== 2 && digit !== 3) || ten === 12 || ten === 13 || value < 32) return null;
    return digit === 2 ? value + scale : value - scale;
  }
  return null;
}
