/** What the names of regions know beside countries: unions, outlying islands, codes for tests and for the unknown. */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** A code of ISO 3166-1 as it is written today: "GB", not "UK". Browser-safe. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  return NAMES.of(code) !== undefined && new Intl.Locale(`und-${code}`).maximize().region === code;
}
