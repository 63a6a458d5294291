/** Which appointments are offered, and which of them an answer means. Only free ones exist: nothing else can be agreed. */
import type { DateInterval } from "#kernel/interval.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { Extraction } from "../../extraction/types.ts";
import type { FormState, Subject } from "../types.ts";

export type Slot = Extract<Subject, { kind: "scheduling" }>["free"][number];

export type SlotAnswer =
  | { chosen: Slot }
  /** Free times that fit what was said; to be offered. */
  | { offer: Slot[] }
  /** A time was named at which our side is not free. */
  | { notFree: true }
  | { declined: true }
  | null;

/** Two, on different days where there are such: a choice between two hours of one day is none for who is away. */
export function nextOffer(free: readonly Slot[], form: FormState): Slot[] {
  const left = free.filter(({ startsAt }) => !form.declined.includes(startsAt));
  const [first] = left;
  if (first === undefined) return [];
  const second = left.find(({ date }) => date !== first.date) ?? left[1];
  return second === undefined ? [first] : [first, second];
}

export function slotMeant(free: readonly Slot[], form: FormState, extraction: Extraction): SlotAnswer {
  const offered = free.filter(({ startsAt }) => form.offered.includes(startsAt));
  const [time] = extraction.observed.times;
  const intervals = extraction.deliveries.flatMap(({ date }) => (date === null ? [] : [date.interval]));
  if (intervals.length === 0 && time === undefined) return withoutTime(offered, extraction);
  const fits = (slot: Slot) =>
    (intervals.length === 0 || intervals.some((interval) => within(slot.date, interval))) &&
    (time === undefined || (slot.hour === time.hour && slot.minute === time.minute));
  const meant = offered.filter(fits);
  if (meant.length === 1) return { chosen: meant[0]! };
  const others = free.filter(fits);
  if (others.length === 0) return { notFree: true };
  if (others.length === 1 && time !== undefined) return { chosen: others[0]! };
  return { offer: others.slice(0, 2) };
}

function withoutTime(offered: readonly Slot[], { confirm }: Extraction): SlotAnswer {
  if (confirm?.value === "no") return { declined: true };
  return confirm?.value === "yes" && !confirm.hedged && offered.length === 1 ? { chosen: offered[0]! } : null;
}

function within(date: PlainDate, { earliest, latest }: DateInterval): boolean {
  return date >= earliest && (latest === null || date <= latest);
}
