/** Numbers as people say them in France, Belgium, Switzerland and the Maghreb, and as recognisers write them. */
import { digitsAfter, type SpelledOutCues, spelledOutAt } from "../kit/spelled-out.ts";
import { afterAny, parts, remembered, type Word } from "../kit/words.ts";
import { MULTIPLIERS, TEENS, TENS, UNITS } from "./lexicon.ts";
import { type NumberReading, vagueAt } from "./vague-numbers.ts";

export type { NumberReading };
export type Small = { value: number; next: number; figure: boolean };

/** The longest number at `index`, or null. */
export const numberAt = remembered((words, index): NumberReading | null => {
  const digits = digitsAt(words, index);
  const spelledOut = spelledOutAt(TWICE, words, index);
  const twice = spelledOut === null ? null : { ...spelledOut, approx: false };
  const found = [
    twice,
    vagueAt(words, index, cardinalAt),
    digits,
    neighboursAt(words, index),
    cardinalAt(words, index),
  ];
  let best: NumberReading | null = null;
  for (const reading of found) if (reading !== null && (best === null || reading.next > best.next)) best = reading;
  return best;
});

export const TWICE: SpelledOutCues = {
  digits: UNITS,
  cardinalAt: (words, index) => cardinalAt(words, index),
  again: "je repete|je dis bien|soit|c est a dire|donc|disons",
  letter: null,
  denial: "pas|et pas|non pas|et non pas",
};

/** A comma or a full stop breaks a number; a hyphen does not. */
export const broken = (word: Word | undefined) =>
  word === undefined || parts(word) || word.gap === "/" || word.gap === ",";

/** 0-99 in words, or any figure. */
export function smallAt(words: readonly Word[], index: number): Small | null {
  const word = words[index];
  if (word === undefined) return null;
  const eighty =
    /^(quatre|4)$/.test(word.text) && !broken(words[index + 1]) && /^vingts?$/.test(words[index + 1]!.text);
  if (eighty) return above(words, index + 2, 80, 19);
  if (word.kind === "number") return { value: word.value, next: index + 1, figure: true };
  const tens = TENS[word.text];
  if (tens !== undefined) return above(words, index + 1, tens, word.text === "soixante" ? 19 : 9);
  const value = TEENS[word.text] ?? UNITS[word.text];
  if (value === undefined) return null;
  if (value === 10) return above(words, index + 1, 10, 9, 7);
  return { value, next: index + 1, figure: false };
}

/** What follows "vingt", "soixante", "quatre-vingt" or "dix": a unit, with "et" before one and eleven. */
function above(words: readonly Word[], index: number, base: number, most: number, least = 1): Small {
  const alone: Small = { value: base, next: index, figure: false };
  const word = words[index];
  if (broken(word)) return alone;
  const and = word!.text === "et" ? 1 : 0;
  const rest = broken(words[index + and]) ? null : unitAt(words, index + and);
  if (rest === null || rest.value < least || rest.value > most) return alone;
  // "vingt et deux" are two numbers; "soixante et dix" is an old seventy.
  if (and === 1 && !(rest.value === 1 || (most === 19 && (rest.value === 11 || rest.value === 10)))) return alone;
  return { value: base + rest.value, next: rest.next, figure: false };
}

function unitAt(words: readonly Word[], index: number): Small | null {
  const { text } = words[index]!;
  // "vingt quatre vingts" is 20 and 80.
  if (text === "quatre" && !broken(words[index + 1]) && /^vingts?$/.test(words[index + 1]!.text)) return null;
  const value = TEENS[text] ?? UNITS[text];
  if (value === undefined) return null;
  return value === 10 ? above(words, index + 1, 10, 9, 7) : { value, next: index + 1, figure: false };
}

const isHundred = (word: Word | undefined) => word !== undefined && /^cents?$/.test(word.text);
const multiplierOf = (word: Word): number | undefined =>
  word.text === "k" && !word.glued ? undefined : MULTIPLIERS[word.text];

