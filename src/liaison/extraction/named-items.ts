/** Lines named by what they are of: "the main boards are the ninth, the sinks the eleventh". */
import type { Identified } from "./identifiers.ts";
import type { Span } from "./types.ts";

type Item = { line: string; name: string };
type Named = { line: string; words: string[]; spans: Span[] };

/**
 * Lines in spoken order: all words of an item are said, or its first or last word behind a definite article ("las tarjetas" for
 * "Tarjeta de potencia") where no other item has that word. What may be of two lines names none.
 */
export function namedItems(utterance: string, items: readonly Item[], definite: RegExp): Identified[] {
  const names = items.map(({ line, name }) => ({ line, words: wordsOf(name) }));
  if (names.length < 2) return [];
  const whole = names.flatMap((name) => wholly(utterance, name));
  const told = whole.filter((one) => !whole.some((other) => isPartOf(one, other)));
  const partly = names
    .filter(({ line }) => !told.some((one) => one.line === line))
    .flatMap((name) => inPart(utterance, name, names, told.length > 0 ? ANYWHERE : definite))
    .filter(({ spans: [span] }) => !told.some((one) => one.spans.some((taken) => taken.from === span!.from)));
  const found = [...told, ...partly].sort((a, b) => a.spans[0]!.from - b.spans[0]!.from);
  const clear = found.every((one) => found.filter((other) => other.spans[0]!.from === one.spans[0]!.from).length === 1);
  return clear ? found.map(({ line, spans }) => ({ value: line, span: spans[0]! })) : [];
}

function wholly(utterance: string, { line, words }: Omit<Named, "spans">): Named[] {
  const spans = words.map((word) => spanOf(utterance, word));
  return words.length > 0 && spans.every((span) => span !== null) ? [{ line, words, spans }] : [];
}

/** "Main board" beside "Main board cover", when the cover was said. */
function isPartOf(one: Named, other: Named): boolean {
  return one.words.length < other.words.length && one.words.every((word) => other.words.includes(word));
}

function inPart(
  utterance: string,
  { line, words }: Omit<Named, "spans">,
  names: ReadonlyArray<Omit<Named, "spans">>,
  definite: RegExp,
): Named[] {
  const ends = [...new Set([words.at(-1), words[0]])].filter((word) => word !== undefined);
  for (const word of ends) {
    if (HAN.test(word) || names.some((other) => other.line !== line && other.words.includes(word))) continue;
    const span = spanOf(utterance, word);
    if (span !== null && definite.test(utterance.slice(0, span.from).trimEnd().toLowerCase())) {
      return [{ line, words, spans: [span] }];
    }
  }
  return [];
}

/** "Covers on the fourteenth, flanges on the twenty-first": beside a line named in full a word of another one needs no article. */
const ANYWHERE = /(?:)/;

const HAN = /\p{Script=Han}/u;

/** Without the ending of several: "boards", "tarjetas", "Platinen". Short words name too much. */
function wordsOf(name: string): string[] {
  const whole = name.trim().toLowerCase();
  if (HAN.test(whole)) return [whole];
  return whole.split(/[^\p{L}\d]+/u).flatMap((word) => (word.length < 4 ? [] : [stem(word)]));
}

const stem = (word: string) => word.replace(/(?:es|en|s|n|e)$/u, "");

function spanOf(utterance: string, word: string): Span | null {
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
