/** A number with its measure word: "四百件", "三吨半", "两个半". */
import { roundQuantity } from "#kernel/quantity.ts";
import type { Counted } from "../kit/sums.ts";
import { afterAny, type Word } from "../kit/words.ts";
import { DIGITS, isNumeral, measureAt, SPOKEN_DIGITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const BETWEEN = "成品|完整|良品|好的|大|小|整";
const DOZEN = 12;

/** "四百件", "三吨半", "两个半", "三打", "半箱", "480" */
export function countedAt(words: Words, index: number): Counted | null {
  const half = halfAt(words, index);
  if (half !== null) return half;
  const number = numberAt(words, index);
  if (number === null) return null;
  let { value } = number;
  const dozen = touching(words, number.next) ? afterAny(words, number.next, "打") : -1;
  if (dozen > 0 && !/^[开包样电算底]$/.test(words[dozen]?.text ?? "")) {
    const more = touching(words, dozen) && words[dozen]!.text === "半" ? 1 : 0;
    value = value === null ? null : (value + more / 2) * DOZEN;
    const unit = measureAt(words, dozen + more);
    return { value, unit: unit?.unit ?? null, approx: number.approx, next: unit?.next ?? dozen + more, counted: true };
  }
  const between = touching(words, number.next) ? afterAny(words, number.next, BETWEEN) : -1;
  const measure = measureAt(words, number.next) ?? (between > 0 ? measureAt(words, between) : null);
  if (measure === null) return { value, unit: null, approx: number.approx, next: number.next, counted: false };
  const whole = { value, unit: measure.unit, approx: number.approx, next: measure.next, counted: true };
  if (!touching(words, measure.next)) return whole;
  if (/^[多来]$/.test(words[measure.next]!.text)) return { ...whole, approx: true, next: measure.next + 1 };
  // "一吨二", "两米五"
  const tenth = /^(?:t|m|kg|jin)$/.test(measure.unit) ? DIGITS[words[measure.next]!.text] : undefined;
  if (tenth !== undefined && value !== null && !touchesNumber(words, measure.next + 1))
    return { ...whole, value: roundQuantity(value + tenth / 10), next: measure.next + 1 };
  const isHalf = words[measure.next]!.text === "半" && value !== null;
  return isHalf ? { ...whole, value: value! + 0.5, next: measure.next + 1 } : whole;
}

const touching = (words: Words, index: number) => words[index] !== undefined && words[index]!.gap === "";

const touchesNumber = (words: Words, index: number) =>
  touching(words, index) && (isNumeral(words[index]!) || measureAt(words, index) !== null);

/** "半箱", "半吨"; "半个月" is a time. */
function halfAt(words: Words, index: number): Counted | null {
  if (words[index]?.text !== "半" || !touching(words, index + 1)) return null;
  if (words[index + 1]!.text === "打")
    return { value: DOZEN / 2, unit: null, approx: false, next: index + 2, counted: true };
  const measure = measureAt(words, index + 1);
  if (measure === null || /^[月小钟星]$/.test(words[measure.next]?.text ?? "")) return null;
  return { value: 0.5, unit: measure.unit, approx: false, next: measure.next, counted: true };
}

/** Past the same number said digit by digit: "十四个，一四". */
export function pastDigits(words: Words, { value, next }: Counted): number {
  if (value === null || value < 10 || !Number.isInteger(value)) return next;
  const digits = String(value);
  for (const [at, digit] of [...digits].entries()) {
    const word = words[next + at];
    const pause = at === 0 ? /^,?$/ : /^$/;
    if (word === undefined || !pause.test(word.gap) || String(DIGITS[word.text] ?? SPOKEN_DIGITS[word.text]) !== digit)
      return next;
  }
  const end = next + digits.length;
  return words[end] !== undefined && touchesNumber(words, end) ? next : end;
}
