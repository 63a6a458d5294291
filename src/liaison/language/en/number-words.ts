/** Numbers as words name them, read alone: "two hundred and fifty", "four eight zero", "eleven fifty", "3 000". */
import { after, afterAny, parts, type Word } from "../kit/words.ts";
import { MULTIPLIERS, NUMBER_HOMOPHONES, TEENS, TENS, UNITS } from "./lexicon.ts";

export type NumberReading = {
  /** null: the words name no single number ("a few hundred", "two three hundred") */
  value: number | null;
  next: number;
  approx: boolean;
  style: "cardinal" | "digits" | "pair" | "figure";
};

/** A comma or a full stop breaks a number, save after a multiplier ("one thousand, two hundred"). */
const broken = (word: Word | undefined, comma = false) =>
  word === undefined || parts(word) || word.gap === "/" || (!comma && word.gap === ",");

/** 1-99 in words, or any figure. */
export function smallAt(
  words: readonly Word[],
  index: number,
): { value: number; next: number; figure: boolean } | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "number") return { value: word.value, next: index + 1, figure: true };
  const tens = TENS[word.text];
  if (tens !== undefined) {
    const unit = broken(words[index + 1]) ? undefined : UNITS[words[index + 1]!.text];
    return unit !== undefined && unit > 0
      ? { value: tens + unit, next: index + 2, figure: false }
      : { value: tens, next: index + 1, figure: false };
  }
  const value = TEENS[word.text] ?? UNITS[word.text];
  return value === undefined ? null : { value, next: index + 1, figure: false };
}

const isBig = (word: Word | undefined) =>
  word !== undefined && (word.text === "hundred" || word.text === "hundreds" || word.text in MULTIPLIERS);

/** "Six hundred, forty were scrapped": what follows the comma is counted by itself. */
const isSubject = (words: readonly Word[], next: number) =>
  /^(?:is|are|was|were|have|has|had|went|got|need|more|ended|landed|of)$/.test(words[next]?.text ?? "");

export function cardinalAt(words: readonly Word[], start: number): NumberReading | null {
  const first = words[start];
  if (first === undefined) return null;
  let index = start;
  let total = 0;
  let group: number | null = null;
  let last: "none" | "small" | "hundred" | "multiplier" = "none";
  let ceiling = Number.POSITIVE_INFINITY;
  let figure = false;
  // Where the number would end if what follows "and" turns out to begin another one.
  let checkpoint: { value: number; next: number } | null = null;
  if ((first.text === "a" || first.text === "an") && isBig(words[start + 1]) && !words[start + 1]!.text.endsWith("s"))
    index += 1;
  else if (first.text in NUMBER_HOMOPHONES && /^(hundred|thousand|million)$/.test(words[start + 1]?.text ?? "")) {
    group = NUMBER_HOMOPHONES[first.text]!;
    index += 1;
    last = "small";
  }
  const bare = first.text === "point" ? fractionAfter(words, start) : null;
  if (bare !== null) {
    group = bare.value;
    index = bare.next;
    last = "small";
  }
  const begun = index;
  const done = (next: number): NumberReading => ({
    value: total + (group ?? 0),
    next,
    approx: false,
    style: figure && next === start + 1 ? "figure" : "cardinal",
  });
  while (index < words.length) {
    const word = words[index]!;
    if (index > begun && broken(word, last === "multiplier" || last === "hundred")) break;
    if (word.text === "hundred" && (last === "none" || last === "small" || (last === "multiplier" && group === null))) {
      if (group !== null && (group > 99 || !Number.isInteger(group * 100))) break;
      group = (group ?? 1) * 100;
      last = "hundred";
      index += 1;
      continue;
    }
    const multiplier = word.text === "k" && !word.glued && last !== "small" ? undefined : MULTIPLIERS[word.text];
    if (multiplier !== undefined && !/^(?:thousand|million)s$/.test(word.text)) {
      if (last === "multiplier") break;
      if (multiplier >= ceiling)
        return checkpoint === null ? null : { ...done(checkpoint.next), value: checkpoint.value };
      total += (group ?? 1) * multiplier;
      group = null;
      ceiling = multiplier;
      last = "multiplier";
      index += 1;
      const half = after(words, index, "and a half");
      if (half > 0) {
        total += multiplier / 2;
        index = half;
      }
      continue;
    }
    if (word.text === "and" && (last === "hundred" || last === "multiplier")) {
      const next = smallAt(words, index + 1);
      const bare = words[index + 1]?.text === "hundred" && last === "multiplier";
      if ((next === null || next.value >= 1000 || broken(words[index + 1])) && !bare) break;
      checkpoint = { value: total + (group ?? 0), next: index };
      if (next !== null && next.value >= 100 && last === "hundred") break;
      index += 1;
      continue;
    }
    const homophone =
      last === "multiplier" && words[index + 1]?.text === "hundred" ? NUMBER_HOMOPHONES[word.text] : undefined;
    // "three thousand to hundred": no range runs downwards, so "to" is "two".
    const small =
      homophone === undefined ? smallAt(words, index) : { value: homophone, next: index + 1, figure: false };
    if (small !== null && last !== "small") {
      if (last === "hundred" && small.value >= 100) break;
      if (last === "multiplier" && small.value >= ceiling) break;
      if (word.gap === "," && last !== "multiplier" && last !== "hundred" && index > begun) break;
      // "two hundred, three hundred": a second number follows, not a part of this one.
      if (
        last === "hundred" &&
        (words[small.next]?.text === "hundred" || (word.gap === "," && isSubject(words, small.next)))
      ) {
        return { ...done(checkpoint?.next ?? index), value: checkpoint?.value ?? total + (group ?? 0) };
      }
      group = (group ?? 0) + small.value;
      figure ||= small.figure;
      index = small.next;
      last = "small";
      const fraction = fractionAfter(words, index);
      if (fraction !== null) {
        group += fraction.value;
        index = fraction.next;
      }
      continue;
    }
    break;
  }
  if (index === begun && group === null) return null;
  return last === "none" ? null : done(index);
}

