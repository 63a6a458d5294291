/** A number with its unit, and the sums and products people say aloud: "tres cajas de cincuenta", "dos mil menos cincuenta". */
import { digitsAfter } from "../kit/spelled-out.ts";
import { type Counted, otherOf, type Sums, spreadOf, sumOf, wholeAt } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import { MEASURES, ONES, TIME_UNITS } from "./lexicon.ts";
import { numberAt, TWICE } from "./numbers.ts";

type Words = readonly Word[];

const BETWEEN = `terminadas|terminados|buenas|buenos|mas|completas|completos|completa|completo|de las|de los|de esas|de esos|de sus|de nuestras|adicionales|extra|
  enteras|enteros|grandes|chicas|pequenas|otras|otros|listas|listos|nuevas|nuevos|metricas|metricos|lineales|cuadrados|benditas|de|ultimas|primeras`;

/** "400 piezas", "tres toneladas y media", "kilo y medio", "una caja", "480" */
export function countedAt(words: Words, index: number): Counted | null {
  const alone = unitAlone(words, index);
  if (alone !== null) return alone;
  const number = numberAt(words, index);
  if (number === null) return null;
  let at = number.next;
  while (joins(words[at])) {
    const filler = afterAny(words, at, BETWEEN);
    if (filler < 0 || (words[at]!.text === "de" && measure(words, filler) === undefined)) break;
    at = filler;
  }
  const unit = joins(words[at]) ? measure(words, at) : undefined;
  if (unit === undefined) return { ...number, unit: null, counted: false };
  const half = afterAny(words, at + 1, "y media|y medio");
  const value = half > 0 && number.value !== null ? number.value + 0.5 : number.value;
  const next = Math.max(half, at + 1, digitsAfter(TWICE, words, at + 1, value));
  return { ...number, value, unit, next, counted: true };
}

/** Units without a number of their own: "una tonelada", "kilo y medio", "media caja". */
function unitAlone(words: Words, index: number): Counted | null {
  const word = words[index];
  if (word === undefined) return null;
  const found = (value: number, unit: string, next: number): Counted => ({
    value,
    unit,
    approx: false,
    next,
    counted: true,
  });
  const article = ONES[word.text] !== undefined;
  const half = /^(?:media|medio)$/.test(word.text);
  const at = article || half ? index + 1 : index;
  const unit = at > index && !joins(words[at]) ? undefined : measure(words, at);
  if (unit === undefined) return null;
  if (half) return found(0.5, unit, at + 1);
  const more = afterAny(words, at + 1, "y media|y medio");
  if (more > 0) return found(1.5, unit, more);
  return article ? found(1, unit, at + 1) : null;
}

const joins = (word: Word | undefined) => word !== undefined && (word.gap === "" || word.gap === "-");

function measure(words: Words, index: number): string | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  // "g" and "m" are units only where they touch the number; "pares" and "partes" of a fraction are none.
  return word.glued && /^[gmtl]$/.test(word.text) ? word.text : MEASURES[word.text];
}

/** The number at `start` with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  return product(words, first, at) ?? sumOf(SUMS, operandAt, words, first) ?? spread(words, first) ?? first;
}

/** "tres cajas de cincuenta", "10 cajas con 20 cada una", "dos lotes de quinientas", "tres veces 500" */
function product(words: Words, first: Counted, at: number): Counted | null {
  const packed = first.unit !== null && first.unit !== "pcs";
  const packs = packed ? packedAt(words, at) : -1;
  const within = packs > 0 ? countedAt(words, packs) : null;
  if (within?.value != null) {
    const value = Math.round(first.value! * within.value * 1000) / 1000;
    return { ...within, value, unit: within.unit ?? "pcs", counted: true, next: eachAt(words, within.next) };
  }
  const times = afterAny(words, at, "lotes de|tandas de|remesas de|veces|camiones de|envios de|partidas de|por");
  const each = times > 0 ? countedAt(words, times) : null;
  return each?.value == null ? null : { ...each, value: first.value! * each.value };
}

