/** Days: with their month, alone, in figures, and counted from today. */
import { type DateHit, hit, textAt, type Words } from "../kit/date-hit.ts";
import { after, afterAny, remembered } from "../kit/words.ts";
import type { DateExpr, MonthRef } from "../types.ts";
import { dayAt, monthAt, past, sharedDay, weekdayAt } from "./date-words.ts";
import { numberAt, pairAt } from "./numbers.ts";

const dayExpr = (day: number, month: MonthRef | null, weekday: number | null = null): DateExpr => ({
  kind: "day",
  day,
  month,
  weekday,
});

/** The day's weekday told beside it: "十八号星期三", "13号，周五". */
function withWeekday(words: Words, found: DateHit): DateHit {
  if (found.expr.kind !== "day" || found.expr.weekday !== null) return found;
  if (!/^[,(（]?$/.test(words[found.next]?.gap ?? ".")) return found;
  const weekday = weekdayAt(
    words,
    Math.max(found.next, afterAny(words, found.next, "是|对|就是|也就是|正好是|刚好是")),
  );
  if (weekday === null) return found;
  return { ...found, expr: { ...found.expr, weekday: weekday.weekday }, next: weekday.next };
}

/** "三月十四号", "下个月5号", "四月三"; two days that share the month: "三月十四十五号". */
export const monthDay: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const month = monthAt(words, index) ?? thisMonthsPart(words, index);
  if (month === null) return null;
  // "三月底二十八号": the part says no more than the day.
  const start = past(words, past(words, month.next, "底|初|中|中旬|下旬|上旬|末"), "的");
  if (words[start] === undefined || words[start]!.gap !== "") return null;
  const several = severalDays(words, start, month.ref) ?? someDay(words, start);
  if (several !== null) return several;
  const day = dayAt(words, start, true);
  return day === null ? null : withWeekday(words, hit(dayExpr(day.day, month.ref), day.next));
});

/** "二十几号": no day that could be told. */
function someDay(words: Words, index: number): DateHit | null {
  const number = numberAt(words, index);
  if (number === null || number.value !== null || number.low !== null || words[number.next]?.gap !== "") return null;
  const named = afterAny(words, number.next, "号|日");
  return named < 0 ? null : { ...hit(dayExpr(1, null), named), denied: true };
}

/** "月底二十八号" */
function thisMonthsPart(words: Words, index: number): { ref: MonthRef; next: number } | null {
  const next = afterAny(words, index, "月底|月初|月中|月末");
  return next < 0 || dayAt(words, next, false) === null ? severalOf(words, next) : { ref: { offset: 0 }, next };
}

function severalOf(words: Words, next: number): { ref: MonthRef; next: number } | null {
  return next > 0 && severalDays(words, next, null) !== null ? { ref: { offset: 0 }, next } : null;
}

/** "二十七号" */
export const bareDay: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  if (words[index] === undefined) return null;
  const before = words[index - 1];
  if (before !== undefined && words[index]!.gap === "" && /^[第线]$/.test(before.text)) return null;
  const several = severalDays(words, index, null) ?? someDay(words, index);
  if (several !== null) return several;
  const day = dayAt(words, index, false);
  return day === null ? null : withWeekday(words, hit(dayExpr(day.day, null), day.next));
});

/** "三四号", "十五六号", "十二、十三号": one of two days. */
function severalDays(words: Words, index: number, month: MonthRef | null): DateHit | null {
  const either = (a: number, b: number, next: number): DateHit =>
    hit({ kind: "either", a: dayExpr(a, month), b: dayExpr(b, month) }, next);
  const spread = numberAt(words, index);
  if (spread !== null && spread.value === null && spread.low !== null && spread.high !== null) {
    const named = words[spread.next]?.gap === "" ? afterAny(words, spread.next, "号|日") : -1;
    if (named > 0 && spread.low >= 1 && spread.high <= 31) return either(spread.low, spread.high, named);
  }
  const pair = pairAt(words, index);
  const paired = pair !== null && words[pair.next]?.gap === "" ? afterAny(words, pair.next, "号|日") : -1;
  if (pair !== null && paired > 0 && pair.second <= 31) return either(pair.first, pair.second, paired);
  const first = sharedDay(words, index);
  if (first === null || textAt(words, first.next) === "号") return null;
  const joint = words[first.next];
  if (joint === undefined || (joint.gap !== "," && !/^[和或跟]$/.test(joint.text))) return null;
  const second = dayAt(words, joint.gap === "," ? first.next : first.next + 1, false);
  return second !== null && second.day === first.day + 1 ? either(first.day, second.day, second.next) : null;
}

