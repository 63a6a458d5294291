/** Quantities with their units, sums and products said aloud, shares of the order, and what the quantity counts. */
import type { SlotName } from "../../extraction/types.ts";
import type { QuantityMention } from "../types.ts";
import { fractionAt } from "./fractions.ts";
import { hedgeAt, tailAt } from "./hedges.ts";
import { MEASURES, TIME_UNITS } from "./lexicon.ts";
import { type NumberReading, numberAt } from "./numbers.ts";
import { after, afterAny, parts, type Word } from "./words.ts";

type Words = readonly Word[];
export type QuantityHit = { mentions: QuantityMention[]; next: number };
type Counted = { value: number | null; unit: string | null; approx: boolean; next: number; counted: boolean };

/** In a quantity slot a bare number counts; elsewhere it needs a unit, or to be too large for a day of the month. */
export function quantityAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  const relative = relativeAt(words, index, slot);
  if (relative !== null) return relative;
  if (refersToSomethingElse(words, index)) return null;
  const hedge = hedgeAt(words, index);
  const lead = afterAny(words, hedge.next, [
    "all of the",
    "all the",
    "all of these",
    "all",
    "the full",
    "the whole",
    "the other",
    "the remaining",
    "the last",
    "the first",
    "another",
    "the",
    "only",
    "just",
    "a total of",
    "total",
    "these",
    "those",
    "our",
    "exactly",
  ]);
  const start = lead > 0 && hedge.next !== lead && numberAt(words, lead) !== null ? lead : hedge.next;
  const first = countedAt(words, start);
  if (first === null || (first.value === null && !first.counted && slot !== "quantity_done")) return null;
  if (!usable(words, start, first, slot)) return null;
  const rest =
    start > hedge.next && words.slice(hedge.next, start).some((word) => /^(remaining|other|last)$/.test(word.text));
  const sum = sumAt(words, start, first);
  const total = outOf(words, sum.next);
  const tail = tailAt(words, sum.next);
  const next = total?.next ?? tail.next;
  const mention: QuantityMention = {
    span: { from: words[index]!.from, to: words[sum.next - 1]!.to },
    value: hedge.under || tail.vague ? null : sum.value,
    unit: sum.unit ?? total?.unit ?? null,
    approx: hedge.approx || sum.approx || tail.approx,
    kind: "absolute",
    role: rest ? "remaining" : null,
    counted: sum.counted,
  };
  if (total === null) return { mentions: [mention], next };
  const whole: QuantityMention = {
    span: { from: words[sum.next]!.from, to: words[total.next - 1]!.to },
    value: total.value,
    unit: total.unit,
    approx: total.approx,
    kind: "absolute",
    role: "total",
    counted: true,
  };
  return { mentions: [mention, whole], next };
}

const FILLERS = [
  "finished",
  "good",
  "more",
  "full",
  "complete",
  "completed",
  "of the",
  "of these",
  "of those",
  "of your",
  "of our",
  "additional",
  "extra",
  "further",
  "whole",
  "big",
  "small",
  "metric",
  "square",
  "linear",
  "other",
  "ready",
  "packed",
  "single",
  "individual",
  "master",
];

/** A number with its unit, if one follows: "400 finished pieces", "three and a half metric tons". */
function countedAt(words: Words, index: number): Counted | null {
  const number = numberAt(words, index);
  if (number === null) return null;
  let at = number.next;
  while (words[at] !== undefined && !parts(words[at]) && words[at]!.gap === "") {
    const filler = afterAny(words, at, FILLERS);
    if (filler < 0 || filler === at) break;
    at = filler;
  }
  const unit = words[at] === undefined || parts(words[at]) || words[at]!.gap !== "" ? undefined : measure(words, at);
  if (unit === undefined) return { ...number, unit: null, counted: false };
  return { ...number, unit, next: at + 1, counted: true };
}

function measure(words: Words, index: number): string | undefined {
  const text = words[index]!.text;
  // "off", "tins", "real", "roles" are units only straight after a number; "g" and "m" only when glued to one.
  if (text === "off" && words[index + 1] !== undefined && words[index + 1]!.gap === "") return undefined;
  if (text === "set" && /^(up|aside)$/.test(words[index + 1]?.text ?? "")) return undefined;
  if (words[index]!.glued && (text === "g" || text === "m" || text === "t" || text === "l")) return text;
  return MEASURES[text];
}

