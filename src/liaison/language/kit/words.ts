/** A turn as words, and phrases found among them. The same for every language; how words are cut is tokenizer.ts. */
import type { Span } from "../../extraction/types.ts";

export type Word = Span & {
  text: string;
  kind: "word" | "number" | "ordinal" | "iso" | "slash" | "clock";
  /** value of a number or ordinal written in digits */
  value: number;
  /** punctuation between the word before and this one; "-" only when both touch it */
  gap: string;
  /** touches the word before without space or punctuation: "A77B" is three such pieces */
  glued: boolean;
  /** written in capitals throughout: part of a name or a code */
  capital: boolean;
  /** written with a first capital */
  title: boolean;
};

/** The words in one line, for phrase patterns; `span` leads back to the original text. */
export type Phrase = { text: string; span(from: number, to: number): Span };

export function toPhrase(words: readonly Word[]): Phrase {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += joint(text, word);
    starts.push(text.length);
    text += word.text;
  }
  return {
    text,
    span(from, to) {
      const first = lastIndexAtOrBefore(starts, from);
      const last = lastIndexAtOrBefore(starts, Math.max(from, to - 1));
      return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
    },
  };
}

/** The words that stand whole between two places of the turn, in one line. */
export function textBetween(words: readonly Word[], from: number, to: number): string {
  return toPhrase(words.filter((word) => word.from >= from && word.to <= to)).text;
}

const HAN_ENDS = /\p{Script=Han}$/u;
const HAN_BEGINS = /^\p{Script=Han}/u;

/** A space between words. Han characters are written without, so that there a space tells of punctuation. */
function joint(before: string, word: Word): string {
  return word.gap === "" && (HAN_ENDS.test(before) || HAN_BEGINS.test(word.text)) ? "" : " ";
}

function lastIndexAtOrBefore(starts: readonly number[], offset: number): number {
  let found = 0;
  for (const [index, start] of starts.entries()) if (start <= offset) found = index;
  return found;
}

/** A sentence or a clause ends before this word. */
export function parts(word: Word | undefined): boolean {
  return word === undefined || /[.;:?!…—]/.test(word.gap);
}

/** The words of `phrase` stand at `index`, with no sentence end between: the index after them, else -1. */
export function after(words: readonly Word[], index: number, phrase: string): number {
  return afterAny(words, index, phrase);
}

/** Like `after` for the longest of several phrases, written "one|another one|a third". */
export function afterAny(words: readonly Word[], index: number, phrases: string): number {
  const first = words[index];
  if (first === undefined || first.text === "") return -1;
  const candidates = compiled(phrases).get(first.text);
  if (candidates === undefined) return -1;
  for (const candidate of candidates) if (stands(words, index, candidate)) return index + candidate.length;
  return -1;
}

function stands(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset++) {
    const word = words[index + offset];
    if (word === undefined || word.text !== phrase[offset] || parts(word)) return false;
    // Characters make a word only where nothing stands between them: "一下，礼拜五" has no "下礼拜".
    if (word.gap !== "" && HAN_BEGINS.test(word.text)) return false;
  }
  return true;
}

/** Words of a phrase; each Han character is one. */
const PIECE = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;

/** Phrases by their first word, longest first. They are few and fixed in the code, so each list is split once. */
const COMPILED = new Map<string, Map<string, string[][]>>();

function compiled(phrases: string): Map<string, string[][]> {
  const known = COMPILED.get(phrases);
  if (known !== undefined) return known;
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.split("|")) {
    const pieces = phrase.match(PIECE) ?? [""];
    byFirst.set(pieces[0]!, [...(byFirst.get(pieces[0]!) ?? []), pieces]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  COMPILED.set(phrases, byFirst);
  return byFirst;
}

/** Remembers what a pure matcher found at each index of a turn: matchers try one another at the same word many times. */
export function remembered<T>(
  match: (words: readonly Word[], index: number) => T,
): (words: readonly Word[], index: number) => T {
  const turns = new WeakMap<readonly Word[], Map<number, T>>();
  return (words, index) => {
    let turn = turns.get(words);
    if (turn === undefined) {
      turn = new Map();
      turns.set(words, turn);
    }
    if (turn.has(index)) return turn.get(index) as T;
    const found = match(words, index);
    turn.set(index, found);
    return found;
  };
}
