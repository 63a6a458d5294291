/** Times of day. Without "am" or "pm" an hour is taken in working hours: eight to noon in the morning, one to six after it. */

import { after, afterAny, parts, type Word } from "../kit/words.ts";
import type { TimeMention } from "../types.ts";
import { MONTHS } from "./lexicon.ts";
import { smallAt } from "./number-words.ts";

type Words = readonly Word[];
export type TimeHit = { mention: TimeMention; next: number };

/** `free`: a meeting time was asked for, so that "at ten fifteen" needs no further sign of being a time. */
export function timeAt(words: Words, index: number, free: boolean): TimeHit | null {
  const lead = afterAny(words, index, free ? `${LEADS}|${BOUND_LEADS}` : LEADS);
  const start = lead > 0 ? lead : free && endsStretch(words, index) ? index + 1 : index;
  const clock = clockAt(words, start);
  if (clock === null) return null;
  const half = halfOfDay(words, clock.next);
  if (!clock.sure && half === null && !(free && (start > index || clock.named))) return null;
  // "From 3 December", "before ten days are over": a day or a length.
  if (!clock.sure && half === null && isCounted(words, clock.next)) return null;
  const next = half?.next ?? clock.next;
  const hour = toDay(clock.hour, half?.pm ?? null);
  if (hour === null || hour > 23) return null;
  return { mention: { hour, minute: clock.minute, span: { from: words[index]!.from, to: words[next - 1]!.to } }, next };
}

const LEADS = "at about|at around|at|around|about|or at|or around|or maybe|or|say|say at";
/** Before the earliest or the latest that would do, where a time to meet was asked for. */
const BOUND_LEADS =
  "from|from about|from around|after|after about|past|before|until|till|by|up to|not before|not after|between";

/** "between two and four", "from nine to eleven" */
function endsStretch(words: Words, index: number): boolean {
  if (afterAny(words, index, "and|to|till|until") < 0) return false;
  const opened = [2, 3, 4].some((back) => index >= back && afterAny(words, index - back, "between|from") > 0);
  return opened && hourAt(words, index + 1) !== null;
}

function isCounted(words: Words, index: number): boolean {
  // "From 3 to 5 December"
  if (/^(?:to|and|or)$/.test(words[index]?.text ?? ""))
    return hourAt(words, index + 1) !== null && isCounted(words, index + 2);
  const text = words[index]?.text ?? "";
  return (
    !parts(words[index]) && (text in MONTHS || /^(?:of|days?|weeks?|months?|minutes?|people|persons?)$/.test(text))
  );
}

/** `named`: a time where one was asked for, a number elsewhere: "half two", "fourteen hundred". */
type Clock = { hour: number; minute: number; next: number; sure: boolean; named?: boolean };

function clockAt(words: Words, index: number): Clock | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "clock") {
    const [hour, minute] = word.text.split(":").map(Number) as [number, number];
    return minute > 59 || hour > 24 ? null : { hour, minute, next: index + 1, sure: true };
  }
  const noon = afterAny(words, index, "noon|midday|twelve noon|12 noon");
  if (noon > 0) return { hour: 12, minute: 0, next: noon, sure: true };
  for (const [phrase, minute] of RELATIVE) {
    const at = afterAny(words, index, phrase);
    const hour = at > 0 ? hourAt(words, at) : null;
    if (hour === null) continue;
    const before = minute < 0;
    return {
      hour: before ? (hour.hour === 1 ? 12 : hour.hour - 1) : hour.hour,
      minute: (minute + 60) % 60,
      next: hour.next,
      sure: phrase !== "half",
      named: true,
    };
  }
  const hour = hourAt(words, index);
  if (hour === null) return null;
  const oclock = afterAny(words, hour.next, "oclock|o clock|hours sharp|sharp");
  if (oclock > 0) return { ...hour, minute: 0, next: oclock, sure: true };
  const hundred = afterAny(words, hour.next, "hundred hours|hundred");
  if (hundred > 0) return { ...hour, minute: 0, next: hundred, sure: false, named: true };
  const minutes = smallAt(words, hour.next);
  if (minutes !== null && minutes.value >= 10 && minutes.value < 60 && words[hour.next]!.gap === "") {
    return { ...hour, minute: minutes.value, next: minutes.next, sure: false };
  }
  if (after(words, hour.next, "oh") > 0) {
    const minute = smallAt(words, hour.next + 1);
    if (minute !== null && minute.value < 10) return { ...hour, minute: minute.value, next: minute.next, sure: false };
  }
  return { ...hour, minute: 0, sure: false };
}

const RELATIVE: ReadonlyArray<[string, number]> = [
  ["half past", 30],
  ["a quarter past", 15],
  ["quarter past", 15],
  ["a quarter after", 15],
  ["quarter after", 15],
  ["a quarter to", -15],
  ["quarter to", -15],
  ["a quarter before", -15],
  ["ten past", 10],
  ["ten to", -10],
  ["twenty past", 20],
  ["twenty to", -20],
  ["five past", 5],
  ["five to", -5],
  ["twenty five past|25 past", 25],
  ["twenty five to|25 to", -25],
  ["half", 30],
];

function hourAt(words: Words, index: number): { hour: number; next: number } | null {
  const word = words[index];
  if (word === undefined || (parts(word) && index > 0 && word.gap !== ":")) return null;
  const small = smallAt(words, index);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 24 || small.next > index + 1)
    return null;
  return { hour: small.value, next: small.next };
}

function halfOfDay(words: Words, index: number): { pm: boolean; next: number } | null {
  const am = afterAny(words, index, "am|a m|in the morning|morning");
  if (am > 0) return { pm: false, next: am };
  const pm = afterAny(words, index, "pm|p m|in the afternoon|in the evening|afternoon|evening|at night");
  return pm > 0 ? { pm: true, next: pm } : null;
}

function toDay(hour: number, pm: boolean | null): number | null {
  if (hour > 12) return hour;
  if (pm === true) return hour === 12 ? 12 : hour + 12;
  if (pm === false) return hour === 12 ? 0 : hour;
  if (hour === 7) return null;
  return hour <= 6 ? hour + 12 : hour;
}

const OWN =
  /^(?:sharp )?(?:i|we) (?:have|need|must|am|are|got)\b(?! (?:free|here|in|back|available|at my desk|good|fine|time)\b)/;

const OWN_BEFORE =
  /^(?:because |cause |since |as )?(?:i|we) (?:have|am|are|need|must|got)\b(?!.*\b(?:free|but|or|so|then|better|until|till)\b)/;

/** "Friday, quarter to ten, at ten I have to pick the kids up": what somebody has to do then keeps him from meeting us. */
export function withoutOwn(
  times: readonly TimeMention[],
  between: (from: number, to: number) => string,
): TimeMention[] {
  return times.filter(({ span }, index) => {
    if (index === 0) return true;
    const before = between(times[index - 1]!.span.to, span.from);
    return !OWN.test(between(span.to, Number.POSITIVE_INFINITY)) && !OWN_BEFORE.test(before);
  });
}
