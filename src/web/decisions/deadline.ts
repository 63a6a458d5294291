import { plainDateIn, weekday, type ZoneId } from "#kernel/time.ts";

const HOUR = 3_600_000;
const STEP = 15 * 60_000;
/** Farther ahead hours say nothing more: the count stops here. */
const MAX_MS = 60 * 24 * HOUR;

/** Office hours of the person who decides: Monday to Friday, nine to six in her own zone. */
const OPENS = 9;
const CLOSES = 18;

/** Working hours from now to the deadline, rounded down to whole hours; negative when it is past (by the wall clock). */
export function workingHoursLeft(now: number, deadline: number, zone: ZoneId): number {
  if (deadline <= now) return -Math.floor((now - deadline) / HOUR) || -0;
  let working = 0;
  const end = Math.min(deadline, now + MAX_MS);
  for (let at = now; at < end; at += STEP) if (isWorking(at, zone)) working += Math.min(STEP, end - at);
  return Math.floor(working / HOUR);
}

function isWorking(instant: number, zone: ZoneId): boolean {
  const hour = hourFormat(zone).format(instant);
  return Number(hour) >= OPENS && Number(hour) < CLOSES && weekday(plainDateIn(zone, instant)) <= 5;
}

const formats = new Map<ZoneId, Intl.DateTimeFormat>();

function hourFormat(zone: ZoneId): Intl.DateTimeFormat {
  const known =
    formats.get(zone) ?? new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: zone });
  formats.set(zone, known);
  return known;
}
