/** Weekdays and weeks: "este viernes", "el miércoles de la próxima semana", "semana 32", "la primera semana de junio". */
import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, parts } from "../kit/words.ts";
import type { DateExpr, WeekRef } from "../types.ts";
import { monthAt, relativePeriod, weekdayAt, yearAt } from "./date-words.ts";
import { nthAt, PARTS_OF_DAY, weekdayAndDay } from "./day-atoms.ts";
import { TIME_UNITS } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";

type Atom = (words: Words, index: number) => DateHit | null;
type Which = Extract<DateExpr, { kind: "weekday" }>["which"];

const WHICH: ReadonlyArray<readonly [string, Which]> = [
  ["este proximo|este mismo|este", "this"],
  ["el proximo|proximo|el siguiente|siguiente", "next"],
  ["el pasado|pasado|el ultimo|este pasado", "last"],
  ["el dia|dia|el mero|el mismo|el", "bare"],
];
const AFTER: ReadonlyArray<readonly [string, Which]> = [
  ["que viene|proximo|que entra|entrante|venidero|que sigue", "next"],
  ["pasado|anterior|ultimo|que paso", "last"],
  ["subsiguiente", "after_next"],
];
const THE_OTHER =
  "el otro|el siguiente|el que sigue|el de la otra semana|el de la otra|el de la siguiente semana|el de la siguiente|el de la semana siguiente|el de la semana que viene|el de la proxima semana";

export function weekdayPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  const leading = weekRefAt(words, skip(words, index, "en|de|a"), atom);
  if (leading !== null) {
    // "la próxima semana el martes", "en la semana 14 el jueves"
    const start = skip(words, skip(words, leading.next, "el|en|seria"), "el|dia");
    const weekday = parts(words[start]) ? undefined : weekdayAt(words, start);
    if (weekday !== undefined && weekdayAndDay(words, start) === null)
      return hit({ kind: "weekday_of", weekday, week: leading.ref }, start + 1);
  }
  let start = index;
  let which: Which = "bare";
  for (const [phrases, kind] of WHICH) {
    const next = afterAny(words, index, phrases);
    if (next < 0 || weekdayAt(words, next, kind !== "bare") === undefined) continue;
    which = kind;
    start = next;
    break;
  }
  const weekday = weekdayAt(words, start, start > index && which !== "bare");
  if (weekday === undefined) return null;
  const later = afterAny(words, start + 1, PARTS_OF_DAY);
  const next = later > 0 && textAt(words, start + 1) !== "mismo" ? later : start + 1;
  return which === "bare" || which === "this"
    ? plainWeekday(words, next, weekday, which, atom)
    : hit({ kind: "weekday", weekday, which }, next);
}

/** "viernes", "viernes en ocho", "viernes de la semana que viene", "viernes siguiente", "viernes que viene" */
function plainWeekday(words: Words, next: number, weekday: number, which: "bare" | "this", atom: Atom): DateHit {
  const plain: DateExpr = { kind: "weekday", weekday, which };
  const away = afterAny(words, next, "en ocho dias|en ocho|en una semana|a ocho dias");
  if (away > 0) return hit({ kind: "offset", amount: 1, unit: "week", from: plain }, away);
  const further = afterAny(words, next, "en quince dias|en quince");
  if (further > 0) return hit({ kind: "offset", amount: 2, unit: "week", from: plain }, further);
  // "este viernes no, el otro"
  const not = afterAny(
    words,
    next,
    "pero no el|no el|pero nop este|nop este|pero nop el|nop el|no sino|no mejor|sino|nop sino|nop|no|pero no este sino|pero no este|no este sino|no este|pero no el de esta semana sino|pero no el de esta semana|no el de esta semana sino|pero no el que viene sino",
  );
  const other = not > 0 ? afterAny(words, pastSame(words, not, weekday), THE_OTHER) : -1;
  if (other > 0) return hit({ kind: "offset", amount: 1, unit: "week", from: plain }, other);
  const behind = afterAny(words, next, "despues de|siguiente a|posterior a|tras|siguiente");
  if (behind > 0) {
    const of = textAt(words, behind - 1) === "siguiente" ? null : atom(words, behind);
    if (of !== null) return hit({ kind: "weekday_after", weekday, of: of.expr }, of.next, of.misheard);
    if (textAt(words, next) === "siguiente") return hit({ kind: "weekday_after", weekday, of: "spoken" }, next + 1);
  }
  const of = parts(words[next]) ? null : weekRefAt(words, skip(words, next, "de|en"), atom);
  if (of !== null) return hit({ kind: "weekday_of", weekday, week: of.ref }, of.next);
  const coming = afterAny(words, next, "de la proxima|de la que viene|de la que entra|de la siguiente|de la otra");
  if (coming > 0) return hit({ kind: "weekday_of", weekday, week: { offset: 1 } }, coming);
  for (const [phrases, kind] of AFTER) {
    const suffix = afterAny(words, next, phrases);
    if (suffix < 0) continue;
    const later = afterAny(words, suffix, PARTS_OF_DAY);
    return hit(
      { kind: "weekday", weekday, which: which === "this" && kind === "next" ? "this" : kind },
      later > 0 ? later : suffix,
    );
  }
  return hit(plain, next);
}

/** "... no este jueves, el otro": the day is named once more in what it is not. */
function pastSame(words: Words, index: number, weekday: number): number {
  if (weekdayAt(words, index) !== weekday) return index;
  const next = afterAny(words, index + 1, "que viene|proximo|que entra|de esta semana|sino|mejor");
  return next > 0 ? skip(words, next, "sino") : index + 1;
}

