/** A number with its unit, and the sums and products people say aloud: "three boxes of fifty", "two thousand minus fifty". */

import { afterAny, parts, type Word } from "../kit/words.ts";
import { MEASURES } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

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

const BETWEEN = `finished|good|more|full|complete|completed|of the|of these|of those|of your|of our|additional|extra|further|whole|big|small|
  metric|square|linear|other|ready|packed|single|individual|master|of|those|these`;

/** "400 finished pieces", "three and a half metric tons", "480" */
export function countedAt(words: Words, index: number): Counted | null {
  const number = numberAt(words, index);
  if (number === null) return null;
  let at = number.next;
  while (joins(words[at])) {
    const filler = afterAny(words, at, BETWEEN);
    if (filler < 0) break;
    at = filler;
  }
  const unit = joins(words[at]) ? measure(words, at) : undefined;
  if (unit === undefined) return { ...number, unit: null, counted: false };
  return { ...number, unit, next: at + 1, counted: true };
}

const joins = (word: Word | undefined) => word !== undefined && (word.gap === "" || word.gap === "-");

function measure(words: Words, index: number): string | undefined {
  const { text, glued } = words[index]!;
  // "off" and "set" are units only at the end of their words; "g" and "m" only when they touch the number.
  if (text === "off" && joins(words[index + 1])) return undefined;
  if (text === "set" && /^(up|aside)$/.test(words[index + 1]?.text ?? "")) return undefined;
  return glued && /^[gmtl]$/.test(text) ? text : MEASURES[text];
}

/** The number at `start` with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, start: number, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  return product(words, first, at) ?? sum(words, first, at) ?? spread(words, start, first, at) ?? first;
}

/** "three boxes of fifty", "ten cartons with 20 each", "two batches of five hundred", "two times 500" */
function product(words: Words, first: Counted, at: number): Counted | null {
  const packed = first.unit !== null && first.unit !== "pcs";
  const packs = packed ? afterAny(words, at, "of|with|at|by|each with|each of|holding|containing") : -1;
  if (packs > 0) {
    const each = countedAt(words, packs);
    const tail = each === null ? -1 : afterAny(words, each.next, "each|apiece|per carton|per box|a piece|in each");
    // "ten pallets with forty boxes each" counts boxes; "ten boxes of forty" pieces.
    if (each?.value != null && (tail > 0 || each.unit === null || each.unit === "pcs")) {
      const value = first.value! * each.value;
      return { ...each, value, unit: each.unit ?? "pcs", counted: true, next: Math.max(tail, each.next) };
    }
  }
  const times = afterAny(words, at, "batches of|lots of|times|trucks of|loads of");
  const each = times > 0 ? countedAt(words, times) : null;
  return each?.value == null ? null : { ...each, value: first.value! * each.value };
}

const SUMS: ReadonlyArray<readonly [string, (a: number, b: number) => number]> = [
  ["minus|less|except|except for|excluding|without|but not", (a, b) => a - b],
  ["less than|short of|fewer than|under|below|shy of", (a, b) => b - a],
  ["plus another|and another|plus|and then another|and an additional|and additional|and an extra", (a, b) => a + b],
];

function sum(words: Words, first: Counted, at: number): Counted | null {
  for (const [phrases, apply] of SUMS) {
    const operand = afterAny(words, at, phrases);
    const second = operand > 0 ? countedAt(words, operand) : null;
    if (second?.value == null) continue;
    const value = Math.round(apply(first.value!, second.value) * 1000) / 1000;
    return {
      value: value < 0 ? null : value,
      unit: second.unit ?? first.unit,
      counted: first.counted || second.counted,
      approx: first.approx || second.approx,
      next: second.next,
    };
  }
  return null;
}

/** "three to four hundred" is no single number. */
function spread(words: Words, start: number, first: Counted, at: number): Counted | null {
  const to = afterAny(words, at, "to|or maybe|or perhaps|or|maybe|up to");
  const dash = words[at]!.gap === "-" || words[at]!.gap === "—";
  const other = to > 0 || dash ? countedAt(words, Math.max(to, at)) : null;
  if (other === null || words[start]!.text === "for") return null;
  return { ...other, unit: other.unit ?? first.unit, value: null, approx: true, counted: true };
}

const OF = `out of the total of|out of a total of|out of the|out of|of the total|of the|from the|of all|of a total of|of your|of our|of those|
  of these|of|from`;

/** "eight hundred of twelve hundred", "fifteen hundred out of two thousand", "three of the fifty samples" */
export function outOf(words: Words, index: number): Counted | null {
  if (words[index] === undefined || parts(words[index])) return null;
  const of = afterAny(words, index, OF);
  const whole = of < 0 ? null : countedAt(words, of);
  return whole === null || whole.value === null ? null : whole;
}
