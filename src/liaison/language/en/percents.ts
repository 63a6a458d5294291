/** Percentages: how much is complete, or what share of a delivery. */
import type { SlotName } from "../../extraction/types.ts";
import { isProgress, type ProgressCues } from "../kit/progress.ts";
import { afterAny, type Phrase, parts, toPhrase, type Word } from "../kit/words.ts";
import type { PercentMention } from "../types.ts";
import { fractionAt, ratioAt } from "./fractions.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
export type PercentHit = { mention: PercentMention; next: number };

const SIGN = "percent|per cent|percents|percentage|pct|per sent|person";
const MISSING = `left|remaining|to go|missing|still to do|still to go|outstanding|is left|are left|is missing|
    are missing|still open|open|to do|is still missing|short|remains|still left|behind|left to do|
    not done|not finished|unfinished|is still to do|is still to go|is still open|is still outstanding|is to do|is to go|'s still to do|'s still to go|'s still open|'s left|'s missing|'s outstanding|'s to do|'s to go|'s remaining|
    is outstanding|is open|are still to do|are still to go`;
const COMPLETE = `complete|completed|done|finished|ready|through|of the way|of it done|built|produced|is complete|
    is done|is finished|is ready|are done|are finished|are ready|of the order is done|
    of the order is finished|of it is done|of it is finished|of them are done|of them are finished|
    of the production|packed|assembled`;

const PROGRESS: ProgressCues = {
  opening: /^(?:well|so|uh|um|about|around|roughly|at|we|are|is|it|yes|yeah|ok|okay|i|would|say)$/,
  joins: /^(?:and|but)$/,
  goods:
    /^(?:\w+ ){0,4}?(?:ships?|shipping|leaves?|leaving|goes|go|going|delivers?|delivery|dispatch\w*|sends?|sending|ready|finish\w*|done|out)\b/,
  rest: /\b(?:rest|remainder|remaining|others?|balance)\b/,
};

/** In the percent slot a bare number or fraction is a percentage; elsewhere only with its sign. */
export function percentAt(words: Words, index: number, slot: SlotName): PercentHit | null {
  const allBut = afterAny(words, index, "all but|all except|everything but|everything except");
  const hedge = hedgeAt(words, allBut > 0 ? allBut : index);
  const asked = slot === "percent_complete";
  const found =
    signedAt(words, hedge.next) ?? (asked ? (shareAt(words, hedge.next) ?? bareAt(words, hedge.next)) : null);
  if (found === null) return null;
  if (hedge.under && found.value !== null) found.value = null;
  const tail = tailAt(words, found.next);
  const next = tail.next;
  const missing = allBut > 0 || afterAny(words, next, MISSING) > 0;
  const complete =
    (slot === "status" && isProgress(PROGRESS, words, index, next)) ||
    afterAny(words, next, COMPLETE) > 0 ||
    isHowFar(words, index, found.next);
  const mention: PercentMention = {
    span: { from: words[index]!.from, to: words[next - 1]!.to },
    value: tail.vague || (found.value !== null && (found.value < 0 || found.value > 100)) ? null : found.value,
    approx: hedge.approx || tail.approx || found.approx,
    missing,
    complete,
  };
  return { mention, next };
}

/** "We are eighty percent", whatever word of completion was misheard after it. */
function isHowFar(words: Words, index: number, next: number): boolean {
  const before = toPhrase(words.slice(Math.max(0, index - 4), index)).text;
  const after = words[next]?.gap === "" ? words[next]!.text : "";
  return (
    /\b(?:we are|they are|it is|order is|production is)(?: (?:at|about|around|now|already))*$/.test(before) &&
    !/^(?:sure|certain|confident|more|less|over|under|short|behind|higher|cheaper|of)$/.test(after)
  );
}

type Found = { value: number | null; approx: boolean; next: number };

