/** Times of day. The clock has 24 hours; one to six without "du matin" is taken in the afternoon. */
import { after, afterAny, parts, toPhrase, type Word } from "../kit/words.ts";
import type { TimeMention } from "../types.ts";
import { smallAt } from "./numbers.ts";

type Words = readonly Word[];
export type TimeHit = { mention: TimeMention; next: number };

/** `free`: a meeting time was asked for, so that "lundi seize heures" needs no "à". */
export function timeAt(words: Words, index: number, free: boolean): TimeHit | null {
  const before = words[index - 1]?.text ?? "";
  const lead = afterAny(words, index, "vers les|aux alentours de|autour de|a partir de|a|vers|pour|des");
  const start = lead > 0 ? lead : index;
  const clock = clockAt(words, start);
  if (
    clock === null ||
    /^(?:dans|sous|ici|depuis|pendant|moins|en|de)$/.test(before) ||
    /^(?:retard|avance)$/.test(words[clock.next + 1]?.text ?? "")
  )
    return null;
  if (!free && lead < 0 && !clock.sure) return null;
  const told = parts(words[clock.next]) ? null : halfOfDay(words, clock.next);
  const half = told ?? halfBefore(words, index);
  const next = Math.max(half?.next ?? 0, clock.next);
  const hour = toDay(clock.hour, half?.half ?? null);
  if (hour === null || hour > 23) return null;
  return { mention: { hour, minute: clock.minute, span: { from: words[index]!.from, to: words[next - 1]!.to } }, next };
}

type Clock = { hour: number; minute: number; next: number; sure: boolean };

function clockAt(words: Words, index: number): Clock | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.kind === "clock") {
    const [hour, minute] = word.text.split(":").map(Number) as [number, number];
    if (minute > 59 || hour > 23) return null;
    // "9 h et demie", "14 h" and a length like "24 h"
    return withMinutes(words, { hour, minute, next: index + 1, sure: !/:00$/.test(word.text) || word.text.length > 4 });
  }
  const noon = afterAny(words, index, "midi");
  if (noon > 0 && words[index - 1]?.text !== "apres")
    return withMinutes(words, { hour: 12, minute: 0, next: noon, sure: true });
  const hour = smallAt(words, index);
  if (hour === null || !Number.isInteger(hour.value) || hour.value < 0 || hour.value > 23) return null;
  const named = parts(words[hour.next]) ? -1 : afterAny(words, hour.next, "heures|heure|h");
  if (named < 0) return null;
  return withMinutes(words, { hour: hour.value, minute: 0, next: named, sure: false });
}

const RELATIVE: ReadonlyArray<readonly [string, number]> = [
  ["et demie|et demi|trente", 30],
  ["et quart|un quart|et un quart", 15],
  ["moins le quart|moins quart|moins un quart", -15],
  ["moins dix", -10],
  ["moins cinq", -5],
  ["moins vingt", -20],
  ["moins vingt cinq", -25],
  ["pile|precises|tapantes", 0],
];

/** "et demie", "moins le quart", "quinze" after the hour */
function withMinutes(words: Words, clock: Clock): Clock {
  if (clock.minute > 0 || parts(words[clock.next])) return clock;
  let best: Clock | null = null;
  for (const [phrases, minute] of RELATIVE) {
    const next = afterAny(words, clock.next, phrases);
    if (next < 0 || (best !== null && next <= best.next)) continue;
    const before = minute < 0;
    best = { hour: before ? (clock.hour + 23) % 24 : clock.hour, minute: (minute + 60) % 60, next, sure: true };
  }
  if (best !== null) return best;
  const zero = after(words, clock.next, "zero") > 0 ? clock.next + 1 : clock.next;
  const minutes = words[clock.next]!.gap === "" ? smallAt(words, zero) : null;
  if (minutes === null || minutes.value < 1 || minutes.value > 59 || !Number.isInteger(minutes.value)) return clock;
  if (minutes.value < 10 && zero === clock.next && !minutes.figure) return clock;
  return { ...clock, minute: minutes.value, next: minutes.next, sure: true };
}

function halfOfDay(words: Words, index: number): { half: "am" | "pm"; next: number } | null {
  const am = afterAny(words, index, "du matin|le matin|dans la matinee|du mat");
  if (am > 0) return { half: "am", next: am };
  const pm = afterAny(words, index, "de l apres midi|l apres midi|du soir|dans l apres midi|le soir|d apres midi");
  return pm > 0 ? { half: "pm", next: pm } : null;
}

/** "jeudi soir à sept heures": told with the day. */
function halfBefore(words: Words, index: number): { half: "am" | "pm"; next: number } | null {
  const { text } = toPhrase(words.slice(Math.max(0, index - 5), index));
  if (/(?:^| )(?:soir|soiree|apres midi)(?: \w+){0,2}$/.test(text)) return { half: "pm", next: 0 };
  return /(?:^| )(?:matin|matinee|tot)(?: \w+){0,2}$/.test(text) ? { half: "am", next: 0 } : null;
}

/** Seven is in no working day, and may be either half of it. */
function toDay(hour: number, half: "am" | "pm" | null): number | null {
  if (hour > 12) return hour;
  if (hour === 7 && half === null) return null;
  if (half === "pm") return hour === 12 ? 12 : hour + 12;
  if (half === "am") return hour === 12 ? 0 : hour;
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}
