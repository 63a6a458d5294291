/**
 * Hours of the day that a wish for an appointment names or rules out: "in the afternoon", "not in the morning", "from two on".
 * The part of the day beside a clock ("nine in the morning") belongs to its time.
 */
import { inside } from "../../extraction/spans.ts";
import type { Span } from "../../extraction/types.ts";
import type { HoursMention, TimeMention } from "../types.ts";
import { clauseOf } from "./asides.ts";
import { afterAny, textBetween, toPhrase, type Word } from "./words.ts";

export type HourCues = {
  /** Global patterns of parts of the day, with the minutes of the day in which they lie, [from, to). */
  parts: ReadonlyArray<readonly [RegExp, from: number, to: number]>;
  /** Ends with what rules out the part that follows ("not in the"); begins with it after the part ("are bad"). */
  ruledOut: { before: RegExp; after: RegExp };
  /** Phrases, "one|another one", before and after a time that is the earliest ("from", "以后") or the latest ("before"). */
  from: { before: string; after: string };
  until: { before: string; after: string };
  /** After a bound time: from then on, or until then, one is busy ("from three I am in a meeting"), so it bounds no wish. */
  taken?: RegExp;
  /** Before and between two times of which the first is the earliest and the second the latest: "between" ... "and". */
  between: string;
  and: RegExp;
  /** The same without a word before them: "two to four". */
  to: RegExp;
};

export const HOUR = 60;
export const NOON = 12 * HOUR;
export const MIDNIGHT = 24 * HOUR;

export function hoursIn(
  cues: HourCues,
  words: readonly Word[],
  joins: RegExp,
  times: readonly TimeMention[],
): HoursMention[] {
  const phrase = toPhrase(words);
  const found: HoursMention[] = [];
  for (const [pattern, from, to] of cues.parts) {
    for (const { index, 0: text } of phrase.text.matchAll(pattern)) {
      const span = phrase.span(index, index + text.length);
      const taken = [...times, ...found].some((one) => inside(span, one.span));
      if (!taken) found.push({ from, to, out: isRuledOut(cues, words, joins, span), span });
    }
  }
  return found.sort((a, b) => a.span.from - b.span.from).slice(0, MOST);
}

/** Nobody names more parts of a day. */
const MOST = 10;

function isRuledOut({ ruledOut }: HourCues, words: readonly Word[], joins: RegExp, span: Span): boolean {
  const clause = clauseOf(words, span, joins);
  const before = clause.filter(({ to }) => to <= span.from).slice(-NEAR);
  const after = clause.filter(({ from }) => from >= span.to).slice(0, NEAR);
  if (ruledOut.before.test(toPhrase(before).text) || ruledOut.after.test(toPhrase(after).text)) return true;
  // "Le matin, c'est compliqué": what begins with a denial is of what follows ("Wednesday afternoon, not before two").
  const next = words.filter(({ from }) => from >= span.to).slice(0, NEAR);
  const denies = (some: readonly Word[]) => ruledOut.after.test(toPhrase(some).text);
  return next[0]?.gap.trim() === "," && denies(clauseOf(words, next[0], joins)) && !denies(next.slice(0, 1));
}

/** So near stands what rules a part of the day out. */
const NEAR = 8;

/** Times that bound a stretch say so: "from two o'clock on" and "before ten" are no times at which to meet. */
export function withBounds(cues: HourCues, words: readonly Word[], times: readonly TimeMention[]): TimeMention[] {
  return times.map((time, index) => {
    const before = times[index - 1];
    const next = times[index + 1];
    if (before && ranges(cues, words, before, time)) return { ...time, bound: "until" };
    const bound = next && ranges(cues, words, time, next) ? "from" : boundOf(cues, words, time);
    return bound === null ? time : { ...time, bound };
  });
}

/** "between two and four", "from nine to eleven", "两点到四点" */
function ranges(cues: HourCues, words: readonly Word[], first: TimeMention, second: TimeMention): boolean {
  const between = textBetween(words, first.span.to, second.span.from);
  if (cues.to.test(between) || (between === "" && cues.to.test(firstWord(words, second)))) return true;
  const opens = leads(words, first, cues.between) >= 0;
  return opens && (cues.and.test(between) || (between === "" && cues.and.test(firstWord(words, second))));
}

function firstWord(words: readonly Word[], { span }: TimeMention): string {
  return words.find(({ from }) => from >= span.from)?.text ?? "";
}

function boundOf(cues: HourCues, words: readonly Word[], time: TimeMention): "from" | "until" | null {
  const end = endOf(words, time);
  const follows = (phrases: string) => phrases !== "" && words[end]?.gap === "" && afterAny(words, end, phrases) > 0;
  const from = leads(words, time, cues.from.before);
  const until = leads(words, time, cues.until.before);
  // "Not later than four": the longer phrase tells.
  if (until >= 0 && (from < 0 || until < from)) return "until";
  if (from >= 0) return "from";
  if (follows(cues.from.after)) return "from";
  return follows(cues.until.after) ? "until" : null;
}

/** Where a phrase begins that ends right before the time or with its first words ("a partir de las tres"); else -1. */
function leads(words: readonly Word[], time: TimeMention, phrases: string): number {
  if (phrases === "") return -1;
  const first = words.findIndex(({ from }) => from >= time.span.from);
  const end = endOf(words, time);
  for (let start = Math.max(0, first - LONGEST); start <= first; start++) {
    const next = afterAny(words, start, phrases);
    if (next >= first && next < end && (next > first || start < first)) return start;
  }
  return -1;
}

/** Words of the longest phrase before a time. */
const LONGEST = 4;

function endOf(words: readonly Word[], { span }: TimeMention): number {
  const next = words.findIndex(({ from }) => from >= span.to);
  return next < 0 ? words.length : next;
}
