/** What does not mean what it sounds like: made unreadable, of the same length, so that places stay those of the turn. */
import type { Phrase } from "./words.ts";

export function hidden(text: string, notMeant: RegExp | undefined): string {
  return notMeant === undefined ? text : text.replaceAll(notMeant, (words) => "#".repeat(words.length));
}

export function withHidden(phrase: Phrase, notMeant: RegExp | undefined): Phrase {
  return { text: hidden(phrase.text, notMeant), span: (from, to) => phrase.span(from, to) };
}
