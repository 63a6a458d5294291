/** "Sessanta" and "settanta" sound alike on a bad line, and so do 66 and 76: the tens of six and of seven. */
export function alikeNumber(value: number): number | null {
  if (!Number.isInteger(value)) return null;
  const tens = Math.floor(value / 10) % 10;
  return tens === 6 ? value + 10 : tens === 7 ? value - 10 : null;
}
