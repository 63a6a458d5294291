/** Lengths of time as an answer: how late, how early, and how long from now. */

import { isEnd } from "../kit/date-hit.ts";
import { afterAny, type Phrase, toPhrase, type Word } from "../kit/words.ts";
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
  const again = correctedAt(words, span.next) ?? replacedAt(words, span.next) ?? goesOn(words, span);
  const length =
    again === null ? span : { ...span, low: again.value, high: again.high ?? again.value, next: again.next };
  const tail = tailAt(words, length.next);
  const early = afterAny(words, tail.next, EARLY);
  const scale = span.unit === "week" ? 7 : span.unit === "month" ? 30 : span.unit === "year" ? 365 : 1;
  const single =
    length.low !== null &&
    length.low === length.high &&
    !tail.vague &&
    !hedge.under &&
    !isLeast(words, index, hedge.next) &&
    afterAny(words, tail.next, LONGER) < 0;
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

/** "At least a month", "over a week": so long or longer. */
const isLeast = (words: Words, from: number, to: number) =>
  /^(?:at least|a minimum of|minimum|more than|upwards of|north of|over|well over)$/.test(
    toPhrase(words.slice(from, to)).text,
  );

/** "A week, could be more" has no length. */
const LONGER = ["could be", "might be", "may be", "could well be", "probably", "maybe", "perhaps", "possibly"]
  .flatMap((lead) => [`${lead} more`, `${lead} longer`, `${lead} a bit more`, `${lead} a bit longer`])
  .join("|");

type Again = { value: number | null; high?: number; next: number };

const REPLACED = `but it will be|but it is going to be|but it is|but it is now|but now it is|now it is|it is now|now it will be|but it looks like|
  but it is more like|but more like|more like|rather like|closer to|but that is now|that is now|now we are at|now it looks like|and now it is|but we need|but it takes|now`;

/** "I said one week, but it will be two": the unit was said once, and the second number stands. */
function replacedAt(words: Words, index: number): Again | null {
  for (let at = index; at < Math.min(words.length, index + 8); at++) {
    // Another length in between, or one that lies back, is not what is replaced.
    if (words[index]?.text === "ago" || (at > index && durationAt(words, at) !== null)) return null;
    const found = afterAny(words, at, REPLACED);
    const number = found < 0 ? null : numberAt(words, found);
    if (number?.value == null || durationAt(words, found) !== null) continue;
    if (bare(words, number.next)) return { value: number.value, next: number.next };
  }
  return null;
}

/** "ten days, maybe twelve", "two days for the material and another three for the assembly" */
function goesOn(words: Words, { low, next }: { low: number | null; next: number }): Again | null {
  const either = afterAny(
    words,
    next,
    "if we are lucky|at best|best case|at worst|worst case|in the worst case|with luck|maybe|or|or maybe|perhaps|or perhaps|possibly|up to|could be|might be|may be|or it could be|or it might be|or could be|or even|if not",
  );
  const other = either < 0 ? null : numberAt(words, either);
  if (other?.value != null && durationAt(words, either) === null && bare(words, other.next))
    return { value: low, high: Math.max(low ?? 0, other.value), next: other.next };
  for (let at = next; at < Math.min(words.length, next + 6); at++) {
    const added = afterAny(words, at, "and another|plus another|and then another|and an additional|plus");
    const more = added < 0 ? null : numberAt(words, added);
    if (more?.value != null && low !== null && durationAt(words, added) === null && bare(words, more.next))
      return { value: low + more.value, next: more.next };
  }
  return null;
}

/** No noun follows: the number counts what was counted before. */
function bare(words: Words, index: number): boolean {
  return (
    isEnd(words, index) ||
    /^(?:unfortunately|for|now|i|we|at|so|because|sorry|then|if|to|in|on|probably|it|they|nobody|nothing|no|who|depends|depending|hard|not|as|you|there|still|honestly|really|and|but)$/.test(
      words[index]!.text,
    )
  );
}

/** "three days, no, four": the unit was said once. */
function correctedAt(words: Words, index: number): Again | null {
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
  /\b(?:no (?:delays?|change|changes)|not (?:late|delayed|behind|any delay)|without (?:any )?delay|(?:on|bang on|right on) (?:time|schedule|track|plan)|no days|zero|none|nothing|not (?:a|one|even (?:a|one))(?: single)? (?:day|hour|minute)|in time|as planned|there is none|no delay at all)\b/;

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
