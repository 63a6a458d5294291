/** Months, weekdays and hours in figures that a sentence names: only those of its values, or of its own fixed words. */
import type { DateInterval } from "#kernel/interval.ts";
import { dateParts, type PlainDate, weekday } from "#kernel/time.ts";
import type { SayValue } from "../conversation/types.ts";
import type { SpokenCheck } from "../language/types.ts";

/** "14:30", "14 h 30", "14 h" */
const CLOCK = /(?<!\d)(\d{1,2})(?::(\d{2})(?!\d)| ?h(?!\p{L})(?: ?(\d{2})(?!\d))?)/giu;

/** What is named and comes from nowhere, or null. `fixed`: the template of the sentence, without its values. */
export function strangeDate(
  text: string,
  values: readonly SayValue[],
  fixed: string,
  { months, weekdays }: SpokenCheck,
): string | null {
  const dates = values.flatMap((value) => (value.type === "interval" ? daysOf(value.interval) : []));
  const own = {
    months: new Set(dates.map((date) => dateParts(date).month)),
    weekdays: new Set(dates.map((date) => weekday(date))),
  };
  for (const [names, known] of [
    [months, own.months],
    [weekdays, own.weekdays],
  ] as const) {
    const strange = names.find((name, index) => !known.has(index + 1) && !name.test(fixed) && name.test(text));
    if (strange !== undefined) return text.match(strange)![0];
  }
  const times = values.flatMap((value) => (value.type === "time" ? [value.hour * 60 + value.minute] : []));
  for (const [words, hour, minute, after] of text.matchAll(CLOCK)) {
    if (!times.includes(Number(hour) * 60 + Number(minute ?? after ?? 0))) return words;
  }
  return null;
}

function daysOf({ earliest, likely, latest }: DateInterval): PlainDate[] {
  return [earliest, likely, ...(latest === null ? [] : [latest])];
}