/** "周三，十八号", "星期三三月十八号" */
export function weekdayAndDay(words: Words, index: number): DateHit | null {
  const weekday = weekdayAt(words, index);
  if (weekday === null || !/^[,(（]?$/.test(words[weekday.next]?.gap ?? ".")) return null;
  const day = monthDay(words, weekday.next) ?? bareDay(words, weekday.next);
  if (day === null || day.expr.kind !== "day" || day.expr.weekday !== null) return null;
  return { ...day, expr: { ...day.expr, weekday: weekday.weekday } };
}

/** "2026-04-15", "4/15" (the month first, as Chinese writes it), "4.15号" */
export function figures(words: Words, index: number): DateHit | null {
  const word = words[index]!;
  if (word.kind === "iso") {
    const [year, month, day] = word.text.split("-") as [string, string, string];
    return hit({ kind: "iso", date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` }, index + 1);
  }
  if (word.kind === "slash") {
    const [first, second, year] = word.text.split("/").map(Number) as [number, number, number | undefined];
    const told = year === undefined ? null : year < 100 ? 2000 + year : year;
    const [month, day] = first > 12 ? [second, first] : [first, second];
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return withWeekday(words, hit(dayExpr(day, { month, year: told }), past(words, index + 1, "号|日")));
  }
  const point = word.kind === "number" ? /^(\d{1,2})\.(\d{1,2})$/.exec(word.text) : null;
  if (point === null || words[index + 1]?.gap !== "") return null;
  const named = afterAny(words, index + 1, "号|日");
  if (named < 0 && afterAny(words, index + 1, "发货|出货|交货|发|出|之前|以前|前|左右") < 0) return null;
  const [month, day] = [Number(point[1]), Number(point[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return hit(dayExpr(day, { month, year: null }), named > 0 ? named : index + 1);
}

const FROM_TODAY: ReadonlyArray<readonly [string, number]> = [
  ["大后天", 3],
  ["后天|后日", 2],
  ["明天|明日|明儿|明儿个|明早|明晚|明个|翌日|听日", 1],
  ["今天|今日|今儿|今儿个|今晚|今早|本日|今夜|即日", 0],
  ["昨天|昨日|寻日|琴日|昨儿|昨晚|昨夜", -1],
  ["前天|前日|前儿", -2],
  ["大前天", -3],
];
const FROM_SPOKEN: ReadonlyArray<readonly [string, number]> = [
  ["第二天|隔天|次日|转天|后一天|再后一天|之后一天", 1],
  ["前一天|头一天", -1],
  ["当天|同一天|那天|那一天", 0],
];
const PAIRS: ReadonlyArray<readonly [string, number, number]> = [
  ["今明两天|今明两日|今明天|今天明天", 0, 1],
  ["明后两天|明后天|明后两日|明天后天", 1, 2],
];
export const PART_OF_DAY =
  "上午|下午|早上|中午|晚上|傍晚|白天|夜里|晚间|早晨|凌晨|一早|一大早|当天|当日|这天|那天|这一天|那一天";

/** Soon, and no day. */
const SOON = "这一两天|这两天|这一二天|这几天|这三两天|过两天|这两三天|近几天|最近几天|近期|最近";

export function relativeDay(words: Words, index: number): DateHit | null {
  const offset = (amount: number, from: "today" | "spoken"): DateExpr => ({
    kind: "offset",
    amount,
    unit: "day",
    from,
  });
  // "明早八点半": the rest of the word went with the time.
  const day = words[index + 1]?.text === "" ? { 明: 1, 今: 0, 后: 2, 昨: -1 }[words[index]!.text] : undefined;
  if (day !== undefined) return hit(offset(day, "today"), index + 1);
  const soon = afterAny(words, index, SOON);
  if (soon > 0) return { ...hit({ kind: "offset", amount: 0, unit: "day", from: "today" }, soon), denied: true };
  for (const [phrases, low, high] of PAIRS) {
    const next = afterAny(words, index, phrases);
    if (next > 0) return hit({ kind: "range", from: offset(low, "today"), to: offset(high, "today") }, next);
  }
  for (const [list, from] of [
    [FROM_TODAY, "today"],
    [FROM_SPOKEN, "spoken"],
  ] as const) {
    for (const [phrases, days] of list) {
      const next = afterAny(words, index, phrases);
      // "以后天天" and "三天后天气" begin elsewhere.
      if (next < 0 || (words[index]!.text === "后" && /^[以之]$/.test(textAt(words, index - 1)))) continue;
      return hit(offset(days, from), next);
    }
  }
  return null;
}

/** The lunar calendar's days are in no calendar of ours: recognised so that they are never taken for another day. */
export function lunarDay(words: Words, index: number): DateHit | null {
  const lunar = afterAny(words, index, "农历|阴历|旧历");
  const inner = lunar > 0 ? (monthDay(words, lunar) ?? bareDay(words, lunar)) : null;
  if (inner !== null) return { ...inner, denied: true };
  if (lunar > 0 && monthAt(words, lunar) !== null)
    return { ...hit(dayExpr(1, null), monthAt(words, lunar)!.next), denied: true };
  const month = afterAny(words, lunar > 0 ? lunar : index, "正月|腊月|冬月|闰月");
  const first = month > 0 ? after(words, month, "初") : after(words, lunar > 0 ? lunar : index, "初");
  const day = first > 0 ? numberAt(words, first) : month > 0 ? numberAt(words, month) : null;
  if (month < 0 && (day === null || day.value === null || day.value > 10)) return null;
  return { ...hit(dayExpr(1, null), Math.max(day?.next ?? 0, month, first)), denied: true };
}
