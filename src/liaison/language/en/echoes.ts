/** A number told again by its digits or its end, so that none hears another: "four fifteen, one five", "seventeen, love, one seven". */
import type { Span } from "../../extraction/types.ts";
import type { QuantityMention } from "../types.ts";

type Turn = {
  within(from: number, to: number): string;
  after(span: Span): string;
};

const DIGITS = /^(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)(?: |$)){2,}$/;
const AT_END = /^(?:at|on) the end\b/;
/** A name for the other, or what announces that the number comes again. */
const BETWEEN = /^(?:(?:love|mate|dear|darling|sir|madam|that is|so|i repeat|again|i said|pal|my friend)(?: |$))*$/;

/** The numbers without those that only say the one before them again. */
export function withoutEchoes(turn: Turn, mentions: readonly QuantityMention[]): QuantityMention[] {
  return mentions.filter((one, index) => {
    const before = mentions[index - 1];
    return before === undefined || !echoes(turn, before, one);
  });
}

function echoes(turn: Turn, before: QuantityMention, one: QuantityMention): boolean {
  if (before.value === null || one.value === null || one.counted || one.kind !== "absolute") return false;
  if (!BETWEEN.test(turn.within(before.span.to, one.span.from))) return false;
  const ends =
    one.value >= 10 && (before.value === one.value || (before.value >= 100 && before.value % 100 === one.value));
  return ends && (DIGITS.test(turn.within(one.span.from, one.span.to)) || AT_END.test(turn.after(one.span)));
}
