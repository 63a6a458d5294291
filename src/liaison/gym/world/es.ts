/** Spoken Spanish. Written apart from the agent's own wording. */
import { dateParts } from "#kernel/time.ts";
import type { Speaker } from "./types.ts";

const SMALL = [
  ..."cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(" "),
  ..."dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro".split(" "),
  ..."veinticinco veintiséis veintisiete veintiocho veintinueve".split(" "),
];
const TENS = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const HUNDREDS =
  " ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(" ");
const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

function words(value: number): string {
  if (value < 30) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? ` y ${SMALL[value % 10]}` : "");
  if (value === 100) return "cien";
  if (value < 1000) return HUNDREDS[Math.floor(value / 100)]! + (value % 100 ? ` ${words(value % 100)}` : "");
  const thousands = Math.floor(value / 1000);
  const head = thousands === 1 ? "mil" : `${shortened(words(thousands))} mil`;
  return value % 1000 ? `${head} ${words(value % 1000)}` : head;
}

/** Before a noun: "veintiún mil", "un cartón". */
function shortened(text: string): string {
  return text.replace(/veintiuno$/, "veintiún").replace(/uno$/, "un");
}

/** "unidades", "piezas", "cajas" are feminine: "doscientas". */
const feminine = (text: string) => text.replace(/cientos\b/g, "cientas").replace(/quinientos\b/g, "quinientas");

export const ES: Speaker = {
  number: words,
  date: (date) => {
    const { month, day } = dateParts(date);
    return `${day === 1 ? "primero" : words(day)} de ${MONTHS[month - 1]}`;
  },
  time: (hour, minute) => {
    const clock = `las ${SMALL[hour > 12 ? hour - 12 : hour]}${minute === 0 ? "" : " y media"}`;
    return `${clock} de la ${hour > 12 ? "tarde" : "mañana"}`;
  },
  digit: (digit) => SMALL[digit]!,
  letter: (letter, word) => `${letter} de ${word}`,
  pieces: (count) => `${feminine(count)} piezas`,
  packs: (count) => `${feminine(count)} cajas`,
  alike: [60, 70],
};
