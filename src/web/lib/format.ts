import type { DateInterval } from "#kernel/interval.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { PlainDate, ZoneId } from "#kernel/time.ts";

/** Pure rendering of values for reading: the locale and the instant "now" are arguments, so that tests need no clock. */
export type Reader = { locale: string; zone: ZoneId; now: number };

/** Nearer than this a date without its year can be meant only once. */
const YEAR_DAYS = 180;
const DAY_MS = 86_400_000;

/** "3 Dec"; the year only where the date is far away. */
export function formatDate(date: PlainDate, reader: Reader): string {
  return dateFormat(reader, isFar(date, reader)).format(utcNoon(date));
}

/** "Mon 30 Nov": a day that somebody waits for. */
export function formatDay(date: PlainDate, reader: Reader): string {
  const weekday = dates(reader.locale, { weekday: "short", timeZone: "UTC" }).format(utcNoon(date));
  return `${weekday} ${formatDate(date, reader)}`;
}

/** "3–5 Dec", "from 3 Dec" for an open end (the word comes from messages). */
export function formatInterval(interval: DateInterval, reader: Reader, openEnd: (date: string) => string): string {
  if (interval.latest === null) return openEnd(formatDate(interval.earliest, reader));
  if (interval.earliest === interval.latest) return formatDate(interval.earliest, reader);
  const withYear = isFar(interval.earliest, reader) || isFar(interval.latest, reader);
  // Intl writes both years into a range across New Year, near or not.
  if (!withYear && interval.earliest.slice(0, 4) !== interval.latest.slice(0, 4))
    return `${formatDate(interval.earliest, reader)} – ${formatDate(interval.latest, reader)}`;
  const range = dateFormat(reader, withYear).formatRange(utcNoon(interval.earliest), utcNoon(interval.latest));
  // Thin spaces around the dash make a range of days look like two dates.
  return range.replace(/[\u2009\u202f ]*–[\u2009\u202f ]*/u, /\p{L}.*–/u.test(range) ? " – " : "–");
}

/** Ages: the unit and how many; messages turn it into "2 h", "6 d". */
export type Age = { unit: "now" | "minutes" | "hours" | "days"; count: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function ageOf(ms: number): Age {
  if (ms < MINUTE) return { unit: "now", count: 0 };
  if (ms < HOUR) return { unit: "minutes", count: Math.floor(ms / MINUTE) };
  if (ms < 2 * DAY) return { unit: "hours", count: Math.floor(ms / HOUR) };
  return { unit: "days", count: Math.floor(ms / DAY) };
}

const signed = (days: number) => (days > 0 ? `+${days}` : days < 0 ? `−${-days}` : "0");

/** "−5", "+2..5", "+2.." for an open end: days against the need date, early is negative. */
export function formatDelta(delta: { earliest: number; latest: number | null }): string {
  if (delta.latest === null) return `${signed(delta.earliest)}..`;
  if (delta.earliest === delta.latest) return signed(delta.earliest);
  // "+2..5" reads as one span; with a minus both ends need their sign.
  return `${signed(delta.earliest)}..${delta.earliest > 0 ? delta.latest : signed(delta.latest)}`;
}

/** Instant in a zone: "Thu 3 Dec, 14:05". */
export function formatInstant(instant: string | number, reader: Reader, zone: ZoneId = reader.zone): string {
  return dates(reader.locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    ...(zonedYear(instant, zone) !== yearNow(reader) ? { year: "numeric" } : {}),
  }).format(new Date(instant));
}

/** "14:05" on the same day there and here, "Thu 02:10" when the weekday differs. */
export function formatLocalTime(instant: number, reader: Reader, zone: ZoneId): string {
  const day = (at: ZoneId) => dates(reader.locale, { weekday: "short", timeZone: at }).format(instant);
  const time = dates(reader.locale, { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(instant);
  return day(zone) === day(reader.zone) ? time : `${day(zone)} ${time}`;
}

/** Hour of day 0..23 there: for saying that somebody is probably asleep. */
export function hourIn(zone: ZoneId, instant: number): number {
  return Number(dates("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: zone }).format(instant));
}

/** "4:07" or "1:02:09". */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** From ten million on a column would cut digits away, and a cut number reads as a smaller one. */
const LONG = 10_000_000;

/** A quantity for a narrow column: in full, or rounded and marked as such ("≈ 123.5bn"). */
export function columnQuantity(value: number, locale: string): string {
  if (value < LONG) return formatQuantity(value, locale);
  const short = numbers(locale, { notation: "compact", maximumSignificantDigits: 4 }).format(value);
  return `≈ ${short}`;
}

/** Money from integer minor units. */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const format = numbers(locale, { style: "currency", currency, currencyDisplay: "code" });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** "CN" -> "China"; the code itself when the reader's system does not know it. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** By the clock, not the calendar: every date that is drawn asks, and a day more or less changes nothing. */
const isFar = (date: PlainDate, reader: Reader) => Math.abs(utcNoon(date).getTime() - reader.now) > YEAR_DAYS * DAY_MS;
const utcNoon = (date: PlainDate) => new Date(`${date}T12:00:00Z`);
const yearNow = (reader: Reader) => zonedYear(reader.now, reader.zone);

function zonedYear(instant: string | number, zone: ZoneId): string {
  return dates("en-GB", { year: "numeric", timeZone: zone }).format(new Date(instant));
}

function dateFormat({ locale }: Reader, withYear: boolean): Intl.DateTimeFormat {
  const day = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  return dates(locale, withYear ? { ...day, year: "numeric" } : day);
}

/** Building a formatter costs far more than using it, and a board that scrolls draws dates by the dozen. */
const dates = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

function kept<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale}${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}
