/** Numbers, quantities and identifiers as words that survive a bad line. */
import { withoutPo } from "../kit/numerals.ts";
import { alikeNumber } from "./alike.ts";

const ONES =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS = "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");
const SCALES: ReadonlyArray<readonly [number, string]> = [
  [1_000_000_000, "milliard"],
  [1_000_000, "million"],
];

export function numberToWords(value: number): string {
  if (value < 0) return `moins ${numberToWords(-value)}`;
  if (!Number.isInteger(value)) {
    const [whole, decimals] = String(value).split(".") as [string, string];
    return `${numberToWords(Number(whole))} virgule ${digits(decimals)}`;
  }
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const count = Math.floor(value / scale);
    const rest = value % scale;
    const head = `${numberToWords(count)} ${name}${count > 1 ? "s" : ""}`;
    return rest === 0 ? head : `${head} ${numberToWords(rest)}`;
  }
  if (value >= 1000) {
    const count = Math.floor(value / 1000);
    const rest = value % 1000;
    const head = count === 1 ? "mille" : `${belowThousand(count, false)} mille`;
    return rest === 0 ? head : `${head} ${belowThousand(rest, true)}`;
  }
  return belowThousand(value, true);
}

/** `last`: nothing follows, so that "cents" and "vingts" keep their s. */
function belowThousand(value: number, last: boolean): string {
  if (value < 100) return belowHundred(value, last);
  const count = Math.floor(value / 100);
  const rest = value % 100;
  const head = count === 1 ? "cent" : `${ONES[count]} cent`;
  if (rest > 0) return `${head} ${belowHundred(rest, last)}`;
  return count > 1 && last ? `${head}s` : head;
}

function belowHundred(value: number, last: boolean): string {
  if (value < 20) return ONES[value]!;
  if (value === 80) return last ? "quatre-vingts" : "quatre-vingt";
  const ten = Math.floor(value / 10);
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
  if (rest === 0) return TENS[ten]!;
  const and = (rest === 1 || rest === 11) && ten < 8;
  return `${TENS[ten]}${and ? " et " : "-"}${ONES[rest]}`;
}

/** Where two numbers could be confused, digit by digit as well: "six, six", "soixante-dix, sept zéro". */
export function safeNumber(value: number): string {
  const words = numberToWords(value);
  return alikeNumber(value) === null ? words : `${words}, ${digits(String(value))}`;
}

export function digits(text: string): string {
  return [...text].map((digit) => ONES[Number(digit)]).join(" ");
}

/** Unit of the record -> one, many, and whether it is feminine. What is not listed is the partner's own word. */
const UNITS: Record<string, readonly [string, string, "f"?]> = {
  pcs: ["pièce", "pièces", "f"],
  pc: ["pièce", "pièces", "f"],
  ea: ["pièce", "pièces", "f"],
  kg: ["kilo", "kilos"],
  g: ["gramme", "grammes"],
  t: ["tonne", "tonnes", "f"],
  m: ["mètre", "mètres"],
  l: ["litre", "litres"],
  box: ["boîte", "boîtes", "f"],
  case: ["caisse", "caisses", "f"],
  pallet: ["palette", "palettes", "f"],
  reel: ["bobine", "bobines", "f"],
  roll: ["rouleau", "rouleaux"],
  set: ["jeu", "jeux"],
  pair: ["paire", "paires", "f"],
  pack: ["paquet", "paquets"],
  bag: ["sac", "sacs"],
  drum: ["fût", "fûts"],
  tray: ["plateau", "plateaux"],
  bottle: ["bouteille", "bouteilles", "f"],
  sheet: ["feuille", "feuilles", "f"],
  container: ["conteneur", "conteneurs"],
  panel: ["panneau", "panneaux"],
};

/** As it follows its number: "pièce", "pièces", after whole millions "de pièces". */
export function speakUnit(uom: string, value: number): string {
  const unit = uom.trim().toLowerCase();
  const of = value >= 1_000_000 && value % 1_000_000 === 0 ? "de " : "";
  const plural = /[sxz]$/.test(unit) ? unit : `${unit}s`;
  const [one, many] = UNITS[unit] ?? [unit, plural];
  return `${of}${value < 2 ? one : many}`;
}

/** "six pièces, six,": the last comma goes where the sentence ends. "Vingt et une pièces". */
export function speakQuantity(value: number, uom: string): string {
  const words = numberToWords(value);
  const feminine = UNITS[uom.trim().toLowerCase()]?.[2] === "f" && /(?:^|[ -])un$/.test(words);
  const spoken = `${feminine ? `${words}e` : words} ${speakUnit(uom, value)}`;
  return alikeNumber(value) === null ? spoken : `${spoken}, ${digits(String(value))},`;
}

const SIGNS: Record<string, string> = { "-": "tiret", "/": "slash", ".": "point", _: "tiret bas", " ": "" };

/** "4471" digit by digit, letters one by one. A line of one or two digits is a number. */
export function speakIdentifier(value: string): string {
  const bare = withoutPo(value);
  if (/^\d{1,2}$/.test(bare)) return bare.startsWith("0") && bare !== "0" ? digits(bare) : numberToWords(Number(bare));
  return [...bare.toUpperCase()]
    .map((sign) => (/\d/.test(sign) ? ONES[Number(sign)] : (SIGNS[sign] ?? sign)))
    .filter((word) => word !== "")
    .join(" ");
}
