/** What a quantity counts: what is done, what remains, what was scrapped. Decided by the words of its own clause. */
import type { QuantityMention, QuantityRole } from "../types.ts";
import { toPhrase, type Word } from "./words.ts";

export type RoleCues = {
  /** Over the clause's words after the quantity; each pattern begins with "^". */
  after: ReadonlyArray<readonly [QuantityRole, RegExp]>;
  /** Over the words before it; each pattern ends with "$". */
  before: ReadonlyArray<readonly [QuantityRole, RegExp]>;
  /** "and", "but": a new clause begins. */
  joins: RegExp;
  /** A comma right after the quantity ends its clause ("做好了五百个，报废了十二个"). */
  commaEnds?: boolean;
};

/** Fills in the role of each quantity that has none yet. `words` are the turn's, quantities in spoken order. */
export function assignRoles(cues: RoleCues, words: readonly Word[], mentions: QuantityMention[]): void {
  let spent: QuantityRole | null = null;
  for (const [index, mention] of mentions.entries()) {
    const told = spent;
    spent = null;
    if (mention.role !== null) continue;
    const until = mentions[index + 1]?.span.from ?? Number.POSITIVE_INFINITY;
    const since = mentions[index - 1]?.span.to ?? -1;
    const next = clause(
      words.filter((word) => word.from >= mention.span.to && word.from < until),
      false,
      cues,
    );
    const previous = clause(
      words.filter((word) => word.to <= mention.span.from && word.from >= since),
      true,
      cues,
    );
    spent = cues.after.find(([, pattern]) => pattern.test(next))?.[0] ?? null;
    const before = cues.before.find(([, pattern]) => pattern.test(previous))?.[0] ?? null;
    // "de doscientas revisadas doce": what was inspected is told of the first alone.
    mention.role = spent ?? (told === "inspected" && before === told ? null : before);
  }
}

/** The words up to the end of the clause, or (`back`) from its beginning. */
function clause(words: readonly Word[], back: boolean, { joins, commaEnds = false }: RoleCues): string {
  const stop = (word: Word) => /[.;:?!—]/.test(word.gap) || joins.test(word.text);
  const opening = commaEnds ? /[,.;?!]/ : /[.;?!]/;
  const kept: Word[] = [];
  if (back) {
    for (const word of [...words].reverse()) {
      if (joins.test(word.text)) break;
      kept.unshift(word);
      if (/[.;:?!,—]/.test(word.gap)) break;
    }
  } else {
    for (const [index, word] of words.entries()) {
      if (index > 0 ? stop(word) || word.gap === "," : joins.test(word.text) || opening.test(word.gap)) break;
      kept.push(word);
    }
  }
  return toPhrase(kept).text;
}
