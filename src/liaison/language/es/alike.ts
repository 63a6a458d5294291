/**
 * "Sesenta" and "setenta", "seiscientos" and "setecientos" sound alike, "dos" and "doce", "tres" and "trece" nearly: 60 and
 * 70, 67 and 77, 600 and 700, 6,000 and 7,000 do not (seis, siete), 60,000 and 70,000 do; the 2nd and the 12th.
 */
export function alikeNumber(value: number): number | null {
  if (!Number.isInteger(value) || value < 2) return null;
  const small: Record<number, number> = { 2: 12, 12: 2, 3: 13, 13: 3 };
  if (small[value] !== undefined) return small[value];
  const low = swap(value % 1000);
  if (low !== null) return value - (value % 1000) + low;
  const thousands = Math.floor(value / 1000) % 1000;
  const high = swap(thousands);
  return high === null ? null : value + (high - thousands) * 1000;
}

/** Tens first: in 670 it is the seventy that is misheard. */
function swap(group: number): number | null {
  const tens = Math.floor(group / 10) % 10;
  if (tens === 6) return group + 10;
  if (tens === 7) return group - 10;
  const hundreds = Math.floor(group / 100);
  if (hundreds === 6) return group + 100;
  return hundreds === 7 ? group - 100 : null;
}
