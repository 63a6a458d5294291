/** A numeral told apart by a word that has it: "四百一，一二三的一", "八十七箱，七上八下的七". It only says the number again. */
import type { Word } from "../kit/words.ts";

const NUMERALS = "[零〇一二三四五六七八九十百幺两\\d]{1,3}";
/** What stands around the numeral again: the word it is in, or that it is a figure. */
const NAMED = new RegExp(`^(?:是|就是)?([^ ]{1,6})[的那]个?(${NUMERALS})$`);
const FIGURE = new RegExp(`^(${NUMERALS})(?:是|就是)(?:阿拉伯)?(?:数字|数目字?)(?:的)?(${NUMERALS})$`);

/** The words without such a clause: what was spelled so was told before. */
export function withoutNamedNumerals(words: readonly Word[]): Word[] {
  const clauses = clausesOf(words);
  const kept = clauses.filter((clause, at) => at === 0 || !isName(textOf(clause), textOf(clauses[at - 1]!)));
  return kept.length === clauses.length ? [...words] : kept.flat();
}

/** Where a pause was heard, even between numerals. */
function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const last = clauses.at(-1);
    if (last === undefined || !word.glued) clauses.push([word]);
    else last.push(word);
  }
  return clauses;
}

const textOf = (clause: readonly Word[]) => clause.map(({ text }) => text).join("");

function isName(clause: string, before: string): boolean {
  const figure = FIGURE.exec(clause);
  if (figure !== null) return figure[1] === figure[2];
  const named = NAMED.exec(clause);
  if (named === null || !before.includes(named[2]!)) return false;
  // "九五的九十五" tells the digits.
  return named[1]!.includes(named[2]!) || named[1] === named[2]!.replace("十", "");
}
