/** Which appointments are offered, and which of them an answer means. Only free ones exist: nothing else can be agreed. */
import type { DateInterval } from "#kernel/interval.ts";
import { daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import type { Extraction } from "../../extraction/types.ts";
import { CAPS } from "../../flows/caps.ts";
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
  return form.declined.length >= CAPS.declinedSlots ? [] : pair(left(free, form));
}

export function left(free: readonly Slot[], form: FormState): Slot[] {
  return free.filter(({ startsAt }) => !form.declined.includes(startsAt));
}

function pair(slots: readonly Slot[]): Slot[] {
  const [first] = slots;
  if (first === undefined) return [];
  const second = slots.find(({ date }) => date !== first.date) ?? slots[1];
  return second === undefined ? [first] : [first, second];
}

export function slotMeant(
  free: readonly Slot[],
  form: FormState,
  extraction: Extraction,
  today: PlainDate,
): SlotAnswer {
  const offered = free.filter(({ startsAt }) => form.offered.includes(startsAt));
  const [time] = extraction.observed.times;
  const intervals = extraction.deliveries.flatMap(({ date }) => (date === null ? [] : [date.interval]));
  if (intervals.length === 0 && time === undefined) return withoutTime(offered, extraction);
  const atTime = (slot: Slot) => time === undefined || (slot.hour === time.hour && slot.minute === time.minute);
  const fits = (slot: Slot) =>
    (intervals.length === 0 || intervals.some((interval) => within(slot.date, interval))) && atTime(slot);
  const meant = offered.filter(fits);
  if (meant.length === 1) return { chosen: meant[0]! };
  // "Any day next week" chooses neither of two: which one is asked.
  if (meant.length > 1) return null;
  const others = left(free, form).filter(fits);
  if (others.length === 1) return { chosen: others[0]! };
  if (others.length > 0) return { offer: pair(others) };
  const onWeekday = (slot: Slot) => atTime(slot) && intervals.some((one) => isWeekdayOf(slot.date, one, today));
  const named = offered.filter(onWeekday);
  if (named.length === 1) return { chosen: named[0]! };
  const elsewhere = left(free, form).filter(onWeekday);
  return elsewhere.length > 0 ? { offer: pair(elsewhere) } : { notFree: true };
}

/** "Tuesday", said to two days of the week after, means the Tuesday that was offered, though another one comes before. */
function isWeekdayOf(date: PlainDate, { earliest, latest }: DateInterval, today: PlainDate): boolean {
  const named = earliest === latest && earliest > today && daysBetween(today, earliest) <= 7;
  return named && weekday(earliest) === weekday(date);
}

function withoutTime(offered: readonly Slot[], { confirm }: Extraction): SlotAnswer {
  if (confirm?.value === "no") return { declined: true };
  return confirm?.value === "yes" && !confirm.hedged && offered.length === 1 ? { chosen: offered[0]! } : null;
}

function within(date: PlainDate, { earliest, latest }: DateInterval): boolean {
  return date >= earliest && (latest === null || date <= latest);
}
