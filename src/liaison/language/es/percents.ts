/** Percentages: how much is complete, or what share of a delivery. */
import type { SlotName } from "../../extraction/types.ts";
import { isProgress, type ProgressCues } from "../kit/progress.ts";
import { afterAny, type Phrase, parts, type Word } from "../kit/words.ts";
import type { PercentMention } from "../types.ts";
import { fractionAt, ratioAt } from "./fractions.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
export type PercentHit = { mention: PercentMention; next: number };

const SIGN = "por ciento|porciento|por cien|por cientos|de porcentaje";
const LEADS = "a el|en el|en un|a un|el|un|los|las|a la|en la|de un|de el|un|que un";
const MISSING = `pendiente|pendientes|por hacer|sin terminar|sin hacer|faltante|restante|por terminar|que falta|por producir|por fabricar|nos falta|falta|sin acabar`;
const MISSING_BEFORE =
  /(?:^| )(?:falta|faltan|queda|quedan|resta|restan|faltaria|pendiente|faltando)(?: (?:por|hacer|terminar|como|solo|todavia|aun|mas|o|menos|nada|a|nos|unicamente|solamente|alrededor|de|exactamente|justo|justamente|nomas|apenas|el|un)){0,3}$/;
const COMPLETE = `terminado|terminada|terminados|terminadas|completo|completa|completado|completada|hecho|hecha|hechas|hechos|listo|lista|listas|listos|avance|de avance|
    de el avance|de el pedido|de la orden|de la produccion|producido|producida|fabricado|fabricadas|acabado|acabadas|acabados|esta listo|esta lista|esta terminado|
    esta hecho|ya esta|esta hecha|empacado|ensamblado|avanzado|de progreso|esta terminada`;
const COMPLETE_BEFORE =
  /(?:^| )(?:vamos|voy|va|van|llevamos|llevo|lleva|estamos|esta|estan|avance|avanzado|avanzados|progreso|tenemos avanzado)(?: (?:ya|como|por|mas|o|menos|ahorita|de|a|en|es|hecho|terminado|casi|listo)){0,3}$/;

const PROGRESS: ProgressCues = {
  opening: /^(?:pues|bueno|mire|mira|eh|este|a|ver|como|un|el|ya|ahorita|ahora|mas|o|menos|aproximadamente)$/,
  joins: /^(?:y|pero)$/,
  goods:
    /^(?:\w+ ){0,4}?(?:sale|salen|saldria\w*|saldr[ae]\w*|se (?:envia|entrega|embarca|manda)|embarcamos|enviamos|entregamos|mandamos|despachamos|salida|entrega|embarque|list[oa]s?|termina\w*)\b/,
  rest: /\b(?:resto|demas|otr[oa]s?|restantes?|la otra)\b/,
};

/** In the percent slot a bare number or fraction is a percentage; elsewhere only with its sign. */
export function percentAt(words: Words, index: number, slot: SlotName): PercentHit | null {
  const allBut = afterAny(
    words,
    index,
    "todo menos|todas menos|todo excepto|todo salvo|todos menos|todas excepto|todas salvo",
  );
  const opened = allBut > 0 ? allBut : index;
  const hedge = hedgeAt(words, opened);
  const lead = afterAny(words, hedge.next, LEADS);
  const inner = lead > 0 ? hedgeAt(words, lead) : hedge;
  const asked = slot === "percent_complete";
  const at = (start: number) =>
    signedAt(words, start) ?? (asked ? (shareAt(words, start) ?? bareAt(words, start)) : null);
  const found = at(hedge.next) ?? (lead > 0 ? (at(lead) ?? at(inner.next)) : null);
  if (found === null) return null;
  const under = hedge.under || (inner.under && lead > 0);
  const tail = tailAt(words, found.next);
  const next = tail.next;
  const before = textBefore(words, index);
  const inside = words
    .slice(index, hedge.next)
    .map((word) => word.text)
    .join(" ");
  const lead_in = `${before} ${inside}`.trim();
  const missing =
    allBut > 0 || missingBehind(words, next) || MISSING_BEFORE.test(before) || MISSING_BEFORE.test(lead_in);
  const progress = slot === "status" && isProgress(PROGRESS, words, index, next);
  const complete = progress || afterAny(words, next, COMPLETE) > 0 || COMPLETE_BEFORE.test(before);
  const invalid = found.value !== null && (found.value < 0 || found.value > 100);
  const mention: PercentMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    value: tail.vague || under || invalid ? null : found.value,
    approx: hedge.approx || (lead > 0 && inner.approx) || tail.approx || found.approx,
    missing,
    complete,
  };
  return { mention, next };
}

/** "falta un veinte", "un veinte por ciento falta todavía"; what is told to be missing itself ("falta el barniz") leaves the share as it is. */
function missingBehind(words: Words, index: number): boolean {
  const next = afterAny(words, index, MISSING);
  if (next < 0) return false;
  if (words[next - 1]!.text !== "falta") return true;
  return !/^(?:el|la|los|las|un|una|unos|unas|su|sus|solo|solamente|nada|nomas|probar\w+|revisar\w+|empacar\w+|pintar\w+|armar\w+)$/.test(
    words[next]?.text ?? "",
  );
}

