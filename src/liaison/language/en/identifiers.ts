/** Spelled identifiers: letters, spelling alphabets, digits one by one or in groups, "double", "dash". Free text: matching is extraction's. */

import { after, afterAny, parts, type Word } from "../kit/words.ts";
import type { SpelledMention } from "../types.ts";
import { LETTER_NAMES, MEASURES, NUMBER_HOMOPHONES, SPELLING, TEENS, TENS, TIME_UNITS, UNITS } from "./lexicon.ts";
import { smallAt } from "./number-words.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
export type SpelledHit = { mention: SpelledMention; next: number };

const INTRODUCERS: ReadonlyArray<[string, SpelledMention["kind"]]> = [
  ["purchase order number", "order"],
  ["purchase order", "order"],
  ["order number", "order"],
  ["p o number", "order"],
  ["po number", "order"],
  ["order no", "order"],
  ["order", "order"],
  ["line number", "line"],
  ["line item", "line"],
  ["line", "line"],
  ["position", "line"],
  ["lot number", "lot"],
  ["lot no", "lot"],
  ["lot", "lot"],
  ["batch number", "lot"],
  ["batch no", "lot"],
  ["batch", "lot"],
  ["part number", "other"],
  ["serial number", "other"],
  ["item number", "other"],
  ["number", "other"],
  ["reference", "other"],
  ["ending in", "order"],
  ["ends in", "order"],
  ["ending with", "order"],
  ["ends with", "order"],
  ["ending", "order"],
];
/** Digits of the longest order number that is looked for by ear. */
const LONGEST_KNOWN = 12;
const LINKS = "is|was|it is|number|no|number is|the";

/** With `open` any spelled run counts; else only one that is announced, prefixed, or known (letters and digits only, upper case). */
export function spelledAt(words: Words, index: number, open: boolean, known: ReadonlySet<string>): SpelledHit | null {
  for (const [phrase, kind] of INTRODUCERS) {
    let at = after(words, index, phrase);
    const before = words[index - 1]?.text ?? "";
    if (at < 0 || (phrase === "number" && /^(week|the|a|this|any)$/.test(before))) continue;
    // "That's the other order, four fifty": the number is none of it.
    if (kind === "order" && /^(?:other|another|wrong|different|whole|entire)$/.test(before)) continue;
    const link = afterAny(words, at, kind === "line" ? "number|no" : LINKS);
    if (link > 0) at = link;
    const misheard = kind === "order" ? homophones(words, at, known) : kind === "lot" ? letterFirst(words, at) : null;
    const run = misheard ?? runAt(words, at) ?? (kind === "line" ? homophone(words, at) : null);
    if (run === null || !/\d/.test(run.text) || countsSomething(words, run.next)) continue;
    if (kind === "line" && run.text.length > 3) continue;
    return mention(words, index, run, kind, /^end/.test(phrase));
  }
  const prefixed =
    after(words, index, "p o") > 0 || /^po$/.test(words[index]?.text ?? "") || words[index]?.capital === true;
  const run = runAt(words, index);
  const begins = index === 0 || words[index]!.gap !== "" || pieceAt(words, index - 1, true) === null;
  const isKnown = run !== null && begins && known.has(run.text.replaceAll(/[^A-Z0-9]/g, ""));
  if (!open && !prefixed && !isKnown) return null;
  if (run === null || (!/\d/.test(run.text) && run.text.length < 4)) return null;
  if (!isKnown && countsSomething(words, run.next)) return null;
  if (!open && (countsSomething(words, run.next) || (!isKnown && !/^(PO)?\d/.test(run.text)))) return null;
  return mention(words, index, run, /^PO/.test(run.text) ? "order" : "other", false);
}

/** "line to" at the end of the words is "line two". */
function homophone(words: Words, index: number): Run | null {
  const digit = NUMBER_HOMOPHONES[words[index]?.text ?? ""];
  const ends = words[index + 1] === undefined || words[index + 1]!.gap !== "";
  return digit === undefined || !ends ? null : { text: String(digit), next: index + 1 };
}

/** "Lot are three three nine one": a word that sounds like a letter, before digits. */
function letterFirst(words: Words, index: number): Run | null {
  const upper = LETTER_NAMES[words[index]?.text ?? ""];
  const rest = upper === undefined ? null : runAt(words, index + 1);
  return rest !== null && /^\d/.test(rest.text) ? { text: upper + rest.text, next: rest.next } : null;
}

