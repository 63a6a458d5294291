/** Spanish dates with what stands around them. */
import { createDateExpressions } from "../kit/date-expressions.ts";
import { type DateHit, hit, skip, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, parts } from "../kit/words.ts";
import { BOUND_WORDS } from "./date-bounds.ts";
import { countsFromEvent, offsetAt } from "./date-offsets.ts";
import { partAt } from "./date-parts.ts";
import { spanAt } from "./date-spans.ts";
import { dayAt, weekdayAt } from "./date-words.ts";
import { durationAt } from "./durations.ts";
import { holiday } from "./period-atoms.ts";

const MOVED =
  /\b(?:movi\w*|mueve|movemos|pasa|paso|pasamos|pasar|cambi\w+|aplaz\w+|pospus\w*|pospuso|posp\w+|retras\w+|recorr\w+|corri\w*|atras\w+|reprogram\w+|desplaz\w+)\b/;

const plainExpressionAt = createDateExpressions({
  spanAt,
  offsetAt,
  partAt,
  dayAt,
  durationAt,
  countsFromEvent,
  bounds: BOUND_WORDS,
  range: "a|hasta|y hasta|y el|a mas tardar",
  betweenJoint: "y|a",
  within: `menos de|un plazo de|el plazo de|no mas de|un maximo de|un lapso de|el transcurso de|el curso de|un plazo maximo de|en menos de|en un plazo de|en el plazo de|en no mas de|en un maximo de|en maximo|en un plazo maximo de|en el transcurso de|en el curso de|a lo largo de|
    dentro de el plazo de|antes de|en un lapso de|en el lapso de|maximo en|a mas tardar en|como maximo en|como mucho en|como muy tarde en|dentro de un plazo de|en cuando mucho|maximo`,
  or: "o tal vez|o quiza|o quizas|o a lo mejor|o incluso|o hasta|o en|o|u|tal vez|quiza|quizas|a lo mejor|si no|o si no|o ya|o posiblemente|o probablemente|o puede que",
  prepositions: "en la|en|a|para|la",
  article: "el",
  laterWeek: "la siguiente|la que sigue|la otra|la proxima|la posterior|la de despues|la que viene",
  recurring: /^(?:cada)$/,
  excepts: [
    ["excepto|salvo|exceptuando|quitando|a excepcion de|con excepcion de|fuera de|aparte de", /(?:)/],
    ["menos|menos en", /\b(?:cualquier\w*|tod[oa]s?|cuando|siempre|dias?)(?: \w+){0,3}$/],
  ],
  moved: MOVED,
  countedNoun: null,
});

/** What Spanish adds to the common way: "los lunes" recurs, "hasta" alone says two things, "del cuatro al once" may be a move. */
export function dateExpressionAt(words: Words, index: number): DateHit | null {
  if (textAt(words, index) === "los" && weekdayAt(words, index + 1) !== undefined) {
    return {
      expr: { kind: "weekday", weekday: weekdayAt(words, index + 1)!, which: "bare" },
      next: index + 2,
      misheard: null,
      denied: true,
    };
  }
  const noDay = closed(words, index) ?? described(words, index);
  if (noDay !== null) return noDay;
  const found = notThisOne(words, index) ?? plainExpressionAt(words, index);
  if (found === null) return null;
  if (leftOpen(words, found.next) || sinceThen(words, index, found.next) || lunar(words, found.next))
    return { ...found, denied: true };
  // "del viernes no pasa"
  const end =
    found.expr.kind === "bound" ? -1 : afterAny(words, found.next, "no pasa|no pasamos|no se pasa|no se nos pasa");
  if (end > 0) return { ...found, expr: { kind: "bound", bound: "by", of: found.expr }, next: end };
  if (found.expr.kind === "bound" && found.expr.bound === "by" && plannedFor(words, index))
    return { ...found, expr: found.expr.of };
  if (textAt(words, index) === "hasta" && found.expr.kind === "bound" && found.expr.bound === "by")
    return until(words, index, found);
  if (found.expr.kind === "range" && movedBefore(words, index)) return { ...found, expr: found.expr.to };
  return found;
}

/** "El veinticinco es navidad, así que el veintiocho": the day is a holiday, and none on which anything leaves. */
function closed(words: Words, index: number): DateHit | null {
  const day = spanAt(words, index);
  const is = day === null || words[day.next]?.gap !== "" ? -1 : afterAny(words, day.next, "es|ya es|cae en");
  if (day === null || is < 0) return null;
  const feast = holiday(words, is) ?? holiday(words, skip(words, is, "la|el"));
  return feast === null ? null : { ...day, next: feast.next, denied: true };
}

