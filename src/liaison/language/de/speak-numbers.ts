/** Numbers, quantities and identifiers as German words that survive a bad line. */
import { withoutPo } from "../kit/numerals.ts";
import { alikeNumber } from "./alike.ts";

const ONES =
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const TENS = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const DIGITS = "null eins zwo drei vier fünf sechs sieben acht neun".split(" ");

/** "ein" inside a number and before what is counted, "eins" alone. */
const inside = (value: number) => (value === 1 ? "ein" : ONES[value]!);

function below100(value: number, last: boolean): string {
  if (value < 20) return last ? ONES[value]! : inside(value);
  const unit = value % 10;
  return `${unit === 0 ? "" : `${inside(unit)}und`}${TENS[Math.floor(value / 10)]}`;
}

function below1000(value: number, last: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return below100(rest, last);
  return `${inside(hundreds)}hundert${rest === 0 ? "" : below100(rest, last)}`;
}

/** Thousands stand apart, so that long numbers are heard in groups: "dreitausend zweihundert". */
function spoken(value: number, last: boolean): string {
  if (value < 0) return `minus ${spoken(-value, last)}`;
  if (!Number.isInteger(value)) {
    const [whole, decimals] = String(value).split(".") as [string, string];
    return `${spoken(Number(whole), true)} Komma ${digits(decimals)}`;
  }
  const pieces: string[] = [];
  for (const [scale, one, many] of [
    [1_000_000_000, "eine Milliarde", "Milliarden"],
    [1_000_000, "eine Million", "Millionen"],
  ] as const) {
    const group = Math.floor(value / scale) % 1000;
    if (group > 0) pieces.push(group === 1 ? one : `${below1000(group, false)} ${many}`);
  }
  const thousands = Math.floor(value / 1000) % 1000;
  if (thousands > 0) pieces.push(`${below1000(thousands, false)}tausend`);
  const rest = value % 1000;
  if (rest > 0 || pieces.length === 0) pieces.push(below1000(rest, last));
  return pieces.join(" ");
}

export const numberToWords = (value: number): string => spoken(value, true);

/** Where two numbers could be confused, digit by digit as well: "fünfzehn, eins fünf". */
export function safeNumber(value: number): string {
  const words = numberToWords(value);
  return alikeNumber(value) === null ? words : `${words}, ${digits(String(value))}`;
}

/** "zwo" for two, as people say it on the telephone. */
export function digits(text: string): string {
  return [...text].map((digit) => DIGITS[Number(digit)]).join(" ");
}

/** Unit of the record -> one, many, and the article of one. What is not listed is the partner's own word and is said as it stands. */
const UNITS: Record<string, readonly [string, string, string]> = {
  pcs: ["Stück", "Stück", "ein"],
  pc: ["Stück", "Stück", "ein"],
  ea: ["Stück", "Stück", "ein"],
  kg: ["Kilogramm", "Kilogramm", "ein"],
  g: ["Gramm", "Gramm", "ein"],
  t: ["Tonne", "Tonnen", "eine"],
  m: ["Meter", "Meter", "ein"],
  l: ["Liter", "Liter", "ein"],
  carton: ["Karton", "Kartons", "ein"],
  box: ["Schachtel", "Schachteln", "eine"],
  case: ["Koffer", "Koffer", "ein"],
  crate: ["Kiste", "Kisten", "eine"],
  pallet: ["Palette", "Paletten", "eine"],
  reel: ["Reel", "Reels", "ein"],
  roll: ["Rolle", "Rollen", "eine"],
  set: ["Satz", "Sätze", "ein"],
  kit: ["Bausatz", "Bausätze", "ein"],
  pair: ["Paar", "Paar", "ein"],
  pack: ["Packung", "Packungen", "eine"],
  bag: ["Beutel", "Beutel", "ein"],
  sack: ["Sack", "Säcke", "ein"],
  drum: ["Fass", "Fässer", "ein"],
  tray: ["Tray", "Trays", "ein"],
  tube: ["Tube", "Tuben", "eine"],
  bottle: ["Flasche", "Flaschen", "eine"],
  vial: ["Ampulle", "Ampullen", "eine"],
  can: ["Dose", "Dosen", "eine"],
  bundle: ["Bündel", "Bündel", "ein"],
  sheet: ["Bogen", "Bogen", "ein"],
  container: ["Container", "Container", "ein"],
  bin: ["Behälter", "Behälter", "ein"],
  panel: ["Nutzen", "Nutzen", "ein"],
  spool: ["Spule", "Spulen", "eine"],
  coil: ["Coil", "Coils", "ein"],
  bucket: ["Eimer", "Eimer", "ein"],
};

const unitOf = (uom: string) => UNITS[uom.trim().toLowerCase()] ?? [uom.trim(), uom.trim(), "ein"];

export function speakUnit(uom: string, value: number): string {
  const [one, many] = unitOf(uom);
  return value === 1 ? one : many;
}

/** "fünfzehn Stück, eins fünf,": the last comma goes where the sentence ends. */
export function speakQuantity(value: number, uom: string): string {
  if (value === 1) return `${unitOf(uom)[2]} ${speakUnit(uom, value)}`;
  // "Eintausend ein Kartons" would be heard as a thousand: alone in its group, the one is said whole.
  const words = `${spoken(value, value % 1000 === 1)} ${speakUnit(uom, value)}`;
  return alikeNumber(value) === null ? words : `${words}, ${digits(String(value))},`;
}

const SIGNS: Record<string, string> = { "-": "Strich", "/": "Schrägstrich", ".": "Punkt", _: "Unterstrich", " ": "" };

/** "4471" digit by digit, letters one by one. A line of one or two digits is a number. */
export function speakIdentifier(value: string): string {
  const bare = withoutPo(value);
  if (/^\d{1,2}$/.test(bare)) return bare.startsWith("0") && bare !== "0" ? digits(bare) : numberToWords(Number(bare));
  return [...bare.toUpperCase()]
    .map((sign) => (/\d/.test(sign) ? DIGITS[Number(sign)]! : (SIGNS[sign] ?? sign)))
    .filter((word) => word !== "")
    .join(" ");
}
