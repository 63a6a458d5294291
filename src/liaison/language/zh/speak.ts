/** Dates, intervals, bases and lists as they are spoken in Chinese. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import type { Speakers } from "../types.ts";
import { digits, numberToWords, safeNumber, speakIdentifier, speakQuantity } from "./speak-numbers.ts";

const WEEKDAYS = [..."一二三四五六天"];
/** Within this distance a year is clear from the month alone. */
const CLEAR_DAYS = 300;

/** "十二月三号星期四", years ahead "二零二七年十二月三号星期五" */
export function speakDate(date: PlainDate, today: PlainDate | null): string {
  const { year, month, day } = dateParts(date);
  const far = today !== null && Math.abs(daysBetween(today, date)) > CLEAR_DAYS;
  const said = `${numberToWords(month)}月${numberToWords(day)}号星期${WEEKDAYS[weekday(date) - 1]}`;
  return far ? `${digits(String(year))}年${said}` : said;
}

/** With its bound: "最晚…", "最早…", "…到…之间". */
export function speakInterval(interval: DateInterval, today: PlainDate | null): string {
  const { earliest, likely, latest } = interval;
  if (latest === null) return `最早${speakDate(earliest, today)}`;
  if (earliest === latest) return speakDate(earliest, today);
  // A promise "by a day" has that day as its likely one; a vague stretch has its middle.
  if (likely === latest) return `最晚${speakDate(latest, today)}`;
  return `${speakDate(earliest, today)}到${speakDate(latest, today)}之间`;
}

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

export const speakers: Speakers = {
  date: speakDate,
  interval: speakInterval,
  number: numberToWords,
  safeNumber,
  quantity: speakQuantity,
  identifier: speakIdentifier,
  basis: (basis) => BASES[basis],
  list,
  time,
};
