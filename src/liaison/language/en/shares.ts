/** Quantities told by their relation to the order: "all of them", "the rest", "half", "none". */
import type { SlotName } from "../../extraction/types.ts";
import { type AllButWords, butFirst, openLess } from "../kit/all-but.ts";
import { isEnd } from "../kit/date-hit.ts";
import type { Counted } from "../kit/sums.ts";
import { afterAny, type Phrase, type Word } from "../kit/words.ts";
import type { QuantityMention } from "../types.ts";
import { countedAt, outOf } from "./counted.ts";
import { fractionAt } from "./fractions.ts";
import { hedgeAt } from "./hedges.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
type Hit = { mentions: QuantityMention[]; next: number };

const REST = `the rest of them|the rest of it|the rest of the order|the rest|rest|the remainder|remainder|the balance|balance|the others|
  the other ones|what is left|whatever is left|the remaining ones|the remaining pieces|the remaining quantity|the remaining parts|
  the remaining units|the remaining boards|the remaining|remaining|the other half|other half|the missing ones|remaining later`;
const ALL = `all of them|all of it|all of these|all of the order|all pieces|all the pieces|all parts|all units|everything|the whole order|
  the whole lot|the whole quantity|the whole batch|the whole thing|the entire order|the entire quantity|the full order|the full quantity|
  the complete order|the complete quantity|complete order|full order|full quantity|they all|them all|it all|the total quantity|in full|all`;
const ASSENT = `correct|right|good|fine|ok|okay|clear|true|perfect|confirmed|is correct|is right|is good|is fine|is ok|is okay|is clear|
  is true|is perfect|are correct|are right|are fine|are ok|sounds good|looks good|as you said`;
const NONE = `nothing at all|none at all|none whatsoever|nothing whatsoever|not a one|zip|nada|zilch|diddly|not one single one|none so far|none of them|none yet|none|nothing|not a single one|not one|not any|not even one|zero|nil|no pieces|no units|
  no parts|not started|not even started|have not even started|have not started|not yet started|no finished pieces`;
const OF_ORDER = `of the order|of the quantity|of the lot|of them|of it|of that|of the total|of these|of all|of the parts|of the pieces|
  of the goods|of the boards|of the whole order|of all of them|of the batch`;

const ALL_BUT: AllButWords = {
  but: "except for|except|apart from|aside from|bar|save for",
  between: "of|them|ones|pieces|units|that|they|are|the",
  all: "all of them|everything|everyone|all|they are all",
};

export function shareAt(words: Words, index: number, slot: SlotName): Hit | null {
  const make = (next: number, over: Partial<QuantityMention>): Hit => {
    const span = { from: words[index]!.from, to: words[next - 1]!.to };
    return {
      next,
      mentions: [
        { span, value: null, unit: null, approx: false, kind: "absolute", role: null, counted: true, ...over },
      ],
    };
  };
  const left = butFirst(ALL_BUT, countedAt, words, index);
  if (left !== null) return make(left.next, left.over);
  const rest = afterAny(words, index, REST);
  if (rest > 0) {
    const number = words[rest]?.gap === "" ? countedAt(words, rest) : null;
    // "the remaining thousand" is a number again.
    if (number !== null) return make(number.next, { value: number.value, unit: number.unit, approx: number.approx });
    return make(rest, { kind: "rest", value: 1 });
  }
  const all = afterAny(words, index, ALL);
  // "all correct", "everything is fine" are assent, and count nothing.
  const assent = all > 0 && words[all]?.gap === "" && afterAny(words, all, ASSENT) > 0;
  if (all > 0 && !assent && !ALL_TIME.test(words[all]?.text ?? "") && numberAt(words, all) === null) {
    const but = afterAny(words, all, EXCEPT);
    const number = but > 0 ? countedAt(words, hedgeAt(words, but).next) : null;
    if (number === null) return wholeBut(words, all, make) ?? make(all, { kind: "all", value: 1 });
    const whole = outOf(words, number.next);
    // "all but fifty": how many that is depends on what is open.
    return whole === null
      ? make(number.next, openLess(number))
      : make(whole.next, less(whole, number, hedgeAt(words, but).approx));
  }
  if (slot === "percent_complete") return null;
  const none = slot === "quantity_done" ? afterAny(words, index, NONE) : -1;
  if (none > 0) return make(none, { value: 0 });
  return fraction(words, index, slot, make);
}

