import { daysBetween, isoWeek, type PlainDate, weekday } from "#kernel/time.ts";

/** The reader's own conventions. Words are English in this release; dates and numbers follow the reader's English variant. */
export function readerLocale(): string {
  const preferred = typeof navigator === "undefined" ? "en-GB" : navigator.language;
  return preferred.startsWith("en") ? preferred : "en-GB";
}

export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

type WeekInfo = { firstDay: number; minimalDays?: number };

/** First weekday (1 Monday .. 7 Sunday) and how many days of January the first week needs, by the reader's region. */
export function weekRules(locale: string): { firstDay: number; minimalDays: number } {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  const region = known.maximize().region ?? "";
  const firstDay = info?.firstDay ?? (SUNDAY_FIRST.has(region) ? 7 : 1);
  // The week of 1 January counts as the first where weeks start on Sunday; elsewhere ISO 8601 asks for four days.
  return { firstDay, minimalDays: info?.minimalDays ?? (firstDay === 7 ? 1 : 4) };
}

const SUNDAY_FIRST = new Set(["US", "CA", "MX", "JP", "KR", "IN", "BR", "IL", "TW", "HK", "ZA", "PH"]);

/** Week number as the reader's country counts it. */
export function weekOf(date: PlainDate, locale: string): number {
  const { firstDay, minimalDays } = weekRules(locale);
  if (firstDay === 1 && minimalDays === 4) return isoWeek(date).week;
  const year = Number(date.slice(0, 4));
  const own = weekWithin(date, year, firstDay, minimalDays);
  if (own === 0) return weekWithin(date, year - 1, firstDay, minimalDays);
  const next = weekWithin(date, year + 1, firstDay, minimalDays);
  return next >= 1 ? next : own;
}

/** 0 or less when the date lies before the first week of that year. */
function weekWithin(date: PlainDate, year: number, firstDay: number, minimalDays: number): number {
  const january = `${year}-01-01`;
  const lead = (weekday(january) - firstDay + 7) % 7;
  const daysInFirst = 7 - lead;
  const startOffset = daysInFirst >= minimalDays ? -lead : daysInFirst;
  return Math.floor((daysBetween(january, date) - startOffset) / 7) + 1;
}
