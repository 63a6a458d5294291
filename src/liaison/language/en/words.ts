/**
 * What speech recognition wrote, as words: lower case, contractions opened, punctuation kept aside as the gap before a
 * word. Every word remembers where it stood, because evidence points into the original text.
 */
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

const TOKEN = new RegExp(
  [
    "(?<iso>\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}/\\d{1,2}/\\d{1,2})(?!\\d)",
    "(?<slash>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|\\d{1,2}[.]\\d{1,2}[.](?:\\d{4}|\\d{2})|\\d{1,2}-\\d{1,2}-\\d{4})(?![\\d/])",
    "(?<clock>\\d{1,2}:\\d{2}|\\d{1,2}[.]\\d{2}(?=\\s*[ap][.]?m))(?!\\d)",
    "(?<ordinal>\\d{1,2})\\s?(?:st|nd|rd|th)\\b",
    "(?<number>\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)",
    "(?<initials>(?:\\p{L}\\.){2,}|\\p{L}\\.\\p{L}\\b)",
    "(?<word>\\p{L}+(?:['’`]\\p{L}+)*)",
    "(?<sign>[%#&+±~])",
  ].join("|"),
  "giu",
);

const SIGNS: Record<string, string> = {
  "%": "percent",
  "#": "number",
  "&": "and",
  "+": "plus",
  "±": "about",
  "~": "about",
};

/** Endings of contractions; "won't" and the like stand in WHOLE. */
const ENDINGS: ReadonlyArray<[RegExp, string]> = [
  [/^(.+)n't$/, "not"],
  [/^(.+)'re$/, "are"],
  [/^(.+)'ve$/, "have"],
  [/^(.+)'ll$/, "will"],
  [/^(.+)'d$/, "would"],
  [/^(i)'m$/, "am"],
  [
    /^(it|that|there|here|what|who|where|when|he|she|everything|everybody|everyone|nothing|something|someone|which|how|line|material|order|rest)'s$/,
    "is",
  ],
];
const WHOLE: Record<string, string[]> = {
  "won't": ["will", "not"],
  wont: ["will", "not"],
  "can't": ["can", "not"],
  cant: ["can", "not"],
  cannot: ["can", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  dont: ["do", "not"],
  doesnt: ["does", "not"],
  didnt: ["did", "not"],
  isnt: ["is", "not"],
  arent: ["are", "not"],
  wasnt: ["was", "not"],
  havent: ["have", "not"],
  hasnt: ["has", "not"],
  couldnt: ["could", "not"],
  wouldnt: ["would", "not"],
  shouldnt: ["should", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  youre: ["you", "are"],
  youve: ["you", "have"],
  weve: ["we", "have"],
  theyre: ["they", "are"],
  theyve: ["they", "have"],
  thats: ["that", "is"],
  theres: ["there", "is"],
  whats: ["what", "is"],
  its: ["it", "is"],
  "let's": ["let", "us"],
  lets: ["let", "us"],
  gonna: ["going", "to"],
  wanna: ["want", "to"],
  gotta: ["got", "to"],
  "o'clock": ["oclock"],
  "ma'am": ["madam"],
  per: ["per"],
};

export function toWords(utterance: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of utterance.matchAll(TOKEN)) {
    const groups = match.groups!;
    const from = match.index;
    const to = from + match[0].length;
    const between = utterance.slice(end, from);
    const gap = end === 0 ? "" : gapOf(between);
    const glued = end > 0 && between === "";
    end = to;
    const capital = /^\p{Lu}{2,}$/u.test(match[0]);
    const title = /^\p{Lu}\p{Ll}+/u.test(match[0]);
    const base = { from, to, gap, glued, capital, title, value: Number.NaN };
    const text = match[0].toLowerCase().replaceAll(/[’`]/g, "'");
    if (groups.iso !== undefined) words.push({ ...base, text: text.replaceAll("/", "-"), kind: "iso" });
    else if (groups.slash !== undefined) words.push({ ...base, text, kind: "slash" });
    else if (groups.clock !== undefined) words.push({ ...base, text: text.replace(".", ":"), kind: "clock" });
    else if (groups.ordinal !== undefined)
      words.push({ ...base, text, kind: "ordinal", value: Number(groups.ordinal) });
    else if (groups.number !== undefined) {
      words.push({ ...base, text: text.replaceAll(",", ""), kind: "number", value: Number(text.replaceAll(",", "")) });
    } else if (groups.sign !== undefined) words.push({ ...base, text: SIGNS[text]!, kind: "word" });
    else {
      const plain = groups.initials === undefined ? text : text.replaceAll(".", "");
      // "the 14th." ends a sentence, but so does "p.m."; the full stop of initials is no gap.
      for (const [index, piece] of opened(plain).entries()) {
        words.push({ ...base, gap: index === 0 ? gap : "", glued: index === 0 && glued, text: piece, kind: "word" });
      }
    }
  }
  return words;
}

function gapOf(between: string): string {
  if (between === "-" || between === "/") return between;
  const marks = between.replaceAll(/[^,.;:?!…–—/-]/g, "");
  return marks.replaceAll(/[–—-]+/g, "—");
}

function opened(text: string): string[] {
  const whole = WHOLE[text];
  if (whole !== undefined) return whole;
  if (!text.includes("'")) return [text];
  for (const [ending, word] of ENDINGS) {
    const match = ending.exec(text);
    if (match) return [match[1]!, word];
  }
  if (text.endsWith("'s")) return [text.slice(0, -2), "'s"];
  return [text.replaceAll("'", "")];
}

/** The words joined by single spaces, for phrase patterns; `span` leads back to the original text. */
export type Phrase = { text: string; span(from: number, to: number): Span };

export function toPhrase(words: readonly Word[]): Phrase {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += " ";
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
    if (word?.text !== phrase[offset] || parts(word)) return false;
  }
  return true;
}

/** Phrases by their first word, longest first. They are few and fixed in the code, so each list is split once. */
const COMPILED = new Map<string, Map<string, string[][]>>();

function compiled(phrases: string): Map<string, string[][]> {
  const known = COMPILED.get(phrases);
  if (known !== undefined) return known;
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.split("|")) {
    const pieces = phrase.trim().split(/\s+/);
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