/** "order for one one to" is order 4112, where that one is open: the longest such run. */
function homophones(words: Words, start: number, known: ReadonlySet<string>): Run | null {
  let found: Run | null = null;
  let text = "";
  for (let index = start; index < words.length && text.length < LONGEST_KNOWN; ) {
    const digit = NUMBER_HOMOPHONES[words[index]!.text];
    const piece = digit === undefined ? pieceAt(words, index, text !== "") : { text: String(digit), next: index + 1 };
    if (piece === null || !/^\d+$/.test(piece.text)) break;
    text += piece.text;
    index = piece.next;
    if (known.has(text)) found = { text, next: index };
  }
  return found;
}

/** "the order is three thousand pieces", "the line is eighty percent done": a quantity, no identifier. */
function countsSomething(words: Words, index: number): boolean {
  const text = words[index]?.text ?? "";
  return !parts(words[index]) && (text in MEASURES || text in TIME_UNITS || /^(percent|per|oclock|am|pm)$/.test(text));
}

function mention(words: Words, index: number, run: Run, kind: SpelledMention["kind"], suffix: boolean): SpelledHit {
  return {
    next: run.next,
    mention: { span: { from: words[index]!.from, to: words[run.next - 1]!.to }, text: run.text, kind, suffix },
  };
}

type Run = { text: string; next: number };
/** A piece of a run; "o" is a letter or a zero, which its neighbours decide. */
type Piece = { text: string; next: number };

function runAt(words: Words, start: number): Run | null {
  const pieces: string[] = [];
  let index = start;
  while (index < words.length) {
    const abbreviated = words[index]!.gap === "." && /^[A-Z]$/.test(pieces.at(-1) ?? "");
    if (index > start && /[.;?!:]/.test(words[index]!.gap) && !words[index]!.glued && !abbreviated) break;
    const joint = index > start && isJoint(words[index]!) ? words[index]!.gap : "";
    const piece = pieceAt(words, index, pieces.length > 0);
    if (piece === null) break;
    if (joint !== "" && pieces.length > 0) pieces.push(joint);
    pieces.push(piece.text);
    index = piece.next;
  }
  // A trailing "dash" or "a" belongs to what follows the identifier.
  while (pieces.length > 0 && /^[-/.]$/.test(pieces.at(-1)!)) {
    pieces.pop();
    index -= 1;
  }
  if (pieces.length === 0) return null;
  return { text: pieces.map((piece, at) => (piece === "?" ? ohOrZero(pieces, at) : piece)).join(""), next: index };
}

/** Recognisers write hyphens between numbers in words ("three-three-nine"): nobody said one. */
function isJoint({ gap, kind, text }: Word): boolean {
  return /^[-/]$/.test(gap) && (kind === "number" || !(text in UNITS || text in TENS || text in TEENS));
}

function ohOrZero(pieces: readonly string[], at: number): string {
  const before = pieces[at - 1] ?? "";
  if (before === "P" && at === 1) return "O";
  const near = [before, pieces[at + 1] ?? ""];
  return near.some((piece) => /\d|\?/.test(piece)) ? "0" : "O";
}

const SIGNS: Record<string, string> = {
  dash: "-",
  hyphen: "-",
  minus: "-",
  slash: "/",
  stroke: "/",
  dot: ".",
  point: ".",
  underscore: "_",
};

