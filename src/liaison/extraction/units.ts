/** Units as people write them: "carton" and "cartons" are one, so are "pcs", "ea" and "units". */

const PIECES = new Set(["pc", "pcs", "piece", "pieces", "unit", "ea", "each"]);

export function singular(unit: string): string {
  const lower = unit.trim().toLowerCase();
  if (PIECES.has(lower) || PIECES.has(lower.replace(/s$/, ""))) return "pc";
  return lower.replace(/(?<=x|ch|sh|ss)es$/, "").replace(/(?<=[^s])s$/, "");
}

export function sameUnit(a: string, b: string): boolean {
  return singular(a) === singular(b);
}
