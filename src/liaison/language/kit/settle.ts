/**
 * What the speaker takes back within the turn: "the third, no, the fourth", "not Friday, Monday", "we said the tenth but
 * it will be the seventeenth". Works on any kind of mention; what stands is what a careful listener would keep. A language
 * gives the cues: patterns over the words before a value (ending in "$") and after it.
 */
import type { Span } from "../../extraction/types.ts";
import type { DateExpr } from "../types.ts";
import { textBetween, type Word } from "./words.ts";

export type CorrectionCues = {
  /** Between two values of one kind: the first is withdrawn. */
  withdraws: RegExp;
  /** The same words belong to an aside, or the next value adds to a list. */
  listContinues(between: string): boolean;
  /** Before a value: it is the old one, when another follows. */
  oldPlan: readonly RegExp[];
  /** Between an old value and what replaces it. */
  replaces: RegExp;
  /** Before a value: "not on", "instead of". */
  denies: RegExp;
  /** A pause between those words and the value frees it: "不是，四月三号". */
  pauseFrees?: boolean;
  /** After a value: "is not possible". */
  deniedAfter: RegExp;
  /** Before a value that another follows: "moved from". */
  movedFrom: RegExp;
  /** Before a date: it tells of something other than a delivery ("closed next week", "waiting since Monday"). */
  elsewhere: RegExp;
};

export type Mention = { span: Span };

export type Settled<T> = { standing: T[]; corrected: boolean; soleDenied: boolean };

/**
 * Keeps what stands. `others`: values of another kind; what is taken back between two of them is theirs ("1,500 on the first and
 * fifty, no, five hundred on the eighth" leaves the first). `negatable` is false for mentions in which "not" belongs to the value itself
 * ("not before the tenth").
 */
export function settle<T extends Mention>(
  cues: CorrectionCues,
  words: readonly Word[],
  mentions: readonly T[],
  negatable: (mention: T) => boolean,
  others: readonly Mention[] = [],
): Settled<T> {
  const dropped = new Set<T>();
  for (const [index, mention] of mentions.entries()) {
    const before = textBetween(words, mentions[index - 1]?.span.to ?? 0, mention.span.from);
    const after = textBetween(words, mention.span.to, mentions[index + 1]?.span.from ?? Number.POSITIVE_INFINITY);
    const next = mentions[index + 1];
    if (cues.elsewhere.test(before)) dropped.add(mention);
    else if (negatable(mention) && cues.denies.test(before) && !freed(cues, words, mention)) dropped.add(mention);
    else if (cues.deniedAfter.test(after)) dropped.add(mention);
    if (next === undefined) continue;
    const own = textBeside(words, mention.span.to, next.span.from, others);
    if (cues.withdraws.test(own) && !cues.listContinues(own)) dropped.add(mention);
    else if (cues.oldPlan.some((cue) => cue.test(before)) && cues.replaces.test(after)) dropped.add(mention);
    else if (cues.movedFrom.test(before)) dropped.add(mention);
  }
  const standing = mentions.filter((mention) => !dropped.has(mention));
  return { standing, corrected: dropped.size > 0, soleDenied: dropped.size > 0 && standing.length === 0 };
}

/**
 * "Thursday, oh, there is no power on Thursday, so Friday": what is denied later in the turn was taken back; and what was
 * taken back is only explained when it is named again ("the twelfth of June, sorry, the twelfth is the screws, the sixteenth").
 */
export function withoutDenied<T extends Mention & { expr: DateExpr }>(all: readonly T[], standing: T[]): T[] {
  const dropped = all.filter((date) => !standing.includes(date));
  const takenBack = (date: T) => dropped.some((one) => isSaidAgain(one.expr, date.expr));
  const kept = standing.filter((date) => !takenBack(date));
  return kept.length === 0 ? standing : kept;
}

/** The same words, or the number of the day alone. */
function isSaidAgain(one: DateExpr, other: DateExpr): boolean {
  const sameDay = one.kind === "day" && other.kind === "day" && one.day === other.day;
  if (sameDay && (one.month === null || other.month === null)) return true;
  return JSON.stringify(one) === JSON.stringify(other);
}

function freed({ pauseFrees = false }: CorrectionCues, words: readonly Word[], { span }: Mention): boolean {
  return pauseFrees && (words.find((word) => word.from === span.from)?.gap ?? "") !== "";
}

/** The words between two places without those that stand between values of another kind. */
function textBeside(words: readonly Word[], from: number, to: number, others: readonly Mention[]): string {
  const between = others.filter(({ span }) => span.from >= from && span.to <= to);
  const [first, last] = [between[0], between.at(-1)];
  if (first === undefined || last === undefined || first === last) return textBetween(words, from, to);
  return `${textBetween(words, from, first.span.from)} ${textBetween(words, last.span.to, to)}`.trim();
}
