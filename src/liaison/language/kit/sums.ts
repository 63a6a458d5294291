/** Numbers with their units, and what two of them come to: "two thousand minus fifty", "three to four hundred". */
import { roundQuantity } from "#kernel/quantity.ts";
import { afterAny, parts, type Word } from "./words.ts";

type Words = readonly Word[];

export type Counted = {
  /** null: no single number */
  value: number | null;
  unit: string | null;
  approx: boolean;
  next: number;
  /** a unit was told: the number surely counts something */
  counted: boolean;
};

type CountedAt = (words: Words, index: number) => Counted | null;

/** Phrases between two numbers, and what they come to. */
export type Sums = ReadonlyArray<readonly [phrases: string, apply: (a: number, b: number) => number]>;

/** Both numbers as one; `value` is what they come to, less than nothing being no number. `first` has a value. */
export function summed(first: Counted, second: Counted, value: number): Counted {
  const rounded = roundQuantity(value);
  return {
    value: rounded < 0 ? null : rounded,
    unit: second.unit ?? first.unit,
    counted: first.counted || second.counted,
    approx: first.approx || second.approx,
    next: second.next,
  };
}

/** What the first of `sums` makes of the number and the one told after it. `operandAt` reads that one. */
export function sumOf(sums: Sums, operandAt: CountedAt, words: Words, first: Counted): Counted | null {
  for (const [phrases, apply] of sums) {
    const operand = afterAny(words, first.next, phrases);
    const second = operand > 0 ? operandAt(words, operand) : null;
    if (second?.value != null) return summed(first, second, apply(first.value!, second.value));
  }
  return null;
}

/** The second number of "three to four hundred", "300-400", by the phrases or a dash between them; null where none is told. */
export function otherOf(phrases: string, countedAt: CountedAt, words: Words, { next }: Counted): Counted | null {
  const to = afterAny(words, next, phrases);
  const dash = words[next]!.gap === "-" || words[next]!.gap === "—";
  return to > 0 || dash ? countedAt(words, Math.max(to, next)) : null;
}

/** Two numbers are no single one. */
export function spreadOf(first: Counted, other: Counted): Counted {
  return { ...other, unit: other.unit ?? first.unit, value: null, approx: true, counted: true };
}

/** The whole of "eight hundred of twelve hundred". */
export function wholeAt(phrases: string, countedAt: CountedAt, words: Words, index: number): Counted | null {
  if (words[index] === undefined || parts(words[index])) return null;
  const of = afterAny(words, index, phrases);
  const whole = of < 0 ? null : countedAt(words, of);
  return whole === null || whole.value === null ? null : whole;
}
