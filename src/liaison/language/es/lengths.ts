/** Lengths of time as an answer: how late, how early, and how long from now. */
import { isEnd } from "../kit/date-hit.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { DateMention, DurationMention } from "../types.ts";
import { durationAt, valueAt } from "./durations.ts";
import { hedgeAt, tailAt } from "./hedges.ts";

type Words = readonly Word[];

const EARLY = `antes de lo previsto|antes de lo planeado|antes de lo planificado|antes de lo programado|antes de lo esperado|antes de lo acordado|antes de lo prometido|
    antes de lo pensado|antes de la fecha|antes de tiempo|antes|de adelanto|de anticipacion|de antelacion|adelantados|adelantadas|adelantado|adelantada|por delante|
    mas pronto|con anticipacion|de ventaja|por adelantado|por adelante`;
const EARLY_BEFORE = /^(?:adelantados|adelantadas|adelantado|adelantada|adelantamos|adelanto|adelantar|adelanta)$/;

export function lengthAt(words: Words, index: number): { mention: DurationMention; next: number } | null {
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, "hasta|por|de|unos|unas");
  const span = durationAt(words, index) ?? durationAt(words, hedge.next) ?? (lead > 0 ? durationAt(words, lead) : null);
  if (span === null) return null;
  const again = correctedAt(words, span.next);
  const length = again === null ? span : { ...span, low: again.value, high: again.value, next: again.next };
  const tail = tailAt(words, length.next);
  const early = afterAny(words, tail.next, EARLY);
  const isEarly = early > 0 || words.slice(Math.max(0, index - 2), index).some((word) => EARLY_BEFORE.test(word.text));
  const scale = span.unit === "week" ? 7 : span.unit === "month" ? 30 : span.unit === "year" ? 365 : 1;
  const single = length.low !== null && length.low === length.high && !tail.vague && !hedge.under;
  const amount = single ? Math.round(length.low! * scale * 1000) / 1000 : null;
  const most = length.high === null ? null : Math.round(length.high * scale * 1000) / 1000;
  const next = Math.max(tail.next, early);
  const mention: DurationMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    amount: amount !== null && isEarly ? -amount : amount,
    most,
    unit: span.unit === "business_day" ? "business_day" : "day",
    approx: hedge.approx || span.approx || tail.approx,
  };
  return { mention, next };
}

/** "tres días, no, cuatro": the unit was said once. */
function correctedAt(words: Words, index: number): { value: number; next: number } | null {
  const marker = afterAny(
    words,
    index,
    "no perdon|nop perdon|no miento|nop miento|no espere|no hombre no|no hombre nop|nop|no|perdon|digo|quiero decir|mejor dicho|perdon no|no espere|o mas bien|mas bien|o sea|no mejor",
  );
  const number = marker < 0 ? null : valueAt(words, marker);
  if (number === null || durationAt(words, marker) !== null) return null;
  const explained = /^(?:porque|que|contando|con|pues|ya)$/.test(words[number.next]?.text ?? "");
  return explained || isEnd(words, number.next) ? { value: number.value, next: number.next } : null;
}

const NONE =
  /\b(?:(?:ningun|sin|no hay|no habra|cero|nada de|no tenemos|no llevamos|no traemos|no tiene|no veo) (?:ningun |ninguna )?(?:retraso|retrasos|atraso|atrasos|demora|demoras|cambio|cambios)|no (?:vamos|va|van|viene|vienen|esta|estan|estamos) (?:\w+ )?(?:atrasad\w+|retrasad\w+|tarde|con retraso)|(?:a|en) tiempo|en fecha|en plazo|segun lo (?:previsto|planeado|acordado|programado)|como (?:estaba )?(?:previsto|planeado)|nada|ninguno|ninguna|cero)\b/;

/** "Sin retraso" is a length too: none. */
export function noDelay(phrase: Phrase): DurationMention[] {
  const match = NONE.exec(phrase.text);
  if (
    match === null ||
    /\b(?:no (?:va|vamos|llega\w*|estara\w*|salen?|se) (?:a )?(?:\w+ )?a tiempo|idea|problema)\b/.test(phrase.text)
  )
    return [];
  return [{ span: phrase.span(match.index, match.index + match[0].length), amount: 0, unit: "day", approx: false }];
}

/** Words that may stand beside a bare length which answers "when": it then counts from today. */
const BESIDE =
  /^(?:aproximadamente|mas|o|menos|como|quiza|quizas|probablemente|otros|otras|todavia|aun|necesito|necesitamos|nos|me|faltan|falta|faltaran|deme|denos|unos|unas|en|creo|que|pues|eh|este|bueno|sip|diria|yo|calculo|solo|por|favor|ok|ya|ahora|a|lo|mucho|listo|lista|listas|seran|son|y|tal|vez|a|partir|de|hoy|se|tarda|tardamos|ponle|digamos|estaria|estaran|estara)$/;

/** "Dos semanas" to the question "when": two weeks from today. Any other word beside it leaves the start open. */
export function lengthAsDate(words: Words, durations: readonly DurationMention[]): DateMention[] {
  const [only] = durations;
  if (durations.length !== 1 || only === undefined || only.amount === null || only.amount <= 0) return [];
  const beside = words.filter((word) => word.to <= only.span.from || word.from >= only.span.to);
  if (!beside.every((word) => BESIDE.test(word.text))) return [];
  const offset = { kind: "offset", amount: only.amount, unit: only.unit, from: "today" } as const;
  return [{ span: only.span, expr: only.approx ? { kind: "about", of: offset } : offset, past: false, misheard: null }];
}
