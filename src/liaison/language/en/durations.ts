/** Lengths of time: "two weeks", "a week and a half", "ten working days", "two or three days". */

import type { DurationReading } from "../kit/date-expressions.ts";
import { after, afterAny, parts, remembered, type Word } from "../kit/words.ts";
import { TIME_UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const QUALIFIERS = [
  "more",
  "additional",
  "extra",
  "full",
  "whole",
  "further",
  "other",
  "calendar",
  "solid",
  "good",
  "short",
  "another",
  "of those",
];
const WORKING = ["working", "business", "work", "weekday", "week", "production", "workdays", "workday"];

export const durationAt = remembered((words, index): DurationReading | null => {
  const start = afterAny(
    words,
    index,
    "another|an additional|an extra|a further|the next|the coming|the following|the",
  );
  return simpleAt(words, start > 0 ? start : index) ?? simpleAt(words, index);
});

function simpleAt(words: Words, index: number): DurationReading | null {
  const count = countAt(words, index);
  if (count === null) return null;
  let next = count.next;
  while (QUALIFIERS.includes(words[next]?.text ?? "") && !parts(words[next])) next += 1;
  let working = false;
  if (WORKING.includes(words[next]?.text ?? "") && /^days?$/.test(words[next + 1]?.text ?? "")) {
    working = true;
    next += 1;
  }
  const joined = /^(workdays?|weekdays)$/.test(words[next]?.text ?? "");
  const unit = joined ? { unit: "day" as const, days: 1 } : TIME_UNITS[words[next]?.text ?? ""];
  if (unit === undefined || parts(words[next])) return null;
  next += 1;
  if (words[next]?.text === "'s") next += 1;
  const { scale, name } = scaled(unit, working || joined);
  const times = (value: number | null) => (value === null ? null : round(value * scale));
  const reading: DurationReading = {
    low: times(count.low),
    high: times(count.high),
    unit: name,
    approx: count.approx,
    next,
  };
  return extended(words, reading);
}

function scaled(
  unit: { unit: string; days: number },
  working: boolean,
): { scale: number; name: DurationReading["unit"] } {
  if (working) return { scale: 1, name: "business_day" };
  if (unit.unit === "hour") return { scale: 1 / 24, name: "day" };
  if (unit.unit === "week") return { scale: unit.days / 7, name: "week" };
  return { scale: 1, name: unit.unit as "day" | "month" | "year" };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** "a week and a half", "two weeks and three days", "a week or two", "a month or so" */
function extended(words: Words, reading: DurationReading): DurationReading {
  const { next, low, high } = reading;
  const half = after(words, next, "and a half");
  if (half > 0) return { ...reading, low: plus(low, 0.5), high: plus(high, 0.5), next: half };
  const orTwo = afterAny(words, next, "or two|or three");
  if (orTwo > 0 && low === 1)
    return { ...reading, high: words[orTwo - 1]!.text === "two" ? 2 : 3, approx: true, next: orTwo };
  if (words[next]?.text === "and" && reading.unit === "week") {
    const more = simpleAt(words, next + 1);
    if (more !== null && more.unit === "day" && low !== null && low === high && more.low !== null) {
      return { ...reading, unit: "day", low: low * 7 + more.low, high: low * 7 + more.low, next: more.next };
    }
  }
  return reading;
}

const plus = (value: number | null, more: number) => (value === null ? null : value + more);

type Count = { low: number | null; high: number | null; approx: boolean; next: number };

function countAt(words: Words, index: number): Count | null {
  const word = words[index];
  if (word === undefined) return null;
  const exact = (value: number, next: number): Count => ({ low: value, high: value, approx: false, next });
  // "half now, half a week later", "the other half a week later": the second half of the order, and a whole week.
  const counted =
    /^(other|second)$/.test(words[index - 1]?.text ?? "") || words.slice(0, index).some((one) => one.text === "half");
  const half = counted ? -1 : afterAny(words, index, "half a|half an|a half");
  if (half > 0 && (words[half]?.text ?? "") in TIME_UNITS) return exact(0.5, half);
  const couple = afterAny(words, index, "a couple of|a couple|couple of");
  if (couple > 0) return { low: 2, high: 2, approx: true, next: couple };
  const few = afterAny(words, index, "a few|few|several|some|quite a few|a number of|many");
  if (few > 0) return { low: null, high: null, approx: true, next: few };
  if (word.text === "a" || word.text === "an") return exact(1, index + 1);
  const between = afterAny(words, index, "between|somewhere between|anywhere between");
  const first = numberAt(words, between > 0 ? between : index);
  if (first === null) return null;
  if (first.value === null) {
    // "two three days", "ten fifteen days": from the one to the other.
    const spread = neighbours(words, index, first.next);
    return spread ?? { low: null, high: null, approx: true, next: first.next };
  }
  const to = afterAny(words, first.next, "or maybe|or perhaps|to|or|till|until|maybe|and");
  const dash = words[first.next]?.gap === "-" || words[first.next]?.gap === "—";
  const next = to > 0 && (between > 0 || words[to - 1]!.text !== "and") ? to : dash ? first.next : -1;
  if (next > 0) {
    const second = numberAt(words, next);
    if (second?.value != null && second.value > first.value) {
      return { low: first.value, high: second.value, approx: true, next: second.next };
    }
  }
  return exact(first.value, first.next);
}

function neighbours(words: Words, index: number, next: number): Count | null {
  for (let middle = index + 1; middle < next; middle++) {
    const low = numberAt(words.slice(0, middle), index);
    const high = numberAt(words.slice(0, next), middle);
    if (
      low?.value != null &&
      low.next === middle &&
      high?.value != null &&
      high.next === next &&
      high.value > low.value
    ) {
      return { low: low.value, high: high.value, approx: true, next };
    }
  }
  return null;
}
