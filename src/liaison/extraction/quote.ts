/** Where a quotation stands in the words: the only proof that something was said at all. */
import type { Span } from "./types.ts";

export type Folded = { text: string; at: number[] };

/** Width, case and white space do not matter; `at` tells where each unit came from, and at its end where the words end. */
export function fold(words: string): Folded {
  let text = "";
  const at: number[] = [];
  let offset = 0;
  for (const character of words) {
    const plain = /\s/u.test(character) ? " " : character.normalize("NFKC").toLowerCase();
    if (plain !== " " || (text !== "" && !text.endsWith(" "))) {
      text += plain;
      for (let unit = 0; unit < plain.length; unit++) at.push(offset);
    }
    offset += character.length;
  }
  at.push(words.length);
  return { text, at };
}

/** Null unless the words contain it, and not as a piece of a longer word or number: "30" is not in "300". */
export function locate(quote: string, words: string): Span | null {
  const wanted = fold(quote).text.trim();
  if (wanted === "") return null;
  const { text, at } = fold(words);
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (!splits(text, from) && !splits(text, to)) return { from: at[from]!, to: endOf(at, to, words) };
  }
  return null;
}

/** The end of the last unit that belongs to it, without the white space that follows. */
function endOf(at: number[], to: number, words: string): number {
  const end = at[to]!;
  return words.slice(0, end).trimEnd().length;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Written without spaces between words: a word ends anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const DIGIT = /\p{Nd}/u;

function splits(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? " ", text[at] ?? " "];
  if (DIGIT.test(before) && DIGIT.test(after)) return true;
  // "3" in "3,000", "3.5" or "-3" is not what was said.
  if (/[.,']/.test(before) && DIGIT.test(after) && DIGIT.test(text[at - 2] ?? " ")) return true;
  if (DIGIT.test(before) && /[.,']/.test(after) && DIGIT.test(text[at + 1] ?? " ")) return true;
  const word = (one: string) => (LETTER.test(one) || DIGIT.test(one)) && !UNSPACED.test(one);
  return word(before) && word(after);
}