/** "el primer lunes de abril", "el último viernes de mes" */
export function nthWeekday(words: Words, index: number): DateHit | null {
  const start = skip(words, index, "el");
  const nth = nthAt(words, start);
  const weekday = weekdayAt(words, start + 1);
  if (weekday === undefined || nth === 0 || nth > 5) return null;
  const of = afterAny(words, start + 2, "de|en");
  if (of < 0) return null;
  const month = monthAt(words, of, true);
  if (month !== null) return hit({ kind: "nth_weekday", nth, weekday, month: month.ref }, month.next, month.misheard);
  const here = afterAny(words, of, "el mes|mes|este mes");
  return here > 0 ? hit({ kind: "nth_weekday", nth, weekday, month: { offset: 0 } }, here) : null;
}

const NUMBERED =
  "semana calendario numero|semana calendario|semana laboral|semana de produccion|semana iso|semana numero|semana no|semana|sem|semana de calendario|cw|kw|wk|s";

function weekNumberAt(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const named = afterAny(words, skip(words, index, "la"), NUMBERED);
  if (named < 0 || parts(words[named]) || words[named]!.gap === ",") return null;
  const number = smallAt(words, named);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 53) return null;
  if (textAt(words, named - 1) === "s" && !words[named]!.glued) return null;
  if (textAt(words, number.next) in TIME_UNITS || /^(?:una|esta|media|por|proxima)$/.test(textAt(words, index - 1)))
    return null;
  const year = yearAt(words, number.next);
  return { ref: { number: number.value, year: year?.year ?? null }, next: year?.next ?? number.next };
}

const WEEK_OF =
  "semana de|semana que empieza|semana que comienza|semana que inicia|semana que arranca|semana que va de|semana a partir de|semana que empieza en|semana de el dia|semana que termina";

export function weekRefAt(words: Words, index: number, atom: Atom): { ref: WeekRef; next: number } | null {
  const numbered = weekNumberAt(words, index);
  if (numbered !== null) return numbered;
  const relative = relativePeriod(words, index, "semana");
  if (relative !== null) return { ref: { offset: relative.offset }, next: relative.next };
  const start = skip(words, index, "la");
  const following = afterAny(words, start, "semana siguiente|semana posterior|semana despues");
  if (following > 0 && !/^(?:de|a)$/.test(textAt(words, following))) return { ref: { spoken: 1 }, next: following };
  const same = afterAny(words, start, "esa semana|esa misma semana|misma semana");
  if (same > 0) return { ref: { spoken: 0 }, next: same };
  const of = afterAny(words, start, WEEK_OF);
  if (of > 0 && !/^(?:una|media)$/.test(textAt(words, index - 1))) {
    const inner = atom(words, of);
    if (inner !== null && !/^(?:week|month|quarter|year|week_of_month)$/.test(inner.expr.kind))
      return { ref: { of: inner.expr }, next: inner.next };
  }
  const later = afterAny(words, start, "semana siguiente a|semana despues de|semana posterior a");
  const inner = later > 0 ? (weekRefAt(words, later, atom) ?? null) : null;
  if (inner !== null && "offset" in inner.ref) return { ref: { offset: inner.ref.offset + 1 }, next: inner.next };
  return null;
}

const WEEKENDS: ReadonlyArray<readonly [string, "this" | "next" | "last" | "bare"]> = [
  ["este fin de semana|este proximo fin de semana|este finde", "this"],
  [
    "el proximo fin de semana|el fin de semana que viene|el fin de semana proximo|el fin de semana que entra|proximo fin de semana|fin de semana que viene|el siguiente fin de semana",
    "next",
  ],
  ["el fin de semana pasado|el pasado fin de semana|fin de semana pasado", "last"],
  ["el fin de semana|fin de semana|el finde|finde", "bare"],
];

export function weekPhrase(words: Words, index: number, atom: Atom): DateHit | null {
  for (const [phrases, which] of WEEKENDS) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    const week = textAt(words, next) === "de" ? weekRefAt(words, next + 1, atom) : null;
    return hit({ kind: "weekend", which, week: week?.ref ?? null }, week?.next ?? next);
  }
  const nth = nthWeekOf(words, skip(words, index, "la"));
  if (nth !== null) return nth;
  const holy = afterAny(words, index, "la semana santa|semana santa|la semana de pascua");
  if (holy > 0)
    return hit({ kind: "week", week: { of: { kind: "holiday", name: "easter", year: null } }, part: null }, holy);
  const here = afterAny(
    words,
    index,
    "en el transcurso de la semana|en el curso de la semana|durante la semana|a lo largo de la semana|entre semana|en la semana",
  );
  if (here > 0 && isEnd(words, here)) return hit({ kind: "week", week: { offset: 0 }, part: null }, here);
  const week = weekRefAt(words, index, atom);
  return week === null ? null : hit({ kind: "week", week: week.ref, part: null }, week.next);
}

function nthWeekOf(words: Words, start: number): DateHit | null {
  const nth = nthAt(words, start);
  const of = afterAny(words, start + 1, "semana de|semana en|semana completa de|semana");
  if (of < 0 || nth === 0 || nth > 5) return null;
  const month = monthAt(words, of, true);
  if (month !== null) return hit({ kind: "week_of_month", nth, month: month.ref }, month.next, month.misheard);
  const here = after(words, of, "el mes") > 0 ? of + 2 : after(words, of, "mes");
  return here > 0 && textAt(words, of - 1) === "de"
    ? hit({ kind: "week_of_month", nth, month: { offset: 0 } }, here)
    : null;
}