/** "point five", "and a half", "and three quarters" after a number. */
function fractionAfter(words: readonly Word[], index: number): { value: number; next: number } | null {
  const word = words[index];
  if (broken(word)) return null;
  if (word!.text === "point" || word!.text === "decimal") {
    let text = "";
    let next = index + 1;
    while (next < words.length && !broken(words[next])) {
      const one = words[next]!;
      const digit = one.kind === "number" && Number.isInteger(one.value) ? one.text : UNITS[one.text]?.toString();
      const two = digit === undefined && text === "" ? smallAt(words, next) : null;
      if (two !== null && two.value < 100) {
        return { value: Number(`0.${two.value}`), next: two.next };
      }
      if (digit === undefined) break;
      text += digit;
      next += 1;
    }
    return text === "" ? null : { value: Number(`0.${text}`), next };
  }
  const half = after(words, index, "and a half");
  if (half > 0) return { value: 0.5, next: half };
  const quarters = afterAny(words, index, "and three quarters");
  if (quarters > 0) return { value: 0.75, next: quarters };
  const quarter = after(words, index, "and a quarter");
  return quarter > 0 ? { value: 0.25, next: quarter } : null;
}

/** "four eight zero", "six oh five", "double four seven one": two digits or more, each said alone. */
export function digitsAt(words: readonly Word[], start: number): NumberReading | null {
  let text = "";
  let index = start;
  while (index < words.length) {
    const word = words[index]!;
    if (index > start && broken(word, true)) break;
    const repeat = word.text === "double" ? 2 : word.text === "triple" ? 3 : 1;
    const digit = UNITS[words[repeat === 1 ? index : index + 1]?.text ?? ""];
    if (digit === undefined || (index === start && word.text === "oh")) break;
    text += String(digit).repeat(repeat);
    index += repeat === 1 ? 1 : 2;
  }
  if (text.length < 2) return null;
  // "two three hundred", "five six": neighbours said one after the other mean "two or three".
  const neighbours = text.length === 2 && Number(text[1]) === Number(text[0]) + 1;
  if (isBig(words[index])) {
    return neighbours ? { value: null, next: index + 1, approx: true, style: "digits" } : null;
  }
  if (index > start + 1 && words.slice(start + 1, index).some((word) => word.gap === ",") && text.length < 3)
    return null;
  return { value: neighbours ? null : Number(text), next: index, approx: neighbours, style: "digits" };
}

/** "eleven fifty", "six fifty", "nineteen ninety", "thirteen oh seven", "thirty two fifty". */
export function pairAt(words: readonly Word[], start: number): NumberReading | null {
  const head = smallAt(words, start);
  if (head === null || head.figure || head.value < 1 || broken(words[head.next])) return null;
  const tail = smallAt(words, head.next);
  const zero = words[head.next]!.text === "oh" || words[head.next]!.text === "zero";
  if (zero && head.value >= 10) {
    const digit = UNITS[words[head.next + 1]?.text ?? ""];
    return digit === undefined
      ? null
      : { value: head.value * 100 + digit, next: head.next + 2, approx: false, style: "pair" };
  }
  if (tail === null || tail.figure || tail.value < 10) return null;
  if (isBig(words[tail.next])) {
    // "twenty thirty thousand" is twenty or thirty; "six fifty thousand" is six hundred and fifty.
    return head.value < 10 && tail.value > 19 && words[tail.next]!.text !== "hundred"
      ? {
          value: (head.value * 100 + tail.value) * MULTIPLIERS[words[tail.next]!.text]!,
          next: tail.next + 1,
          approx: false,
          style: "pair",
        }
      : { value: null, next: tail.next + 1, approx: true, style: "pair" };
  }
  // "ten fifteen", "forty fifty", "five ten": as often a span as a number.
  const round = (value: number) => value % 5 === 0;
  if (
    (head.value % 10 === 0 && tail.value === head.value + 10) ||
    (head.value >= 5 && head.value <= 15 && round(head.value) && tail.value <= head.value + 5)
  ) {
    return { value: null, next: tail.next, approx: true, style: "pair" };
  }
  return { value: head.value * 100 + tail.value, next: tail.next, approx: false, style: "pair" };
}

/** "3 000" as some write thousands. */
export function grouped(words: readonly Word[], start: number): NumberReading | null {
  const head = words[start];
  const tail = words[start + 1];
  if (head?.kind !== "number" || tail?.kind !== "number" || tail.gap !== "" || !/^\d{3}$/.test(tail.text)) return null;
  if (!Number.isInteger(head.value) || head.value < 1 || head.value > 999) return null;
  return { value: head.value * 1000 + tail.value, next: start + 2, approx: false, style: "figure" };
}
