/** Months, quarters and years with their parts ("三月底", "下月初", "年底", "下周后半段"), and holidays by name. */
import type { HolidayName } from "../holidays.ts";
import { type DateHit, hit, type Words } from "../kit/date-hit.ts";
import { afterAny, remembered, toPhrase } from "../kit/words.ts";
import type { DateExpr, Part } from "../types.ts";
import { monthAt, past, yearAt } from "./date-words.ts";
import { isNumeral } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";
import { weekRefAt } from "./week-atoms.ts";

type PartWords = ReadonlyArray<readonly [Part, string]>;

const MONTH_PARTS: PartWords = [
  ["early", "上旬|初|头|月初|初期|前几天|前十天|刚开始"],
  ["mid", "中旬|中|中间|月中|中期|中段|当中"],
  ["late", "下旬|底|末|尾|月底|月末|末期|最后几天|底下|底的时候"],
  ["first_half", "上半月|前半月|上半|前半"],
  ["second_half", "下半月|后半月|下半|后半"],
  ["last_day", "最后一天|最后一日|底最后一天|底那天|月底最后一天"],
  ["first_day", "第一天|头一天|一号那天"],
];
/** "周末" is the weekend and stands elsewhere. */
const WEEK_PARTS: PartWords = [
  ["early", "初|头|前两天|头两天|开头"],
  ["mid", "中|中间|中段|当中"],
  ["late", "尾|底|晚些时候|最后几天|后几天|后面几天|快结束|结束前后"],
  ["first_half", "前半段|前半周|上半周|前半|上半段|前几天|前面几天"],
  ["second_half", "后半段|后半周|下半周|后半|下半段"],
];
const LONG_PARTS: PartWords = [
  ["early", "初|头|伊始"],
  ["mid", "中|中间|中期"],
  ["late", "末|底|尾|最后一个月"],
  ["first_half", "上半年|前半年|上半|前半"],
  ["second_half", "下半年|后半年|下半|后半"],
  ["last_day", "最后一天"],
];
/** Without the period's own name: this one's, or the next one's where this one's has gone by ("月初" on the thirtieth). */
const BARE: ReadonlyArray<readonly [string, "month" | "year" | "quarter" | "week", Part]> = [
  ["月底|月末|月尾|下旬|这月底|月底那几天", "month", "late"],
  ["月初|月头|上旬", "month", "early"],
  ["月中|中旬", "month", "mid"],
  ["上半月", "month", "first_half"],
  ["下半月|后半月", "month", "second_half"],
  ["年底|年末|年尾|岁末", "year", "late"],
  ["年初", "year", "early"],
  ["年中", "year", "mid"],
  ["上半年", "year", "first_half"],
  ["下半年|后半年", "year", "second_half"],
  ["季末|季度末|季底|季度底", "quarter", "late"],
  ["季初|季度初", "quarter", "early"],
  ["周初", "week", "early"],
  ["周中", "week", "mid"],
  ["后半周|下半周", "week", "second_half"],
  ["前半周|上半周", "week", "first_half"],
  ["周尾", "week", "late"],
];

const bareOf = (kind: "month" | "year" | "quarter" | "week", part: Part): DateExpr => {
  if (kind === "month") return { kind, month: { offset: 0, coming: true }, part };
  if (kind === "week") return { kind, week: { offset: 0 }, part };
  return kind === "year"
    ? { kind, year: { offset: 0, coming: true }, part }
    : { kind, quarter: { offset: 0 }, year: null, part };
};

