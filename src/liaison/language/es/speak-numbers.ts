/** Numbers, quantities and identifiers as words that survive a bad line. */
import { withoutPo } from "../kit/numerals.ts";
import { alikeNumber } from "./alike.ts";

const ONES =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const TENS = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const HUNDREDS =
  "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(" ");

/** "m" and "f" agree with what is counted; "none" stands alone: "veintiuno". */
export type Gender = "m" | "f" | "none";

export function numberToWords(value: number, gender: Gender = "none"): string {
  if (value < 0) return `menos ${numberToWords(-value, gender)}`;
  if (!Number.isInteger(value)) {
    const [whole, decimals] = String(value).split(".") as [string, string];
    return `${numberToWords(Number(whole))} coma ${digits(decimals)}`;
  }
  if (value >= 1_000_000) {
    const millions = Math.floor(value / 1_000_000);
    const rest = value % 1_000_000;
    const head = millions === 1 ? "un millón" : `${numberToWords(millions, "m")} millones`;
    return rest === 0 ? head : `${head} ${numberToWords(rest, gender)}`;
  }
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    const rest = value % 1000;
    const head = thousands === 1 ? "mil" : `${below1000(thousands, gender === "f" ? "f" : "m", true)} mil`;
    return rest === 0 ? head : `${head} ${below1000(rest, gender, false)}`;
  }
  return below1000(value, gender, false);
}

/** Before "mil" a final one stays masculine: "veintiún mil piezas", "doscientas mil piezas". */
function below1000(value: number, gender: Gender, beforeThousand: boolean): string {
  if (value === 100) return "cien";
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const head = gender === "f" ? HUNDREDS[hundreds]!.replace(/os$/, "as") : HUNDREDS[hundreds]!;
  const tail = below100(rest, beforeThousand ? "m" : gender);
  if (hundreds === 0) return tail;
  return rest === 0 ? head : `${head} ${tail}`;
}

function below100(value: number, gender: Gender): string {
  const unit = value % 10;
  const one = gender === "m" ? "un" : gender === "f" ? "una" : "uno";
  if (value === 1) return one;
  if (value === 21) return gender === "m" ? "veintiún" : `veinti${one}`;
  if (value < 30) return ONES[value]!;
  const tens = TENS[Math.floor(value / 10)]!;
  return unit === 0 ? tens : `${tens} y ${unit === 1 ? one : ONES[unit]}`;
}

/** Where numbers could be confused, digit by digit as well: "sesenta, seis cero". */
export function safeNumber(value: number): string {
  const words = numberToWords(value);
  return alikeNumber(value) === null ? words : `${words}, ${digits(String(value))}`;
}

export function digits(text: string): string {
  return [...text].map((digit) => ONES[Number(digit)]).join(" ");
}

type Unit = readonly [one: string, many: string, gender: "m" | "f"];

/** Unit of the record. What is not listed is the partner's own word and is said as it stands. */
const UNITS: Record<string, Unit> = {
  ...{ pcs: ["pieza", "piezas", "f"], pc: ["pieza", "piezas", "f"], ea: ["pieza", "piezas", "f"] },
  ...{ kg: ["kilogramo", "kilogramos", "m"], g: ["gramo", "gramos", "m"], t: ["tonelada", "toneladas", "f"] },
  ...{
    m: ["metro", "metros", "m"],
    l: ["litro", "litros", "m"],
    lb: ["libra", "libras", "f"],
    yard: ["yarda", "yardas", "f"],
  },
  ...{ box: ["caja", "cajas", "f"], carton: ["cartón", "cartones", "m"], pallet: ["palé", "palés", "m"] },
  ...{
    reel: ["bobina", "bobinas", "f"],
    roll: ["rollo", "rollos", "m"],
    set: ["juego", "juegos", "m"],
    pair: ["par", "pares", "m"],
  },
  ...{
    pack: ["paquete", "paquetes", "m"],
    bag: ["bolsa", "bolsas", "f"],
    sack: ["saco", "sacos", "m"],
    drum: ["tambor", "tambores", "m"],
  },
  ...{
    tray: ["bandeja", "bandejas", "f"],
    tube: ["tubo", "tubos", "m"],
    bottle: ["botella", "botellas", "f"],
    can: ["lata", "latas", "f"],
  },
  ...{
    sheet: ["hoja", "hojas", "f"],
    container: ["contenedor", "contenedores", "m"],
    spool: ["carrete", "carretes", "m"],
  },
  ...{
    kit: ["kit", "kits", "m"],
    crate: ["jaula", "jaulas", "f"],
    panel: ["panel", "paneles", "m"],
    vial: ["vial", "viales", "m"],
  },
};

const unitOf = (uom: string): readonly [one: string, many: string, gender: Gender] => {
  const key = uom.trim().toLowerCase();
  return UNITS[key] ?? [key, key, "none"];
};

/** As it follows its number: "pieza", "piezas", after whole millions "de piezas". */
export function speakUnit(uom: string, value: number): string {
  const [one, many] = unitOf(uom);
  const millions = Number.isInteger(value) && value >= 1_000_000 && value % 1_000_000 === 0 ? "de " : "";
  return `${millions}${value === 1 ? one : many}`;
}

/** "sesenta piezas, seis cero,": the last comma goes where the sentence ends. */
export function speakQuantity(value: number, uom: string): string {
  const spoken = `${numberToWords(value, unitOf(uom)[2])} ${speakUnit(uom, value)}`;
  return alikeNumber(value) === null ? spoken : `${spoken}, ${digits(String(value))},`;
}

const SIGNS: Record<string, string> = { "-": "guion", "/": "barra", ".": "punto", _: "guion bajo", " ": "" };

/** "4471" digit by digit, letters one by one. A line of one or two digits is a number. */
export function speakIdentifier(value: string): string {
  const bare = withoutPo(value);
  if (/^\d{1,2}$/.test(bare)) return bare.startsWith("0") && bare !== "0" ? digits(bare) : numberToWords(Number(bare));
  return [...bare.toUpperCase()]
    .map((sign) => (/\d/.test(sign) ? ONES[Number(sign)] : (SIGNS[sign] ?? sign)))
    .filter((word) => word !== "")
    .join(" ");
}
