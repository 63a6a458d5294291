/** Times of day: "um drei", "halb zehn", "dreiviertel elf", "vierzehn Uhr dreißig". Without a part of the day, working hours are meant. */
import { afterAny, parts, type Word } from "../kit/words.ts";
import type { TimeMention } from "../types.ts";
import { figureOf } from "./lexicon.ts";
import { smallAt } from "./numbers.ts";

type Words = readonly Word[];
export type TimeHit = { mention: TimeMention; next: number };

/** `free`: a meeting time was asked for, so that "um zehn" needs no further sign of being a time. */
export function timeAt(words: Words, index: number, free: boolean): TimeHit | null {
  const lead = afterAny(words, index, free ? `${LEADS}|${BOUND_LEADS}` : LEADS);
  const span = free ? spanAt(words, index) : -1;
  const start = span > 0 ? span : lead > 0 ? lead : index;
  const clock = clockAt(words, start);
  if (clock === null) return null;
  const half = halfOfDay(words, clock.next);
  if (!clock.sure && half === null && !(free && (lead > 0 || span > 0))) return null;
  if (!free && !clock.uhr && half === null) return null;
  // "Nach drei Tagen", "vor drei Wochen": a length.
  if (!clock.sure && half === null && LENGTHS.test(words[clock.next]?.text ?? "")) return null;
  const next = half?.next ?? clock.next;
  const pm = half?.pm ?? partBefore(words, index);
  const hour = toDay(clock.hour, pm);
  if (hour === null || hour > 23) return null;
  return { mention: { hour, minute: clock.minute, span: { from: words[index]!.from, to: words[next - 1]!.to } }, next };
}

const LEADS =
  "so um|so gegen|um|gegen|ab|punkt|um punkt|schlag|circa um|etwa um|ungefahr um|so um circa|um circa|um etwa";
/** Before the earliest or the latest that would do, where a time to meet was asked for. */
const BOUND_LEADS = "vor|nach|bis|fruhestens|spatestens|erst um|erst ab";
const LENGTHS = /^(?:tage?n?|wochen?|monate?n?|stunden?|minuten?|leuten?|personen)$/;

/** "zwischen neun und zehn": both ends are times, so that none of them is taken for the one meant. */
function spanAt(words: Words, index: number): number {
  const hour = (at: number) => hourAt(words, at) !== null;
  if (
    /^(?:zwischen|von)$/.test(words[index]?.text ?? "") &&
    hour(index + 1) &&
    /^(?:und|bis)$/.test(words[index + 2]?.text ?? "") &&
    hour(index + 3)
  )
    return index + 1;
  const ends =
    /^(?:und|bis)$/.test(words[index]?.text ?? "") && /^(?:zwischen|von)$/.test(words[index - 2]?.text ?? "");
  return ends && hour(index - 1) && hour(index + 1) ? index + 1 : -1;
}

/** `sure`: surely a time; `uhr`: even where no time was asked for. */
type Clock = { hour: number; minute: number; next: number; sure: boolean; uhr: boolean };

const back = (hour: number) => (hour === 1 ? 12 : hour - 1);

function clockAt(words: Words, index: number): Clock | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "clock") {
    const [hour, minute] = word.text.split(":").map(Number) as [number, number];
    const next = words[index + 1]?.text === "uhr" ? index + 2 : index + 1;
    return minute > 59 || hour > 24 ? null : { hour, minute, next, sure: true, uhr: true };
  }
  const relative = relativeAt(words, index);
  if (relative !== null) return { ...relative, sure: true, uhr: false };
  const hour = hourAt(words, index);
  if (hour === null) return null;
  if (words[hour.next]?.text === "uhr" && !parts(words[hour.next])) {
    const minutes = parts(words[hour.next + 1]) ? null : smallAt(words, hour.next + 1);
    const told = minutes !== null && Number.isInteger(minutes.value) && minutes.value > 0 && minutes.value < 60;
    return {
      hour: hour.hour,
      minute: told ? minutes.value : 0,
      next: told ? minutes.next : hour.next + 1,
      sure: true,
      uhr: true,
    };
  }
  const minutes = parts(words[hour.next]) ? null : smallAt(words, hour.next);
  if (minutes !== null && minutes.value >= 10 && minutes.value < 60 && Number.isInteger(minutes.value))
    return { hour: hour.hour, minute: minutes.value, next: minutes.next, sure: false, uhr: false };
  return { hour: hour.hour, minute: 0, next: hour.next, sure: false, uhr: false };
}