/** A period with its part; null where no part is told. */
export const partAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  for (const [phrases, kind, part] of BARE) {
    const next = afterAny(words, index, phrases);
    if (next < 0) continue;
    const last = kind === "month" && part === "late" ? past(words, next, "最后一天|最后一日|那天|当天") : next;
    return last > next ? hit(bareOf(kind, "last_day"), last) : hit(bareOf(kind, part), next);
  }
  const period = periodAt(words, index);
  if (period === null) return null;
  const list = period.expr.kind === "month" ? MONTH_PARTS : period.expr.kind === "week" ? WEEK_PARTS : LONG_PARTS;
  const start = past(words, period.next, "的");
  if (words[start] === undefined || words[start]!.gap !== "") return null;
  if (period.expr.kind === "month") {
    const { month } = period.expr;
    const span = (from: Part, to: Part, next: number) =>
      hit({ kind: "range", from: { kind: "month", month, part: from }, to: { kind: "month", month, part: to } }, next);
    const later = afterAny(words, start, "中下旬|中下");
    const sooner = afterAny(words, start, "上中旬|初中旬");
    if (later > 0) return span("mid", "late", later);
    if (sooner > 0) return span("early", "mid", sooner);
  }
  let best: { part: Part; next: number } | null = null;
  for (const [part, phrases] of list) {
    const next = afterAny(words, start, phrases);
    if (next > 0 && (best === null || next > best.next)) best = { part, next };
  }
  if (best === null || !("part" in period.expr)) return null;
  return hit({ ...period.expr, part: best.part }, best.next);
});

export const periodAt: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const quarter = quarterAt(words, index);
  if (quarter !== null) return quarter;
  const month = monthAt(words, index);
  if (month !== null) return hit({ kind: "month", month: month.ref, part: null }, month.next);
  const week = weekRefAt(words, index);
  if (week !== null) return hit({ kind: "week", week: week.ref, part: null }, week.next);
  const year = yearAt(words, index);
  if (year === null) return null;
  return hit({ kind: "year", year: year.year ?? { offset: year.offset }, part: null }, past(words, year.next, "年"));
});

/** "三季度", "第二季", "Q3", "下季度" */
function quarterAt(words: Words, index: number): DateHit | null {
  for (const [phrases, offset] of [
    ["这个季度|本季度|这季度|本季|这一季度|这季", 0],
    ["下个季度|下季度|下一季度|下一季|下季", 1],
    ["上个季度|上季度", -1],
  ] as const) {
    const next = afterAny(words, index, phrases);
    if (next > 0) return hit({ kind: "quarter", quarter: { offset }, year: null, part: null }, next);
  }
  const year = yearAt(words, index);
  const start = year === null ? index : past(words, year.next, "的");
  const latin = afterAny(words, start, "q");
  const nth = past(words, start, "第");
  const number = smallAt(words, latin > 0 ? latin : nth);
  if (number === null || ![1, 2, 3, 4].includes(number.value)) return null;
  const named = afterAny(words, number.next, "季度|季");
  if (latin < 0 && named < 0) return null;
  const next = Math.max(named, number.next);
  return hit({ kind: "quarter", quarter: number.value, year: year?.year ?? null, part: null }, next);
}

/** A month, a quarter or a year alone. "今年" is a manner of speaking unless it stands alone or is bounded. */
export function periodPhrase(words: Words, index: number): DateHit | null {
  const period = periodAt(words, index);
  if (period === null || period.expr.kind === "week") return null;
  // Which day "本月最后一个工作日" is, their calendar knows.
  const working = afterAny(
    words,
    past(words, period.next, "的"),
    "最后一个工作日|最后一个工作天|第一个工作日|头一个工作日",
  );
  if (working > 0) return { ...hit(period.expr, working), denied: true };
  if (period.expr.kind !== "year") return period;
  const ends = words[period.next] === undefined || words[period.next]!.gap !== "";
  return ends || afterAny(words, period.next, "之前|以前|前|以后|之后|后|内|之内|以内|吧") > 0 ? period : null;
}

const HOLIDAYS: ReadonlyArray<readonly [string, HolidayName]> = [
  ["春节|农历新年|农历年|过年|大年初一|旧历年|新春|年初一", "lunar_new_year"],
  ["端午节|端午", "dragon_boat"],
  ["中秋节|中秋", "mid_autumn"],
  ["元旦节|元旦|新年第一天", "new_years_day"],
  ["跨年夜|跨年", "new_years_eve"],
  ["五一劳动节|劳动节|五一节|五一", "may_day"],
  ["圣诞节|圣诞", "christmas"],
  ["平安夜", "christmas_eve"],
  ["复活节", "easter"],
  ["清明节|清明", "qingming"],
  ["国庆节|国庆|十一黄金周|十一国庆|十一长假", "national_day_china"],
  ["感恩节", "thanksgiving"],
];
const DAYS: ReadonlyArray<readonly [string, number, number]> = [
  ["双十一|双11|光棍节", 11, 11],
  ["双十二|双12", 12, 12],
  ["双十节|双十", 10, 10],
  ["六一儿童节|儿童节", 6, 1],
  ["七夕节", 0, 0],
];
const isWithinNumber = (words: Words, start: number, next: number) =>
  (words[start - 1] !== undefined && words[start]!.gap === "" && isNumeral(words[start - 1]!)) ||
  (words[next]?.gap === "" && isNumeral(words[next]!));

