/** "We need the customer's certificate first": what has to come before, told as a need. Clause by clause, the clause is its words. */
import type { Span } from "../../extraction/types.ts";
import { toPhrase, type Word } from "./words.ts";

export type NeededFirst = {
  /** A clause that tells of a need which comes first. */
  needs: RegExp;
  /** Words at which the next clause begins: "then", "and". */
  joins: RegExp;
};

export function withNeededFirst({ needs, joins }: NeededFirst, words: readonly Word[], found: readonly Span[]): Span[] {
  const needed = clausesOf(words, joins)
    .filter((clause) => needs.test(toPhrase(clause).text))
    .map((clause) => ({ from: clause[0]!.from, to: clause.at(-1)!.to }))
    .filter((span) => !found.some((one) => one.from < span.to && span.from < one.to));
  return [...found, ...needed].sort((a, b) => a.from - b.from);
}

function clausesOf(words: readonly Word[], joins: RegExp): Word[][] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const begins = /[,.;:?!…—]/.test(word.gap) || joins.test(word.text);
    if (begins || clauses.length === 0) clauses.push([]);
    clauses.at(-1)!.push(word);
  }
  return clauses;
}
