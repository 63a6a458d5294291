/** A number told again by its digits or its end, so that none hears another: "zweihundertfünfzehn, fünfzehn hinten". */
import type { PercentMention, QuantityMention } from "../types.ts";

type Between = (from: number, to: number) => string;

const DIGITS = /^(?:\d(?: |$)){2,}$/;
const AT_END = /^(?:hinten|am (?:schluss|ende)|zum schluss|mit \d+ hinten)\b/;
const BETWEEN =
  /^(?:(?:also|das ist|das heisst|ich wiederhole|sprich|ich sag(?:e)?|noch mal|gell|prozent|bitte)(?: |$))*$/;

/** The numbers without those that only say the one before them again. */
export function withoutEchoes(
  quantities: readonly QuantityMention[],
  percents: readonly PercentMention[],
  between: Between,
): QuantityMention[] {
  const told = [...quantities, ...percents].sort((a, b) => a.span.from - b.span.from);
  return quantities.filter((one) => {
    const before = told[told.findIndex(({ span }) => span.from === one.span.from) - 1];
    return before?.value == null || !echoes(before.value, before.span.to, one, between);
  });
}

function echoes(value: number, end: number, one: QuantityMention, between: Between): boolean {
  if (one.value === null || one.counted || one.kind !== "absolute" || one.value < 10) return false;
  if (!BETWEEN.test(between(end, one.span.from))) return false;
  const ends = value === one.value || (value >= 100 && value % 100 === one.value);
  const digits = DIGITS.test(between(one.span.from, one.span.to));
  return ends && (digits || AT_END.test(between(one.span.to, Number.POSITIVE_INFINITY)));
}
