/** A count with its own arithmetic, or said twice: "five hundred made, twelve thrown out, so four hundred and eighty eight". */
import type { QuantityMention } from "../types.ts";

type Between = (from: number, to: number) => string;

const SO =
  /\b(?:so|makes|making|leaves|leaving|that is|that would be|comes to|call it|gives(?: you| us)?|equals|in total|total|altogether|all in all)(?: (?:that is|it is|we have|we are at|i have|you have|about|it|you|us|with|just|only|a|say|make it|call it))*$/;
/** Behind what is left of a number when the bad ones are taken away. */
const GOOD = /^(?:of them |are |is |were |left |good )*(?:good|ok|okay|usable|sellable|fine)\b/;
const AGAIN = /^(?:(?:yes|yeah|so|that is|i repeat|exactly|again|it is|they are) ?)*$/;

/** Of counts that explain the last one by a sum, a difference or a product the last is the answer. */
export function comesTo(counts: readonly QuantityMention[], between: Between): QuantityMention[] {
  const last = counts.at(-1);
  const parts = counts.slice(0, -1);
  const before = parts.at(-1);
  if (last === undefined || before === undefined || parts.length > 2 || !counts.every(isNumber)) return [...counts];
  if (last.role !== null && last.role !== "done") return [...counts];
  const joint = between(before.span.to, last.span.from);
  const [a, b] = parts.map(({ value }) => value!) as [number, number | undefined];
  if (b === undefined) {
    const same = a === last.value && isOf(last, before) && (SO.test(joint) || AGAIN.test(joint));
    return same && (before.role === null || before.role === "done") ? [before] : [...counts];
  }
  const minus = a - b === last.value;
  const told = SO.test(joint) && (minus || a + b === last.value || a * b === last.value);
  const good = minus && GOOD.test(between(last.span.to, Number.POSITIVE_INFINITY));
  if (!told && !good) return [...counts];
  return [{ ...last, unit: last.unit ?? before.unit, role: "done" }];
}

const isNumber = ({ kind, value }: QuantityMention) => kind === "absolute" && value !== null && value > 0;
const isOf = (one: QuantityMention, other: QuantityMention) => one.unit === null || one.unit === other.unit;

/** "I put a zero too many": no count. */
export const isZeroWritten = ({ value, span }: QuantityMention, between: Between) =>
  value === 0 && /\b(?:an?|one|extra|another)$/.test(between(0, span.from));

/** "Eighty five, it was eighty when you rang": the second one is the old one. */
const WAS = /\b(?:it|we|they|that) (?:was|were)(?: (?:at|only|about|around))?$/;
const BACK_THEN =
  /^(?:percent |pieces )?(?:when|yesterday|last (?:week|month|time|night)|on (?:mon|tues|wednes|thurs|fri)day|this morning|earlier|before|the other day)\b/;

export const isOld = (before: string, after: string) => WAS.test(before) && BACK_THEN.test(after);
