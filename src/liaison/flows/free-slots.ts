/** Times at which an appointment can be: both sides work, our side is free, and it has not passed. Pure. */
import { addDays, instantOf, type PlainDate, type ZoneId, zoned } from "#kernel/time.ts";
import type { Subject } from "../conversation/types.ts";
import { worksOn } from "./public-holidays.ts";

export type FreeSlot = Extract<Subject, { kind: "scheduling" }>["free"][number];

/** When one side can be met: hours [from, to) of its own day. */
export type Side = {
  zone: ZoneId;
  country: string | null;
  from: number;
  to: number;
  closedOn: readonly PlainDate[];
};

export type SlotRules = {
  /** First and last day, as their side counts days. */
  from: PlainDate;
  to: PlainDate;
  durationMinutes: number;
  ours: Side;
  theirs: Side;
  /** ms since the epoch, [from, to). */
  busy: ReadonlyArray<{ from: number; to: number }>;
  notBefore: number;
};

export const MOST_SLOTS = 200;
/** Minutes between two beginnings: the finest at which no more than `MOST_SLOTS` are left. */
const STEPS = [30, 60, 120, 240, 480] as const;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** In order, at their local time; at most `MOST_SLOTS`, spread over the whole window before they are cut. */
export function freeSlots(rules: SlotRules): FreeSlot[] {
  const all: Array<FreeSlot & { sinceOpening: number }> = [];
  for (let date = rules.from; date <= rules.to; date = addDays(date, 1)) {
    if (!isOpen(rules.theirs, date)) continue;
    for (let minute = rules.theirs.from * 60; minute < rules.theirs.to * 60; minute += STEPS[0]) {
      const slot = slotAt(rules, date, minute);
      if (slot !== null) all.push({ ...slot, sinceOpening: minute - rules.theirs.from * 60 });
    }
  }
  const step = STEPS.find((each) => count(all, each) <= MOST_SLOTS) ?? STEPS.at(-1)!;
  return all
    .filter(({ sinceOpening }) => sinceOpening % step === 0)
    .slice(0, MOST_SLOTS)
    .map(({ sinceOpening: _, ...slot }) => slot);
}

function count(all: ReadonlyArray<{ sinceOpening: number }>, step: number): number {
  return all.filter(({ sinceOpening }) => sinceOpening % step === 0).length;
}

function slotAt(rules: SlotRules, date: PlainDate, minuteOfDay: number): FreeSlot | null {
  const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
  const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const startsAt = instantOf(rules.theirs.zone, date, time);
  const local = zoned(rules.theirs.zone, startsAt);
  // A time that a clock change skips does not exist on that day.
  if (local.hour !== hour || local.minute !== minute) return null;
  const endsAt = startsAt + rules.durationMinutes * MINUTE_MS;
  if (startsAt < rules.notBefore) return null;
  if (!meets(rules.theirs, startsAt, endsAt) || !meets(rules.ours, startsAt, endsAt)) return null;
  if (rules.busy.some((taken) => startsAt < taken.to && endsAt > taken.from)) return null;
  return { startsAt, date, hour, minute };
}

function isOpen({ country, closedOn }: Side, date: PlainDate): boolean {
  return worksOn(country, date) && !closedOn.includes(date);
}

/** Whole within the working hours of one open day of this side. */
function meets(side: Side, startsAt: number, endsAt: number): boolean {
  const start = zoned(side.zone, startsAt);
  const end = zoned(side.zone, endsAt);
  const date = start.toPlainDate().toString();
  const endDate = end.toPlainDate().toString();
  // Midnight is the end of the day before.
  const until = minuteOf(end) === 0 && endDate === addDays(date, 1) ? DAY_MINUTES : minuteOf(end);
  const sameDay = endDate === date || until === DAY_MINUTES;
  return sameDay && isOpen(side, date) && minuteOf(start) >= side.from * 60 && until <= side.to * 60;
}

function minuteOf({ hour, minute }: { hour: number; minute: number }): number {
  return hour * 60 + minute;
}
