/** Lengths of time: "deux semaines", "une semaine et demie", "dix jours ouvrés", "huit jours", "48h", "une quinzaine de jours". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { after, afterAny, parts, remembered, type Word } from "../kit/words.ts";
import { TIME_UNITS, type TimeUnit } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const QUALIFIERS = new Set(
  "bonne bonnes bon bons petite petites petit petits grosse grosses pleine pleines pleins autre autres longue longues de d".split(
    " ",
  ),
);
const WORKING = "ouvres|ouvrables|ouvre|ouvrable|travailles|de travail|de production|ouvert|ouverts|ouvrees|ouvree";
const AFTER_UNIT =
  "de plus|supplementaires|supplementaire|calendaires|calendaire|francs|pleins|pleines|complets|completes|en plus|encore";

export const durationAt = remembered((words, index): DurationReading | null => {
  const start = afterAny(words, index, "encore|les|la|le|l|ces|cette");
  return simpleAt(words, index) ?? (start > 0 ? simpleAt(words, start) : null);
});

function simpleAt(words: Words, index: number): DurationReading | null {
  const clock = hoursAt(words, index);
  if (clock !== null) return clock;
  const count = countAt(words, index);
  if (count === null) return null;
  let next = count.next;
  while (QUALIFIERS.has(words[next]?.text ?? "") && !parts(words[next])) next += 1;
  const demi = /^demie?s?$/.test(words[next]?.text ?? "") ? 0.5 : 1;
  if (demi < 1) next += 1;
  const unit = timeUnitAt(words, next);
  if (unit === undefined || parts(words[next])) return null;
  const day = unit.unit === "day" && words[next]!.text !== "journee";
  next += 1;
  const working = parts(words[next]) ? -1 : afterAny(words, next, WORKING);
  if (working > 0) next = working;
  const more = parts(words[next]) ? -1 : afterAny(words, next, AFTER_UNIT);
  if (more > 0) next = more;
  const { scale, name } = scaled(unit, working > 0);
  const times = (value: number | null) =>
    value === null ? null : round(idiom(value, day && working < 0 && !count.approx) * scale * demi);
  const reading: DurationReading = {
    low: times(count.low),
    high: times(count.high),
    unit: name,
    approx: count.approx,
    next,
  };
  return extended(words, reading);
}

/** "10 j" are days; the "j" of "j'ai" and "j'arrive" is none. */
export function timeUnitAt(words: Words, index: number): TimeUnit | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const speaks = word.text === "j" && !word.glued && words[index + 1]?.gap === "";
  return speaks ? undefined : TIME_UNITS[word.text];
}

/** "Huit jours" is a week, counted with both its ends. */
const idiom = (value: number, day: boolean) => (day && value === 8 ? 7 : value);