type Found = { value: number | null; approx: boolean; next: number };

function signedAt(words: Words, index: number): Found | null {
  const between = afterAny(words, index, "entre el|entre un|entre");
  const first = numberAt(words, between > 0 ? between : index);
  if (first === null) return null;
  const direct = afterAny(words, first.next, SIGN);
  if (direct > 0 && !parts(words[first.next]) && between < 0) {
    const range = afterAny(words, direct, "o el|o un|o|a el|u");
    const more = range > 0 ? numberAt(words, range) : null;
    const again = more === null ? -1 : afterAny(words, more.next, SIGN);
    if (again > 0 && words[direct]!.gap === "") return { value: null, approx: true, next: again };
    return { value: first.value, approx: first.approx, next: direct };
  }
  const end = direct > 0 ? direct : first.next;
  const to = afterAny(words, end, "a el|a un|o a el|o el|o un|o a lo mejor|o tal vez|y el|y un|a|o|u|y|o quizas");
  const dash = /^[-—,]$/.test(words[end]?.gap ?? "");
  const second = to > 0 || dash ? numberAt(words, to > 0 ? to : end) : null;
  if (second === null || (parts(words[end]) && !dash)) return null;
  const sign = afterAny(words, second.next, SIGN);
  // "ochenta a noventa por ciento", "entre un 70 y un 80 por ciento": no single number.
  return sign > 0 ? { value: null, approx: true, next: sign } : null;
}

function shareAt(words: Words, index: number): Found | null {
  const share = ratioAt(words, index) ?? fractionAt(words, index);
  if (share === null) return null;
  return { value: Math.round(share.value * 10_000) / 100, approx: false, next: share.next };
}

function bareAt(words: Words, index: number): Found | null {
  const between = afterAny(words, index, "entre el|entre un|entre");
  const number = numberAt(words, between > 0 ? between : index);
  if (number === null) return null;
  const follows = words[number.next]?.text ?? "";
  if (afterAny(words, number.next, "de avance|de progreso") > 0)
    return { value: number.value, approx: number.approx, next: number.next };
  if (
    /^(?:dias?|semanas?|horas?|mes|meses|minutos?|momento|segundos?|piezas?|unidades|cajas|de|mas|hrs)$/.test(
      follows,
    ) &&
    words[number.next]!.gap === ""
  )
    return null;
  if (/^(?:uno|dos)$/.test(words[index]!.text) && words.length > 3) return null;
  const to = afterAny(words, number.next, "a el|o el|a|o|u|y el|y");
  const second = to > 0 ? numberAt(words, to) : null;
  if (second !== null) return { value: null, approx: true, next: second.next };
  return { value: number.value, approx: number.approx, next: number.next };
}

const ALL =
  /\b(?:(?:completamente|totalmente|todo|todas|todos|esta|estan|esta todo|ya esta|ya estan|ya|pedido|orden|queda|quedo|quedaron)(?: ya| todo| todas)? (?:terminad\w+|hech\w+|list\w+|complet\w+|acabad\w+|fabricad\w+)|ya (?:terminamos|acabamos|termine|quedo|quedaron|lo terminamos|esta todo|esta|estan todas|terminamos todo)|terminamos todo|acabamos todo|completo|completad[oa]|esta todo|todo|^(?:terminad[oa]s?|list[oa]s?|hech[oa]s?|complet[oa]s?|todas?|todos)$)\b/;
const NOTHING =
  /\b(?:(?:no|ni|aun no|todavia no|sin)(?: \w+){0,2} (?:empezado|empezamos|empezar|empieza|comenzado|comenzamos|comenzar|iniciado|iniciamos|iniciar|arrancado|arrancamos|arranca|arrancar)|nada|cero|ningun avance|sin avance|sin empezar|no hay avance)\b/;

/** "Ya está todo" and "no hemos empezado" in the percent slot. What is denied or only nearly so has no number. */
export function wholePercent(phrase: Phrase): PercentMention[] {
  const { text } = phrase;
  const make = (match: RegExpExecArray, value: number | null): PercentMention[] => [
    {
      span: phrase.span(match.index, match.index + match[0].length),
      value,
      approx: false,
      missing: false,
      complete: true,
    },
  ];
  const none = NOTHING.exec(text);
  if (none !== null) return /\b(?:casi|pero|menos|excepto|problema|nada mas)\b/.test(text) ? [] : make(none, 0);
  const all = ALL.exec(text);
  if (
    all === null ||
    /\b(?:no|casi|nunca|cuando|hasta|antes|excepto|menos|pero|si|para|el|pronto|cerca|falta|faltan|depende|manana|semana|bien)\b/.test(
      text,
    )
  )
    return [];
  return make(all, 100);
}

/** Up to five words of the same clause. */
function textBefore(words: Words, index: number): string {
  let from = index;
  while (from > 0 && index - from < 5 && !parts(words[from])) from -= 1;
  return words
    .slice(from, index)
    .map((word) => word.text)
    .join(" ");
}
