/** Lengths of time: "zwei Wochen", "anderthalb Wochen", "eine halbe Woche", "zehn Arbeitstage", "zwei bis drei Tage". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { afterAny, parts, remembered, type Word } from "../kit/words.ts";
import { figureOf, TIME_UNITS, type TimeUnit } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const QUALIFIERS =
  "gute|guten|guter|ganze|ganzen|ganzer|volle|vollen|weitere|weiteren|weiterer|knappe|knappen|zusatzliche|zusatzlichen|komplette|kompletten|mehr";

export const durationAt = remembered((words, index): DurationReading | null => {
  const more = afterAny(
    words,
    index,
    "noch mal|noch|weitere|weiteren|zusatzlich|die nachsten|den nachsten|die kommenden|den kommenden",
  );
  return simpleAt(words, more > 0 ? more : index) ?? simpleAt(words, index);
});

function simpleAt(words: Words, index: number): DurationReading | null {
  const count = countAt(words, index);
  if (count === null) return null;
  let { next } = count;
  let approx = count.approx;
  for (
    let at = afterAny(words, next, QUALIFIERS);
    at > 0 && !parts(words[next]);
    at = afterAny(words, next, QUALIFIERS)
  ) {
    if (/^(?:gut|knapp)/.test(words[next]!.text)) approx = true;
    next = at;
  }
  const unit = TIME_UNITS[words[next]?.text ?? ""];
  if (unit === undefined || parts(words[next])) return null;
  const [name, scale] = scaled(unit, count);
  const times = (value: number | null) => (value === null ? null : Math.round(value * scale * 1000) / 1000);
  return extended(words, { low: times(count.low), high: times(count.high), unit: name, approx, next: next + 1 });
}

/** A calendar has no half months: those are told in days. */
function scaled({ unit, per }: TimeUnit, { low, high }: Count): [DurationReading["unit"], number] {
  if (unit === "hour") return ["day", 1 / 24];
  const whole = [low, high].every((value) => value === null || Number.isInteger(value * per));
  if (whole || unit === "day" || unit === "week" || unit === "business_day") return [unit, per];
  return ["day", per * (unit === "month" ? 30 : 365)];
}

/** "eine Woche und drei Tage", "eine Woche oder zwei" */
function extended(words: Words, reading: DurationReading): DurationReading {
  const { next, low, high } = reading;
  const or = afterAny(words, next, "oder|bis|vielleicht|eventuell|maximal|oder vielleicht|vielleicht auch|bis maximal");
  const second = or > 0 ? figureOf(words[or]) : null;
  if (second !== null && low !== null && low === high && second > low && second <= 12 && !followedByUnit(words, or + 1))
    return { ...reading, high: second, approx: true, next: or + 1 };
  if (!/^(?:und|plus)$/.test(words[next]?.text ?? "") || reading.unit !== "week" || low === null || low !== high)
    return reading;
  const more = simpleAt(words, next + 1);
  if (more === null || more.unit !== "day" || more.low === null) return reading;
  return { ...reading, unit: "day", low: low * 7 + more.low, high: low * 7 + more.low, next: more.next };
}

const followedByUnit = (words: Words, index: number) => TIME_UNITS[words[index]?.text ?? ""] !== undefined;

type Count = { low: number | null; high: number | null; approx: boolean; next: number };

function countAt(words: Words, index: number): Count | null {
  const word = words[index];
  if (word === undefined) return null;
  const exact = (value: number, next: number): Count => ({ low: value, high: value, approx: false, next });
  const half = afterAny(
    words,
    index,
    "eine halbe|einen halben|ein halbes|einer halben|einem halben|halbe|halber|halben|halbes",
  );
  // "die andere Hälfte eine Woche später"
  if (half > 0) return exact(0.5, half);
  const quarter = afterAny(words, index, "eine dreiviertel|dreiviertel");
  if (quarter > 0) return exact(0.75, quarter);
  const few = afterAny(words, index, "ein paar|paar|einige|einigen|mehrere|mehreren|etliche|wenige|wenigen");
  if (few > 0) return { low: null, high: null, approx: true, next: few };
  const one = /^eine?[nrms]?$/.test(word.text);
  const first = one ? null : numberAt(words, index);
  if (first !== null && first.value === null)
    return neighbours(words, index, first.next) ?? { low: null, high: null, approx: true, next: first.next };
  const low = one ? 1 : first?.value;
  if (low == null) return null;
  const at = one ? index + 1 : first!.next;
  const to = afterAny(words, at, "bis|oder vielleicht|oder|bis zu|vielleicht|maximal");
  const dash = words[at]?.gap === "-" || words[at]?.gap === "—";
  // "ein zwei Tage": from the one to the other.
  const next = to > 0 ? to : dash || one ? at : -1;
  const second = next > 0 ? numberAt(words, next) : null;
  if (second?.value != null && second.value > low) return { low, high: second.value, approx: true, next: second.next };
  return exact(low, at);
}

/** "zwei drei Tage", "zehn fünfzehn Tage": from the one to the other. */
function neighbours(words: Words, index: number, next: number): Count | null {
  if (next !== index + 2) return null;
  const low = figureOf(words[index]);
  const high = figureOf(words[index + 1]);
  return low !== null && high !== null && high > low ? { low, high, approx: true, next } : null;
}
