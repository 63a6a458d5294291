/** Says numbers and dates the ways people do, written apart from the rules and from the agent's own wording. */
import { dateParts, isoWeek, type PlainDate, weekday } from "#kernel/time.ts";

const SMALL =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const TENS = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" ");
const ORDINALS: Record<number, string> = { 1: "erst", 3: "dritt", 7: "siebt", 8: "acht" };

/** `split`: recognisers write one word or several; `plain`: umlauts lost, spelled out or kept; `and`, `zwo`, `one` are habits. */
export type NumberStyle = {
  split: boolean;
  and: boolean;
  zwo: boolean;
  one: boolean;
  umlauts: "kept" | "lost" | "spelled";
};

function below100(value: number, style: NumberStyle, last: boolean): string {
  if (value === 1) return last ? "eins" : "ein";
  if (value === 2 && style.zwo) return "zwo";
  if (value < 20) return SMALL[value]!;
  const unit = value % 10;
  if (unit === 0) return TENS[value / 10]!;
  const head = unit === 2 && style.zwo ? "zwo" : SMALL[unit]!;
  return `${head}und${TENS[Math.floor(value / 10)]}`;
}

function below1000(value: number, style: NumberStyle, last: boolean): string {
  if (value < 100) return below100(value, style, last);
  const space = style.split ? " " : "";
  const hundreds = Math.floor(value / 100);
  const head = hundreds === 1 ? (style.one ? `ein${space}` : "") : `${below100(hundreds, style, false)}${space}`;
  const rest = value % 100;
  const and = style.and && rest > 0 && rest < 13 ? `${space}und` : "";
  return `${head}hundert${rest === 0 ? "" : `${and}${space}${below100(rest, style, last)}`}`;
}

/** 0 to 999,999,999 in words. */
export function inWords(value: number, style: NumberStyle): string {
  const pieces: string[] = [];
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1000) % 1000;
  const rest = value % 1000;
  if (millions > 0) pieces.push(millions === 1 ? "eine Million" : `${below1000(millions, style, false)} Millionen`);
  const space = style.split ? " " : "";
  const head = thousands === 1 && !style.one ? "" : `${below1000(thousands, style, false)}${space}`;
  const low = thousands > 0 ? `${head}tausend` : "";
  const tail = rest > 0 || value === 0 ? below1000(rest, style, true) : "";
  if (low !== "" || tail !== "") pieces.push([low, tail].filter((one) => one !== "").join(space));
  return written(pieces.join(" "), style);
}

/** "zwölfhundertfünfzig" for 1250; null where nobody counts in hundreds. */
export function inHundreds(value: number, style: NumberStyle): string | null {
  const hundreds = Math.floor(value / 100);
  if (hundreds < 11 || hundreds > 19) return null;
  const rest = value % 100;
  const space = style.split ? " " : "";
  return written(
    `${SMALL[hundreds]}${space}hundert${rest === 0 ? "" : `${space}${below100(rest, style, true)}`}`,
    style,
  );
}

function written(text: string, { umlauts }: NumberStyle): string {
  if (umlauts === "kept") return text;
  const swaps: Record<string, string> =
    umlauts === "lost" ? { ü: "u", ö: "o", ä: "a", ß: "ss" } : { ü: "ue", ö: "oe", ä: "ae", ß: "ss" };
  return text.replaceAll(/[üöäß]/g, (letter) => swaps[letter]!);
}

export const digitByDigit = (value: number): string =>
  [...String(value)].map((digit) => (digit === "1" ? "eins" : SMALL[Number(digit)]!)).join(" ");

/** "vierzehnte": with its ending. */
export function ordinal(day: number, ending: "" | "n" | "r"): string {
  const stem =
    ORDINALS[day] ??
    (day < 20
      ? `${SMALL[day]}t`
      : `${day === 20 || day === 30 ? TENS[day / 10] : `${SMALL[day % 10]}und${TENS[Math.floor(day / 10)]}`}st`);
  return `${stem}e${ending}`;
}

const parts = dateParts;
const month = (date: PlainDate) => MONTHS[parts(date).month - 1]!;
const pad = (value: number) => String(value).padStart(2, "0");
export const dayName = (date: PlainDate) => DAYS[weekday(date) - 1]!;

/** Ways to say one day with its month; each names the day without doubt. */
export const DATE_SAYINGS: ReadonlyArray<(date: PlainDate) => string> = [
  (date) => `am ${ordinal(parts(date).day, "n")} ${month(date)}`,
  (date) => `der ${ordinal(parts(date).day, "")} ${month(date).toLowerCase()}`,
  (date) => `am ${parts(date).day}. ${month(date)}`,
  (date) => `${parts(date).day}. ${month(date)} ${parts(date).year}`,
  (date) => `am ${ordinal(parts(date).day, "n")} ${ordinal(parts(date).month, "n")}`,
  (date) => `am ${parts(date).day}.${parts(date).month}.`,
  (date) => `${pad(parts(date).day)}.${pad(parts(date).month)}.${parts(date).year}`,
  (date) => `${pad(parts(date).day)}.${pad(parts(date).month)}.${String(parts(date).year).slice(2)}`,
  (date) => `${dayName(date)}, der ${ordinal(parts(date).day, "")} ${month(date)}`,
  (date) =>
    `${dayName(date).toLowerCase()} den ${ordinal(parts(date).day, "n")} ${month(date).toLowerCase().replace("ä", "a")}`,
  (date) => `am ${dayName(date)}, den ${parts(date).day}. ${month(date)}`,
  (date) => `${dayName(date)}, ${parts(date).day}.${parts(date).month}.`,
  (date) => date,
  (date) => `${dayName(date)} KW ${isoWeek(date).week}`,
  (date) => `am ${dayName(date)} in der Kalenderwoche ${isoWeek(date).week}`,
];
