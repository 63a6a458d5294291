import { addDays, instantOf, type PlainDate, weekday, type ZoneId } from "#kernel/time.ts";

/** Nobody writes or ships on a weekend: Saturday and Sunday become the Friday before. */
export function workday(date: PlainDate): PlainDate {
  return addDays(date, Math.min(0, 5 - weekday(date)));
}

/** An instant of that day's office hours, always the same for the same text; never after `limit`. */
export function officeHour(zone: ZoneId, date: PlainDate, text: string, limit: number): number {
  const spread = [...text].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  const time = `${String(9 + (spread % 7)).padStart(2, "0")}:${String((spread * 7) % 60).padStart(2, "0")}`;
  return Math.min(instantOf(zone, date, time), limit);
}

/** "3 December 2026", as the language writes it. */
export function formatLongDate(date: PlainDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    instantOf("UTC", date, "12:00"),
  );
}
