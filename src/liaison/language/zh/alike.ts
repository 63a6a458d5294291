/** 四 and 十 sound alike to many ears, and with them 十四 and 四十: 4 and 10, 14 and 40, also counted in 万. */
export function alikeNumber(value: number): number | null {
  if (!Number.isInteger(value) || value < 4) return null;
  if (value < 100) return ALIKE.get(value) ?? null;
  const group = Math.floor(value / TEN_THOUSAND);
  const other = ALIKE.get(group);
  if (other !== undefined) return value + (other - group) * TEN_THOUSAND;
  const low = value % 100;
  return low === 14 || low === 40 ? value - low + ALIKE.get(low)! : null;
}

const TEN_THOUSAND = 10_000;
const ALIKE: ReadonlyMap<number, number> = new Map([
  [4, 10],
  [10, 4],
  [14, 40],
  [40, 14],
]);
