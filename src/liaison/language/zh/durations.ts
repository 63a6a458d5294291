/** Lengths of time: "两周", "一个半月", "十个工作日", "两三天", "三到五天", "一周零两天". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { textAt } from "../kit/date-hit.ts";
import { afterAny, remembered, type Word } from "../kit/words.ts";
import { type TimeUnit, timeUnitAt } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];
type Count = { low: number | null; high: number | null; approx: boolean; next: number };

export const durationAt = remembered((words, index): DurationReading | null => {
  const before = words[index - 1];
  // "第三天", "每天", "这几天" count nothing.
  if (before !== undefined && words[index]?.gap === "" && /^[第每这那头]$/.test(before.text)) return null;
  // "前三天" are the first three; "提前三天" and "月底前三天" a length.
  const ahead = before?.text === "前" && words[index]?.gap === "" ? words[index - 2] : undefined;
  if (before?.text === "前" && (ahead === undefined || words[index - 1]!.gap !== "" || /^[的在这]$/.test(ahead.text)))
    return null;
  // "一天都不晚": none.
  if (afterAny(words, index, NOT_ONE) > 0) return null;
  // "大半个月", "小半个月": nobody's certain number of days.
  if (/^[大小]$/.test(before?.text ?? "") && words[index]?.gap === "" && words[index]?.text === "半") return null;
  return halfOf(words, index) ?? someDays(words, index) ?? counted(words, index);
});

const NOT_ONE =
  "一天都不|一天也不|一天都没|一天也没|一天都别|一天不会|一天都不会|一天也不会|一天不差|一天不晚|一天不少";

const UNIT: Record<TimeUnit, { unit: DurationReading["unit"]; scale: number }> = {
  day: { unit: "day", scale: 1 },
  business_day: { unit: "business_day", scale: 1 },
  week: { unit: "week", scale: 1 },
  month: { unit: "month", scale: 1 },
  year: { unit: "year", scale: 1 },
  hour: { unit: "day", scale: 1 / 24 },
};
const round = (value: number) => Math.round(value * 1000) / 1000;

function reading(count: Count, unit: TimeUnit, next: number, more = 0): DurationReading {
  const { scale } = UNIT[unit];
  const times = (value: number | null) => (value === null ? null : round((value + more) * scale));
  return { low: times(count.low), high: times(count.high), unit: UNIT[unit].unit, approx: count.approx, next };
}

const exact = (value: number, next: number): Count => ({ low: value, high: value, approx: false, next });

/** "半个月", "半天", "半个小时", "半月", "半年" */
function halfOf(words: Words, index: number): DurationReading | null {
  if (textAt(words, index) !== "半") return null;
  const month = afterAny(words, index, "半个月|半月");
  if (month > 0) return reading(exact(0.5, month), "month", month);
  const unit = timeUnitAt(words, index + 1);
  return unit === null || unit.unit === "business_day" ? null : reading(exact(0.5, unit.next), unit.unit, unit.next);
}

/** "个把月", "个把星期", "俩月" */
function someDays(words: Words, index: number): DurationReading | null {
  const about = afterAny(words, index, "个把");
  if (about > 0) {
    for (const [phrases, unit] of [
      ["星期|礼拜|周", "week"],
      ["月", "month"],
      ["小时", "hour"],
    ] as const) {
      const next = afterAny(words, about, phrases);
      if (next > 0) return reading({ low: 1, high: 1, approx: true, next }, unit, next);
    }
  }
  const months = afterAny(words, index, "俩月|两月|仨月");
  if (months > 0 && words[months]?.text !== "份")
    return reading(exact(words[index]!.text === "仨" ? 3 : 2, months), "month", months);
  return null;
}

function counted(words: Words, index: number): DurationReading | null {
  const count = countAt(words, index);
  if (count === null) return null;
  // "一个半星期", "两个半月"
  const half = afterAny(words, count.next, "个半");
  if (half > 0 && words[count.next]!.gap === "") {
    for (const [phrases, unit] of [
      ["星期|礼拜|周", "week"],
      ["月", "month"],
      ["小时|钟头", "hour"],
      ["工作日", "business_day"],
    ] as const) {
      const next = afterAny(words, half, phrases);
      if (next > 0) return reading(count, unit, next, 0.5);
    }
  }
  const over = afterAny(words, count.next, "个多|多个");
  const long = over > 0 && words[count.next]!.gap === "" ? afterAny(words, over, "星期|礼拜|周") : -1;
  if (long > 0) return { ...reading(count, "week", long), approx: true };
  const months = over > 0 ? afterAny(words, over, "月") : -1;
  if (months > 0) return { ...reading(count, "month", months), approx: true };
  const start = afterAny(words, count.next, "整|个整") > 0 ? afterAny(words, count.next, "整|个整") : count.next;
  const unit = timeUnitAt(words, start);
  if (unit === null) return null;
  // "三年级", "一周年", "两天一夜" are something else; "十二月" a month.
  if (unit.unit === "year" && /^[级度代份]$/.test(textAt(words, unit.next))) return null;
  return extended(words, reading(count, unit.unit, unit.next));
}

/** "一周半", "两周多", "一周零两天", "三天到五天" */
function extended(words: Words, found: DurationReading): DurationReading {
  const { next, low, high } = found;
  if (words[next] === undefined || words[next]!.gap !== "") return found;
  const plus = (more: number) => ({
    ...found,
    low: low === null ? null : low + more,
    high: high === null ? null : high + more,
  });
  if (textAt(words, next) === "半" && textAt(words, next + 1) !== "个" && found.unit !== "business_day")
    return { ...plus(0.5), next: next + 1 };
  if (/^[多余]$/.test(textAt(words, next))) return { ...found, approx: true, next: next + 1 };
  const and = afterAny(words, next, "零|又|加|再加|外加");
  if (and > 0 && found.unit !== "day" && low !== null && low === high) {
    const more = counted(words, and);
    const days = { week: 7, month: 30, year: 365, day: 1, business_day: 1 }[found.unit];
    if (more !== null && more.unit === "day" && more.low !== null && more.low === more.high) {
      const total = low * days + more.low;
      return { ...found, unit: "day", low: total, high: total, next: more.next };
    }
  }
  const to = afterAny(words, next, "到|至|或|或者|~");
  const second = to > 0 ? counted(words, to) : null;
  if (second !== null && second.unit === found.unit && second.high !== null && low !== null && second.high > low)
    return { ...found, high: second.high, approx: true, next: second.next };
  return found;
}

function countAt(words: Words, index: number): Count | null {
  const first = numberAt(words, index);
  if (first === null) return null;
  if (first.value === null) return { low: first.low, high: first.high, approx: true, next: first.next };
  const to = afterAny(words, first.next, "到|至|或|或者|~");
  const dash = words[first.next]?.gap === "-" || words[first.next]?.gap === "—";
  const at = to > 0 ? to : dash ? first.next : -1;
  const second = at > 0 ? numberAt(words, at) : null;
  if (second?.value != null && second.value > first.value && timeUnitAt(words, second.next) !== null)
    return { low: first.value, high: second.value, approx: true, next: second.next };
  return { low: first.value, high: first.value, approx: first.approx, next: first.next };
}
