/** Money: integer minor units with their currency. */

/** Digits after the point: 2 of USD, 0 of JPY. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** "18.40 USD", the same wherever it is written down. */
export function formatMinor(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return `${(minor / 10 ** digits).toFixed(digits)} ${currency}`;
}
