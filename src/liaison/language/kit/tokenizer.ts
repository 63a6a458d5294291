/**
 * What speech recognition wrote, as words: lower case, contractions opened, punctuation kept aside as the gap before a
 * word. Every word remembers where it stood, because evidence points into the original text.
 */
import type { Word } from "./words.ts";

export type WordForms = {
  /** Ordinals in figures, with the group `ordinal` around the digits: "3rd", "3.", "1er"; null where there are none. */
  ordinal: string | null;
  /** Numbers in figures, as one pattern source: "1,250.5" or "1.250,5". */
  number: string;
  /** Such a number with a point for its decimals and nothing else: "1250.5". */
  plain(text: string): string;
  /** Dates in figures, numbers only: which of them is the day is the date rules' business. */
  slash: string;
  clock: string;
  /** "&" -> "and"; none of them is special inside a class of characters. */
  signs: Readonly<Record<string, string>>;
  /** A word as the words it stands for: "won't" -> "will not". Lower case, straight apostrophes. */
  open(text: string): string[];
  /** Spelling variants made one: accents taken off, "ß" written "ss". Length may change; spans stay those of the original. */
  fold(text: string): string;
};

const ISO = "(?<iso>\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}/\\d{1,2}/\\d{1,2})(?!\\d)";
const INITIALS = "(?<initials>(?:\\p{L}\\.){2,}|\\p{L}\\.\\p{L}(?!\\p{L}))";
const WORD = "(?<word>\\p{L}+(?:['’`]\\p{L}+)*)";

export function createTokenizer(forms: WordForms): (utterance: string) => Word[] {
  const signs = Object.keys(forms.signs).join("");
  const token = new RegExp(
    [
      ISO,
      forms.slash,
      forms.clock,
      ...(forms.ordinal === null ? [] : [forms.ordinal]),
      forms.number,
      INITIALS,
      WORD,
      `(?<sign>[${signs}])`,
    ].join("|"),
    "giu",
  );
  return (utterance) => cut(utterance, token, forms);
}

function cut(utterance: string, token: RegExp, forms: WordForms): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of utterance.matchAll(token)) {
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
    else if (groups.clock !== undefined) words.push({ ...base, text: clockText(text), kind: "clock" });
    else if (groups.ordinal !== undefined)
      words.push({ ...base, text, kind: "ordinal", value: Number(groups.ordinal) });
    else if (groups.number !== undefined) {
      const plain = forms.plain(text);
      words.push({ ...base, text: plain, kind: "number", value: Number(plain) });
    } else if (groups.sign !== undefined) words.push({ ...base, text: forms.signs[text]!, kind: "word" });
    else {
      const plain = groups.initials === undefined ? text : text.replaceAll(".", "");
      // "the 14th." ends a sentence, but so does "p.m."; the full stop of initials is no gap.
      // Capitals on figures are part of an identifier and stand for nothing else: "PA4471".
      const pieces = capital && /\d/.test(utterance.charAt(to)) ? [plain] : forms.open(plain);
      for (const [index, piece] of pieces.entries()) {
        const folded = forms.fold(piece);
        words.push({ ...base, gap: index === 0 ? gap : "", glued: index === 0 && glued, text: folded, kind: "word" });
      }
    }
  }
  return words;
}

const clockText = (text: string) => text.replace(/[.h]/, ":").replace(/:$/, ":00");

function gapOf(between: string): string {
  if (between === "-" || between === "/") return between;
  const marks = between.replaceAll(/[^,.;:?!…–—/-]/g, "");
  return marks.replaceAll(/[–—-]+/g, "—");
}
