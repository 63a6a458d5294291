/** Distances: "en diez días", "dentro de dos semanas", "hace tres días", "una semana después", "de hoy en ocho". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { type DateHit, hit, isEnd, type Misheard, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, remembered } from "../kit/words.ts";
import type { DateExpr } from "../types.ts";
import { dateAtomAt } from "./date-atoms.ts";
import { partAt } from "./date-parts.ts";
import { dayAlone } from "./day-atoms.ts";
import { durationAt } from "./durations.ts";

const LEADS =
  "dentro de unos|dentro de unas|dentro de como|dentro de aproximadamente|dentro de|en unos|en unas|en como|en aproximadamente|en cosa de|en mas o menos|en otras|en otros|en otra|de aqui a unos|de aqui a unas|de aqui a como|de aqui a|de aqui en|en alrededor de|en cuestion de|a la vuelta de|de hoy a|de hoy en|en quiza|en tal vez|en cerca de|en algo asi como|en";
const UP_TO =
  "dentro de los proximos|dentro de las proximas|dentro de los siguientes|dentro de las siguientes|en los proximos|en las proximas|en los siguientes|en las siguientes|en el transcurso de los proximos|durante los proximos|durante las proximas";
const SOFT = /^(?:unos|unas|como|aproximadamente|menos|cosa|de|quiza|vez)$/;

type From = DateExpr | "today" | "spoken";

/** "de hoy en ocho" is a week, "de hoy en quince" two: the day itself is counted. */
const IDIOMS: ReadonlyArray<readonly [string, number]> = [
  ["de hoy en ocho dias|de hoy en ocho|hoy en ocho dias|hoy en ocho", 1],
  ["de hoy en quince dias|de hoy en quince|hoy en quince", 2],
  ["de manana en ocho dias|de manana en ocho|manana en ocho", 1],
];

export const offsetAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const special = idiom(words, index) ?? ago(words, index) ?? beside(words, index);
  if (special !== null) return special;
  const upTo = afterAny(words, index, UP_TO);
  const lead = upTo > 0 ? upTo : afterAny(words, index, LEADS);
  const start = lead > 0 ? lead : afterAny(words, index, "a los|a las|a la|a el");
  const span = durationAt(words, start > 0 ? start : index);
  if (span === null || span.high === null) return null;
  const tail = tailOf(words, span.next, span.unit === "business_day");
  // "de diez a quince días"
  const spans =
    lead < 0 &&
    tail === null &&
    span.low !== span.high &&
    /^(?:de|entre)$/.test(textAt(words, index)) &&
    isEnd(words, span.next);
  if (tail === "elsewhere" || (tail === null && lead < 0 && !spans)) return null;
  const expr = spread(span, tail?.sign ?? 1, tail?.from ?? "today");
  // "en quince días" is how two weeks are said, and fifteen days as well.
  const idiomatic = span.unit === "day" && (span.low === 15 || span.low === 8);
  const about =
    (lead > 0 &&
      upTo < 0 &&
      SOFT.test(textAt(words, start - 1)) &&
      !/^(?:dentro|a)$/.test(textAt(words, start - 2)) &&
      textAt(words, start - 1) !== "de") ||
    idiomatic;
  const inner: DateExpr = about || (span.approx && span.low === span.high) ? { kind: "about", of: expr } : expr;
  return hit(
    upTo > 0 && tail === null ? { kind: "bound", bound: "by", of: inner } : inner,
    tail?.next ?? span.next,
    tail?.misheard ?? null,
  );
});

function idiom(words: Words, index: number): DateHit | null {
  for (const [phrases, weeks] of IDIOMS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    const tomorrow = textAt(words, index).startsWith("manana") || textAt(words, index + 1) === "manana";
    const from: From = tomorrow ? { kind: "offset", amount: 1, unit: "day", from: "today" } : "today";
    return hit({ kind: "offset", amount: weeks, unit: "week", from }, next);
  }
  return null;
}

const DAY_AFTER =
  "a el dia siguiente de|el dia siguiente de|a el dia siguiente a|el dia siguiente a|el dia despues de|a el otro dia de|el dia posterior a|a el dia siguiente de el dia de";
const DAY_BEFORE = "el dia antes de|el dia anterior a|un dia antes de|el dia previo a|la vispera de";

/** "al día siguiente de Navidad", "el día anterior al doce" */
function beside(words: Words, index: number): DateHit | null {
  const later = afterAny(words, index, DAY_AFTER);
  const at = later > 0 ? later : afterAny(words, index, DAY_BEFORE);
  if (at < 0) return null;
  const anchor = partAt(words, at) ?? dateAtomAt(words, at) ?? dayAlone(words, at, false);
  if (anchor === null) return null;
  const expr: DateExpr = { kind: "offset", amount: later > 0 ? 1 : -1, unit: "day", from: edgeOf(anchor.expr) };
  return hit(expr, anchor.next, anchor.misheard);
}

