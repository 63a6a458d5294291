/** -teen and -ty sound alike: 15 and 50, 1500 and 5000, 13,000 and 30,000, the 13th and the 30th. */
export function alikeNumber(value: number): number | null {
  if (!Number.isInteger(value) || value < 13) return null;
  const low = swap(value % 100);
  if (low !== null) return value - (value % 100) + low;
  const thousands = Math.floor(value / 1000);
  const high = swap(thousands % 100);
  if (high !== null) return value + (high - (thousands % 100)) * 1000;
  // "Fifteen hundred" is a way to say 1500; nobody says "fifty hundred" for 5000.
  const hundreds = value / 100;
  return Number.isInteger(hundreds) && hundreds >= 13 && hundreds <= 19 ? swap(hundreds)! * 100 : null;
}

function swap(group: number): number | null {
  if (group >= 13 && group <= 19) return (group - 10) * 10;
  if (group >= 30 && group <= 90 && group % 10 === 0) return group / 10 + 10;
  return null;
}
