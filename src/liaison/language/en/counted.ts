/** A number with its unit, and the sums and products people say aloud: "three boxes of fifty", "two thousand minus fifty". */

import { type Counted, otherOf, type Sums, spreadOf, summed, wholeAt } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import { MEASURES } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

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
  return product(words, first, at) ?? sum(words, first, at) ?? spread(words, start, first) ?? first;
}

/** "three boxes of fifty", "ten cartons with 20 each", "two batches of five hundred", "two times 500" */
function product(words: Words, first: Counted, at: number): Counted | null {
  const packed = first.unit !== null && first.unit !== "pcs";
  const packs = packed ? afterAny(words, at, "of|with|at|by|each with|each of|holding|containing") : -1;
  if (packs > 0) {
    const each = packContents(words, packs);
    const tail = each === null ? -1 : afterAny(words, each.next, EACH);
    // "ten pallets with forty boxes each" counts boxes; "ten boxes of forty" pieces; "ten reels of 500 metres" metres.
    const lengths = /^(?:m|l|yard)$/.test(each?.unit ?? "") && /^(?:of|at)$/.test(words[at]!.text);
    if (each?.value != null && (tail > 0 || each.unit === null || each.unit === "pcs" || lengths)) {
      const value = first.value! * each.value;
      const full = { ...each, value, unit: each.unit ?? "pcs", counted: true, next: Math.max(tail, each.next) };
      return odd(words, full);
    }
  }
  const times = afterAny(words, at, "batches of|lots of|times|trucks of|loads of");
  const each = times > 0 ? countedAt(words, times) : null;
  return each?.value == null ? null : { ...each, value: first.value! * each.value };
}

const EACH = [
  "each",
  "every",
  "a",
  "per",
  "in each",
  "on each",
  "in every",
  "on every",
  "to a",
  "to each",
  "to the",
  "each",
]
  .flatMap((lead) =>
    [
      "carton",
      "box",
      "case",
      "crate",
      "pallet",
      "reel",
      "roll",
      "pack",
      "bag",
      "sack",
      "drum",
      "tray",
      "tube",
      "bin",
      "skid",
      "spool",
      "coil",
      "one",
    ].map((pack) => `${lead} ${pack}`),
  )
  .concat("each", "apiece", "a piece", "in each", "on each", "in each of them", "on each of them")
  .join("|");

const ONE_MORE = /^(?:one|a|another|the)$/;

/** "Three pallets of two hundred and one with forty": "and one" begins another pack, though a number could go on so. */
function packContents(words: Words, index: number): Counted | null {
  const each = countedAt(words, index);
  if (each === null) return null;
  for (let at = index + 1; at < each.next; at++) {
    if (words[at]!.text === "and" && ONE_MORE.test(words[at + 1]?.text ?? "") && oddAt(words, at) !== null)
      return countedAt(words.slice(0, at), index);
  }
  return each;
}

/** The pack that is not full, or loose pieces beside the packs: "and one with 80", "plus twenty loose". */
function odd(words: Words, full: Counted): Counted {
  const more = oddAt(words, full.next);
  return more?.value == null ? full : { ...full, value: full.value! + more.value, next: more.next };
}

function oddAt(words: Words, index: number): Counted | null {
  const joint = afterAny(words, index, "and|plus|and then|and also|plus also");
  if (joint < 0) return null;
  const pack = afterAny(
    words,
    joint,
    `one with|another with|one more with|another one with|the last with|the last one with|a last one with|one of|one at|one has|the last one has|one half full with|a half full one with|a half one with|half a one with|a partial one with|a smaller one with|a small one with|one containing|one holding`,
  );
  const packed = pack > 0 ? pack : afterAny(words, joint, PARTIAL_PACK);
  if (packed > 0) return countedAt(words, packed);
  const before = afterAny(words, joint, "a loose|loose|another loose|a few loose");
  const number = countedAt(words, before > 0 ? before : joint);
  if (number === null) return null;
  const loose = afterAny(
    words,
    number.next,
    "loose|loose ones|loose pieces|singles|extra|on top|single ones|separately",
  );
  return before > 0 || loose > 0 ? { ...number, next: Math.max(loose, number.next) } : null;
}

const PARTIAL_PACK = ["pallet", "carton", "box", "bag", "crate", "roll", "case"]
  .flatMap((pack) =>
    ["one", "another", "a", "one last", "a last", "one more", "the last", "a half", "one half", "a partial"].flatMap(
      (lead) => ["with", "of", "containing", "at"].map((joint) => `${lead} ${pack} ${joint}`),
    ),
  )
  .join("|");

const SUMS: Sums = [
  ["minus|less|except|except for|excluding|without|but not", (a, b) => a - b],
  ["less than|short of|fewer than|under|below|shy of", (a, b) => b - a],
  ["plus another|and another|plus|and then another|and an additional|and additional|and an extra", (a, b) => a + b],
];

function sum(words: Words, first: Counted, at: number): Counted | null {
  for (const [phrases, apply] of SUMS) {
    const operand = afterAny(words, at, phrases);
    const article = operand > 0 ? afterAny(words, operand, "the|about|around|our|those|these") : -1;
    const second = operand > 0 ? countedAt(words, Math.max(operand, article)) : null;
    if (second?.value == null) continue;
    const value = apply(first.value!, second.value);
    const rejects = afterAny(
      words,
      second.next,
      "rejects|rejected ones|rejected|scrap|scrapped|bad ones|defects|defective ones",
    );
    // Rejects taken away leave the good ones; rejects on top are no part of them.
    if (rejects > 0 && value > first.value!) return null;
    return { ...summed(first, second, value), next: Math.max(second.next, rejects) };
  }
  return null;
}

/** "three to four hundred" is no single number. */
function spread(words: Words, start: number, first: Counted): Counted | null {
  const other = otherOf("to|or maybe|or perhaps|or|maybe|up to", countedAt, words, first);
  return other === null || words[start]!.text === "for" ? null : spreadOf(first, other);
}

const OF = `out of the total of|out of a total of|out of the|out of|of the total|of the|from the|of all|of a total of|of your|of our|of those|
  of these|of|from`;

/** "eight hundred of twelve hundred", "fifteen hundred out of two thousand", "three of the fifty samples" */
export const outOf = (words: Words, index: number) => wholeAt(OF, countedAt, words, index);
