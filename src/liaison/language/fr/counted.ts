/** A number with its unit, and the sums and products people say aloud: "trois cartons de cinquante", "deux mille moins cinquante". */
import { digitsAfter } from "../kit/spelled-out.ts";
import { type Counted, otherOf, type Sums, spreadOf, sumOf, wholeAt } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import { MEASURES } from "./lexicon.ts";
import { numberAt, TWICE } from "./numbers.ts";

type Words = readonly Word[];

const BETWEEN = `bonnes|bons|belles|autres|grandes|grands|grosses|gros|petites|petits|nouvelles|nouveaux|premieres|premiers|dernieres|derniers|
  de ces|de vos|de nos|des|de|d`;
/** Measured, not counted: a comma before three figures is a decimal there. */
const MEASURED = /^(?:kg|g|mg|t|m|km|cm|l|ml)$/;

/** "400 bonnes pièces", "deux tonnes et demie", "une centaine de cartons", "480" */
export function countedAt(words: Words, index: number): Counted | null {
  const number = numberAt(words, index);
  if (number === null) return null;
  let at = number.next;
  while (joins(words[at])) {
    const filler = afterAny(words, at, BETWEEN);
    // "mille de plus" goes no further.
    if (filler < 0 || (/^(?:de|d|des)$/.test(words[filler - 1]!.text) && measure(words, filler) === undefined)) break;
    at = filler;
  }
  const unit = joins(words[at]) ? measure(words, at) : undefined;
  const value = thousandths(words, index, number.next) && !MEASURED.test(unit ?? "") ? null : number.value;
  if (unit === undefined) return { ...number, value, unit: null, counted: false };
  const half = afterAny(words, at + 1, "et demi|et demie");
  if (half > 0 && value !== null && !parts(words[at + 1]))
    return { ...number, value: value + 0.5, unit, next: half, counted: true };
  const next = Math.max(at + 1, digitsAfter(TWICE, words, at + 1, value));
  return { ...number, value, unit, next, counted: true };
}

/** "1,250": a thousand to some, one and a quarter to others. */
const thousandths = (words: Words, index: number, next: number) =>
  next === index + 1 && words[index]!.kind === "number" && /^\d{1,3}\.\d{3}$/.test(words[index]!.text);

const joins = (word: Word | undefined) => word !== undefined && (word.gap === "" || word.gap === "-");

function measure(words: Words, index: number): string | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  // "g", "m", "t" and "l" are units only where they touch the number.
  if (/^[gmtl]$/.test(word.text)) return word.glued ? word.text : undefined;
  if (word.text === "jeu" && /^(?:de|d)$/.test(words[index - 1]?.text ?? "")) return undefined;
  return MEASURES[word.text];
}

/** The number at `start` with what is added, taken away or multiplied right after it. */
export function sumAt(words: Words, first: Counted): Counted {
  const at = first.next;
  if (first.value === null || words[at] === undefined || parts(words[at])) return first;
  return product(words, first, at) ?? sum(words, first) ?? spread(words, first) ?? first;
}

const HOLDS = `il y en a|il y a|y en a|y a|on en met|on met|en contient|en contiennent|contient|contiennent|en font|font|en fait|fait|ca fait|en tient|tient|
  tiennent|ont|a|on en a|il en rentre|en rentre|ca contient|on en range`;

/** Where the contents of one pack are counted: "de", "qui en font", "et dans chaque carton il y en a", "chacune en contient"; -1 where they are not. */
function packedAt(words: Words, at: number): number {
  const direct = afterAny(words, at, "de|avec|a|contenant|d|x|par|a raison de|remplis de|remplies de");
  if (direct > 0) return direct;
  const relative = words[at]!.text === "qui" ? afterAny(words, at + 1, HOLDS) : -1;
  if (relative > 0) return relative;
  const lead = afterAny(words, at, "et dans|et sur|et par|et|dans|sur|par");
  const each = oneAt(words, lead > 0 ? lead : at);
  if (each > 0) return parts(words[each]) ? -1 : Math.max(afterAny(words, each, HOLDS), each);
  // "il y en a vingt par caisse" counts contents only with what they are in.
  const told = Math.max(afterAny(words, at, HOLDS), afterAny(words, at, "et il y en a|et y en a|et ca fait"));
  const count = told > 0 ? countedAt(words, told) : null;
  return count !== null && eachAt(words, count.next) > count.next ? told : -1;
}

/** Past "chacun", "chaque carton"; -1 where neither stands. */
function oneAt(words: Words, index: number): number {
  const word = words[index];
  if (word === undefined) return -1;
  if (/^chacune?$/.test(word.text)) return index + 1;
  return word.text === "chaque" && (words[index + 1]?.text ?? "") in MEASURES ? index + 2 : -1;
}

/** Past "chacun", "dans chaque carton", "par carton", "sur chaque" behind the contents. */
function eachAt(words: Words, index: number): number {
  const lead = afterAny(words, index, "dans|sur|par");
  const at = lead > 0 ? lead : index;
  const each = oneAt(words, at);
  if (each > 0) return each;
  if (words[at]?.text === "chaque") return at + 1;
  if (lead > 0 && words[index]!.text === "par" && (words[at]?.text ?? "") in MEASURES) return at + 1;
  return Math.max(index, afterAny(words, index, "l un|piece"));
}

/** "trois cartons de cinquante", "dix cartons avec vingt pièces chacun", "deux fois cinq cents" */
function product(words: Words, first: Counted, at: number): Counted | null {
  const packed = first.unit !== null && first.unit !== "pcs" && !MEASURED.test(first.unit);
  const packs = packed ? packedAt(words, at) : -1;
  const within = packs > 0 ? countedAt(words, packs) : null;
  if (within?.value != null) {
    const value = first.value! * within.value;
    return { ...within, value, unit: within.unit ?? "pcs", counted: true, next: eachAt(words, within.next) };
  }
  const times = afterAny(
    words,
    at,
    "lots de|premiers lots de|derniers lots de|autres lots de|fois|camions de|series de|x|tranches de|envois de",
  );
  const each = times > 0 ? countedAt(words, times) : null;
  return each?.value == null ? null : { ...each, value: first.value! * each.value };
}

const SUMS: Sums = [
  ["moins les|moins|sauf|a part|hormis|excepte", (a, b) => a - b],
  ["plus les|plus|et encore|et puis encore|plus encore|et en plus|ajoute a|auxquelles s ajoutent", (a, b) => a + b],
];

/** "six palettes plus deux cartons" are eight of nothing. */
function sum(words: Words, first: Counted): Counted | null {
  const told = sumOf(SUMS, countedAt, words, first);
  const mixed = told !== null && first.unit !== null && told.unit !== first.unit;
  return mixed ? { ...told, value: null } : told;
}

/** "trois à quatre cents", "300-400": no single number. */
function spread(words: Words, first: Counted): Counted | null {
  const other = otherOf("a|ou|ou bien|ou peut etre|voire|jusqu a|peut etre", countedAt, words, first);
  return other === null || other.value === 1 ? null : spreadOf(first, other);
}

const OF = `sur un total de|sur une commande de|sur un lot de|sur les|sur la|sur|parmi les|parmi|des|du total de|au total de`;

/** "huit cents sur mille deux cents", "trois des cinquante échantillons" */
export const outOf = (words: Words, index: number) => wholeAt(OF, countedAt, words, index);
