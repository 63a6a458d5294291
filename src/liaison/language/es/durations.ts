/** Lengths of time: "dos semanas", "semana y media", "diez días hábiles", "dos o tres días". */
import type { DurationReading } from "../kit/date-expressions.ts";
import { afterAny, parts, remembered, type Word } from "../kit/words.ts";
import { ONES, TIME_UNITS } from "./lexicon.ts";
import { numberAt } from "./numbers.ts";

type Words = readonly Word[];

const QUALIFIERS =
  /^(?:mas|adicionales|adicional|extra|enteros|enteras|entera|entero|completos|completas|completa|buenos|buenas|largos|largas|otros|otras|de)$/;
const WORKING = /^(?:habiles|habil|laborables|laborable|laborales|laboral|utiles|lectivos)$/;
const WORKING_PHRASES = "de trabajo|de produccion|laborados";

export const durationAt = remembered((words, index): DurationReading | null => {
  const start = afterAny(
    words,
    index,
    "otras|otros|otra|otro|los proximos|las proximas|los siguientes|las siguientes|los|las|unas|unos|como|la|el",
  );
  return simpleAt(words, index) ?? (start > 0 ? simpleAt(words, start) : null);
});

function simpleAt(words: Words, index: number): DurationReading | null {
  const count = countAt(words, index);
  if (count === null) return null;
  let next = count.next;
  while (QUALIFIERS.test(words[next]?.text ?? "") && !parts(words[next])) next += 1;
  const journey = /^(?:jornada|jornadas)$/.test(words[next]?.text ?? "");
  const unit = journey ? TIME_UNITS.dia : TIME_UNITS[words[next]?.text ?? ""];
  if (unit === undefined || parts(words[next])) return null;
  next += 1;
  const half = afterAny(words, next, "y medio|y media");
  const bare = count.bare;
  if (bare && half < 0) return null;
  const more = half > 0 ? 0.5 : 0;
  if (half > 0) next = half;
  const worked = afterAny(words, next, WORKING_PHRASES);
  const working = journey || worked > 0 || (unit.unit === "day" && WORKING.test(words[next]?.text ?? ""));
  if (worked > 0) next = worked;
  else if (working && !journey) next += 1;
  if (/^(?:naturales|calendario|corridos|seguidos)$/.test(words[next]?.text ?? "")) next += 1;
  if (
    /^(?:mas|adicionales|extra)$/.test(words[next]?.text ?? "") &&
    !parts(words[next]) &&
    !/^(?:o|tarde|que|de)$/.test(words[next + 1]?.text ?? "")
  )
    next += 1;
  const whole = [count.low, count.high].every((value) => value === null || Number.isInteger(value + more));
  const { scale, name } = scaled(unit, working, whole);
  // Half a working day ends on no day of its own.
  const times = (value: number | null) =>
    value === null || (working && !whole) ? null : Math.round((value + more) * scale * 1000) / 1000;
  return extended(words, { low: times(count.low), high: times(count.high), unit: name, approx: count.approx, next });
}

function scaled(
  unit: { unit: string; days: number },
  working: boolean,
  whole: boolean,
): { scale: number; name: DurationReading["unit"] } {
  if (working) return { scale: 1, name: "business_day" };
  if (unit.unit === "hour") return { scale: 1 / 24, name: "day" };
  // Only whole months and years have a day to end on: "mes y medio" is forty-five days.
  if (unit.unit === "day" || (unit.unit !== "week" && !whole)) return { scale: unit.days, name: "day" };
  return { scale: 1, name: unit.unit as "week" | "month" | "year" };
}

