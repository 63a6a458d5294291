/** Assent told by the whole turn: after a doubled no, and in words that are one only where nothing else is said. */
import type { Parts } from "../types.ts";
import type { Words } from "./date-hit.ts";
import type { Phrase } from "./words.ts";

/** "No no", which reassures when nothing but a yes follows; before such a word at once it may deny that one. */
export type NoNoCues = { pattern: RegExp; deniesNext: RegExp };

/** "No no, that is right": undefined where it is none; null where it is open what the second no is to. */
export function reassured(
  { pattern, deniesNext }: NoNoCues,
  plainYes: (left: readonly string[], asks: boolean) => boolean,
  words: Words,
  phrase: Phrase,
  left: readonly string[],
  asks: boolean,
): Parts["confirm"] | undefined {
  const match = pattern.exec(phrase.text);
  if (match === null) return undefined;
  const { to } = phrase.span(0, match[0].trimEnd().length);
  const from = words.findIndex((word) => word.from >= to);
  if (from < 0 || !plainYes(left.slice(from), asks)) return undefined;
  // "No, no es correcto": with a pause before it the second no is that of the verb.
  if (words[from]!.gap === "" && deniesNext.test(words[from]!.text))
    return words[from - 1]!.gap === "" ? null : undefined;
  return assentOf(words);
}

/** Assent in words that are one only where nothing else is said: "soll mir recht sein". */
export function assentOf(words: Words): Parts["confirm"] {
  const span = { from: words[0]!.from, to: words.at(-1)!.to };
  return { value: "yes", hedged: false, hedge: null, span };
}