/** "hace dos días", "hace una semana": what is past. */
function ago(words: Words, index: number): DateHit | null {
  const lead = afterAny(words, index, "hace como|hace unos|hace unas|hace ya|hace apenas|hace|hara unos|hara");
  if (lead < 0) return null;
  const span = durationAt(words, lead);
  if (span === null || span.high === null) return null;
  const expr = spread(span, -1, "today");
  return hit(
    span.approx || /^(?:unos|unas|como)$/.test(textAt(words, lead - 1)) ? { kind: "about", of: expr } : expr,
    span.next,
  );
}

type Tail = { sign: 1 | -1; from: From; next: number; misheard: Misheard };

const FORWARD =
  "despues de|a partir de|tras|posteriores a|posterior a|desde|contando desde|contados desde|luego de|contados a partir de|mas tarde de|mas tarde que";
const BACKWARD = "antes de|previos a|con antelacion a|anteriores a|con anterioridad a|previas a|antes que";
const TAILS: ReadonlyArray<readonly [string, 1 | -1, "today" | "spoken"]> = [
  [
    "a partir de hoy|desde hoy|a contar de hoy|contando desde hoy|a partir de ahora|desde ahora|contados desde hoy|contando hoy|a partir de este momento|desde hoy mismo|a contar desde hoy",
    1,
    "today",
  ],
  ["despues de eso|despues|mas tarde|mas adelante|posteriormente|luego|despues de ese", 1, "spoken"],
  ["antes de eso|antes", -1, "spoken"],
];

/** What the distance counts from; "elsewhere" when that is no date ("diez días después de recibir el material"). */
function tailOf(words: Words, index: number, working: boolean): Tail | "elsewhere" | null {
  for (const [phrases, sign, from] of TAILS.slice(0, 1)) {
    const next = afterAny(words, index, phrases);
    if (next > 0) return { sign, from, next, misheard: null };
  }
  for (const [phrases, sign] of [
    [FORWARD, 1],
    [BACKWARD, -1],
  ] as const) {
    const at = afterAny(words, index, phrases);
    if (at < 0) continue;
    const anchor = partAt(words, at) ?? dateAtomAt(words, at) ?? dayAlone(words, at, false);
    if (anchor === null) continue;
    const expr = edgeOf(anchor.expr);
    // Working days "contando desde mañana": tomorrow is the first of them.
    const counting = /^(?:a partir|contando|contados|desde)/.test(
      textAt(words, index) + (textAt(words, index) === "a" ? ` ${textAt(words, index + 1)}` : ""),
    );
    const first = counting && working ? 1 : 0;
    const isToday = expr.kind === "offset" && expr.unit === "day" && expr.amount === first && expr.from === "today";
    return { sign, from: isToday ? "today" : expr, next: anchor.next, misheard: anchor.misheard };
  }
  for (const [phrases, sign, from] of TAILS.slice(1)) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "una semana después de lo previsto", "dos semanas antes de que llegue"
    if (/^(?:de|que|a|de que)$/.test(textAt(words, next)) && goesOn(words, next)) return "elsewhere";
    return { sign, from, next, misheard: null };
  }
  return countsFromEvent(words, index) ? "elsewhere" : null;
}

/** "Dos días antes de fin de mes" counts from its last day, not from its last third. */
function edgeOf(expr: DateExpr): DateExpr {
  if (!("part" in expr)) return expr;
  if (expr.part === "late") return { ...expr, part: "last_day" };
  return expr.part === "early" ? { ...expr, part: "first_day" } : expr;
}

const EVENTS = `despues de|despues que|a partir de|desde que|desde la|desde el|tras|cuando|una vez|luego de|de recibir|de recibido|de recibida|de haber|contados desde|si|
  en cuanto|posteriores a|antes de|mas tarde de|siempre que|a contar de|tan pronto`;

export function countsFromEvent(words: Words, index: number): boolean {
  const lead = afterAny(words, index, EVENTS);
  return lead > 0 && goesOn(words, lead);
}

/** More of the same clause follows, other than a new one ("y", "pero"). */
function goesOn(words: Words, index: number): boolean {
  const word = words[index];
  return word !== undefined && word.gap === "" && !/^(?:y|pero|entonces|para|nosotros|yo|por|quiza|o)$/.test(word.text);
}

function spread(span: DurationReading, sign: 1 | -1, from: From): DateExpr {
  const away = (amount: number): DateExpr => ({ kind: "offset", amount, unit: span.unit, from });
  const end = away(span.high! * sign);
  if (span.low === null || span.low === span.high) return end;
  const start = away(span.low * sign);
  return sign === 1 ? { kind: "range", from: start, to: end } : { kind: "range", from: end, to: start };
}