/** "two thousand minus fifty", "five hundred plus another two hundred", "three boxes of fifty", "ten cartons with 20 each" */
function sumAt(words: Words, start: number, first: Counted): Counted {
  if (first.value === null) return first;
  const at = first.next;
  if (words[at] === undefined || parts(words[at])) return first;
  const packs =
    first.unit !== null && first.unit !== "pcs"
      ? afterAny(words, at, ["of", "with", "at", "by", "each with", "each of", "holding", "containing"])
      : -1;
  if (packs > 0) {
    const each = countedAt(words, packs);
    if (each?.value != null && (each.unit === null || each.unit === "pcs")) {
      const tail = afterAny(words, each.next, ["each", "apiece", "per carton", "per box", "a piece", "in each"]);
      return {
        ...each,
        value: first.value * each.value,
        unit: "pcs",
        counted: true,
        next: tail > 0 ? tail : each.next,
      };
    }
  }
  const batches =
    after(words, at, "batches of") > 0 || after(words, at, "lots of") > 0 || after(words, at, "times") > 0;
  if (batches) {
    const each = countedAt(words, words[at]!.text === "times" ? at + 1 : at + 2);
    if (each?.value != null) return { ...each, value: first.value * each.value };
  }
  for (const [phrases, apply] of SUMS) {
    const operand = afterAny(words, at, phrases);
    const second = operand > 0 ? countedAt(words, operand) : null;
    if (second?.value == null) continue;
    const value = apply(first.value, second.value);
    if (value < 0) return { ...first, value: null };
    return {
      ...second,
      value: round(value),
      unit: second.unit ?? first.unit,
      counted: first.counted || second.counted,
      approx: first.approx || second.approx,
    };
  }
  const to = afterAny(words, at, ["to", "or maybe", "or perhaps", "or"]);
  const dash = words[at]!.gap === "-" || words[at]!.gap === "—";
  const other = to > 0 || dash ? countedAt(words, to > 0 ? to : at) : null;
  if (other !== null && !(to > 0 && words[start]!.text === "for"))
    return { ...other, value: null, approx: true, counted: true };
  return first;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const SUMS: ReadonlyArray<[readonly string[], (a: number, b: number) => number]> = [
  [["minus", "less", "except", "except for", "all but", "excluding", "without"], (a, b) => a - b],
  [["less than", "short of", "fewer than", "under", "below", "shy of"], (a, b) => b - a],
  [["plus another", "and another", "plus", "and then another", "and an additional", "and additional"], (a, b) => a + b],
];

/** "eight hundred of twelve hundred", "fifteen hundred out of two thousand", "three of the fifty samples" */
function outOf(words: Words, index: number): Counted | null {
  if (words[index] === undefined || parts(words[index])) return null;
  const of = afterAny(words, index, [
    "out of the total of",
    "out of a total of",
    "out of the",
    "out of",
    "of the total",
    "of the",
    "from the",
    "of all",
    "of a total of",
    "of your",
    "of our",
    "of those",
    "of these",
    "of",
    "from",
  ]);
  if (of < 0 || numberAt(words, of) === null) return null;
  const whole = countedAt(words, of);
  return whole === null || whole.value === null ? null : whole;
}

const NAMING =
  /^(line|po|order|number|lot|batch|week|no|position|version|revision|rev|step|shift|phase|floor|machine|building|room|extension|press|oven|item|station|room|dock|gate|invoice|since|until|till|cell|plant|year|part)$/;

/** The number names something ("line two", "one moment") or belongs to a length of time. */
function usable(words: Words, index: number, found: Counted, slot: SlotName): boolean {
  const before = words[index - 1]?.text ?? "";
  const follows = words[found.next];
  const text = follows === undefined || parts(follows) ? "" : follows.text;
  const one = /^(one|1)$/.test(words[index]!.text) && found.value === 1;
  if (NAMING.test(before) && words[index]!.gap === "") return false;
  if (
    text in TIME_UNITS ||
    /^(percent|per|oclock|am|pm|minute|minutes|second|seconds|moment|sec|working|business|st|nd|rd|th|past|times|shifts?|people|workers|operators|guys|machines|lines|trucks?|questions?|things?|reasons?|issues?|problems?|of us|orders|point|colleagues?|men|persons?)$/.test(
      text,
    )
  ) {
    return text === "times";
  }
  if (one && !found.counted && words.length > 1 && !(slot === "quantity_done" && /^(only|just|exactly)$/.test(before)))
    return false;
  if (found.counted) return true;
  if (
    slot === "quantity_done" ||
    slot === "quality_issue" ||
    slot === "confirm" ||
    slot === "status" ||
    slot === "percent_complete"
  ) {
    return !/^(o|oh)$/.test(words[index]!.text);
  }
  const year =
    words[index]!.kind === "number" &&
    words[index]!.value >= 2020 &&
    words[index]!.value <= 2040 &&
    found.next === index + 1;
  return found.value !== null && found.value > 31 && !year;
}

function refersToSomethingElse(words: Words, index: number): boolean {
  return (
    afterAny(words, index, [
      "one moment",
      "one second",
      "one sec",
      "one minute",
      "one more thing",
      "one thing",
      "one day",
      "one of",
      "one question",
      "second batch",
      "hundred percent",
      "no one",
      "for one",
    ]) > 0
  );
}

/** "all of them", "the rest", "half of the order", "none": relative to what is open. */
function relativeAt(words: Words, index: number, slot: SlotName): QuantityHit | null {
  const make = (next: number, rest: Partial<QuantityMention>): QuantityHit => ({
    next,
    mentions: [
      {
        span: { from: words[index]!.from, to: words[next - 1]!.to },
        value: null,
        unit: null,
        approx: false,
        kind: "absolute",
        role: null,
        counted: true,
        ...rest,
      },
    ],
  });
  const rest = afterAny(words, index, REST);
  if (rest > 0 && !(numberAt(words, rest) !== null && words[rest]!.gap === ""))
    return make(rest, { kind: "rest", value: 1 });
  const all = afterAny(words, index, ALL);
  if (all > 0 && numberAt(words, all) === null) {
    const but = afterAny(words, all, ["but", "except", "except for", "apart from", "minus"]);
    // "all but fifty": how many that is depends on what is open, and is asked.
    if (but > 0 && countedAt(words, but) !== null) return make(countedAt(words, but)!.next, { approx: true });
    return make(all, { kind: "all", value: 1 });
  }
  if (slot === "percent_complete") return null;
  const hedge = hedgeAt(words, index);
  const fraction = fractionAt(words, hedge.next);
  if (fraction !== null) {
    const of = afterAny(words, fraction.next, [
      "of the order",
      "of the quantity",
      "of the lot",
      "of them",
      "of it",
      "of that",
      "of the total",
      "of these",
      "of all",
      "of the parts",
      "of the pieces",
      "of the goods",
      "of the boards",
    ]);
    const ofNumber = of < 0 ? afterAny(words, fraction.next, ["of the", "of"]) : -1;
    const whole = ofNumber > 0 ? countedAt(words, ofNumber) : null;
    if (whole?.value != null && whole.next > ofNumber) {
      return make(whole.next, { value: round(whole.value * fraction.value), unit: whole.unit, approx: hedge.approx });
    }
    const remaining = afterAny(words, fraction.next, [
      "of the remaining",
      "of the rest",
      "of what is left",
      "of the remainder",
    ]);
    if (remaining > 0) return make(remaining, { approx: true });
    return make(of > 0 ? of : fraction.next, {
      kind: "fraction_of_open",
      value: hedge.under ? null : fraction.value,
      approx: hedge.approx,
    });
  }
  if (slot === "quantity_done") {
    const none = afterAny(words, index, NONE);
    if (none > 0) return make(none, { value: 0 });
  }
  return null;
}

const REST = [
  "the rest of them",
  "the rest of it",
  "the rest of the order",
  "the rest",
  "rest",
  "the remainder",
  "remainder",
  "the balance",
  "balance",
  "the others",
  "the other ones",
  "what is left",
  "whatever is left",
  "the remaining ones",
  "the remaining pieces",
  "the remaining quantity",
  "the remaining parts",
  "the remaining units",
  "the remaining",
  "remaining",
  "the other half",
  "the second half",
  "other half",
  "the missing ones",
];
const ALL = [
  "all of them",
  "all of it",
  "all of these",
  "all of the order",
  "all pieces",
  "all the pieces",
  "all parts",
  "all units",
  "everything",
  "the whole order",
  "the whole lot",
  "the whole quantity",
  "the whole batch",
  "the entire order",
  "the entire quantity",
  "the full order",
  "the full quantity",
  "the complete order",
  "the complete quantity",
  "complete order",
  "full order",
  "full quantity",
  "they all",
  "them all",
  "it all",
  "the total quantity",
  "all together",
  "in full",
  "all",
];
const NONE = [
  "none so far",
  "none of them",
  "none yet",
  "none",
  "nothing",
  "not a single one",
  "not one",
  "not any",
  "not even one",
  "zero",
  "nil",
  "no pieces",
  "no units",
  "no parts",
  "not started",
  "have not started",
  "not yet started",
  "no finished pieces",
];

export type { NumberReading };
