/** All calendar arithmetic of the project. Dates are plain ISO dates in the site's zone; instants are ms since the epoch. */
import { Temporal } from "temporal-polyfill";

/** "YYYY-MM-DD" */
export type PlainDate = string;
/** IANA zone such as "Asia/Shanghai" */
export type ZoneId = string;

/** Of elapsed time and of UTC; a day of a zone may be an hour longer or shorter. */
export const DAY_MS = 86_400_000;

export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

export function plainDateIn(zone: ZoneId, instantMs: number): PlainDate {
  return zoned(zone, instantMs).toPlainDate().toString();
}

export function zoned(zone: ZoneId, instantMs: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone);
}

/** The instant of a local date and time ("09:30"), ms since the epoch; a time that a clock change skips moves forward. */
export function instantOf(zone: ZoneId, date: PlainDate, time: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

export function isZone(zone: string): boolean {
  try {
    zoned(zone, 0);
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(midnight(date) + days * DAY_MS).toISOString().split("T")[0]!;
}

/** Days are counted without Temporal: a board of thousands of lines asks for tens of thousands of them. Throws RangeError. */
function midnight(date: PlainDate): number {
  const at = new Date(`${date}T00:00:00Z`);
  if (at.getUTCDate() !== Number(date.slice(-2))) throw new RangeError("There is no such date.");
  return at.getTime();
}

export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (midnight(to) - midnight(from)) / DAY_MS;
}

export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekday(date: PlainDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** ISO 8601 week number and week-numbering year. */
export function isoWeek(date: PlainDate): { year: number; week: number } {
  const plain = Temporal.PlainDate.from(date);
  return { year: plain.yearOfWeek ?? plain.year, week: plain.weekOfYear ?? 0 };
}

export function lastOfMonth(date: PlainDate): PlainDate {
  const plain = Temporal.PlainDate.from(date);
  return plain.with({ day: plain.daysInMonth }).toString();
}

/** Adds working days; `weekend` lists ISO weekdays that are not worked (Saturday and Sunday unless said). */
export function addBusinessDays(date: PlainDate, days: number, weekend: readonly number[] = [6, 7]): PlainDate {
  let current = date;
  let left = Math.abs(days);
  const step = days < 0 ? -1 : 1;
  while (left > 0) {
    current = addDays(current, step);
    if (!weekend.includes(weekday(current))) left -= 1;
  }
  return current;
}

/** The plain date, or null when the calendar has no such day ("30 February"). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isPlainDate(text) ? text : null;
}

export function dateParts(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Monday of the date's week (ISO 8601). */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekday(date));
}

/** Monday of an ISO 8601 week, or null when that year has no such week. 4 January is always in week 1. */
export function isoWeekMonday(year: number, week: number): PlainDate | null {
  const monday = addDays(mondayOf(plainDate(year, 1, 4)!), (week - 1) * 7);
  return isoWeek(monday).week === week && isoWeek(monday).year === year ? monday : null;
}

/** When people work: hours of the local day [from, to), in one zone; `weekend` lists ISO weekdays that are not worked. */
export type WorkingHours = { zone: ZoneId; from: number; to: number; weekend: readonly number[] };

/** The instant at which `hours` of working time have passed since `instantMs`; never within free time. */
export function addWorkingHours(instantMs: number, hours: number, working: WorkingHours): number {
  let left = Temporal.Duration.from({ minutes: Math.round(hours * 60) });
  let at = zoned(working.zone, instantMs);
  for (;;) {
    const opens = at.with({ hour: working.from, minute: 0, second: 0, millisecond: 0 });
    const closes = at.with({ hour: working.to, minute: 0, second: 0, millisecond: 0 });
    if (Temporal.ZonedDateTime.compare(at, opens) < 0) at = opens;
    if (!working.weekend.includes(at.dayOfWeek) && Temporal.ZonedDateTime.compare(at, closes) < 0) {
      const end = at.add(left);
      if (Temporal.ZonedDateTime.compare(end, closes) <= 0) return end.epochMilliseconds;
      left = left.subtract(at.until(closes, { largestUnit: "minutes" }));
    }
    at = at.toPlainDate().add({ days: 1 }).toZonedDateTime(working.zone);
  }
}

/** Hours of working time between two instants; negative when `toMs` is the earlier. */
export function workingHoursBetween(fromMs: number, toMs: number, working: WorkingHours): number {
  if (toMs < fromMs) return -workingHoursBetween(toMs, fromMs, working);
  const start = zoned(working.zone, fromMs);
  const end = zoned(working.zone, toMs);
  const day = working.to - working.from;
  const days = start.toPlainDate().until(end.toPlainDate(), { largestUnit: "days" }).days;
  const weeks = Math.floor(days / 7);
  let worked = weeks * (7 - working.weekend.length) * day;
  for (let at = weeks * 7; at < days; at += 1) {
    if (!working.weekend.includes(start.toPlainDate().add({ days: at }).dayOfWeek)) worked += day;
  }
  return worked - workedOn(start, working) + workedOn(end, working);
}

/** Working hours of the day that have passed at this instant. */
function workedOn(at: Temporal.ZonedDateTime, { from, to, weekend }: WorkingHours): number {
  if (weekend.includes(at.dayOfWeek)) return 0;
  const hour = at.hour + at.minute / 60 + (at.second * 1000 + at.millisecond) / 3_600_000;
  return Math.min(Math.max(hour, from), to) - from;
}
