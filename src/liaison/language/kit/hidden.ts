/** What does not mean what it sounds like: made unreadable, of the same length, so that places stay those of the turn. */
import type { Phrase } from "./words.ts";

export function hidden(text: string, notMeant: RegExp | undefined): string {
  return notMeant === undefined ? text : text.replaceAll(notMeant, (words) => "#".repeat(words.length));
}

/** `negated` ends right before words that it turns round: "did not pass the final test" is trouble after all. */
export function withHidden(phrase: Phrase, notMeant: RegExp | undefined, negated: RegExp): Phrase {
  const { text } = phrase;
  const hide = (words: string, ...rest: unknown[]) => {
    const at = rest.find((one) => typeof one === "number") as number;
    const ofLast = words.slice(0, words.lastIndexOf(" ") + 1);
    return negated.test(text.slice(0, at)) || negated.test(ofLast) ? words : "#".repeat(words.length);
  };
  return {
    text: notMeant === undefined ? text : text.replaceAll(notMeant, hide),
    span: (from, to) => phrase.span(from, to),
  };
}
