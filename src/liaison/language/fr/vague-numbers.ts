/** Words that count without counting: "une centaine", "deux douzaines", "quelques milliers", "un demi-million". */
import { after, afterAny, parts, type Word } from "../kit/words.ts";
import { COLLECTIVES, MULTIPLIERS } from "./lexicon.ts";

type Words = readonly Word[];
export type NumberReading = {
  /** null: the words name no single number ("quelques centaines", "deux trois cents") */
  value: number | null;
  next: number;
  approx: boolean;
};
type Cardinal = (words: Words, index: number) => NumberReading | null;

const SOME = "quelques|plusieurs|des|certaines|certains|pas mal de|beaucoup de|une poignee de|un certain nombre de";
const GOOD = /^(?:bonne|bon|petite|petit|grosse|gros|bonnes|bons|petites|petits)$/;

export function vagueAt(words: Words, start: number, cardinalAt: Cardinal): NumberReading | null {
  const some = afterAny(words, start, SOME);
  if (some > 0) {
    const scale = scaleAt(words, some);
    if (scale !== null) return { value: null, next: scale.next, approx: true };
    return after(words, start, "quelques") > 0 || after(words, start, "plusieurs") > 0
      ? { value: null, next: some, approx: true }
      : null;
  }
  return fractionOfScale(words, start) ?? collectiveAt(words, start, cardinalAt);
}

function scaleAt(words: Words, index: number): { value: number; next: number } | null {
  const text = words[index]?.text ?? "";
  const value =
    COLLECTIVES[text] ?? (/^(?:cents?|milles?|millions?)$/.test(text) ? (MULTIPLIERS[text] ?? 100) : undefined);
  if (value === undefined) return null;
  const of = after(words, index + 1, "de milliers");
  return of > 0 ? { value: value * 1000, next: of } : { value, next: index + 1 };
}

/** "une bonne centaine", "trois douzaines", "une demi-douzaine", "cent mille"; only a dozen is exact. */
function collectiveAt(words: Words, start: number, cardinalAt: Cardinal): NumberReading | null {
  const article =
    /^une?$/.test(words[start]?.text ?? "") ||
    /^(?:le millier|la centaine)$/.test(`${words[start]?.text} ${words[start + 1]?.text}`);
  // "quinzaine de jours", with its article lost
  const bare = COLLECTIVES[words[start]?.text ?? ""];
  if (bare !== undefined && /^(?:de|d)$/.test(words[start + 1]?.text ?? "") && words[start + 2]?.text !== "milliers")
    return { value: bare, next: start + 1, approx: bare !== 12 };
  const count = article ? { value: 1, next: start + 1 } : cardinalAt(words, start);
  if (count === null || count.value === null || parts(words[count.next])) return null;
  let at = count.next;
  if (GOOD.test(words[at]?.text ?? "")) at += 1;
  const half = words[at]?.text === "demi" || words[at]?.text === "demie";
  if (half) at += 1;
  const text = words[at]?.text ?? "";
  const value = COLLECTIVES[text];
  if (value === undefined) return null;
  const thousands = after(words, at + 1, "de milliers");
  const amount = count.value * value * (half ? 0.5 : 1) * (thousands > 0 ? 1000 : 1);
  return { value: amount, next: thousands > 0 ? thousands : at + 1, approx: value !== 12 };
}

/** "un demi-million", "un quart de million", "trois quarts de million" */
function fractionOfScale(words: Words, start: number): NumberReading | null {
  for (const [phrases, factor] of [
    ["un demi|demi", 0.5],
    ["un quart de", 0.25],
    ["trois quarts de", 0.75],
  ] as const) {
    const next = afterAny(words, start, phrases);
    const text = next > 0 ? (words[next]?.text ?? "") : "";
    if (/^(?:million|milliard)$/.test(text))
      return { value: factor * MULTIPLIERS[text]!, next: next + 1, approx: false };
  }
  return null;
}
