/**
 * What several counts of one answer come to: "seven hundred yesterday and another fifty today", "it was five hundred and is
 * now seven". Two counts that plainly add are one; of a count that is a plan, a guess or an order, no number stands.
 */
import type { QuantityMention } from "../types.ts";
import { textBetween, toPhrase, type Word } from "./words.ts";

export type TallyCues = {
  /** Over the words from the end of one count through the next one to its clause's end: the next adds to the first. */
  adds: RegExp;
  /** The words before the first count tell of making, on a day of its own ... */
  made: RegExp;
  /** ... and those from it through the second name another day, with nothing that tells how things stand. */
  madeThen: RegExp;
  /** Right before a count: how things stood earlier. */
  stood: RegExp;
  /** Between such a count and the next: how they stand now. */
  stands: RegExp;
  /** Anywhere in the turn: what is counted is planned, owed, supposed or taken away again. */
  uncounted: RegExp;
  /** Beside a count that has no role while another remains: it is the whole. */
  whole: { before: RegExp; after: RegExp };
};

/** For an answer to "how many are done". `mentions` stand in spoken order and have their roles. */
export function tally(
  cues: TallyCues,
  words: readonly Word[],
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  const text = toPhrase(words).text;
  if (cues.uncounted.test(text)) return mentions.map((one) => ({ ...one, value: null }));
  if (isNone(mentions)) return noneOnce(mentions);
  const [first, second, ...more] = mentions;
  if (first === undefined || more.length > 0) return [...mentions];
  const before = textBetween(words, 0, first.span.from);
  if (second === undefined) return cues.stood.test(before) ? [{ ...first, value: null }] : [first];
  if ([first, second].some((one) => one.kind !== "absolute" || one.value === null)) return [first, second];
  const middle = textBetween(words, first.span.to, second.span.from);
  const onwards = textBetween(words, first.span.to, Number.POSITIVE_INFINITY);
  if (isWhole(cues, before, middle, first) && second.role === "remaining") return [{ ...first, role: "total" }, second];
  const counts = [first, second].every((one) => one.role === null || one.role === "done");
  if (!counts) return [first, second];
  if (cues.adds.test(onwards) || (cues.made.test(before) && cues.madeThen.test(onwards))) return [sum(first, second)];
  if (cues.stood.test(before) && cues.stands.test(middle)) return [second];
  return [first, second];
}

const isNone = (mentions: readonly QuantityMention[]) =>
  mentions.every(({ kind, value }) => kind === "absolute" && value === 0);

/** "Nothing at all, zero", "还没开始呢，一个都没做": none, however often it is said. */
export function noneOnce(mentions: readonly QuantityMention[]): QuantityMention[] {
  return isNone(mentions) ? mentions.slice(0, 1) : [...mentions];
}

function isWhole({ whole }: TallyCues, before: string, after: string, { role }: QuantityMention): boolean {
  return role !== "remaining" && role !== "scrapped" && (whole.before.test(before) || whole.after.test(after));
}

function sum(first: QuantityMention, second: QuantityMention): QuantityMention {
  return {
    ...first,
    span: { from: first.span.from, to: second.span.to },
    value: Math.round((first.value! + second.value!) * 1000) / 1000,
    unit: first.unit ?? second.unit,
    approx: first.approx || second.approx,
  };
}