function pieceAt(words: Words, index: number, inside: boolean): Piece | null {
  const word = words[index];
  if (word === undefined) return null;
  const text = word.text;
  if (text === "double" || text === "triple") {
    const piece = pieceAt(words, index + 1, true);
    const times = text === "double" ? 2 : 3;
    return piece === null || piece.text.length !== 1
      ? null
      : { text: piece.text.replace("?", "0").repeat(times), next: piece.next };
  }
  if (inside && SIGNS[text] !== undefined) return { text: SIGNS[text], next: index + 1 };
  if (inside && text === "forward" && words[index + 1]?.text === "slash") return { text: "/", next: index + 2 };
  if (word.kind === "number") return { text: word.text, next: index + 1 };
  if (word.kind === "slash" && inside) return { text: word.text, next: index + 1 };
  if (text === "oh" || text === "o") return { text: "?", next: index + 1 };
  const number = digitsFrom(words, index);
  if (number !== null) return number;
  const xray = after(words, index, "x ray");
  if (xray > 0) return { text: "X", next: xray };
  if (/^[a-z]$/.test(text)) return letter(words, index, text.toUpperCase(), inside);
  if (SPELLING[text] !== undefined && (inside || pieceAt(words, index + 1, true) !== null))
    return { text: SPELLING[text], next: index + 1 };
  if (word.capital || (/^(po|sn|pn)$/.test(text) && !inside) || (word.glued && /^[a-z]{1,4}$/.test(text))) {
    return { text: text.toUpperCase(), next: index + 1 };
  }
  if (LETTER_NAMES[text] !== undefined && spelledBeside(words, index, inside))
    return letter(words, index, LETTER_NAMES[text], true);
  // "B two zero for" at the end of what was said is "B two zero four".
  if (inside && words[index + 1] === undefined && isDigit(words[index - 1]) && NUMBER_HOMOPHONES[text] !== undefined)
    return { text: String(NUMBER_HOMOPHONES[text]), next: index + 1 };
  // "for for seven one" is "four four seven one": only digits lead on from a word that is no digit itself.
  if (NUMBER_HOMOPHONES[text] !== undefined && digitsFollow(words, index + 1, inside ? 1 : 2)) {
    return { text: String(NUMBER_HOMOPHONES[text]), next: index + 1 };
  }
  return null;
}

const isDigit = (word: Word | undefined) => word !== undefined && (word.kind === "number" || word.text in UNITS);

const spelledBeside = (words: Words, index: number, inside: boolean) =>
  inside && (words[index + 1] === undefined || parts(words[index + 1]) || pieceAt(words, index + 1, true) !== null);

/** At least `count` digits come next, homophones of digits counted on the way. */
function digitsFollow(words: Words, index: number, count: number): boolean {
  const word = words[index];
  if (word === undefined || parts(word)) return false;
  const digit = word.kind === "number" || UNITS[word.text] !== undefined || word.text in TENS || word.text in TEENS;
  if (digit) return count <= 1 || digitsFollow(words, index + 1, count - 1);
  return NUMBER_HOMOPHONES[word.text] !== undefined && digitsFollow(words, index + 1, Math.max(1, count - 1));
}

/** "a as in alpha", "p for peter", "b like bravo" */
function letter(words: Words, index: number, upper: string, inside: boolean): Piece | null {
  const as = afterAny(words, index + 1, "as in|like in|like|for|as");
  const example = as > 0 ? words[as] : undefined;
  if (
    example !== undefined &&
    example.kind === "word" &&
    example.text.startsWith(upper.toLowerCase()) &&
    example.text.length > 1
  ) {
    return { text: upper, next: as + 1 };
  }
  // The article "a" is no letter unless more of the identifier follows.
  if (upper === "A" && !inside && (words[index + 1] === undefined || pieceAt(words, index + 1, true) === null))
    return null;
  if (
    upper === "I" &&
    (!inside || /^(?:think|guess|believe|have|would|am|mean|do|can|see|suppose)$/.test(words[index + 1]?.text ?? ""))
  )
    return null;
  return { text: upper, next: index + 1 };
}

/** Digits one by one, "forty four", "forty five hundred", "thirteen": as they would be written one after the other. */
function digitsFrom(words: Words, index: number): Piece | null {
  const word = words[index]!;
  if (word.text in UNITS) {
    const follows = words[index + 1];
    if (follows !== undefined && !parts(follows) && /^(hundred|thousand)$/.test(follows.text))
      return whole(words, index);
    return { text: String(UNITS[word.text]), next: index + 1 };
  }
  if (!(word.text in TENS) && !(word.text in TEENS)) return null;
  const small = smallAt(words, index)!;
  if (/^(hundred|thousand)$/.test(words[small.next]?.text ?? "")) return whole(words, index);
  return { text: String(small.value), next: small.next };
}

function whole(words: Words, index: number): Piece | null {
  const number = numberAt(words, index);
  return number?.value == null ? null : { text: String(number.value), next: number.next };
}
