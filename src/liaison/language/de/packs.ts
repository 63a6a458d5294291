/** Packs and what is in each: "drei Kisten zu fünfzig", "drei Gitterboxen mit je 200 und eine angebrochene mit 40". */

import type { Counted } from "../kit/sums.ts";
import { afterAny, parts, type Word } from "../kit/words.ts";
import { countedAt } from "./counted.ts";
import { figureOf } from "./lexicon.ts";

type Words = readonly Word[];

const EACH = "in jedem|in jeder|in jedem davon|zu je|zu|a|a je|mit je|mit jeweils|mit|je|von je|jeweils|mit jeweils je";
const INSIDE = "drin|drauf|pro karton|pro kiste|pro palette|je karton|pro box|pro stuck";

/** The pieces in all packs; no single number where a further pack is told of and not what is in it. */
export function packsAt(words: Words, first: Counted): Counted | null {
  const packed = first.unit !== null && first.unit !== "pcs";
  const each = packed ? contentAt(words, first.next) : null;
  if (each === null) return null;
  let sum: Counted = { ...each, value: first.value! * each.value!, unit: each.unit ?? "pcs", counted: true };
  for (let more = moreAt(words, sum); more !== null; more = moreAt(words, sum)) sum = more;
  return sum;
}

/** What one pack holds: "zu je fünfzig". "Zehn Paletten mit je vierzig Kartons" counts cartons. */
function contentAt(words: Words, index: number): Counted | null {
  const packs = parts(words[index]) ? -1 : afterAny(words, index, EACH);
  const each = packs < 0 ? null : countedAt(words, packs);
  if (each?.value == null) return null;
  const je = words.slice(index, packs).some((word) => /^(?:je|jeweils)$/.test(word.text));
  const tail = afterAny(words, each.next, INSIDE);
  // "fünf Säcke à 25 Kilo"; "fünf Paletten mit 800 Kilo" may be the weight of all.
  const measured = /^(?:kg|g|t|l|m)$/.test(each.unit ?? "") && words[index]!.text !== "mit";
  const pieces = je || tail > 0 || each.unit === null || each.unit === "pcs" || measured;
  return pieces ? { ...each, next: Math.max(tail, each.next) } : null;
}

const AND = "und dann noch|und noch|und noch mal|und dazu|und dazu noch|und|plus noch|plus|dazu noch|dazu";
const KINDS = `angebrochene|angebrochener|angebrochenes|angebrochenen|angefangene|angefangener|angefangenes|angefangenen|halbe|halber|halbes|halben|
  halbvolle|halbvoller|volle|voller|volles|vollen|teilgefullte|letzte|letzter|letztes|kleine|kleiner|kleinere|kleinerer|weitere|weiterer|andere|anderer|anbruch|rest`;
const LOOSE = "lose|loser|losen|einzelne|einzelnen|einzeln|so|extra|ohne verpackung|unverpackt|unverpackte|ubrig";

/** "und eine angebrochene mit vierzig", "und noch zwei mit je hundert", "und fünfzehn lose" */
function moreAt(words: Words, sum: Counted): Counted | null {
  if (sum.value === null || parts(words[sum.next])) return null;
  const start = afterAny(words, sum.next, AND);
  if (start < 0) return null;
  const one = /^eine?[nrs]?$/.test(words[start]?.text ?? "");
  const number = one ? { value: 1, next: start + 1, counted: false } : countedAt(words, start);
  if (number?.value == null) return null;
  const kind = afterAny(words, number.next, KINDS);
  const noun = kind > 0 ? kind : number.next;
  const pack = packNoun(words, noun);
  const each = contentAt(words, pack);
  if (each !== null) return { ...sum, value: sum.value + number.value * each.value!, next: each.next };
  const loose = afterAny(words, number.next, LOOSE);
  if (loose > 0 && !one) return { ...sum, value: sum.value + number.value, next: loose };
  // "und eine angebrochene": how many are in it was not said.
  return kind > 0 ? { ...sum, value: null, next: pack } : null;
}

/** Past "Palette", "Karton" where it is said again. */
function packNoun(words: Words, index: number): number {
  if (parts(words[index]) || figureOf(words[index]) !== null) return index;
  return /^(?:kisten?|kartons?|palett\w+|gitterbox\w*|box\w*|behalter|klt|rollen?|pakete?|sack|sacke|beutel|trays?|fass|fasser)$/.test(
    words[index]!.text,
  )
    ? index + 1
    : index;
}