/** "una semana o dos", "dos semanas y tres días" */
function extended(words: Words, reading: DurationReading): DurationReading {
  const { next, low, high } = reading;
  const orTwo = afterAny(words, next, "o dos|o tres|o diez dias");
  if (orTwo > 0 && low === 1 && words[orTwo - 1]!.text !== "dias")
    return { ...reading, high: words[orTwo - 1]!.text === "dos" ? 2 : 3, approx: true, next: orTwo };
  if (words[next]?.text === "y" && reading.unit === "week" && !parts(words[next])) {
    const more = simpleAt(words, next + 1);
    if (more !== null && more.unit === "day" && low !== null && low === high && more.low !== null) {
      return { ...reading, unit: "day", low: low * 7 + more.low, high: low * 7 + more.low, next: more.next };
    }
  }
  return reading;
}

type Count = { low: number | null; high: number | null; approx: boolean; next: number; bare?: boolean };

function countAt(words: Words, index: number): Count | null {
  const word = words[index];
  if (word === undefined) return null;
  const exact = (value: number, next: number): Count => ({ low: value, high: value, approx: false, next });
  // "semana y media", "mes y medio": one and a half, with no number of its own.
  if (TIME_UNITS[word.text] !== undefined && !/s$/.test(word.text.replace(/^mes$/, "me")))
    return { ...exact(1, index), bare: true };
  if (
    /^(?:media|medio)$/.test(word.text) &&
    (words[index + 1]?.text ?? "") in TIME_UNITS &&
    !(words[index + 1]!.text === "dia" && /^(?:a|el)$/.test(words[index - 1]?.text ?? ""))
  )
    return exact(0.5, index + 1);
  const couple = afterAny(words, index, "un par de|par de");
  if (couple > 0) return { low: 2, high: 2, approx: true, next: couple };
  const few = afterAny(
    words,
    index,
    "unos cuantos|unas cuantas|unos pocos|unas pocas|unos|unas|varios|varias|algunos|algunas|pocos|pocas|muchos|muchas|bastantes",
  );
  if (few > 0 && (words[few]?.text ?? "") in TIME_UNITS) return { low: null, high: null, approx: true, next: few };
  const between = afterAny(words, index, "entre|de");
  if (between > 0) {
    const low = valueAt(words, between);
    const joint = low === null ? -1 : afterAny(words, low.next, word.text === "entre" ? "y" : "a");
    const high = joint > 0 ? valueAt(words, joint) : null;
    return low === null || high === null || high.value <= low.value
      ? null
      : { low: low.value, high: high.value, approx: true, next: high.next };
  }
  const first = valueAt(words, index);
  if (first === null) {
    const vague = numberAt(words, index);
    return vague === null
      ? null
      : (neighbours(words, index, vague.next) ?? { low: null, high: null, approx: true, next: vague.next });
  }
  const to = afterAny(
    words,
    first.next,
    "o a lo mejor|o quiza|o quizas|o tal vez|o|u|a|hasta|tal vez|quiza|quizas|a lo mejor",
  );
  const dash = words[first.next]?.gap === "-" || words[first.next]?.gap === "—";
  const second = to > 0 || dash ? valueAt(words, to > 0 ? to : first.next) : null;
  if (second !== null && second.value > first.value)
    return { low: first.value, high: second.value, approx: true, next: second.next };
  return exact(first.value, first.next);
}

/** A number, or "un" and "una". */
export function valueAt(words: Words, index: number): { value: number; next: number } | null {
  const number = numberAt(words, index);
  if (number !== null) {
    const value = (repeatedAt(words, index, number.next) ?? number).value;
    return value === null ? null : { value, next: number.next };
  }
  return ONES[words[index]?.text ?? ""] === undefined ? null : { value: 1, next: index + 1 };
}

/** "no, seis, seis días" without its pauses: one number, said twice. */
function repeatedAt(words: Words, index: number, next: number): ReturnType<typeof numberAt> {
  const middle = (index + next) / 2;
  const told = (from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
  const again = Number.isInteger(middle) && told(index, middle) === told(middle, next);
  return again ? numberAt(words.slice(0, middle), index) : null;
}

/** "dos tres días": from the one to the other. */
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
    ) {
      return { low: low.value, high: high.value, approx: true, next };
    }
  }
  return null;
}
