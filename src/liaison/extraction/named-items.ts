/** Lines named by what they are of: "the main boards are the ninth" is about the line of main boards. */
import type { Identified } from "./identifiers.ts";

type Item = { line: string; name: string };

/** One line, where all words of its item are said and of no other one's; items of one name name nothing. */
export function namedItems(utterance: string, items: readonly Item[]): Identified[] {
  if (items.length < 2) return [];
  const found = items.flatMap(({ line, name }) => {
    const spans = wordsOf(name).map((word) => spanOf(utterance, word));
    const [first] = spans;
    return first && spans.every((span) => span !== null) ? [{ value: line, span: first }] : [];
  });
  return found.length === 1 ? found : [];
}

const HAN = /\p{Script=Han}/u;

/** Without the ending of several: "boards", "tarjetas", "Platinen". Short words name too much. */
function wordsOf(name: string): string[] {
  const whole = name.trim().toLowerCase();
  if (HAN.test(whole)) return [whole];
  return whole.split(/[^\p{L}\d]+/u).flatMap((word) => (word.length < 4 ? [] : [stem(word)]));
}

const stem = (word: string) => word.replace(/(?:es|en|s|n|e)$/u, "");

function spanOf(utterance: string, word: string): { from: number; to: number } | null {
  const text = utterance.toLowerCase();
  if (HAN.test(word)) {
    const from = text.indexOf(word);
    return from < 0 ? null : { from, to: from + word.length };
  }
  for (const { 0: heard, index } of text.matchAll(/[\p{L}\d]+/gu)) {
    if (heard.length >= 4 && stem(heard) === word) return { from: index, to: index + heard.length };
  }
  return null;
}