const HOLDS = `traen|trae|llevan|lleva|tienen|tiene|contienen|contiene|cargan|carga|van|va|vienen|viene|entran|entra|caben|cabe|hay|son|salen|metemos|ponemos|
  le caben|le entran|les caben|se meten|estan`;

/** Where the contents of one pack are counted: "de", "que llevan", "y en cada caja entran", "cada una trae"; -1 where they are not. */
function packedAt(words: Words, at: number): number {
  const direct = afterAny(
    words,
    at,
    "de|con|de a|a|a razon de|llenas de|llenos de|llenas con|llenos con|completas de|completos de|con unas|con unos|de unas|de unos",
  );
  if (direct > 0) return direct;
  const relative = words[at]!.text === "que" ? afterAny(words, at + 1, HOLDS) : -1;
  if (relative > 0) return relative;
  const lead = afterAny(words, at, "y en|y a|y|en|a|y dentro de|y por|por");
  const each = oneAt(words, lead > 0 ? lead : at);
  if (each < 0 || parts(words[each])) return -1;
  return Math.max(afterAny(words, each, HOLDS), afterAny(words, each, "con|de"), each);
}

/** Past "cada una", "cada caja"; -1 where neither stands. */
function oneAt(words: Words, index: number): number {
  if (words[index]?.text !== "cada") return -1;
  const text = words[index + 1]?.text ?? "";
  return text === "una" || text === "uno" || text in MEASURES ? index + 2 : -1;
}

/** Past "cada una", "en cada caja", "por caja" behind the contents. */
function eachAt(words: Words, index: number): number {
  if (afterAny(words, index, "c u") > 0) return index + 2;
  const lead = afterAny(words, index, "en|por");
  const each = oneAt(words, lead > 0 ? lead : index);
  if (each > 0) return each;
  return lead > 0 && words[index]!.text === "por" && (words[lead]?.text ?? "") in MEASURES ? lead + 1 : index;
}

const SUMS: Sums = [
  ["menos|menos las|menos los|excepto|salvo|quitando|descontando|sin contar", (a, b) => a - b],
  ["menos de los|menos que|por debajo de las", (a, b) => b - a],
  [
    "mas otras|mas otros|y otras|y otros|mas|mas unas|mas unos|y aparte|y ademas otras|y luego otras|sumadas a",
    (a, b) => a + b,
  ],
];

/** What was taken away is told once more: "quitando veinte que salieron malas". */
const SPOILT =
  "que salieron malas|que salieron mal|que estan malas|malas|defectuosas|de merma|de scrap|rechazadas|que no sirven|que no pasaron|falladas";

/** No share of anything: "menos diez por ciento". */
function operandAt(words: Words, index: number): Counted | null {
  const second = countedAt(words, index);
  if (second === null || words[second.next]?.text === "porciento" || afterAny(words, second.next, "por ciento") > 0)
    return null;
  return { ...second, next: Math.max(second.next, afterAny(words, second.next, SPOILT)) };
}

/** "trescientas o cuatrocientas", "ocho o nueve mil", "300-400": no single number. */
function spread(words: Words, first: Counted): Counted | null {
  const other = otherOf(TO, countedAt, words, first);
  return other === null || (words[other.next]?.text ?? "") in TIME_UNITS ? null : spreadOf(first, other);
}

const TO =
  "a|o|u|o quiza|o quizas|o tal vez|o a lo mejor|o hasta|hasta|o como|a lo mejor|tal vez|quizas|quiza|o unas|o unos|a unas";

const OF = `de un total de|de el total de|sobre un total de|de las|de los|de unas|de unos|sobre las|sobre|de entre|de`;

/** "ochocientas de mil doscientas", "tres de las cincuenta muestras" */
export function outOf(words: Words, index: number): Counted | null {
  const whole = wholeAt(OF, (all, of) => (unitAlone(all, of) === null ? countedAt(all, of) : null), words, index);
  if (whole === null) return null;
  return (words[whole.next]?.text ?? "") in TIME_UNITS ||
    /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/.test(
      words[whole.next + 1]?.text ?? "",
    )
    ? null
    : whole;
}
