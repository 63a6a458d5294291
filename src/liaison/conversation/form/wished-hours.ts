/** Which times of the day an answer leaves for an appointment: "in the afternoon", "not before ten", "from two o'clock on". */
import type { DateInterval } from "#kernel/interval.ts";
import type { Extraction, Observed } from "../../extraction/types.ts";
import type { Slot } from "./slots.ts";

type Part = NonNullable<Observed["hours"]>[number];
type Time = Observed["times"][number];

/** A day that was named, with its own part of the day where each day has one ("Tuesday morning or Thursday afternoon"). */
export type WishedDay = { interval: DateInterval; part: Part | null };

/** An hour, a bound or a part of the day was told. */
export function tellsHours({ observed }: Extraction): boolean {
  return observed.times.length > 0 || (observed.hours ?? []).length > 0;
}

/** "Tuesday", said on a Tuesday: either of them is a day that was named. */
export function wishedDays({ deliveries, ambiguous, observed }: Extraction): WishedDay[] {
  const told = deliveries.flatMap(({ date }) => (date === null ? [] : [date.interval]));
  const intervals = told.length > 0 ? told : (ambiguous?.readings ?? []).map(({ interval }) => interval);
  const parts = (observed.hours ?? []).filter(({ out }) => !out);
  const each = parts.length > 1 && parts.length === intervals.length;
  return intervals.map((interval, index) => ({ interval, part: each ? parts[index]! : null }));
}

export function isWishedHour({ observed }: Extraction, slot: Slot): boolean {
  const { times, hours = [] } = observed;
  const [exact] = times.filter(({ bound }) => bound === undefined);
  if (exact !== undefined) return slot.hour === exact.hour && slot.minute === exact.minute;
  const at = minuteOf(slot);
  const wished = hours.filter(({ out }) => !out);
  if (wished.length > 0 && !wished.some((part) => liesIn(slot, part))) return false;
  if (hours.some((part) => part.out && liesIn(slot, part))) return false;
  return times.every((time) => (time.bound === "from" ? at >= minuteOf(time) : at < minuteOf(time)));
}

export function liesIn(slot: Slot, { from, to }: Part): boolean {
  return minuteOf(slot) >= from && minuteOf(slot) < to;
}

const minuteOf = ({ hour, minute }: Pick<Time, "hour" | "minute">) => hour * 60 + minute;
