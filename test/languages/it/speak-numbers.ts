/** Numbers, quantities and identifiers as words: thousands, hundreds and the rest each a word of their own. */
import { withoutPo } from "../../../src/liaison/language/kit/numerals.ts";
import { alikeNumber } from "./alike.ts";

const ONES =
  "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
    " ",
  );
const TENS = "_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");

export function numberToWords(value: number): string {
  if (!Number.isInteger(value)) {
    const [whole, decimals] = String(value).split(".") as [string, string];
    return `${numberToWords(Number(whole))} virgola ${digits(decimals)}`;
  }
  if (value >= 1_000_000) return digits(String(value));
  const thousands = Math.floor(value / 1000);
  const hundreds = Math.floor((value % 1000) / 100);
  const rest = value % 100;
  const words = [
    thousands === 0 ? "" : thousands === 1 ? "mille" : `${numberToWords(thousands).replaceAll(" ", "")}mila`,
    hundreds === 0 ? "" : `${hundreds === 1 ? "" : ONES[hundreds]}cento`,
    rest === 0 && value > 0 ? "" : belowHundred(rest),
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** The vowel of the tens falls before "uno" and "otto"; "tre" at the end takes an accent. */
function belowHundred(value: number): string {
  if (value < 20) return ONES[value]!;
  const tens = TENS[Math.floor(value / 10)]!;
  const unit = value % 10;
  if (unit === 0) return tens;
  return `${unit === 1 || unit === 8 ? tens.slice(0, -1) : tens}${unit === 3 ? "tré" : ONES[unit]}`;
}

export const digits = (text: string) => [...text].map((digit) => ONES[Number(digit)]).join(" ");

export function safeNumber(value: number): string {
  const words = numberToWords(value);
  return alikeNumber(value) === null ? words : `${words}, ${digits(String(value))}`;
}

const UNITS: Record<string, readonly [string, string]> = {
  ...{ pcs: ["pezzo", "pezzi"], kg: ["chilo", "chili"], carton: ["cartone", "cartoni"], box: ["scatola", "scatole"] },
  ...{ pallet: ["bancale", "bancali"] },
};

export function speakUnit(uom: string, value: number): string {
  const key = uom.trim().toLowerCase();
  const [one, many] = UNITS[key] ?? [key, key];
  return value === 1 ? one : many;
}

export function speakQuantity(value: number, uom: string): string {
  const spoken = `${value === 1 ? "un" : numberToWords(value)} ${speakUnit(uom, value)}`;
  return alikeNumber(value) === null ? spoken : `${spoken}, ${digits(String(value))},`;
}

const SIGNS: Record<string, string> = { "-": "trattino", "/": "barra", ".": "punto" };

/** Digit by digit; a line of one or two digits is a number. */
export function speakIdentifier(value: string): string {
  const bare = withoutPo(value);
  if (/^[1-9]\d?$/.test(bare)) return numberToWords(Number(bare));
  const said = [...bare.toUpperCase()].map((sign) => (/\d/.test(sign) ? ONES[Number(sign)]! : (SIGNS[sign] ?? sign)));
  return said.join(" ");
}
