/** Lengths of time as an answer: how late, how early, and how long from now. */
import { isEnd } from "../kit/date-hit.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { DateMention, DurationMention } from "../types.ts";
import { durationAt } from "./durations.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const EARLY = `fruher als geplant|fruher als vereinbart|fruher als zugesagt|fruher|eher als geplant|eher|vor plan|vor dem plan|vor termin|
  vor dem termin|vor der zeit|schneller|voraus|vorher|zu fruh|vor zeitplan|vor dem zeitplan`;

export function lengthAt(words: Words, index: number): { mention: DurationMention; next: number } | null {
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, "um|fur|noch mal|noch|in");
  const inner = lead > 0 ? hedgeAt(words, lead) : null;
  const plain = durationAt(words, hedge.next);
  const span = plain ?? (inner === null ? null : durationAt(words, inner.next));
  if (span === null) return null;
  const again = correctedAt(words, span.next);
  const length = again === null ? span : { ...span, low: again.value, high: again.value, next: again.next };
  const tail = tailAt(words, length.next);
  const early = afterAny(words, tail.next, EARLY);
  const scale = span.unit === "week" ? 7 : span.unit === "month" ? 30 : span.unit === "year" ? 365 : 1;
  const led = plain === null && inner !== null;
  const atMost = afterAny(words, tail.next, "hochstens|maximal|allerhochstens|max|wenn uberhaupt") > 0;
  const under = hedge.under || (led && inner.under) || atMost;
  const single = length.low !== null && length.low === length.high && !tail.vague && !under;
  const amount = single ? Math.round(length.low! * scale * 1000) / 1000 : null;
  const most = length.high === null ? null : Math.round(length.high * scale * 1000) / 1000;
  const next = Math.max(tail.next, early);
  const mention: DurationMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    amount: amount !== null && early > 0 ? -amount : amount,
    most,
    unit: span.unit === "business_day" ? "business_day" : "day",
    approx: hedge.approx || (led && inner.approx) || span.approx || tail.approx,
  };
  return { mention, next };
}

const MARKER =
  /^(?:nein|nee|ne|ach|ah|ahm|na|quatsch|wobei|halt|moment|sorry|entschuldigung|verzeihung|stimmt|nicht|doch|eher|warten|sie|korrektur|ich|meine|meinte|beziehungsweise|vielmehr|besser|gesagt|falsch)$/;
const TAKEN_BACK =
  /^(?:nein|nee|ne|quatsch|sorry|entschuldigung|verzeihung|stimmt|eher|korrektur|meine|meinte|beziehungsweise|vielmehr|falsch)$/;

/** "fünf Tage, nein, sechs": the unit was said once. */
function correctedAt(words: Words, index: number): { value: number; next: number } | null {
  let marker = index;
  let taken = false;
  for (; marker - index < 6 && MARKER.test(words[marker]?.text ?? ""); marker++)
    taken ||= TAKEN_BACK.test(words[marker]!.text);
  const number = taken ? numberAt(words, marker) : null;
  if (number?.value == null || durationAt(words, marker) !== null) return null;
  return isEnd(words, number.next) ? { value: number.value, next: number.next } : null;
}

const NONE =
  /\b(?:kein(?:e|en|erlei)? (?:verspatung|verzug|verzogerung|verzogerungen|anderung|anderungen|abweichung|delay)|nicht (?:verspatet|in verzug|verzogert|zu spat)|ohne (?:verspatung|verzug|verzogerung)|(?:im|nach|in) (?:plan|zeitplan)|punktlich|termingerecht|planmassig|rechtzeitig|fristgerecht|gar keine?|keine?|null|wie geplant|nichts|liegen im (?:plan|soll))\b/;

/** "Keine Verspätung" is a length too: none. */
export function noDelay(phrase: Phrase): DurationMention[] {
  const match = NONE.exec(phrase.text);
  if (match === null || /\b(?:ahnung|auskunft|nicht (?:im plan|punktlich|rechtzeitig))|sagen\b/.test(phrase.text))
    return [];
  return [{ span: phrase.span(match.index, match.index + match[0].length), amount: 0, unit: "day", approx: false }];
}

/** Words that may stand beside a bare length which answers "when": it then counts from today. */
const BESIDE =
  /^(?:etwa|circa|ungefahr|vielleicht|wahrscheinlich|noch|mal|wir|ich|brauchen|brauche|wird|es|sie|dauert|das|geben|uns|mir|sagen|schatze|denke|glaube|also|ah|ahm|ja|so|nur|bitte|ok|okay|von|ab|jetzt|heute|werden|wurde|wurden|an|dann|ist|sind|fertig|schon|wohl|da|mal|na|hm|noch)$/;

/** "Zwei Wochen" to the question "when": two weeks from today. Any other word beside it leaves the start open. */
export function lengthAsDate(words: Words, durations: readonly DurationMention[]): DateMention[] {
  const [only] = durations;
  if (durations.length !== 1 || only === undefined || only.amount === null || only.amount <= 0) return [];
  const beside = words.filter((word) => word.to <= only.span.from || word.from >= only.span.to);
  if (!beside.every((word) => BESIDE.test(word.text))) return [];
  const offset = { kind: "offset", amount: only.amount, unit: only.unit, from: "today" } as const;
  return [{ span: only.span, expr: only.approx ? { kind: "about", of: offset } : offset, past: false, misheard: null }];
}
