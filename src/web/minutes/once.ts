import type { Minutes } from "#modules/minutes/schema.ts";

/**
 * One sentence often promises two deliveries and names what they depend on: on the page its words stand once, at the first
 * point that rests on them.
 */
export function quotedOnce(minutes: Minutes): Minutes {
  const seen = new Set<string>();
  const fresh = (words: readonly string[]) =>
    words.filter((text) => {
      const known = seen.has(text.trim());
      seen.add(text.trim());
      return !known;
    });
  return {
    ...minutes,
    lines: minutes.lines.map((line) => ({
      ...line,
      promises: line.promises.map((promise) => {
        const quotes = fresh(promise.quotes);
        return { ...promise, quotes, conditions: fresh(promise.conditions) };
      }),
    })),
    forms: minutes.forms.map((form) => ({
      ...form,
      answers: form.answers.map((answer) => ({ ...answer, quotes: fresh(answer.quotes) })),
    })),
  };
}
