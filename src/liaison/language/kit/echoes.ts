/** A number told again by its digits or its end, so that none hears another: "four fifteen, one five", "zweihundertfünfzehn, fünfzehn hinten". */
import type { PercentMention, QuantityMention } from "../types.ts";

type Between = (from: number, to: number) => string;

export type EchoCues = {
  /** Two digits or more, as a turn has them. */
  digits: RegExp;
  /** Behind the number: it is the end of the one before. */
  atEnd: RegExp;
  /** A name for the other, or what announces that the number comes again. */
  between: RegExp;
};

/** The numbers without those that only say the one before them again. */
export function withoutEchoes(
  cues: EchoCues,
  quantities: readonly QuantityMention[],
  percents: readonly PercentMention[],
  between: Between,
): QuantityMention[] {
  const told = [...quantities, ...percents].sort((a, b) => a.span.from - b.span.from);
  return quantities.filter((one) => {
    const before = told[told.findIndex(({ span }) => span.from === one.span.from) - 1];
    return before?.value == null || !echoes(cues, before.value, before.span.to, one, between);
  });
}

function echoes(cues: EchoCues, value: number, end: number, one: QuantityMention, between: Between): boolean {
  if (one.value === null || one.counted || one.kind !== "absolute" || one.value < 10) return false;
  if (!cues.between.test(between(end, one.span.from))) return false;
  const ends = value === one.value || (value >= 100 && value % 100 === one.value);
  const digits = cues.digits.test(between(one.span.from, one.span.to));
  return ends && (digits || cues.atEnd.test(between(one.span.to, Number.POSITIVE_INFINITY)));
}