export function cardinalAt(words: readonly Word[], start: number): NumberReading | null {
  let total = 0;
  let index = start;
  let ceiling = Number.POSITIVE_INFINITY;
  let found = false;
  while (index < words.length) {
    if (index > start && broken(words[index])) break;
    // "mille et deux cents", as some say; "cinq cents et deux cents" are two numbers.
    const and = found && words[index]!.text === "et" && !broken(words[index + 1]) ? 1 : 0;
    const group = groupAt(words, index + and);
    const multiplier = words[group?.next ?? index];
    const times =
      multiplier === undefined || (group !== null && broken(multiplier)) ? undefined : multiplierOf(multiplier);
    if (and === 1 && (group === null || times !== undefined || group.value < 2)) break;
    if (times !== undefined && times < ceiling && and === 0 && !(group === null && times > 1000)) {
      const next = (group?.next ?? index) + 1;
      const half = !broken(words[next]) && halfAt(words, next);
      // "deux mille et demi" may be 2500 or 2000 and a half.
      if (half && times === 1000) return { value: null, next: next + 2, approx: true };
      total += (group?.value ?? 1) * times + (half ? times / 2 : 0);
      index = half ? next + 2 : next;
      ceiling = times;
      found = true;
      if (half) break;
      continue;
    }
    if (group === null || group.value >= ceiling) break;
    if (found && !Number.isInteger(group.value)) break;
    total += group.value;
    index = group.next;
    found = true;
    break;
  }
  return found ? { value: round(total), next: index, approx: false } : null;
}

const halfAt = (words: readonly Word[], index: number) =>
  words[index]?.text === "et" && /^demie?$/.test(words[index + 1]?.text ?? "") && !broken(words[index + 1]);
const round = (value: number) => Math.round(value * 1_000_000) / 1_000_000;

/** "trois cent vingt", "douze cents", "cent", "deux virgule cinq", "trois et demi", "1 250". */
function groupAt(words: readonly Word[], index: number): Small | null {
  const grouped = spacedAt(words, index);
  if (grouped !== null) return grouped;
  const first = isHundred(words[index]) ? null : tensBefore(words, index, smallAt(words, index));
  const at = first?.next ?? index;
  const hundreds = isHundred(words[at]) && (first === null || (!broken(words[at]) && isHundreds(first)));
  if (!hundreds) return first === null ? null : withDecimals(words, first);
  const base = (first?.value ?? 1) * 100;
  const next = at + 1;
  const rest = broken(words[next]) ? null : tensBefore(words, next, smallAt(words, next));
  // "deux cents trois cents": a second number follows, not a part of this one.
  const another = rest !== null && isHundred(words[rest.next]) && !isTens(rest);
  const fits = rest !== null && rest.value > 0 && rest.value < 100 && !another;
  if (!fits) return withDecimals(words, { value: base, next, figure: false });
  return withDecimals(words, { value: base + rest.value, next: rest.next, figure: false });
}

/** "cinq cent soixante, cinq cent soixante": the unit may begin the next number, where hundreds follow it. */
function tensBefore(words: readonly Word[], start: number, rest: Small | null): Small | null {
  if (rest === null || rest.figure || rest.value < 20 || !isHundred(words[rest.next])) return rest;
  if (words[rest.next - 1]!.gap === "-") return rest;
  const tens = smallAt(words.slice(0, rest.next - 1), start);
  return tens !== null && tens.next === rest.next - 1 && isTens(tens) ? tens : rest;
}

/** Of these there are no hundreds: "cent vingt, cent vingt". */
const isTens = ({ value, figure }: Small) => !figure && value >= 20 && value % 10 === 0;

const isHundreds = ({ value }: Small) => Number.isInteger(value) && value >= 1 && value < 100;