/** "halb zehn", "viertel nach drei", "dreiviertel elf", "fünf vor halb elf", "zehn nach zwei" */
function relativeAt(words: Words, index: number): { hour: number; minute: number; next: number } | null {
  const noon = afterAny(words, index, "mittag um 12|12 uhr mittags|punkt 12");
  if (noon > 0) return { hour: 12, minute: 0, next: noon };
  const at = (phrases: string, minute: number, before: boolean) => {
    const next = afterAny(words, index, phrases);
    const hour = next < 0 ? null : hourAt(words, next);
    return hour === null ? null : { hour: before ? back(hour.hour) : hour.hour, minute, next: hour.next };
  };
  const plain =
    at("viertel nach|viertel ab", 15, false) ??
    at("viertel vor|dreiviertel|3 viertel", 45, true) ??
    at("viertel uber", 15, false) ??
    at("halb", 30, true) ??
    at("viertel", 15, true);
  if (plain !== null) return plain;
  const minutes = figureOf(words[index]);
  if (minutes === null || ![1, 2, 3, 5, 10, 20, 25].includes(minutes)) return null;
  const side = words[index + 1]?.text === "minuten" ? index + 2 : index + 1;
  const sign = words[side]?.text === "nach" ? 1 : words[side]?.text === "vor" ? -1 : 0;
  if (sign === 0 || parts(words[side])) return null;
  const half = words[side + 1]?.text === "halb";
  const hour = hourAt(words, half ? side + 2 : side + 1);
  if (hour === null) return null;
  const total = (half ? back(hour.hour) * 60 + 30 : hour.hour * 60) + sign * minutes;
  const wrapped = total < 60 ? total + 720 : total;
  return { hour: Math.floor(wrapped / 60), minute: wrapped % 60, next: hour.next };
}

function hourAt(words: Words, index: number): { hour: number; next: number } | null {
  const word = words[index];
  if (word === undefined || (parts(word) && index > 0)) return null;
  const value = word.text === "ein" && words[index + 1]?.text === "uhr" ? 1 : figureOf(word);
  if (value === null || !Number.isInteger(value) || value < 1 || value > 24) return null;
  return { hour: value, next: index + 1 };
}

function halfOfDay(words: Words, index: number): { pm: boolean; next: number } | null {
  if (parts(words[index])) return null;
  const am = afterAny(
    words,
    index,
    "vormittags|morgens|am vormittag|in der fruh|fruh|vormittag|am morgen|morgen fruh|fruhmorgens",
  );
  if (am > 0) return { pm: false, next: am };
  const pm = afterAny(words, index, "nachmittags|abends|am nachmittag|am abend|nachmittag|abend|mittags");
  return pm > 0 ? { pm: true, next: pm } : null;
}

/** "morgen nachmittag um zwei": the part of the day stands before the time. */
function partBefore(words: Words, index: number): boolean | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    if (/^(?:nachmittags?|abends?|mittags?)$/.test(words[at]!.text)) return true;
    if (/^(?:vormittags?|fruh|morgens)$/.test(words[at]!.text)) return false;
  }
  return null;
}

function toDay(hour: number, pm: boolean | null): number | null {
  if (hour > 12) return hour;
  if (pm === true) return hour === 12 || hour === 11 ? hour : hour + 12;
  if (pm === false) return hour;
  if (hour === 7) return null;
  return hour <= 6 ? hour + 12 : hour;
}
