/** Says Spanish numbers and dates the ways people do, written apart from the rules and from the agent's own wording. */
import { dateParts, isoWeek, type PlainDate, weekday } from "#kernel/time.ts";

const SMALL =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const TENS = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const HUNDREDS =
  "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(" ");
const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const DAYS = "lunes martes miércoles jueves viernes sábado domingo".split(" ");

export type NumberStyle = {
  /** "doscientas", "una" */
  feminine: boolean;
  /** as a recogniser without accents writes it */
  bare: boolean;
  /** "mil, doscientas" */
  comma: boolean;
};

function below100(value: number, feminine: boolean, shortened: boolean): string {
  const one = shortened ? "un" : feminine ? "una" : "uno";
  if (value === 1) return one;
  if (value === 21) return shortened ? "veintiún" : `veinti${one}`;
  if (value < 30) return SMALL[value]!;
  const unit = value % 10;
  return unit === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]} y ${unit === 1 ? one : SMALL[unit]}`;
}

function below1000(value: number, feminine: boolean, shortened: boolean): string {
  if (value === 100) return "cien";
  if (value < 100) return below100(value, feminine, shortened);
  const head = HUNDREDS[Math.floor(value / 100)]!;
  const agreed = feminine ? head.replace(/os$/, "as") : head;
  return value % 100 === 0 ? agreed : `${agreed} ${below100(value % 100, feminine, shortened)}`;
}

/** 0 to 999,999,999 in words. */
export function inWords(value: number, style: NumberStyle): string {
  const pieces: string[] = [];
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor(value / 1000) % 1000;
  const rest = value % 1000;
  if (millions > 0) pieces.push(millions === 1 ? "un millón" : `${below1000(millions, false, true)} millones`);
  if (thousands > 0) pieces.push(thousands === 1 ? "mil" : `${below1000(thousands, style.feminine, true)} mil`);
  if (rest > 0 || pieces.length === 0) pieces.push(below1000(rest, style.feminine, false));
  const said = pieces.join(style.comma ? ", " : " ");
  return style.bare ? said.normalize("NFD").replaceAll(/\p{M}/gu, "") : said;
}

export function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => SMALL[Number(digit)]).join(" ");
}

const month = (date: PlainDate) => MONTHS[dateParts(date).month - 1]!;
const day = (date: PlainDate) => below100(dateParts(date).day, false, false);
const first = (date: PlainDate) => (dateParts(date).day === 1 ? "primero" : day(date));
export const dayName = (date: PlainDate) => DAYS[weekday(date) - 1]!;
const two = (value: number) => String(value).padStart(2, "0");

/** Ways to say one day with its month; each names the day without doubt. */
export const DATE_SAYINGS: ReadonlyArray<(date: PlainDate) => string> = [
  (date) => `el ${day(date)} de ${month(date)}`,
  (date) => `el ${first(date)} de ${month(date)}`,
  (date) => `el día ${day(date)} de ${month(date)}`,
  (date) => `${day(date)} de ${month(date)}`,
  (date) => `el ${dateParts(date).day} de ${month(date)}`,
  (date) => `${dateParts(date).day} de ${month(date)} de ${dateParts(date).year}`,
  (date) => `${month(date)} ${dateParts(date).day}`,
  (date) => `el ${dayName(date)} ${day(date)} de ${month(date)}`,
  (date) => `${dayName(date)}, ${dateParts(date).day} de ${month(date)}`,
  (date) => `el ${dayName(date)} ${dateParts(date).day} de ${month(date)}`.normalize("NFD").replaceAll(/\p{M}/gu, ""),
  (date) => `${two(dateParts(date).day)}/${two(dateParts(date).month)}/${dateParts(date).year}`,
  (date) => `el ${day(date)} de ${month(date)} del año ${dateParts(date).year}`,
  (date) => date,
  (date) => `el ${dayName(date)} de la semana ${isoWeek(date).week}`,
];