/** "1 250" and "12 000 000", as French writes thousands. */
function spacedAt(words: readonly Word[], start: number): Small | null {
  const head = words[start];
  if (head?.kind !== "number" || !/^\d{1,3}$/.test(head.text) || head.value < 1) return null;
  let text = head.text;
  let index = start + 1;
  while (words[index]?.kind === "number" && words[index]!.gap === "" && /^\d{3}(?:\.\d+)?$/.test(words[index]!.text)) {
    text += words[index]!.text;
    index += 1;
  }
  return index === start + 1 ? null : { value: Number(text), next: index, figure: true };
}

/** "virgule cinq", "virgule vingt-cinq", "et demi" after a number. */
function withDecimals(words: readonly Word[], whole: Small): Small {
  const at = whole.next;
  if (broken(words[at])) return whole;
  if (halfAt(words, at)) return { ...whole, value: whole.value + 0.5, next: at + 2 };
  if (!/^(virgule|point)$/.test(words[at]!.text)) return whole;
  let text = "";
  let next = at + 1;
  while (next < words.length && !broken(words[next])) {
    const word = words[next]!;
    const digit = word.kind === "number" && Number.isInteger(word.value) ? word.text : UNITS[word.text]?.toString();
    const two = smallAt(words, next);
    if (two !== null && !two.figure && two.value > 9) {
      text += two.value;
      next = two.next;
      break;
    }
    if (digit === undefined) break;
    text += digit;
    next += 1;
  }
  return text === "" ? whole : { value: Number(`${whole.value}.${text}`), next, figure: false };
}

/** "quatre huit zéro", "double quatre sept": three digits or more, each said alone. */
function digitsAt(words: readonly Word[], start: number): NumberReading | null {
  let text = "";
  let index = start;
  while (index < words.length) {
    if (index > start && broken(words[index])) break;
    const repeat = words[index]!.text === "double" ? 2 : words[index]!.text === "triple" ? 3 : 1;
    const at = repeat === 1 ? index : index + 1;
    const digit = UNITS[words[at]?.text ?? ""];
    // "quatre vingt" and "cinq cents" are no digits.
    if (digit === undefined || startsMore(words, at)) break;
    text += String(digit).repeat(repeat);
    index = at + 1;
  }
  if (text.length < 3) return null;
  return { value: Number(text), next: index, approx: false };
}

function startsMore(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (broken(next)) return false;
  return (
    isHundred(next) || next!.text in MULTIPLIERS || (words[index]!.text === "quatre" && /^vingts?$/.test(next!.text))
  );
}

/** "deux trois cents", "douze cinquante": two numbers side by side are no single one, save where the same is said again. */
function neighboursAt(words: readonly Word[], start: number): NumberReading | null {
  const first = cardinalAt(words, start);
  if (first === null || broken(words[first.next])) return null;
  const dash = words[first.next]!.gap === "-" && words[first.next]!.kind === "number";
  const second = dash ? null : cardinalAt(words, first.next);
  if (second === null || words[first.next]!.kind === "number" || /^une?$/.test(words[first.next]!.text)) return null;
  // "quatre cents, cinq cents c'est la commande": the second is told apart.
  if (afterAny(words, second.next, "c est le|c est la|c est ce|c etait") > 0) return null;
  if (!isAgain(first, second)) return { value: null, next: second.next, approx: true };
  const like = words[second.next]?.text === "comme" ? numberAt(words, second.next + 1) : null;
  const told = like !== null && like.value === second.value ? like.next : second.next;
  const next = Math.max(told, digitsAfter(TWICE, words, told, first.value));
  // A third number beside it is one too many.
  return broken(words[next]) || cardinalAt(words, next) === null ? { ...first, next } : null;
}

/** "mille cent mille cent", "quatre cent douze douze": the number again, or its end, so that it is not misheard. */
function isAgain({ value: told }: NumberReading, { value: again }: NumberReading): boolean {
  if (told === null || again === null || again < LEAST_AGAIN) return false;
  return told === again || TAILS.some((tail) => told > tail && again < tail && told % tail === again);
}
/** Below, "deux deux" are digits. */
const LEAST_AGAIN = 11;
const TAILS = [100, 1000];