/** "El veintisiete, no, es domingo, el veintiocho": what kind of day it is, and no day of its own. */
function described(words: Words, index: number): DateHit | null {
  const lead = index > 0 ? afterAny(words, index, "es|es un|cae|cae en|cae un") : -1;
  const weekday = lead > 0 ? weekdayAt(words, lead) : undefined;
  if (weekday === undefined) return null;
  const goesOn = dayAt(words, lead + 1, true) !== null && words[lead + 1]!.gap === "";
  return goesOn ? null : { ...hit({ kind: "weekday", weekday, which: "bare" }, lead + 1), denied: true };
}

/** "finales de este mes o principios del otro": half of an alternative is no answer. */
const leftOpen = (words: Words, next: number) =>
  textAt(words, next) === "o" &&
  /^(?:principios|mediados|finales|fines|inicios|comienzos|a)$/.test(textAt(words, next + 1)) &&
  !/^(?:mas|lo)$/.test(textAt(words, next + 2));

/** "el quince del décimo mes lunar" is no day of the common calendar. */
const lunar = (words: Words, next: number) =>
  /^(?:mes )?lunar\b/.test(`${textAt(words, next)} ${textAt(words, next + 1)}`);

/** "desde el lunes estamos sin luz", "esperamos su arte desde el lunes" tell what has been. */
const sinceThen = (words: Words, index: number, next: number) =>
  textAt(words, index) === "desde" &&
  (/^(?:estamos|estan|esta|andamos|no|tenemos|llevamos|hay|seguimos|anda)$/.test(textAt(words, next)) ||
    words.slice(0, index).some((word) => /^(?:esper(?:amos|o|ando)|llevamos|seguimos)$/.test(word.text)));

/** "programado para el 22", "quedó para el lunes": the day itself, not a limit. */
const plannedFor = (words: Words, index: number) =>
  textAt(words, index) === "para" &&
  /^(?:(?:programad|previst|planead|planificad|agendad|fijad|pactad|acordad|confirmad|calendarizad|estimad)[oa]s?|dejamos|quedo|queda|quedan|movieron|cambiaron|pasaron|recorrieron|aplazaron|pospusieron|reprogramaron|aplazo|pospuso|paso|pasa|pasamos|movio|movimos|cambio|cambiamos|reprogramo|recorrio)$/.test(
    textAt(words, index - 1),
  );

/** "no este viernes sino el otro" */
function notThisOne(words: Words, index: number): DateHit | null {
  if (textAt(words, index) !== "no" || !/^(?:este|el|esta)$/.test(textAt(words, index + 1))) return null;
  const found = spanAt(words, index + 1);
  if (found?.expr.kind === "week" && /sino/.test(textAt(words, index + 3))) return found;
  return found?.expr.kind === "offset" &&
    found.expr.unit === "week" &&
    typeof found.expr.from === "object" &&
    /sino/.test(
      words
        .slice(index, found.next)
        .map((word) => word.text)
        .join(" "),
    )
    ? found
    : null;
}

/**
 * "Hasta el diez no", "es hasta el diez que sale": not before it. In Mexico "hasta el diez" alone says the same, elsewhere
 * the opposite: then it is asked.
 */
function until(words: Words, index: number, found: DateHit): DateHit {
  const { expr, next } = found;
  if (expr.kind !== "bound") return found;
  const from = (end: number): DateHit => ({ ...found, expr: { ...expr, bound: "from" }, next: end });
  const not = afterAny(words, next, "no|que");
  if (not > 0 && !parts(words[next]) && words[next]!.gap === "") return from(textAt(words, next) === "no" ? not : next);
  if (/^(?:recien|apenas|nomas)$/.test(textAt(words, index - 1))) return from(next);
  const capped =
    afterAny(words, next - 3, "a mas tardar|como maximo") === next || /^(?:maximo|tope)$/.test(textAt(words, next - 1));
  return capped ? found : { ...found, denied: true };
}

function movedBefore(words: Words, index: number): boolean {
  const before = words
    .slice(Math.max(0, index - 4), index)
    .map((word) => word.text)
    .join(" ");
  return MOVED.test(before);
}
