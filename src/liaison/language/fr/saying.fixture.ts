/** Says numbers and dates the ways people do, written apart from the rules and from the agent's own wording. */
import { dateParts, isoWeek, type PlainDate, weekday } from "#kernel/time.ts";

const SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");

export type NumberStyle = {
  /** "septante", "nonante", "huitante" */
  swiss: boolean;
  /** "quatre-vingt-dix" or "quatre vingt dix" */
  hyphen: boolean;
  /** "quinze cents" for 1500 */
  hundreds: boolean;
};

function below100(value: number, style: NumberStyle): string {
  const joint = style.hyphen ? "-" : " ";
  if (value <= 16) return SMALL[value]!;
  if (value < 20) return `dix${joint}${SMALL[value - 10]}`;
  const names = ["vingt", "trente", "quarante", "cinquante", "soixante"];
  const swiss = ["septante", "huitante", "nonante"];
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  if (ten <= 6 || style.swiss) {
    const name = ten <= 6 ? names[ten - 2]! : swiss[ten - 7]!;
    if (unit === 0) return name;
    return unit === 1 ? `${name} et un` : `${name}${joint}${SMALL[unit]}`;
  }
  if (value < 80) return value === 71 ? "soixante et onze" : `soixante${joint}${below100(value - 60, style)}`;
  return value === 80 ? `quatre${joint}vingts` : `quatre${joint}vingt${joint}${below100(value - 80, style)}`;
}

function below1000(value: number, style: NumberStyle): string {
  if (value < 100) return below100(value, style);
  const count = Math.floor(value / 100);
  const rest = value % 100;
  const head = count === 1 ? "cent" : `${SMALL[count]} cent${rest === 0 ? "s" : ""}`;
  return rest === 0 ? head : `${head} ${below100(rest, style)}`;
}

/** 0 to 999,999,999 in words. */
export function inWords(value: number, style: NumberStyle): string {
  const hundreds = Math.floor(value / 100);
  if (style.hundreds && hundreds >= 11 && hundreds <= 16) {
    const rest = value % 100;
    return `${SMALL[hundreds]} cent${rest === 0 ? "s" : ` ${below100(rest, style)}`}`;
  }
  const pieces: string[] = [];
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1000) % 1000;
  const rest = value % 1000;
  if (millions > 0) pieces.push(`${below1000(millions, style)} million${millions > 1 ? "s" : ""}`);
  if (thousands > 0) pieces.push(thousands === 1 ? "mille" : `${below1000(thousands, style)} mille`);
  if (rest > 0 || pieces.length === 0) pieces.push(below1000(rest, style));
  return pieces.join(" ");
}

export function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => SMALL[Number(digit)]).join(" ");
}

const day = (date: PlainDate) => {
  const number = dateParts(date).day;
  return number === 1 ? "premier" : below100(number, { swiss: false, hyphen: true, hundreds: false });
};
const month = (date: PlainDate) => MONTHS[dateParts(date).month - 1]!;
const pad = (value: number) => String(value).padStart(2, "0");
export const dayName = (date: PlainDate) => DAYS[weekday(date) - 1]!;

/** Ways to say one day with its month; each names the day without doubt. */
export const DATE_SAYINGS: ReadonlyArray<(date: PlainDate) => string> = [
  (date) => `le ${day(date)} ${month(date)}`,
  (date) => `le ${day(date).replaceAll("-", " ")} ${month(date)}`,
  (date) => `${day(date)} ${month(date)}`,
  (date) => `le ${dateParts(date).day} ${month(date)}`,
  (date) => `le ${dateParts(date).day === 1 ? "1er" : dateParts(date).day} ${month(date)} ${dateParts(date).year}`,
  (date) => `${dayName(date)} ${day(date)} ${month(date)}`,
  (date) => `le ${dayName(date)} ${dateParts(date).day} ${month(date).normalize("NFD").replaceAll(/\p{M}/gu, "")}`,
  (date) => `${pad(dateParts(date).day)}/${pad(dateParts(date).month)}/${dateParts(date).year}`,
  (date) => `le ${pad(dateParts(date).day)}.${pad(dateParts(date).month)}.${dateParts(date).year}`,
  (date) => date,
  (date) => `${dayName(date)} de la semaine ${isoWeek(date).week}`,
];
