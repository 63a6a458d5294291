/** Days that are told only to explain the one that counts: "the day after tomorrow, tomorrow we have the visit". */
import type { Mention } from "./settle.ts";
import { textBetween, type Word } from "./words.ts";

export type OwnDayCues = {
  /** After a day: something else is on then, whatever day is told beside it. */
  event: RegExp;
  /** After a day, and right before one (to "$"): work is done then, which counts only where no other day is told. */
  workAfter: RegExp;
  workBefore: RegExp;
  /** After a day: the goods go then. */
  goes: RegExp;
  /** How a day begins that is a limit of theirs, whatever is on until then: "not before the 23rd, the shop is closed". */
  limit: RegExp;
};

/** Where every day may be one of these, all are kept: it is asked again. */
export function withoutOwnDays<T extends Mention>(
  cues: OwnDayCues | undefined,
  words: readonly Word[],
  dates: readonly T[],
): T[] {
  if (cues === undefined) return [...dates];
  const texts = dates.map(({ span }, index) => ({
    before: textBetween(words, dates[index - 1]?.span.to ?? 0, span.from),
    after: textBetween(words, span.to, dates[index + 1]?.span.from ?? Number.POSITIVE_INFINITY),
  }));
  const isLimit = ({ span }: T) => cues.limit.test(textBetween(words, span.from, span.to));
  const free = dates.filter((date, index) => isLimit(date) || !cues.event.test(texts[index]!.after));
  const told = dates.filter((date, index) => {
    if (!free.includes(date)) return false;
    const { before, after } = texts[index]!;
    const next = texts[index + 1];
    // "On trie demain et ça part vendredi"; "lundi, on finit les étiquettes samedi".
    const other =
      next === undefined ? !cues.goes.test(after) : cues.goes.test(next.before) || cues.goes.test(next.after);
    return !cues.workAfter.test(after) && !(other && cues.workBefore.test(before));
  });
  return told.length === 0 ? free : told;
}
