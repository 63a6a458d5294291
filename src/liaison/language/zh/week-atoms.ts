/** Weekdays and weeks: "下周三", "第三十二周", "六月第一周", "这个周末". In Chinese "下周五" names one day only. */
import { type DateHit, hit, textAt, type Words } from "../kit/date-hit.ts";
import { afterAny, remembered } from "../kit/words.ts";
import type { DateExpr, WeekRef } from "../types.ts";
import { monthAt, past, weekdayAt, weekdayNamed, yearAt } from "./date-words.ts";
import { monthDay, weekdayAndDay } from "./day-atoms.ts";
import { WEEKDAYS } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";

const RELATIVE_WEEKS: ReadonlyArray<readonly [string, number]> = [
  ["这周|本周|这星期|本星期|这礼拜|本礼拜|这个星期|这个礼拜|这个周|这一周|当周", 0],
  ["下周|下星期|下礼拜|下个星期|下个礼拜|下个周|下一周|下一个星期|下一个礼拜|次周|来周|隔周", 1],
  ["下下周|下下星期|下下礼拜|下下个星期|下下个礼拜|再下周|再下个星期|再下一周|大下周", 2],
  ["下下下周|下下下个星期|下下下个礼拜", 3],
  ["上周|上星期|上礼拜|上个星期|上个礼拜|上个周|上一周", -1],
  ["上上周|上上星期|上上个星期|上上礼拜|上上个礼拜", -2],
];

export const weekRefAt: (words: Words, index: number) => { ref: WeekRef; next: number } | null = remembered(
  (words, index) => {
    let best: { ref: WeekRef; next: number } | null = null;
    for (const [phrases, offset] of RELATIVE_WEEKS) {
      const next = afterAny(words, index, phrases);
      if (next > 0 && (best === null || next > best.next)) best = { ref: { offset }, next };
    }
    return best ?? numberedWeek(words, index) ?? weekOfDay(words, index);
  },
);

/** From here on "四十七周的周四" names a week of the year; "三周" is a length, whatever weekday follows. */
const FIRST_UNCOUNTED_WEEK = 10;

/** "第三十二周", "2026年第15周", "W15", "week 15", "四十七周的周四" */
function numberedWeek(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const year = yearAt(words, index);
  const start = year === null ? index : past(words, year.next, "的");
  const latin = afterAny(words, start, "w|wk|week|cw|kw|week no|wk no|日历周第|日历周|周次|生产周|周别");
  const nth = afterAny(words, start, "第");
  const number = smallAt(words, Math.max(latin, nth, start));
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 53) return null;
  const named = afterAny(words, number.next, "周|个周|星期|个星期|礼拜|个礼拜");
  if (latin < 0 && (named < 0 || words[number.next]!.gap !== "")) return null;
  if (latin < 0 && nth < 0 && (number.value < FIRST_UNCOUNTED_WEEK || weekdayOf(words, named) === null)) return null;
  return { ref: { number: number.value, year: year?.year ?? null }, next: Math.max(named, number.next) };
}

/** The weekday that follows its week without a pause: "第四十七周的周四". */
function weekdayOf(words: Words, index: number): { weekday: number; next: number } | null {
  const start = past(words, index, "的|的那个|那个");
  return words[start]?.gap === "" ? weekdayNamed(words, start) : null;
}

/** "四月十五号那周" */
function weekOfDay(words: Words, index: number): { ref: WeekRef; next: number } | null {
  const day = monthDay(words, index);
  const week =
    day === null || words[day.next]?.gap !== ""
      ? -1
      : afterAny(words, day.next, "那周|那一周|那个星期|这周|这一周|那个礼拜|所在的周|当周");
  return week > 0 ? { ref: { of: day!.expr }, next: week } : null;
}

