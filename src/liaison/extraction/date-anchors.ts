/**
 * Whether words name the days that a model says they name. Every month, weekday, "next week" and figure in them must have its
 * place in the date, there must be one of them, and a day is not taken out of a stretch. It decides nothing but that.
 */
import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  isoWeek,
  lastOfMonth,
  mondayOf,
  type PlainDate,
  plainDate,
  weekday,
} from "#kernel/time.ts";
import { calendarWords, hasName, hasWord, type Relative, UNITS, type Unit } from "./calendar-words.ts";
import { figuresIn } from "./figures.ts";
import type { ExtractionContext } from "./types.ts";

export type Days = { earliest: PlainDate; latest: PlainDate | null };

/** A bare weekday is one of the next ones. */
const WEEKDAY_DAYS = 14;
/** "Next week", "in December" name a stretch: at least so many days of it are meant. */
const STRETCH_DAYS: Record<Unit, number> = { day: 1, week: 3, month: 7 };
/** A count of days, weeks or months beyond is no date of an order; "some five weeks" leaves so many days around it. */
const MAX_COUNT = 366;
const AROUND_DAYS = 14;

type Named = { months: number[]; weekdays: number[]; stretches: Relative[]; units: Unit[]; marked: boolean };

export function anchored(quote: string, days: Days, context: ExtractionContext): boolean {
  const text = quote.normalize("NFKC").toLowerCase();
  const named = namesIn(text, context.language);
  const figures = figuresIn(text);
  const ends = days.latest === null ? [days.earliest] : [days.earliest, days.latest];
  const { months, weekdays, stretches, units, marked } = named;

  if (months.length > 0 && !ends.every((end) => months.includes(dateParts(end).month))) return false;
  if (!weekdays.every((day) => ends.some((end) => weekday(end) === day))) return false;
  if (!stretches.every((stretch) => ends.every((end) => within(end, stretch, context.today)))) return false;
  const place = (value: number) =>
    isPartOf(value, ends, named, figures.length) || isCountTo(value, days, units, context);
  if (!figures.every((readings) => readings.some(place))) return false;

  if (figures.length > 0) return [months, weekdays, stretches, units].some((one) => one.length > 0) || marked;
  if (weekdays.length > 0 && months.length + stretches.length === 0) {
    return daysBetween(context.today, days.earliest) <= WEEKDAY_DAYS;
  }
  if (weekdays.length > 0) return true;
  const length = days.latest === null ? Number.POSITIVE_INFINITY : daysBetween(days.earliest, days.latest) + 1;
  const [stretch] = stretches;
  if (stretch !== undefined) return length >= STRETCH_DAYS[stretch.unit];
  return months.length > 0 && length >= STRETCH_DAYS.month;
}

function namesIn(text: string, language: string): Named {
  const words = calendarWords(language);
  const numbered = (lists: string[][]) =>
    lists.flatMap((names, index) => (names.some((name) => hasName(text, name)) ? [index + 1] : []));
  return {
    months: numbered(words.months),
    weekdays: numbered(words.weekdays),
    stretches: words.relative.filter(({ name }) => hasWord(text, name)),
    units: UNITS.filter((unit) => words.units[unit].some((name) => hasWord(text, name))),
    marked: words.marks.some((mark) => text.includes(mark)),
  };
}

/** A day, month or year, or a week's number. */
function isPartOf(value: number, ends: readonly PlainDate[], { months, units }: Named, count: number): boolean {
  return ends.some((end) => {
    const { year, month, day } = dateParts(end);
    if (value === year || (units.includes("week") && isoWeek(end).week === value)) return true;
    // "2 days": the two is no second of a month.
    return (units.length === 0 || months.length > 0) && (value === day || (value === month && count > 1));
  });
}

/** How many days, weeks or months from now, or from a date just spoken. */
function isCountTo(
  value: number,
  days: Days,
  units: readonly Unit[],
  { today, spokenDates }: ExtractionContext,
): boolean {
  if (!Number.isInteger(value) || value > MAX_COUNT) return false;
  const latest = days.latest ?? days.earliest;
  if (daysBetween(days.earliest, latest) > AROUND_DAYS) return false;
  return [today, ...spokenDates].some((base) =>
    units.some((unit) => {
      const day = later(base, value, unit);
      return day >= days.earliest && day <= latest;
    }),
  );
}

function later(base: PlainDate, count: number, unit: Unit): PlainDate {
  if (unit === "month") return addMonths(base, count);
  return addDays(base, unit === "week" ? 7 * count : count);
}

function within(end: PlainDate, { unit, offset }: Relative, today: PlainDate): boolean {
  if (unit === "day") return end === addDays(today, offset);
  if (unit === "week") return mondayOf(end) === addDays(mondayOf(today), 7 * offset);
  const { year, month } = dateParts(today);
  const first = addMonths(plainDate(year, month, 1)!, offset);
  return end >= first && end <= lastOfMonth(first);
}
