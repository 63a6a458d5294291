/** The smallest pieces of a spoken date: a day's number, a month, a year, a weekday's name. */
import type { Day } from "../kit/date-expressions.ts";
import { textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, remembered } from "../kit/words.ts";
import type { MonthRef } from "../types.ts";
import { DIGITS, isNumeral, measureAt, timeUnitAt, WEEKDAYS } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";

const touches = (words: Words, index: number) => words[index]?.gap === "";

/** "三号线", "二号机" name a thing. */
const NUMBERED_THING = "线|机|楼|厂|车间|仓|柜|炉|模|店|库|门|桌|会议|产线|生产线|订单|单|样|料|拉|设备|注塑";

/** "哪一日", "边一日" ask. */
const WHICH = /^[哪边]$/;

/** "十四号", "14日", or, where only a day can stand (`plain`), a number alone. */
export function dayAt(words: Words, index: number, plain: boolean): Day | null {
  const found = smallAt(words, index);
  if (found === null || !Number.isInteger(found.value) || found.value < 1 || found.value > 31) return null;
  if (touches(words, index) && WHICH.test(textAt(words, index - 1))) return null;
  const named = touches(words, found.next) ? afterAny(words, found.next, "号|日") : -1;
  if (named > 0) {
    if (touches(words, named) && afterAny(words, named, NUMBERED_THING) > 0) return null;
    return { day: found.value, next: named, ordinal: true, misheard: null };
  }
  if (!plain || countsSomething(words, found.next)) return null;
  return { day: found.value, next: found.next, ordinal: false, misheard: null };
}

/** A measure word, a length of time, a time of day or a share follows: the number before is no day. */
export function countsSomething(words: Words, index: number): boolean {
  if (!touches(words, index)) return false;
  return (
    measureAt(words, index) !== null ||
    timeUnitAt(words, index) !== null ||
    /^(?:月|年|点|时|分|成|%|倍|季|百|千|万|亿|批|次|趟|车|人|位|种|半)$/.test(textAt(words, index))
  );
}

/** "十四、十五号", "三四号": the numbers before a day that share its "号". */
export function sharedDay(words: Words, index: number): { day: number; next: number } | null {
  const found = smallAt(words, index);
  if (found === null || !Number.isInteger(found.value) || found.value < 1 || found.value > 31) return null;
  return { day: found.value, next: found.next };
}

export type Month = { ref: MonthRef; next: number };

const RELATIVE_MONTHS: ReadonlyArray<readonly [string, number]> = [
  ["这个月|本月|当月|这月|本个月|这一个月|此月", 0],
  ["下个月|下月|次月|下一个月|来月|隔月", 1],
  ["下下个月|下下月|再下个月", 2],
  ["上个月|上月|前个月|上一个月", -1],
];

/** "三月", "3月份", "明年一月", "下个月". */
export const monthAt: (words: Words, index: number) => Month | null = remembered((words, index) => {
  let best: Month | null = null;
  for (const [phrases, offset] of RELATIVE_MONTHS) {
    const next = afterAny(words, index, phrases);
    if (next > 0 && (best === null || next > best.next)) best = { ref: { offset }, next: past(words, next, "份") };
  }
  if (best !== null) return best;
  const year = yearAt(words, index);
  const start = year === null ? index : past(words, year.next, "的");
  const number = smallAt(words, start);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 12) return null;
  const named = touches(words, number.next) ? after(words, number.next, "月") : -1;
  if (named < 0) return null;
  const ref: MonthRef =
    year === null
      ? { month: number.value, year: null }
      : year.year === null
        ? { month: number.value, year: null, yearOffset: year.offset }
        : { month: number.value, year: year.year };
  return { ref, next: past(words, named, "份") };
});

/** Past one optional phrase that touches. */
export function past(words: Words, index: number, phrases: string): number {
  const next = touches(words, index) ? afterAny(words, index, phrases) : -1;
  return next > 0 ? next : index;
}

export type Year = { year: number | null; offset: number; next: number };

const YEARS: ReadonlyArray<readonly [string, number]> = [
  ["今年|本年|本年度|今年度|当年", 0],
  ["明年|来年|下一年|明年度|隔年", 1],
  ["后年", 2],
  ["去年|上一年", -1],
];

export const yearAt: (words: Words, index: number) => Year | null = remembered((words, index) => {
  for (const [phrases, offset] of YEARS) {
    const next = afterAny(words, index, phrases);
    if (next > 0) return { year: null, offset, next };
  }
  const start = after(words, index, "民国");
  let at = start > 0 ? start : index;
  let digits = "";
  if (words[at]?.kind === "number") {
    digits = words[at]!.text;
    at += 1;
  } else {
    while (
      words[at] !== undefined &&
      digits.length < 5 &&
      (digits === "" || touches(words, at)) &&
      words[at]!.text in DIGITS
    ) {
      digits += DIGITS[words[at]!.text];
      at += 1;
    }
  }
  if (!touches(words, at) || textAt(words, at) !== "年" || !/^\d+$/.test(digits)) return null;
  const value = Number(digits);
  const next = at + 1;
  if (digits.length === 4 && value >= 2020 && value <= 2049) return { year: value, offset: 0, next };
  // Taiwan counts from 1911.
  if (digits.length === 3 && value >= 109 && value <= 139) return { year: value + 1911, offset: 0, next };
  return digits.length === 2 && value >= 20 && value <= 49 ? { year: 2000 + value, offset: 0, next } : null;
});

/** "周三", "星期天", "礼拜五"; never the week of "两周三天". */
export function weekdayAt(words: Words, index: number): { weekday: number; next: number } | null {
  const before = words[index - 1];
  // "周六周日": the number before is a weekday's.
  const named = /^[周期拜]$/.test(textAt(words, index - 2));
  const counted = before !== undefined && !named && (isNumeral(before) || /^[几个半]$/.test(before.text));
  return counted && touches(words, index) ? null : weekdayNamed(words, index);
}

export function weekdayNamed(words: Words, index: number): { weekday: number; next: number } | null {
  const named = afterAny(words, index, "周|星期|礼拜");
  if (named < 0 || !touches(words, named)) return null;
  const weekday = WEEKDAYS[textAt(words, named)] ?? 0;
  if (weekday === 0) return null;
  // "下周一个柜" and "周三百件" count.
  const counts = /^[百千万十个件箱套]$/.test(textAt(words, named + 1)) && touches(words, named + 1);
  return counts ? null : { weekday, next: named + 1 };
}