function scaled(unit: TimeUnit, working: boolean): { scale: number; name: DurationReading["unit"] } {
  if (unit.unit === "hour") return { scale: 1 / 24, name: "day" };
  if (working && unit.unit === "day") return { scale: 1, name: "business_day" };
  return { scale: 1, name: unit.unit };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** "48h", "72 h" */
function hoursAt(words: Words, index: number): DurationReading | null {
  const word = words[index];
  if (word?.kind !== "clock" || !/^\d+ ?:00$/.test(word.text)) return null;
  const days = round(Number.parseInt(word.text, 10) / 24);
  return { low: days, high: days, unit: "day", approx: false, next: index + 1 };
}

/** "une semaine et demie", "deux semaines et trois jours", "une semaine ou deux" */
function extended(words: Words, reading: DurationReading): DurationReading {
  const { next, low, high } = reading;
  if (parts(words[next])) return reading;
  const half = afterAny(words, next, "et demi|et demie");
  if (half > 0) return { ...reading, low: plus(low, 0.5), high: plus(high, 0.5), next: half };
  const orTwo = afterAny(words, next, "ou deux|ou trois|voire deux");
  if (orTwo > 0 && low === 1)
    return { ...reading, high: words[orTwo - 1]!.text === "deux" ? 2 : 3, approx: true, next: orTwo };
  const maybe =
    low !== null && low === high
      ? afterAny(
          words,
          next,
          "peut etre|voire|ou peut etre|ou meme|ou|grand maximum|maximum|au maximum|au grand maximum|maxi|au plus|pas plus de",
        )
      : -1;
  const more = maybe > 0 ? numberAt(words, maybe) : null;
  if (more?.value != null && more.value > low! && countsSame(words, more.next, reading.unit))
    return { ...reading, high: more.value, approx: true, next: more.next };
  if (words[next]?.text === "et" && reading.unit === "week") {
    const days = simpleAt(words, next + 1);
    if (days !== null && days.unit === "day" && low !== null && low === high && days.low !== null) {
      return { ...reading, unit: "day", low: low * 7 + days.low, high: low * 7 + days.low, next: days.next };
    }
  }
  return reading;
}

/** "trois semaines, peut-être quatre": the unit was said once, and nothing else is counted. */
function countsSame(words: Words, index: number, unit: DurationReading["unit"]): boolean {
  const word = words[index];
  return (
    word === undefined ||
    word.gap !== "" ||
    TIME_UNITS[word.text]?.unit === unit ||
    /^(?:maximum|environ|au)$/.test(word.text)
  );
}

const plus = (value: number | null, more: number) => (value === null ? null : value + more);

type Count = { low: number | null; high: number | null; approx: boolean; next: number };

function countAt(words: Words, index: number): Count | null {
  const word = words[index];
  if (word === undefined) return null;
  const exact = (value: number, next: number, approx = false): Count => ({ low: value, high: value, approx, next });
  if (/^demi$/.test(word.text) && (words[index + 1]?.text ?? "") in TIME_UNITS) return exact(0.5, index + 1);
  if (word.text === "quelques" || word.text === "plusieurs" || word.text === "certains")
    return { low: null, high: null, approx: true, next: index + 1 };
  const between = word.text === "entre" ? numberAt(words, index + 1) : null;
  if (between?.value != null) {
    const and = afterAny(words, between.next, "et");
    const high = and > 0 ? numberAt(words, and) : null;
    if (high?.value != null && high.value > between.value)
      return { low: between.value, high: high.value, approx: true, next: high.next };
  }
  const first = numberAt(words, index);
  if (first === null) return null;
  if (first.value === null) {
    // "deux trois jours", "dix quinze jours": from the one to the other.
    return neighbours(words, index, first.next) ?? { low: null, high: null, approx: true, next: first.next };
  }
  const to = afterAny(words, first.next, "a|ou|ou bien|ou peut etre|jusqu a|voire");
  const dash = words[first.next]?.gap === "-" || words[first.next]?.gap === "—";
  const next = to > 0 ? to : dash ? first.next : -1;
  const second = next > 0 ? numberAt(words, next) : null;
  if (second?.value != null && second.value > first.value)
    return { low: first.value, high: second.value, approx: true, next: second.next };
  return exact(first.value, first.next, first.approx);
}

function neighbours(words: Words, index: number, next: number): Count | null {
  for (let middle = index + 1; middle < next; middle++) {
    const low = numberAt(words.slice(0, middle), index);
    const high = numberAt(words.slice(0, next), middle);
    if (
      low?.value != null &&
      low.next === middle &&
      high?.value != null &&
      high.next === next &&
      high.value > low.value
    )
      return { low: low.value, high: high.value, approx: true, next };
  }
  return null;
}

/** "une quinzaine", "huitaine" as lengths of their own, where the words around say so: "sous quinzaine". */
export function fortnightAt(words: Words, index: number): DurationReading | null {
  const start = afterAny(words, index, "une|la|l");
  const at = start > 0 ? start : index;
  const days = words[at]?.text === "huitaine" ? 7 : words[at]?.text === "quinzaine" ? 15 : null;
  if (
    days === null ||
    (after(words, at + 1, "de") > 0 && after(words, at + 1, "de retard") < 0) ||
    words[at + 1]?.text === "d"
  )
    return null;
  return { low: days, high: days, unit: "day", approx: days === 15 && start > 0, next: at + 1 };
}
