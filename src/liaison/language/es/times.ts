/** Times of day. Without "de la mañana" or "de la tarde" an hour is taken in working hours: eight to noon, then one to six. */
import { afterAny, parts, toPhrase, type Word } from "../kit/words.ts";
import type { TimeMention } from "../types.ts";
import { HUNDREDS, MEASURES, TIME_UNITS } from "./lexicon.ts";
import { numberAt, smallAt } from "./numbers.ts";

type Words = readonly Word[];
export type TimeHit = { mention: TimeMention; next: number };

const LEADS =
  "a eso de las|como a las|a las|a la|sobre las|hacia las|para las|tipo|a partir de las|desde las|despues de las|antes de las|alrededor de las|por ahi de las|como a la|a eso de la|las|la";

/** `free`: a meeting time was asked for. */
export function timeAt(words: Words, index: number, free: boolean): TimeHit | null {
  const lead = afterAny(words, index, LEADS);
  const start = lead > 0 ? lead : index;
  const clock = clockAt(words, start);
  if (clock === null || (lead < 0 && inNumber(words, index))) return null;
  const half = halfOfDay(words, clock.next) ?? halfBefore(words, index);
  // "las tres" alone may count pieces; "a las tres" tells the time.
  const announced = lead > 0 && (lead > index + 1 || free) && /^(?:las|la|tipo)$/.test(words[lead - 1]!.text);
  if (!clock.sure && half === null && !announced) return null;
  const next = Math.max(half?.next ?? 0, clock.next);
  const hour = toDay(clock.hour, half?.pm ?? null);
  if (hour === null || hour > 23) return null;
  return { mention: { hour, minute: clock.minute, span: { from: words[index]!.from, to: words[next - 1]!.to } }, next };
}

/** "ciento veinte en la tarde" counts pieces. */
function inNumber(words: Words, index: number): boolean {
  const before = words[index - 1]?.text ?? "";
  return words[index]?.gap === "" && (before in HUNDREDS || /^(?:cien|ciento|mil)$/.test(before));
}

type Clock = { hour: number; minute: number; next: number; sure: boolean };

function clockAt(words: Words, index: number): Clock | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "clock") {
    const [hour, minute] = word.text.split(":").map(Number) as [number, number];
    const unit = afterAny(words, index + 1, "horas|hrs|h");
    return minute > 59 || hour > 24 ? null : { hour, minute, next: unit > 0 ? unit : index + 1, sure: true };
  }
  const noon = afterAny(words, index, "a el mediodia|a mediodia|a el medio dia|a medio dia|mediodia");
  if (noon > 0) return { hour: 12, minute: 0, next: noon, sure: true };
  for (const [phrases, minute] of BEFORE_HOUR) {
    const at = afterAny(words, index, phrases);
    const hour = at > 0 ? hourAt(words, at) : null;
    if (hour !== null)
      return { hour: hour.hour === 1 ? 12 : hour.hour - 1, minute: 60 - minute, next: hour.next, sure: true };
  }
  const hour = hourAt(words, index);
  if (hour === null) return null;
  for (const [phrases, minute] of AFTER_HOUR) {
    const next = afterAny(words, hour.next, phrases);
    if (next > 0)
      return minute > 0
        ? { hour: hour.hour, minute, next, sure: false }
        : { hour: hour.hour === 1 ? 12 : hour.hour - 1, minute: 60 + minute, next, sure: false };
  }
  const sharp = afterAny(words, hour.next, "en punto|horas en punto|hrs|h|horas");
  if (sharp > 0) return { ...hour, minute: 0, next: sharp, sure: /punto|hrs|^h$/.test(words[sharp - 1]!.text) };
  const and = words[hour.next]?.text === "y" || words[hour.next]?.text === "con" ? hour.next + 1 : hour.next;
  const minutes = words[and] !== undefined && !parts(words[and]) && words[and]!.gap === "" ? smallAt(words, and) : null;
  if (minutes !== null && minutes.value >= 10 && minutes.value < 60 && !counts(words, minutes.next)) {
    return { ...hour, minute: minutes.value, next: minutes.next, sure: false };
  }
  return counts(words, hour.next) ? null : { ...hour, minute: 0, sure: false };
}

const BEFORE_HOUR: ReadonlyArray<[string, number]> = [
  ["un cuarto para las|cuarto para las|un cuarto para la|cuarto para la|quince para las", 15],
  ["diez para las|diez para la", 10],
  ["veinte para las|veinte para la", 20],
  ["cinco para las|cinco para la", 5],
];
const AFTER_HOUR: ReadonlyArray<[string, number]> = [
  ["y media|y treinta", 30],
  ["y cuarto|y quince", 15],
  ["y diez", 10],
  ["y veinte", 20],
  ["y cinco", 5],
  ["y veinticinco", 25],
  ["menos cuarto|menos quince", -15],
  ["menos diez", -10],
  ["menos veinte", -20],
  ["menos cinco", -5],
];

function hourAt(words: Words, index: number): { hour: number; next: number } | null {
  const word = words[index];
  if (word === undefined || (parts(word) && index > 0)) return null;
  if (word.text === "una") return { hour: 1, next: index + 1 };
  const small = smallAt(words, index);
  if (small === null || !Number.isInteger(small.value) || small.value < 1 || small.value > 24 || small.next > index + 1)
    return null;
  // "las tres mil" is a number.
  return numberAt(words, index)!.style === "cardinal" &&
    numberAt(words, index)!.next > small.next &&
    words[small.next]?.text !== "y"
    ? null
    : { hour: small.value, next: small.next };
}

function counts(words: Words, index: number): boolean {
  const text = words[index]?.text ?? "";
  return (
    !parts(words[index]) &&
    (text in MEASURES ||
      (text in TIME_UNITS && !/^(?:horas|hrs)$/.test(text)) ||
      afterAny(words, index, "por ciento|porciento|de cada|terminadas|listas|que|estan|son|mil") > 0)
  );
}

function halfOfDay(words: Words, index: number): { pm: boolean; next: number } | null {
  const am = afterAny(words, index, "am|a m|de la manana|por la manana|en la manana|de la madrugada");
  if (am > 0) return { pm: false, next: am };
  const pm = afterAny(
    words,
    index,
    "pm|p m|de la tarde|por la tarde|en la tarde|de la noche|por la noche|de el mediodia|de el dia",
  );
  return pm > 0 ? { pm: true, next: pm } : null;
}

const BEFORE: ReadonlyArray<readonly [boolean, RegExp]> = [
  [false, /(?:^| )(?:(?:por|en|de) la manana|tempran\w+|de madrugada)(?: \w+){0,2}$/],
  [true, /(?:^| )(?:por|en|de) la (?:tarde|noche)(?: \w+){0,2}$/],
];

/** "el jueves por la tarde, como a las ocho": told with the day. */
function halfBefore(words: Words, index: number): { pm: boolean; next: number } | null {
  const { text } = toPhrase(words.slice(Math.max(0, index - 6), index));
  const found = BEFORE.find(([, cue]) => cue.test(text));
  return found === undefined ? null : { pm: found[0], next: 0 };
}

function toDay(hour: number, pm: boolean | null): number | null {
  if (hour > 12) return hour;
  if (pm === true) return hour === 12 ? 12 : hour + 12;
  if (pm === false) return hour === 12 ? 0 : hour;
  if (hour === 7) return null;
  return hour <= 6 ? hour + 12 : hour;
}
