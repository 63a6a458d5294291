/** Times of day. Without a part of the day an hour is taken in working hours: eight to noon, one to six after it. */
import { afterAny, parts, toPhrase, type Word } from "../kit/words.ts";
import type { TimeMention } from "../types.ts";
import { DIGITS } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";

type Words = readonly Word[];
export type TimeHit = { mention: TimeMention; next: number };

type Half = "am" | "noon" | "pm" | "night";
const HALVES: ReadonlyArray<readonly [string, Half]> = [
  ["上午|早上|早晨|清晨|清早|一早|凌晨|一大早|早", "am"],
  ["中午|正午", "noon"],
  ["下午|午后|傍晚", "pm"],
  ["晚上|晚间|夜里|晚|夜晚", "night"],
];

/** `free`: a meeting time was asked for, so that an hour needs no part of the day beside it. */
export function timeAt(words: Words, index: number, free: boolean): TimeHit | null {
  const about = afterAny(words, index, "大概|大约|差不多|约");
  const half = halfAt(words, Math.max(about, index));
  const start = half?.next ?? Math.max(about, index);
  const clock = clockAt(words, start) ?? (half === null ? null : soft(words, start));
  if (clock === null || (half === null && about > 0 && !free)) return null;
  if (!clock.sure && half === null && !free) return null;
  const hour = toDay(clock.hour, half?.half ?? null);
  if (hour === null || hour > 23 || clock.minute > 59) return null;
  if (free && isOfErrand(words, clock.next) && hasOtherClock(words, start, clock.next)) return null;
  const latin = half === null ? afterAny(words, clock.next, "am|pm|a m|p m") : -1;
  const next = latin > 0 ? latin : clock.next;
  const told =
    latin > 0
      ? words[latin - 1]!.text.startsWith("p") || words[latin - 2]?.text === "p"
        ? (clock.hour % 12) + 12
        : clock.hour % 12
      : hour;
  return {
    mention: { hour: told, minute: clock.minute, span: { from: words[index]!.from, to: words[next - 1]!.to } },
    next,
  };
}

/** "十点我要接孙子": what the speaker does then, beside the time that is meant. */
const isOfErrand = (words: Words, index: number) => ERRAND.test(toPhrase(words.slice(index, index + 14)).text);
const ERRAND =
  /^ ?(?:以?后|之后|过后)?(?:我们?|俺|就|又|还|要|得|必须|约了|有个?|会|已经|早就|都|在|正在)*(?:去|接(?!电话|听)|送|开(?:个|晨|例)?会|出差|飞|陪|赶|上课|吃饭|下班|睡|午休|[早晨例周]会|出门|上飞机|坐车|坐高铁|见客|验货|盘点)/;

/** Another time of day is told. */
const hasOtherClock = (words: Words, own: number, next: number) =>
  words.some((_, at) => {
    const other = at < own || at >= next ? clockAt(words, at) : null;
    return other !== null && (at >= next || other.next <= own);
  });

function halfAt(words: Words, index: number): { half: Half; next: number } | null {
  for (const [phrases, half] of HALVES) {
    const next = afterAny(words, index, phrases);
    if (next > 0)
      return {
        half,
        next: afterAny(words, next, "的|大概|差不多|大约") > 0 ? afterAny(words, next, "的|大概|差不多|大约") : next,
      };
  }
  return null;
}

type Clock = { hour: number; minute: number; next: number; sure: boolean };

function soft(words: Words, index: number): Clock | null {
  const about = afterAny(words, index, "大概|大约|差不多");
  return about > 0 ? clockAt(words, about) : null;
}

