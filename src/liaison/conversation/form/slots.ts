/** Which appointments are offered, and which of them an answer means. Only free ones exist: nothing else can be agreed. */
import type { DateInterval } from "#kernel/interval.ts";
import { daysBetween, type PlainDate, weekday } from "#kernel/time.ts";
import type { Extraction } from "../../extraction/types.ts";
import { CAPS } from "../../flows/caps.ts";
import type { FormState, Subject } from "../types.ts";
import { isWishedHour, liesIn, tellsHours, wishedDays } from "./wished-hours.ts";

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
  const days = wishedDays(extraction);
  if (days.length === 0 && !tellsHours(extraction)) return withoutTime(offered, extraction);
  const atTime = (slot: Slot) => isWishedHour(extraction, slot);
  const onDay = (slot: Slot, isDay: (date: PlainDate, interval: DateInterval) => boolean) =>
    days.some(({ interval, part }) => isDay(slot.date, interval) && (part === null || liesIn(slot, part)));
  const fits = (slot: Slot) => atTime(slot) && (days.length === 0 || onDay(slot, within));
  const meant = offered.filter(fits);
  if (meant.length === 1) return { chosen: meant[0]! };
  // "Any day next week" chooses neither of two: which one is asked.
  if (meant.length > 1) return null;
  // What was turned down and is named now is free all the same.
  const others = [left(free, form), free].map((slots) => slots.filter(fits)).find((slots) => slots.length > 0) ?? [];
  if (others.length === 1) return { chosen: others[0]! };
  if (others.length > 0) return { offer: pair(others) };
  const onWeekday = (slot: Slot) => atTime(slot) && onDay(slot, (date, interval) => isWeekdayOf(date, interval, today));
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

function withoutTime(offered: readonly Slot[], { confirm, part }: Extraction): SlotAnswer {
  const pointedAt = part && confirm?.value !== "no" ? offered.at(part.index) : undefined;
  if (pointedAt !== undefined) return { chosen: pointedAt };
  if (confirm?.value === "no") return { declined: true };
  return confirm?.value === "yes" && !confirm.hedged && offered.length === 1 ? { chosen: offered[0]! } : null;
}

function within(date: PlainDate, { earliest, latest }: DateInterval): boolean {
  return date >= earliest && (latest === null || date <= latest);
}
