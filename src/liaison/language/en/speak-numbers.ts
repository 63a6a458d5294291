/** Numbers, quantities and identifiers as words that survive a bad line. */
import { withoutPo } from "../kit/numerals.ts";
import { alikeNumber } from "./alike.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: ReadonlyArray<[number, string]> = [
  [1_000_000_000, "billion"],
  [1_000_000, "million"],
  [1_000, "thousand"],
];

export function numberToWords(value: number): string {
  if (value < 0) return `minus ${numberToWords(-value)}`;
  if (!Number.isInteger(value)) {
    const [whole, decimals] = String(value).split(".") as [string, string];
    return `${numberToWords(Number(whole))} point ${digits(decimals)}`;
  }
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    const head = `${numberToWords(Math.floor(value / scale))} ${name}`;
    return rest === 0 ? head : `${head}${rest < 100 ? " and" : ""} ${numberToWords(rest)}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    const head = `${ONES[Math.floor(value / 100)]} hundred`;
    return rest === 0 ? head : `${head} and ${numberToWords(rest)}`;
  }
  if (value < 20) return ONES[value]!;
  const unit = value % 10;
  return unit === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]} ${ONES[unit]}`;
}

/** Where -teen and -ty could be confused, digit by digit as well: "fifteen, one five". */
export function safeNumber(value: number): string {
  const words = numberToWords(value);
  return alikeNumber(value) === null ? words : `${words}, ${digits(String(value))}`;
}

export function digits(text: string): string {
  return [...text].map((digit) => ONES[Number(digit)]).join(" ");
}

/** Unit of the record -> one, many. What is not listed is the partner's own word and is said as it stands. */
const UNITS: Record<string, readonly [string, string]> = {
  pcs: ["piece", "pieces"],
  pc: ["piece", "pieces"],
  ea: ["piece", "pieces"],
  kg: ["kilogram", "kilograms"],
  g: ["gram", "grams"],
  t: ["ton", "tons"],
  m: ["metre", "metres"],
  l: ["litre", "litres"],
  box: ["box", "boxes"],
};
const IRREGULAR = /(?:s|x|ch|sh)$/;

export function speakUnit(uom: string, value: number): string {
  const unit = uom.trim().toLowerCase();
  const known = UNITS[unit];
  if (known !== undefined) return value === 1 ? known[0] : known[1];
  if (value === 1 || unit.endsWith("s")) return unit;
  return IRREGULAR.test(unit) ? `${unit}es` : `${unit}s`;
}

/** "fifteen pieces, one five,": the last comma goes where the sentence ends. */
export function speakQuantity(value: number, uom: string): string {
  const spoken = `${numberToWords(value)} ${speakUnit(uom, value)}`;
  return alikeNumber(value) === null ? spoken : `${spoken}, ${digits(String(value))},`;
}

const SIGNS: Record<string, string> = { "-": "dash", "/": "slash", ".": "point", _: "underscore", " ": "" };

/** "4471" digit by digit, letters one by one. A line of one or two digits is a number. */
export function speakIdentifier(value: string): string {
  const bare = withoutPo(value);
  if (/^\d{1,2}$/.test(bare)) return bare.startsWith("0") && bare !== "0" ? digits(bare) : numberToWords(Number(bare));
  return [...bare.toUpperCase()]
    .map((sign) => (/\d/.test(sign) ? ONES[Number(sign)] : (SIGNS[sign] ?? sign)))
    .filter((word) => word !== "")
    .join(" ");
}
