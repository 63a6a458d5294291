/** Quantities: where in the words a number counts something, and where it names something else. */
import type { SlotName } from "../../extraction/types.ts";
import type { Counted } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt, outOf, sumAt } from "./counted.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { TIME_UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";
import { shareAt } from "./shares.ts";

type Words = readonly Word[];
export type QuantityHit = { mentions: QuantityMention[]; next: number };

const LEADS = `todas las|todos los|las otras|los otros|las restantes|las ultimas|las primeras|otras|otros|las|los|solo|solamente|nada mas|nomas|apenas|exactamente|
  un total de|en total|esas|estas|sus|ya|exactas|las primeras|unas otras|de las|un`;
const ELSEWHERE = `un momento|un segundo|un minuto|un momentito|un segundito|una cosa|una pregunta|una cosa mas|un dia|uno de|una de las|una vez|
  cien por cien|uno por uno|una por una|dos cosas|un rato|un ratito|una hora|un problema|una disculpa|un gusto|un favor`;

/** In a quantity slot a bare number counts; elsewhere it needs a unit, or to be too large for a day of the month. */
export function quantityAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  if (words.length === 1 && slot === "quantity_done" && /^(?:una|un)$/.test(words[0]!.text)) return onlyOne(words[0]!);
  const share = shareAt(words, index, slot);
  if (share !== null) return share;
  if (afterAny(words, index, ELSEWHERE) > 0) return null;
  const framed = betweenAt(words, index);
  if (framed !== null) return framed;
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, LEADS);
  const start = lead > 0 && numberAt(words, lead) !== null ? lead : hedge.next;
  const first = countedAt(words, start);
  if (first === null || !usable(words, start, first, slot)) return null;
  const rest = words.slice(hedge.next, start).some((word) => /^(?:restantes|ultimas)$/.test(word.text));
  const sum = sumAt(words, first);
  const finished = afterAny(words, sum.next, FINISHED);
  const behind = finished > 0 ? outOf(words, finished) : null;
  const total = behind ?? outOf(words, sum.next);
  const tail = tailAt(words, sum.next);
  const mention: QuantityMention = {
    span: { from: words[index]!.from, to: words[sum.next - 1]!.to },
    value: hedge.under || tail.vague ? null : sum.value,
    unit: sum.unit ?? total?.unit ?? null,
    approx: hedge.approx || sum.approx || tail.approx,
    kind: "absolute",
    role: rest
      ? "remaining"
      : behind !== null || (total !== null && slot === "status")
        ? "done"
        : ofAll(words, index, hedge.next)
          ? "total"
          : null,
    counted: sum.counted,
  };
  if (total === null) return { mentions: [mention], next: tail.next };
  const span = { from: words[behind === null ? sum.next : finished]!.from, to: words[total.next - 1]!.to };
  const { value, unit, approx } = total;
  return {
    mentions: [mention, { span, value, unit, approx, kind: "absolute", role: "total", counted: true }],
    next: total.next,
  };
}

const FINISHED =
  "terminadas|terminados|hechas|hechos|listas|listos|acabadas|fabricadas|producidas|completas|ensambladas|empacadas|ya terminadas|ya hechas|ya listas";

const OPENING = /^(?:pues|bueno|mire|mira|eh|este|no|a|ver|ahorita|miren|oiga|es|que)$/;
const OF_ALL =
  /^(?:llevamos|van|hay|tenemos|hemos|estan|ya|hicimos|terminamos|faltan|falta|quedan|queda|restan|faltarian|quedarian|tengo|llevo)$/;

/** "de las dos mil llevamos mil doscientas": the whole comes first. */
function ofAll(words: Words, index: number, start: number): boolean {
  const bare = words[index - 1]?.text === "de";
  const at = bare ? index - 1 : index;
  const opens = words[at]!.gap !== "" || words.slice(0, at).every((word) => OPENING.test(word.text));
  return (
    index === start &&
    opens &&
    (bare || afterAny(words, index, "de las|de los|de un total de") > 0) &&
    words.slice(index).some((word, at) => OF_ALL.test(word.text) || doneAt(words, index + at))
  );
}