/** "All morning", "all along", "all over": counts nothing. */
const ALL_TIME =
  /^(?:day|morning|night|week|weekend|afternoon|evening|month|year|shift|summer|winter|hours|along|over|through|sudden|right|around|about|because|thanks|down|up)$/;

const EXCEPT = "but|except|except for|apart from|minus|bar|save for";

/** "All of the eight hundred but fifty" */
function wholeBut(words: Words, all: number, make: (next: number, over: Partial<QuantityMention>) => Hit): Hit | null {
  const of = afterAny(words, all, "of the|of these|of those|the|of");
  const whole = of > 0 ? countedAt(words, of) : null;
  const but = whole === null ? -1 : afterAny(words, whole.next, EXCEPT);
  const number = but > 0 ? countedAt(words, hedgeAt(words, but).next) : null;
  if (whole === null || number === null || !ends(words, number.next)) return null;
  return make(number.next, less(whole, number, hedgeAt(words, but).approx));
}

const ends = (words: Words, index: number) =>
  isEnd(words, index) || /^(?:done|finished|ready|complete|packed|so|now|i)$/.test(words[index]!.text);

function less(whole: Counted, number: Counted, approx: boolean): Partial<QuantityMention> {
  const told = whole.value !== null && number.value !== null && number.value < whole.value;
  return {
    value: told ? whole.value! - number.value! : null,
    unit: whole.unit ?? number.unit,
    approx: approx || number.approx || whole.approx,
  };
}

function fraction(
  words: Words,
  index: number,
  slot: SlotName,
  make: (next: number, over: Partial<QuantityMention>) => Hit,
): Hit | null {
  const hedge = hedgeAt(words, index);
  const found = fractionAt(words, hedge.next);
  if (found === null) return null;
  const of = afterAny(words, found.next, OF_ORDER);
  const number = of < 0 ? afterAny(words, found.next, "of the|of") : -1;
  const whole = number > 0 ? countedAt(words, number) : null;
  if (whole?.value != null) {
    const value = Math.round(whole.value * found.value * 1000) / 1000;
    return make(whole.next, { value, unit: whole.unit, approx: hedge.approx });
  }
  // "half of the remaining" needs what is open now.
  const remaining = afterAny(words, found.next, "of the remaining|of the rest|of what is left|of the remainder");
  if (remaining > 0) return make(remaining, { kind: "fraction_of_rest", value: found.value, approx: hedge.approx });
  // "A tenth" alone is how a recogniser writes "the tenth".
  const ordinal =
    /^(a|one)$/.test(words[hedge.next]!.text) &&
    /^(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(words[found.next - 1]!.text);
  if (ordinal && of < 0 && slot !== "quantity_done") return null;
  const value = hedge.under ? null : found.value;
  return make(of > 0 ? of : found.next, { kind: "fraction_of_open", value, approx: hedge.approx });
}

const NOT_ANY = /\b(?:not|never)\b(?: \w+){0,3} (?:any|anything|a single (?:one|piece|unit))\b/;

/** "We have not finished any": none, where a quantity was asked for. */
export function noneAtAll(phrase: Phrase): QuantityMention[] {
  const match = NOT_ANY.exec(phrase.text);
  if (match === null || /\b(?:problem|issue|idea|information|clue|number|news|more|defect|scrap)/.test(phrase.text))
    return [];
  const span = phrase.span(match.index, match.index + match[0].length);
  return [{ span, value: 0, unit: null, approx: false, kind: "absolute", role: null, counted: true }];
}
