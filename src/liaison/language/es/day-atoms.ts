/** Days: written dates, day with month, day alone, weekday with day, today and tomorrow. */
import { type DateHit, hit, isEnd, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import type { DateExpr, MonthRef } from "../types.ts";
import { dayAt, monthAt, weekdayAt, yearAt } from "./date-words.ts";
import { COLLECTIVES, MEASURES, ORDINALS, TIME_UNITS, WEEKDAYS } from "./lexicon.ts";
import { numberAt, smallAt } from "./numbers.ts";

export function written(words: Words, index: number): DateHit | null {
  const at = skip(words, index, "el");
  const word = words[at];
  if (word?.kind === "iso") {
    const [year, month, day] = word.text.split("-") as [string, string, string];
    return hit({ kind: "iso", date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }, at + 1);
  }
  if (word?.kind === "slash") {
    const [first, second, last] = word.text.split(/[/.-]/).map(Number) as [number, number, number | undefined];
    const year = last === undefined ? null : last < 100 ? 2000 + last : last;
    return hit({ kind: "numeric", first, second, year, dayFirst: true }, at + 1);
  }
  // "tres diagonal cuatro"
  const first = smallAt(words, index);
  if (first === null || !/^(?:diagonal|barra|slash)$/.test(textAt(words, first.next))) return null;
  const second = smallAt(words, first.next + 1);
  if (second === null || first.value > 31 || second.value > 12) return null;
  return hit({ kind: "numeric", first: first.value, second: second.value, year: null, dayFirst: true }, second.next);
}

const dayExpr = (day: number, month: MonthRef | null): DateExpr => ({ kind: "day", day, month, weekday: null });

/** "viernes trece", "el jueves 3 de diciembre", "el martes, 10 de marzo", "lunes día 9" */
export function weekdayAndDay(words: Words, index: number): DateHit | null {
  const at = skip(words, skip(words, skip(words, index, "el"), "dia"), "este|proximo");
  const weekday = weekdayAt(words, at, true);
  if (weekday === undefined || parts(words[at + 1])) return null;
  const lead = skip(words, skip(words, skip(words, at + 1, "que|o"), "es|sea|seria|proximo"), "el|a");
  const found = dayAndMonth(words, lead) ?? monthAndDay(words, lead) ?? dayAlone(words, lead, true);
  if (found === null || found.expr.kind !== "day") return null;
  // "el viernes, el 20 ..." may be two days; "el viernes o el 20" surely is.
  if (words[at + 1]!.text === "o" || (words[lead]?.gap === "," && found.expr.month === null)) return null;
  return { ...found, expr: { ...found.expr, weekday } };
}

/** "el tres de diciembre", "3 dic 2026", "el diez del próximo mes", "el tres del cuatro", "el 20 del presente" */
export function dayAndMonth(words: Words, index: number): DateHit | null {
  const lead = afterAny(words, index, "el proximo dia|el proximo|este proximo|este dia|este|el dia|dia|el mero|el");
  const start = lead > 0 ? lead : index;
  const day = dayAt(words, start, true);
  if (day === null || parts(words[day.next])) return null;
  const of = afterAny(words, day.next, "de el mes de|dias de|de");
  const at = of > 0 ? of : day.next;
  const month = monthAt(words, at, true);
  if (month !== null && (of > 0 || !("offset" in month.ref))) {
    // "mar" and "set" are words as well: without "de" only a figure makes them months.
    if (of < 0 && textAt(words, at).length === 3 && words[start]!.kind === "word") return null;
    return withWeekday(words, hit(dayExpr(day.day, month.ref), month.next, month.misheard));
  }
  if (of < 0) return null;
  const here = afterAny(
    words,
    skip(words, of, "el"),
    "presente mes|presente|corriente mes|corriente|mes en curso|mes corriente|mes actual|actual|mes presente|mismo mes|mes",
  );
  if (here > 0 && ((of > 0 && textAt(words, of) === "el") || afterAny(words, of, "este mes") > 0))
    return hit(dayExpr(day.day, { offset: 0 }), here);
  if (lead < 0 || textAt(words, of) !== "el") return null;
  // "el veintiocho del cuarto mes"
  const nth = textAt(words, of + 2) === "mes" ? nthAt(words, of + 1) : 0;
  if (nth > 0) return hit(dayExpr(day.day, { month: nth, year: null }), of + 3);
  const second = dayAt(words, skip(words, of, "el"), true);
  if (second === null || second.day > 12 || goesOn(words, second.next)) return null;
  const year = yearAt(words, second.next);
  return hit(dayExpr(day.day, { month: second.day, year: year?.year ?? null }), year?.next ?? second.next);
}

/** "... de diciembre, jueves", "que es jueves" */
function withWeekday(words: Words, found: DateHit): DateHit {
  if (parts(words[found.next]) || found.expr.kind !== "day") return found;
  const lead = afterAny(words, found.next, "que es|que cae en|cae en|es|que cae|o sea el|un");
  for (const at of [lead, found.next]) {
    const weekday = at > 0 ? WEEKDAYS[textAt(words, at)] : undefined;
    if (weekday === undefined) continue;
    const continues = afterAny(words, at + 1, "o|a|proximo|que|de|el") > 0 || weekdayAndDay(words, at) !== null;
    if (!continues) return { ...found, expr: { ...found.expr, weekday }, next: at + 1 };
  }
  return found;
}

/** "marzo 27", "abril nueve de 2026", "el mes que viene el diez" */
export function monthAndDay(words: Words, index: number): DateHit | null {
  const month = monthAt(words, index, false);
  if (month === null || parts(words[month.next])) return null;
  const start = skip(words, skip(words, month.next, "el"), "dia");
  const day = dayAt(words, start, true);
  if (day === null) return null;
  if (start === month.next && ("offset" in month.ref || words[start]!.gap === ",")) return null;
  if (!day.ordinal && (numberAt(words, start)!.next > day.next || goesOn(words, day.next))) return null;
  const year = yearAt(words, day.next);
  return hit(dayExpr(day.day, withYear(month.ref, year)), year?.next ?? day.next, month.misheard);
}

function withYear(ref: MonthRef, year: ReturnType<typeof yearAt>): MonthRef {
  if (year === null || "offset" in ref || ref.year !== null) return ref;
  return year.year === null ? { ...ref, yearOffset: year.offset } : { month: ref.month, year: year.year };
}

const COUNTED =
  /^(?:porciento|mil|millon|millones|personas?|grados|operarios?|trabajadores|minutos?|segundos?|veces|vez|pesos|euros|dolares|terminad[oa]s|list[oa]s|hech[oa]s|buen[oa]s|mal[oa]s|defectuos[oa]s|muestras|lotes?|turnos?|maquinas?|lineas?|cuartos?|tercios?|punto|coma|cajitas|juegos|placas|tarjetas|rechazad[oa]s)$/;

/** What follows shows that the number counts something. */
function goesOn(words: Words, next: number): boolean {
  const follows = words[next];
  if (follows === undefined || parts(follows)) return false;
  const { text } = follows;
  if (text in MEASURES || text in TIME_UNITS || text in COLLECTIVES || COUNTED.test(text)) return true;
  if (
    afterAny(words, next, "por ciento|por cien|de cada") > 0 ||
    (numberAt(words, next) !== null && follows.gap === "")
  )
    return true;
  return text === "de" && numberAt(words, next + 1) !== null;
}

const LED_BY_OR = /^(?:o|u|ni)$/;

/** "el veintisiete", "el día 3"; `free` also without the article ("viernes trece", "el 3 o 4"). */
export function dayAlone(words: Words, index: number, free = false): DateHit | null {
  const lead = afterAny(words, index, "el proximo dia|este dia|el dia|dia|el mero dia|el mero|el");
  const start = lead > 0 ? lead : index;
  const listed = lead < 0 && LED_BY_OR.test(textAt(words, index - 1)) && afterDay(words, index - 2);
  const day = dayAt(words, start, true);
  if (day === null) return null;
  if (lead < 0 && !free && !listed && !(day.ordinal && words[start]!.kind === "word" && isEnd(words, day.next)))
    return null;
  if (!day.ordinal && numberAt(words, start)!.next > day.next) return null;
  if (goesOn(words, day.next)) return null;
  const follows = words[day.next];
  // "el primero sale el lunes, el segundo ..." counts deliveries, and "el uno por uno" nothing.
  if (
    day.ordinal &&
    words[start]!.kind === "word" &&
    follows !== undefined &&
    follows.gap === "" &&
    !/^(?:o|y|a|si|de|como|mas|pero|porque|para|por|sin)$/.test(follows.text)
  )
    return null;
  return withWeekday(words, hit(dayExpr(day.day, null), day.next));
}

/** "el 3 o 4": the word at `end` ends a day that was told with its article or weekday. */
function afterDay(words: Words, end: number): boolean {
  for (let start = Math.max(0, end - 2); start <= end; start++) {
    const day = dayAt(words, start, true);
    if (
      day?.next === end + 1 &&
      (/^(?:el|dia)$/.test(textAt(words, start - 1)) || weekdayAt(words, start - 1) !== undefined)
    )
      return true;
  }
  return false;
}

const FROM_TODAY: ReadonlyArray<readonly [string, number]> = [
  ["pasadom manana|el dia pasadom manana|pasadom|dia siguiente a manana", 2],
  ["anteayer|antier|antes de ayer|antes de anoche|antenoche", -2],
  ["manana mismo|el dia de manana|dia de manana|manana", 1],
  ["hoy mismo|el dia de hoy|dia de hoy|hoy en dia|hoy dia|hoy|esta manana|esta tarde|esta noche|esta misma tarde", 0],
  ["el dia de ayer|dia de ayer|ayer|anoche", -1],
];
const FROM_SPOKEN: ReadonlyArray<readonly [string, number]> = [
  ["a el dia siguiente|el dia siguiente|a el otro dia|un dia despues|dia siguiente|el siguiente dia", 1],
  ["un dia antes|el dia anterior|el dia previo", -1],
  ["ese mismo dia|ese dia|el mismo dia|mismo dia", 0],
];
export const PARTS_OF_DAY =
  "por la manana|en la manana|a la manana|por la tarde|en la tarde|a la tarde|por la noche|en la noche|temprano|a primera hora|a ultima hora|a primera hora de la manana|a ultima hora de la tarde|a el mediodia|a mediodia|sin falta|a mas tardar por la tarde|por la tardecita|mismo|tardecito|tempranito";

export function relativeDay(
  words: Words,
  index: number,
  atom: (words: Words, index: number) => DateHit | null,
): DateHit | null {
  const offset = (amount: number, from: DateExpr | "today" | "spoken"): DateExpr => ({
    kind: "offset",
    amount,
    unit: "day",
    from,
  });
  if (textAt(words, index) === "pasado" && isEnd(words, index + 1) && /^(?:y|o)$/.test(textAt(words, index - 1)))
    return hit(offset(2, "today"), index + 1);
  for (const [phrases, days] of FROM_TODAY) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    // "por la mañana" is a time of day, and "esta mañana" was taken as a whole.
    if (textAt(words, index) === "manana" && /^(?:la|una|esta)$/.test(textAt(words, index - 1))) return null;
    const later = afterAny(words, next, PARTS_OF_DAY);
    return hit(offset(days, "today"), later > 0 ? later : next);
  }
  for (const [phrases, days] of [
    ["el dia siguiente a el|el dia siguiente a|el dia despues de|un dia despues de|el dia posterior a", 1],
    ["el dia antes de|un dia antes de|el dia anterior a|la vispera de|el dia previo a", -1],
  ] as const) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    const of = atom(words, next) ?? dayAlone(words, next, true);
    if (of !== null) return hit(offset(days, of.expr), of.next, of.misheard);
  }
  for (const [phrases, days] of FROM_SPOKEN) {
    const next = afterAny(words, index, phrases);
    if (next > 0 && !/^(?:de|a)$/.test(textAt(words, next))) return hit(offset(days, "spoken"), next);
  }
  return null;
}

export const nthAt = (words: Words, index: number): number =>
  /^(?:ultima|ultimo)$/.test(textAt(words, index))
    ? -1
    : (ORDINALS[textAt(words, index)] ?? (words[index]?.kind === "ordinal" ? words[index]!.value : 0));