/** "三点", "十点半", "三点一刻", "三点四十五分", "差五分三点", "差一刻四点", "14:30", "15时" */
function clockAt(words: Words, index: number): Clock | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "clock") {
    const [hour, minute] = word.text.split(":").map(Number) as [number, number];
    return hour > 24 ? null : { hour, minute, next: index + 1, sure: true };
  }
  const short = afterAny(words, index, "差");
  if (short > 0) {
    const minutes = minutesAt(words, short);
    const hour = minutes === null ? null : hourAt(words, minutes.next);
    if (minutes === null || hour === null) return null;
    return { hour: hour.hour === 1 ? 12 : hour.hour - 1, minute: 60 - minutes.value, next: hour.next, sure: true };
  }
  const hour = hourAt(words, index);
  if (hour === null) return null;
  if (words[hour.next]?.gap === "") {
    const less = afterAny(words, hour.next, "差");
    const missing = less > 0 ? minutesAt(words, less) : null;
    if (missing !== null) return { hour: hour.hour - 1, minute: 60 - missing.value, next: missing.next, sure: true };
    const past = afterAny(words, hour.next, "过|零");
    const minutes = minutesAt(words, past > 0 ? past : hour.next);
    if (minutes !== null) return { hour: hour.hour, minute: minutes.value, next: minutes.next, sure: true };
  }
  const end = afterAny(words, hour.next, "钟|整|正");
  return { hour: hour.hour, minute: 0, next: end > 0 ? end : hour.next, sure: end > 0 };
}

function hourAt(words: Words, index: number): { hour: number; next: number } | null {
  // "下周二十点" is Tuesday at ten.
  if (words[index]?.gap === "" && /^[周期拜]$/.test(words[index - 1]?.text ?? "")) return null;
  let value = 0;
  let at = index;
  const number = words[at]?.kind === "number" ? words[at]!.value : null;
  if (number !== null) {
    value = number;
    at += 1;
  } else {
    // The decimals of "三点五" are minutes here: only what stands before "点" counts.
    let text = "";
    while (
      words[at] !== undefined &&
      (at === index || words[at]!.gap === "") &&
      (words[at]!.text in DIGITS || words[at]!.text === "十")
    ) {
      text += words[at]!.text;
      at += 1;
    }
    const match = /^(?:([一二两三四五六七八九])|(二)?十([一二三四五六七八九])?)$/.exec(text);
    if (match === null) return null;
    value =
      match[1] !== undefined
        ? DIGITS[match[1]]!
        : (match[2] === undefined ? 10 : 20) + (match[3] === undefined ? 0 : DIGITS[match[3]]!);
  }
  if (!Number.isInteger(value) || value < 0 || value > 24 || words[at]?.gap !== "") return null;
  const named = afterAny(words, at, "点|时");
  return named < 0 || (words[at]!.text === "时" && /^[候间]$/.test(words[named]?.text ?? ""))
    ? null
    : { hour: value, next: named };
}

function minutesAt(words: Words, index: number): { value: number; next: number } | null {
  const word = words[index];
  if (word === undefined || (word.gap !== "" && index > 0)) return null;
  if (word.text === "半") return { value: 30, next: index + 1 };
  const quarter = afterAny(words, index, "一刻|1刻|三刻|3刻");
  if (quarter > 0)
    return {
      value: /^[三3]$/.test(word.text) ? 45 : 15,
      next: afterAny(words, quarter, "钟") > 0 ? quarter + 1 : quarter,
    };
  const small = smallAt(words, index);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 59) return null;
  const named = afterAny(words, small.next, "分钟|分");
  if (named < 0 && (small.value < 10 || parts(word))) return null;
  return { value: small.value, next: named > 0 ? named : small.next };
}

function toDay(hour: number, half: Half | null): number | null {
  if (hour > 12) return hour === 24 ? 0 : hour;
  if (half === "am") return hour === 12 ? 0 : hour;
  if (half === "noon") return hour <= 2 ? hour + 12 : hour;
  if (half === "pm" || half === "night") return hour === 12 ? (half === "night" ? 0 : 12) : hour + 12;
  if (hour === 7) return null;
  return hour <= 6 ? hour + 12 : hour;
}
