/** Parts of a whole: "half", "two thirds", "one in five", "three out of four". */

import { after, afterAny, parts, type Word } from "../kit/words.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
/** Of 1. */
export type FractionReading = { value: number; next: number };

const DENOMINATORS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  tenth: 10,
  tenths: 10,
};

/** "a third", "two thirds", "half", "three quarters"; never "the third", which is a day. */
export function fractionAt(words: Words, index: number): FractionReading | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "slash" && /^\d\/\d{1,2}$/.test(word.text)) {
    const [top, bottom] = word.text.split("/").map(Number) as [number, number];
    return bottom > top && bottom <= 10 ? { value: top / bottom, next: index + 1 } : null;
  }
  const half = afterAny(words, index, "half|a half|one half|the half|halfway|half way|fifty fifty");
  if (half > 0) {
    const follows = words[half]?.text ?? "";
    if (/^(past|a|an|million|thousand|dozen|day|days|hour|week|weeks|year|month)$/.test(follows)) return null;
    return { value: 0.5, next: half };
  }
  if (word.text === "the" || word.kind === "ordinal") return null;
  const top = word.text === "a" || word.text === "an" ? { value: 1, next: index + 1 } : smallTop(words, index);
  if (top === null || parts(words[top.next])) return null;
  const bottom = DENOMINATORS[words[top.next]?.text ?? ""];
  if (bottom === undefined || bottom < top.value) return null;
  if (top.value > 1 && !/s$/.test(words[top.next]!.text) && words[top.next]!.text !== "quarter") return null;
  return { value: top.value / bottom, next: top.next + 1 };
}

function smallTop(words: Words, index: number): { value: number; next: number } | null {
  const number = numberAt(words, index);
  if (number?.value == null || number.value > 9 || number.next !== index + 1 || !Number.isInteger(number.value))
    return null;
  return { value: number.value, next: number.next };
}

/** "one in five", "three out of four", "eighty out of a hundred" */
export function ratioAt(words: Words, index: number): FractionReading | null {
  const top = numberAt(words, index);
  if (top?.value == null) return null;
  const of = afterAny(words, top.next, "out of every|out of|in every|in");
  const bottom = of < 0 ? null : numberAt(words, of);
  if (bottom?.value == null || bottom.value <= top.value || bottom.value === 0) return null;
  if (
    after(words, of - 1, "in") > 0 &&
    (bottom.value > 100 || /^(days?|weeks?|hours?|months?)$/.test(words[bottom.next]?.text ?? ""))
  )
    return null;
  return { value: top.value / bottom.value, next: bottom.next };
}