/** "de las dos mil, hechas ochocientas" */
function doneAt(words: Words, index: number): boolean {
  const next = afterAny(words, index, FINISHED);
  return next > 0 && countedAt(words, hedgeAt(words, next).next) !== null;
}

const NAMING = new Set(
  `linea pedido orden numero lote tanda semana posicion version revision rev paso turno fase planta piso maquina edificio sala extension prensa horno
   partida renglon estacion puerta factura desde hasta ano cavidad molde herramienta referencia codigo extension celda`.split(
    /\s+/,
  ),
);
const NOT_COUNTED = new Set(
  `porciento minuto minutos segundo segundos momento habiles turno turnos personas persona trabajadores trabajador operarios operario operadores
   maquinas maquina lineas linea camion camiones pregunta preguntas cosa cosas razon razones motivo motivos problema problemas pedidos orden ordenes
   punto puntos companero companeros hombre hombres mujeres gente veces vez pesos peso dolares euros centavos grados anos lotes lote empleados`.split(
    /\s+/,
  ),
);
const QUANTITY_SLOTS: readonly SlotName[] = ["quantity_done", "quality_issue", "confirm", "status", "percent_complete"];

/** The number names something ("línea dos", "un momento") or belongs to a length of time: no quantity. */
function usable(words: Words, index: number, found: Counted, slot: SlotName): boolean {
  const word = words[index]!;
  const before = words[index - 1]?.text ?? "";
  const follows = words[found.next];
  const next = follows === undefined || parts(follows) ? "" : follows.text;
  if (found.value === null && !found.counted && slot !== "quantity_done") return false;
  if (NAMING.has(before) && word.gap === "") return false;
  if (
    next in TIME_UNITS ||
    (NOT_COUNTED.has(next) && !multiplies(words, found.next)) ||
    afterAny(words, found.next, "por ciento") > 0
  )
    return false;
  // "quinientas por turno" is a pace.
  if (afterAny(words, found.next, PACE) > 0) return false;
  const one = found.value === 1 && /^(?:uno|1)$/.test(word.text);
  if (
    one &&
    !found.counted &&
    words.length > 1 &&
    !(slot === "quantity_done" && /^(?:solo|solamente|nomas)$/.test(before))
  )
    return false;
  if (found.counted || QUANTITY_SLOTS.includes(slot)) return true;
  const year = word.kind === "number" && word.value >= 2020 && word.value <= 2040 && found.next === index + 1;
  return found.value !== null && found.value > 31 && !year;
}

const PACE =
  "por turno|por dia|por hora|por semana|por mes|diarias|diarios|a el dia|a la semana|a el mes|semanales|mensuales|cada dia|cada hora|cada turno|cada semana|la hora";

/** "dos lotes de quinientas", "tres veces doscientas" */
function multiplies(words: Words, index: number): boolean {
  const next = afterAny(words, index, "lotes de|camiones de|veces");
  return next > 0 && numberAt(words, next) !== null;
}

/** "entre 300 y 400", "de 300 a 400": no single number. */
function betweenAt(words: Words, index: number): QuantityHit | null {
  const start = afterAny(words, index, "entre las|entre unas|entre|de las|de unas|de|desde");
  const low = start < 0 ? null : countedAt(words, start);
  const joint =
    low === null
      ? -1
      : afterAny(words, low.next, words[index]!.text === "entre" ? "y|a|y las|y unas" : "a|a las|hasta|hasta las");
  const high = joint < 0 ? null : countedAt(words, joint);
  if (high === null || (words[high.next]?.text ?? "") in TIME_UNITS) return null;
  const span = { from: words[index]!.from, to: words[high.next - 1]!.to };
  return {
    mentions: [{ span, value: null, unit: high.unit, approx: true, kind: "absolute", role: null, counted: true }],
    next: high.next,
  };
}

/** "Una" as the whole answer. */
function onlyOne({ from, to }: Word): QuantityHit {
  const span = { from, to };
  return {
    mentions: [{ span, value: 1, unit: null, approx: false, kind: "absolute", role: null, counted: true }],
    next: 1,
  };
}
