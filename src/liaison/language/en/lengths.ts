/** Lengths of time as an answer: how late, how early, and how long from now. */

import { isEnd } from "../kit/date-hit.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { DateMention, DurationMention } from "../types.ts";
import { durationAt } from "./durations.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const EARLY = `earlier than planned|earlier than expected|earlier than promised|earlier than scheduled|earlier|
    early|ahead of schedule|ahead of time|ahead of plan|ahead|sooner|faster|before schedule|before plan|
    before the date|in advance`;

export function lengthAt(words: Words, index: number): { mention: DurationMention; next: number } | null {
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, "up to|for|by");
  const span = durationAt(words, hedge.next) ?? (lead > 0 ? durationAt(words, lead) : null);
  if (span === null) return null;
  const again = correctedAt(words, span.next);
  const length = again === null ? span : { ...span, low: again.value, high: again.value, next: again.next };
  const tail = tailAt(words, length.next);
  const early = afterAny(words, tail.next, EARLY);
  const scale = span.unit === "week" ? 7 : span.unit === "month" ? 30 : span.unit === "year" ? 365 : 1;
  const single = length.low !== null && length.low === length.high && !tail.vague && !hedge.under;
  const amount = single ? Math.round(length.low! * scale * 1000) / 1000 : null;
  const most = length.high === null ? null : Math.round(length.high * scale * 1000) / 1000;
  const next = Math.max(tail.next, early);
  const mention: DurationMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    amount: amount !== null && early > 0 ? -amount : amount,
    most,
    unit: span.unit === "business_day" ? "business_day" : "day",
    approx: hedge.approx || span.approx || tail.approx,
  };
  return { mention, next };
}

/** "three days, no, four": the unit was said once. */
function correctedAt(words: Words, index: number): { value: number; next: number } | null {
  const marker = afterAny(
    words,
    index,
    "no|no sorry|sorry|i mean|no wait|make it|or rather|correction|no no|rather|sorry no",
  );
  const number = marker < 0 ? null : numberAt(words, marker);
  if (number?.value == null || durationAt(words, marker) !== null) return null;
  return isEnd(words, number.next) ? { value: number.value, next: number.next } : null;
}

const NONE =
  /\b(?:no (?:delays?|change|changes)|not (?:late|delayed|behind|any delay)|without (?:any )?delay|on (?:time|schedule|track)|zero|none|nothing|in time|as planned|there is none|no delay at all)\b/;

/** "No delay" is a length too: none. */
export function noDelay(phrase: Phrase): DurationMention[] {
  const match = NONE.exec(phrase.text);
  if (match === null) return [];
  return [{ span: phrase.span(match.index, match.index + match[0].length), amount: 0, unit: "day", approx: false }];
}

/** Words that may stand beside a bare length which answers "when": it then counts from today. */
const BESIDE =
  /^(?:about|around|approximately|maybe|probably|perhaps|another|more|we|i|will|need|needs|still|it|they|would|give|us|me|say|roughly|think|so|uh|um|er|yes|well|guess|should|be|only|just|please|ok|okay|from|now|time|at|most|ready|then)$/;

/** "Two weeks" to the question "when": two weeks from today. Any other word beside it leaves the start open. */
export function lengthAsDate(words: Words, durations: readonly DurationMention[]): DateMention[] {
  const [only] = durations;
  if (durations.length !== 1 || only === undefined || only.amount === null || only.amount <= 0) return [];
  const beside = words.filter((word) => word.to <= only.span.from || word.from >= only.span.to);
  if (!beside.every((word) => BESIDE.test(word.text))) return [];
  const offset = { kind: "offset", amount: only.amount, unit: only.unit, from: "today" } as const;
  return [{ span: only.span, expr: only.approx ? { kind: "about", of: offset } : offset, past: false, misheard: null }];
}