/** Days counted from the first of the lunar year. */
const AROUND_NEW_YEAR: ReadonlyArray<readonly [string, number]> = [
  ["除夕|大年三十|年三十|年夜", -1],
  ["元宵节|元宵|正月十五", 14],
  ["大年初二|年初二", 1],
  ["大年初三|年初三", 2],
];
/** How long a factory is closed around a holiday is nobody's certain knowledge. */
const CLOSED = "长假|放假|假期|假|休假|黄金周|期间|小长假|连假|假后|收假|停工|歇业|休市|放完假|放完|放了假";
/** "五一我们放五天" */
const THEY_CLOSE =
  /^(?:我们?|工厂|厂里|全厂|公司|这边|要|会|都|也|得|大家|统一|一共)*(?:放|休)(?:假|息|[一两二三四五六七八九十几\d]+天)/;
const isClosed = (words: Words, next: number) =>
  afterAny(words, next, CLOSED) > 0 || THEY_CLOSE.test(toPhrase(words.slice(next, next + 10)).text);

export const holiday: (words: Words, index: number) => DateHit | null = remembered((words, index) => {
  const year = yearAt(words, index);
  const start = year === null ? index : past(words, year.next, "的");
  const told = year?.year ?? null;
  for (const [phrases, days] of AROUND_NEW_YEAR) {
    const next = afterAny(words, start, phrases);
    if (next < 0) continue;
    return hit(
      { kind: "offset", amount: days, unit: "day", from: { kind: "holiday", name: "lunar_new_year", year: told } },
      next,
    );
  }
  const october = afterAny(words, start, "十一");
  const numbered = /[一二两三四五六七八九十月第\d]$/.test(words[start - 1]?.text ?? "") && words[start]?.gap === "";
  if (october > 0 && !numbered && afterAny(words, october, "之前|以前|前|以后|之后|后") > 0)
    return hit({ kind: "day", day: 1, month: { month: 10, year: told }, weekday: null }, october);
  for (const [phrases, month, day] of DAYS) {
    const next = afterAny(words, start, phrases);
    if (next < 0 || month === 0) continue;
    if (isClosed(words, next)) return null;
    return hit({ kind: "day", day, month: { month, year: told }, weekday: null }, next);
  }
  for (const [phrases, name] of HOLIDAYS) {
    const next = afterAny(words, start, phrases);
    // "三九五一零" is a number.
    if (next < 0 || (words[start]!.text === "五" && isWithinNumber(words, start, next))) continue;
    if (isClosed(words, next)) return null;
    return hit({ kind: "holiday", name, year: told }, next);
  }
  // "年前": before the year ends, or before the lunar New Year; in January only the second is to come.
  const before = afterAny(words, index, "年前|节前");
  if (
    before < 0 ||
    index !== before - 2 ||
    /^[今明去后年]$/.test(words[index - 1]?.text ?? "") ||
    words[index]!.text === "节"
  )
    return null;
  const counted =
    words[index - 1] !== undefined &&
    words[index]!.gap === "" &&
    /[\d一二两三四五六七八九十几半]$/.test(words[index - 1]!.text);
  if (counted) return null;
  const newYear: DateExpr = { kind: "holiday", name: "new_years_day", year: null };
  const lunar: DateExpr = { kind: "holiday", name: "lunar_new_year", year: null };
  return hit({ kind: "bound", bound: "before", of: { kind: "either", a: newYear, b: lunar } }, before);
});
