/**
 * Quantities: plain numbers with at most three decimals, always next to a unit of measure.
 * Arithmetic goes through these functions so that 0.1 + 0.2 never becomes a difference on the board.
 */
export type Quantity = { value: number; uom: string };

const SCALE = 1000;

export function roundQuantity(value: number): number {
  return Math.round(value * SCALE) / SCALE;
}

export function addQuantities(...values: number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * SCALE), 0) / SCALE;
}

export function subtractQuantity(from: number, value: number): number {
  return addQuantities(from, -value);
}

/** By locale: building a formatter costs far more than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** Thousands separated for reading, at most three decimals. */
export function formatQuantity(value: number, locale = "en-GB"): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  formats.set(locale, format);
  return format.format(value);
}
