/** What a quantity counts: what is done, what remains, what was scrapped. Decided by the words of its own clause. */
import type { QuantityMention, QuantityRole } from "../types.ts";
import type { Word } from "./words.ts";

const AFTER: ReadonlyArray<[QuantityRole, RegExp]> = [
  [
    "remaining",
    /^(?:(?:pieces|units|parts|boards|are|is|were|more|still|of them|which|that|ones|have|has|to be) )*(?:not (?:yet )?(?:done|finished|ready|complete|started)|unfinished|remaining|remain|remains|left|to go|still to|missing|outstanding|open|pending|to be (?:done|made|finished|produced|built)|in progress|short|in production|in process|yet to|to finish|to do|under production|on the line|on order|wip)\b/,
  ],
  [
    "scrapped",
    /^(?:(?:pieces|units|parts|boards|are|is|were|was|have|has|had|been|of them|went|go|which|to be|got|had to be|as|to|more|in) )*(?:scrap|scrapped|scraped|rejected|rejects|reject|thrown|failed|defective|defects|bad|waste|binned|discarded|unusable|nok|not ok|no good)\b/,
  ],
  [
    "inspected",
    /^(?:(?:pieces|units|parts|boards|were|was|have|been|that|which|we) )*(?:inspected|checked|sampled|tested|samples|sample|measured|examined|looked at)\b/,
  ],
  [
    "done",
    /^(?:(?:pieces|units|parts|boards|are|is|were|was|have|has|been|already|now|so far|all|of them|which|that|fully|completely) )*(?:done|finished|complete|completed|ready|built|made|produced|assembled|packed|passed|in stock|off the line|in the warehouse|good|through|boxed|on the shelf|painted|tested ok|out of the machine)\b/,
  ],
];
const BEFORE: ReadonlyArray<[QuantityRole, RegExp]> = [
  [
    "scrapped",
    /\b(?:scrapped|scraped|rejected|lost|threw away|thrown away|binned|discarded|scrap is|scrap of|scrap)(?: (?:about|around|some|roughly|like))?$/,
  ],
  [
    "remaining",
    /\b(?:still (?:need|have|missing|to do|owe|lack)|remaining|remains|left is|to go is|missing|open are|lack|short of|short by|not finished are|still to (?:make|build|finish|do)|need to (?:make|build|finish|do)(?: still)?)(?: (?:is|are|about|around|some|another))?$/,
  ],
  ["inspected", /\b(?:inspected|checked|sampled|tested|measured)(?: (?:about|around|some|all))?$/],
  [
    "done",
    /\b(?:finished|completed|done|produced|made|built|assembled|packed|finish|complete)(?: (?:is|are|about|around|some|already|so far|only|just))?$/,
  ],
];

/** Fills in the role of each quantity that has none yet. `words` are the turn's, quantities in spoken order. */
export function assignRoles(words: readonly Word[], mentions: QuantityMention[]): void {
  for (const [index, mention] of mentions.entries()) {
    if (mention.role !== null) continue;
    const until = mentions[index + 1]?.span.from ?? Number.POSITIVE_INFINITY;
    const since = mentions[index - 1]?.span.to ?? -1;
    const next = clause(
      words.filter((word) => word.from >= mention.span.to && word.from < until),
      false,
    );
    const previous = clause(
      words.filter((word) => word.to <= mention.span.from && word.from >= since),
      true,
    );
    mention.role =
      AFTER.find(([, pattern]) => pattern.test(next))?.[0] ??
      BEFORE.find(([, pattern]) => pattern.test(previous))?.[0] ??
      null;
  }
}

/** The words up to the end of the clause, or (`back`) from its beginning. */
function clause(words: readonly Word[], back: boolean): string {
  const stop = (word: Word) => /[.;:?!—]/.test(word.gap) || word.text === "and" || word.text === "but";
  const kept: string[] = [];
  if (back) {
    for (const word of [...words].reverse()) {
      if (word.text === "and" || word.text === "but") break;
      kept.unshift(word.text);
      if (/[.;:?!,—]/.test(word.gap)) break;
    }
  } else {
    for (const [index, word] of words.entries()) {
      if (
        index > 0
          ? stop(word) || word.gap === ","
          : word.text === "and" || word.text === "but" || /[.;?!]/.test(word.gap)
      )
        break;
      kept.push(word.text);
    }
  }
  return kept.join(" ");
}
