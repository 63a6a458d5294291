/** Dates, intervals, bases and lists as they are spoken and written in Chinese. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import { clock, figures, type Numerals, withoutPo } from "../kit/numerals.ts";
import type { Speakers } from "../types.ts";
import { digits, numberToWords, safeNumber, speakIdentifier, speakQuantity, speakUnit } from "./speak-numbers.ts";

/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

const BASES: Record<DateBasis | "unknown", string> = {
  finished: "完工",
  ready: "备好待发",
  ex_factory: "出厂",
  handed_over: "交给承运人",
  received: "送到客户",
  unknown: "",
};

function list(items: string[]): string {
  if (items.length < 2) return items.join("");
  const last = items.length === 2 ? "然后" : "最后";
  return `${items.slice(0, -1).join("。然后")}。${last}${items.at(-1)}`;
}

/** "上午十点三十分" */
function time(hour: number, minute: number): string {
  const part = hour < 12 ? "上午" : hour === 12 ? "中午" : hour < 18 ? "下午" : "晚上";
  const said = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? "" : `${minute < 10 ? "零" : ""}${numberToWords(minute)}分`;
  return `${part}${said === 2 ? "两" : numberToWords(said)}点${minutes}`;
}

/** `weekday` of 1 to 7. */
function createSpeakers(numerals: Numerals & { weekday(day: number): string }): Speakers {
  /** "十二月三号星期四", "12月3日（星期四）", years ahead with the year before it */
  const date = (one: PlainDate, today: PlainDate | null) => {
    const { year, month, day } = dateParts(one);
    const far = today !== null && Math.abs(daysBetween(today, one)) > CLEAR_DAYS;
    const said = `${numerals.number(month)}月${numerals.day(day)}${numerals.weekday(weekday(one))}`;
    return far ? `${numerals.year(year)}年${said}` : said;
  };

  /** With its bound: "最晚…", "最早…", "…到…之间". */
  const interval = ({ earliest, likely, latest }: DateInterval, today: PlainDate | null) => {
    if (latest === null) return `最早${date(earliest, today)}`;
    if (earliest === latest) return date(earliest, today);
    // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
    if (likely === latest) return `最晚${date(latest, today)}`;
    return `${date(earliest, today)}到${date(latest, today)}之间`;
  };

  const { number, safeNumber, quantity, identifier, time } = numerals;
  return { date, interval, number, safeNumber, quantity, identifier, basis: (basis) => BASES[basis], list, time };
}

export const speakers = createSpeakers({
  ...{ day: (day) => `${numberToWords(day)}号`, year: (year) => digits(String(year)) },
  weekday: (day) => `星期${[..."一二三四五六天"][day - 1]}`,
  ...{ number: numberToWords, safeNumber, quantity: speakQuantity, identifier: speakIdentifier, time },
});

const inFigures = figures("zh");

export const writers = createSpeakers({
  ...{ day: (day) => `${day}日`, year: String },
  weekday: (day) => `（星期${[..."一二三四五六日"][day - 1]}）`,
  ...{ number: inFigures, safeNumber: inFigures, identifier: withoutPo, time: clock },
  // A unit that is the partner's own word may be in Latin letters.
  quantity: (value, uom) => `${inFigures(value)}${speakUnit(uom).replace(/^(?=[a-z])/, " ")}`,
});