function signedAt(words: Words, index: number): Found | null {
  const first = numberAt(words, index);
  if (first === null) return null;
  const direct = afterAny(words, first.next, SIGN);
  if (direct > 0 && !parts(words[first.next])) return { value: first.value, approx: first.approx, next: direct };
  const to = afterAny(words, first.next, "to|or maybe|or|maybe");
  const dash = /^[-—,]$/.test(words[first.next]?.gap ?? "");
  const second = numberAt(words, to > 0 ? to : dash ? first.next : first.next);
  if (second === null || parts(words[first.next])) return null;
  const sign = afterAny(words, second.next, SIGN);
  // "eighty to ninety percent", "eighty, eighty five percent": no single number.
  return sign > 0 && (to > 0 || dash) ? { value: null, approx: true, next: sign } : null;
}

function shareAt(words: Words, index: number): Found | null {
  const share = ratioAt(words, index) ?? fractionAt(words, index);
  if (share === null) return null;
  // "Past halfway" is anywhere behind it.
  const passed = /^(?:past|beyond|passed)$/.test(words[index - 1]?.text ?? "");
  return { value: passed ? null : Math.round(share.value * 10_000) / 100, approx: passed, next: share.next };
}

/** The noun before "of", right before a number. */
const ofWhat = (words: Words, index: number) => (words[index - 1]?.text === "of" ? (words[index - 2]?.text ?? "") : "");

function bareAt(words: Words, index: number): Found | null {
  const number = numberAt(words, index);
  // "The third batch of four" counts batches.
  if (number === null || number.next < index + 1 || /^(?:batch|lot|part|one)$/.test(ofWhat(words, index))) return null;
  const follows = words[number.next]?.text ?? "";
  if (
    /^(days?|weeks?|hours?|months?|minutes?|moment|second|pieces?|pcs|units?|boxes|cartons|oclock|of|more|am|pm)$/.test(
      follows,
    )
  )
    return null;
  if (/^(one|two)$/.test(words[index]!.text) && words.length > 3) return null;
  const to = afterAny(words, number.next, "to|or");
  const second = to > 0 ? numberAt(words, to) : null;
  if (second !== null) return { value: null, approx: true, next: second.next };
  return { value: number.value, approx: number.approx, next: number.next };
}

const ALL =
  /\b(?:(?:fully|completely|all|entirely|totally|everything is|it is all|they are all|the whole (?:order|lot|batch) is|everything) (?:done|finished|complete|completed|ready|packed|built)|complete|completed|all of it|all of them|everything|(?:we are|it is|they are|that is|the order is|production is|is|are) (?:done|finished|complete|ready)|^(?:done|finished|ready|complete|all)$|fully)\b/;
const NOTHING =
  /\b(?:not (?:even )?(?:yet )?(?:started|begun|begin|start)|nothing|zero|nil|nought|none|not a (?:single )?(?:thing|piece|one)|no progress|(?:about to|yet to|going to) (?:start|begin)|still waiting to start)\b/;

/** "Fully done" and "not started" in the percent slot. What is denied or only nearly so has no number. */
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
  if (none !== null) return make(none, /\b(?:almost|nearly|but|except)\b/.test(text) ? null : 0);
  const all = ALL.exec(text);
  if (
    all === null ||
    /\b(?:not|no|almost|nearly|never|will|when|until|before|except|but|if|by|on|next|soon|close)\b/.test(text)
  )
    return [];
  return make(all, 100);
}

/** "Fifteen percent outstanding, so eighty five", "two thirds, call it sixty six percent": the second one is the answer. */
export function withoutMissing(percents: readonly PercentMention[]): PercentMention[] {
  const [first, second, ...more] = percents;
  if (first === undefined || second === undefined || more.length > 0) return [...percents];
  const [a, b] = [first.value ?? 0, second.value ?? 0];
  const explains = first.missing && !second.missing && a + b === 100;
  const rounded = !first.missing && !second.missing && a !== b && !Number.isInteger(a) && Math.abs(a - b) < 1;
  return explains || rounded ? [{ ...second, complete: true }] : [...percents];
}