/** "下周三", "下周的周三", "第14周周四", "周五", "周三四" */
export function weekdayPhrase(words: Words, index: number): DateHit | null {
  const week = weekRefAt(words, index);
  if (week !== null) {
    const sameDay = afterAny(words, past(words, week.next, "的"), "这个时候|今天|这时候|同一天");
    if (sameDay > 0 && "offset" in week.ref)
      return hit({ kind: "offset", amount: week.ref.offset, unit: "week", from: "today" }, sameDay);
    const pause = past(words, week.next, "吧|的话|呢|嘛");
    const start = past(words, pause, "的|的那个|那个");
    // "下周吧，周三": the second tells which day of it.
    const refined = /^,?$/.test(words[pause]?.gap ?? ".") && "offset" in week.ref ? weekdayNamed(words, pause) : null;
    if (refined !== null)
      return neighbouring(words, refined, (weekday) => ({ kind: "weekday_of", weekday, week: week.ref }));
    const named = words[start]?.gap === "" ? weekdayAt(words, start) : null;
    const short = named === null && "offset" in week.ref ? shortWeekday(words, week.next) : null;
    const day = named ?? short;
    if (day === null) return null;
    const of = (weekday: number): DateExpr =>
      "offset" in week.ref && week.ref.offset === 0
        ? { kind: "weekday", weekday, which: "this" }
        : { kind: "weekday_of", weekday, week: week.ref };
    return neighbouring(words, day, of);
  }
  if (weekdayAndDay(words, index) !== null) return null;
  // "三周的周四" counts weeks from no day.
  const length = smallAt(words, index);
  const weeks = length === null ? -1 : afterAny(words, length.next, "周的|个星期的|个礼拜的");
  const uncounted = weeks > 0 ? weekdayOf(words, weeks) : null;
  if (uncounted !== null)
    return {
      ...hit({ kind: "weekday", weekday: uncounted.weekday, which: "bare" }, uncounted.next),
      denied: true,
    };
  const bare = weekdayAt(words, index);
  return bare === null ? null : neighbouring(words, bare, (weekday) => ({ kind: "weekday", weekday, which: "bare" }));
}

/** The name after a week that needs no second "周": "下周三", "这个星期五". */
function shortWeekday(words: Words, index: number): { weekday: number; next: number } | null {
  if (words[index]?.gap !== "") return null;
  const weekday = WEEKDAYS[textAt(words, index)] ?? 0;
  const follows = words[index + 1]?.gap === "" ? textAt(words, index + 1) : "";
  // "下周三百件" and "下周一个柜" go on with a number; "下周天气" does not begin with Sunday.
  if (weekday === 0 || /^[百千万十个件箱套气天号日月]$/.test(follows)) return null;
  return /^[定起直样般些批部]$/.test(follows) && textAt(words, index) === "一" ? null : { weekday, next: index + 1 };
}

/** "周三四", "下周四五": one of two days that follow each other. */
function neighbouring(
  words: Words,
  first: { weekday: number; next: number },
  expr: (weekday: number) => DateExpr,
): DateHit {
  const full = /^,?$/.test(words[first.next]?.gap ?? ".") ? weekdayNamed(words, first.next) : null;
  const second = full ?? shortWeekday(words, first.next);
  if (second === null || second.weekday !== first.weekday + 1) return hit(expr(first.weekday), first.next);
  return hit({ kind: "either", a: expr(first.weekday), b: expr(second.weekday) }, second.next);
}

/** "四月第一个周一", "三月最后一个星期五", "六月第一周", "本月最后一周" */
export function nthOfMonth(words: Words, index: number): DateHit | null {
  const month = monthAt(words, index);
  if (month === null) return null;
  const start = past(words, month.next, "的");
  const last = afterAny(words, start, "最后一个|最后一|最后的|最后");
  const nth = afterAny(words, start, "第");
  const number = last > 0 ? { value: -1, next: last } : nth > 0 ? smallAt(words, nth) : null;
  if (number === null || number.value > 5 || number.value === 0) return null;
  const at = past(words, number.next, "个");
  const weekday = weekdayNamed(words, at);
  if (weekday !== null)
    return hit({ kind: "nth_weekday", nth: number.value, weekday: weekday.weekday, month: month.ref }, weekday.next);
  const week = afterAny(words, at, "周|星期|礼拜");
  return week < 0 ? null : hit({ kind: "week_of_month", nth: number.value, month: month.ref }, week);
}

const WEEKENDS: ReadonlyArray<readonly [string, number]> = [
  ["这周末|这个周末|本周末|周末|这礼拜末|这星期末|周六日|周末两天|这周六日", 0],
  ["下周末|下个周末|下星期末|下礼拜末|下周六日", 1],
  ["下下周末|下下个周末", 2],
  ["上周末|上个周末", -1],
];

export function weekendPhrase(words: Words, index: number): DateHit | null {
  let best: DateHit | null = null;
  for (const [phrases, offset] of WEEKENDS) {
    const next = afterAny(words, index, phrases);
    if (next < 0 || (best !== null && next <= best.next)) continue;
    best = hit({ kind: "weekend", which: "bare", week: { offset } }, next);
  }
  return best;
}

export function weekPhrase(words: Words, index: number): DateHit | null {
  const week = weekRefAt(words, index);
  return week === null ? null : hit({ kind: "week", week: week.ref, part: null }, week.next);
}
