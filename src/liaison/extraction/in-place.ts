/**
 * What a date leaves out: "the eighteenth" after "the twelfth of January", "the end of the week" to "on which day of week
 * fifty?". It is taken from the dates told before it and from what was asked; what then has no one place is no date. Pure.
 */
import { addDays, addMonths, dateParts, mondayOf, type PlainDate, plainDate, weekday } from "#kernel/time.ts";
import { type Calendar, type Resolved, resolveDate } from "../language/calendar.ts";
import type { DateExpr, MonthRef } from "../language/types.ts";
import type { ExtractionContext } from "./types.ts";

type Stretch = NonNullable<ExtractionContext["within"]>;

/** `after`: the day told before it, whose month was told. Null where the words could be several days, or none. */
export function inPlace(expr: DateExpr, after: PlainDate | null, context: ExtractionContext): DateExpr | null {
  const { within, today } = context;
  const place = (one: DateExpr): DateExpr | null => {
    if (after !== null && isDayAlone(one)) return onward(one, after);
    if (within) return insideOf(one, within, { today, spoken: null, past: false });
    return inMonthOf(one, context) ?? one;
  };
  return eachDate(expr, place);
}

/** The day from which a day alone goes on; null where the words told no month. */
export function goesOnFrom(expr: DateExpr, { readings }: Resolved): PlainDate | null {
  const [only] = readings;
  if (only === undefined || readings.length > 1 || !tellsMonth(expr)) return null;
  const { start, end } = only;
  if (end === null) return start;
  const bounded = expr.kind === "bound" || dateParts(start).month !== dateParts(end).month;
  return bounded ? end : start;
}

/** The same with each single date in it replaced; null as soon as one is. */
function eachDate(expr: DateExpr, place: (one: DateExpr) => DateExpr | null): DateExpr | null {
  switch (expr.kind) {
    case "bound":
    case "about": {
      const of = eachDate(expr.of, place);
      return of && { ...expr, of };
    }
    case "range": {
      const [from, to] = [eachDate(expr.from, place), eachDate(expr.to, place)];
      return from && to && { ...expr, from, to };
    }
    case "either": {
      const [a, b] = [eachDate(expr.a, place), eachDate(expr.b, place)];
      return a && b && { ...expr, a, b };
    }
    default:
      return place(expr);
  }
}

function tellsMonth(expr: DateExpr): boolean {
  switch (expr.kind) {
    case "bound":
    case "about":
      return tellsMonth(expr.of);
    case "range":
      return tellsMonth(expr.to);
    case "either":
      return tellsMonth(expr.b);
    case "day":
      return expr.month !== null;
    default:
      return expr.kind === "iso" || expr.kind === "month" || expr.kind === "numeric";
  }
}

type DayAlone = Extract<DateExpr, { kind: "day" }>;
const isDayAlone = (expr: DateExpr): expr is DayAlone => expr.kind === "day" && expr.month === null;

/** "the tenth of March and the twentieth": a day alone goes on from a day whose month was told. */
function onward(expr: DayAlone, after: PlainDate): DateExpr {
  const last = dateParts(after);
  const { month, year } = expr.day >= last.day ? last : dateParts(addMonths(after, 1));
  return { ...expr, month: { month, year } };
}

/** A stretch longer than this is no help to tell which day is meant. */
const MOST_DAYS = 62;

/**
 * "Friday" to "on which day of that week?", "the end of the month" to "on which day of December?". What lies there as it
 * stands is left; of a day that does not lie there those before and after are two readings.
 */
function insideOf(expr: DateExpr, within: Stretch, calendar: Calendar): DateExpr | null {
  const fits = dayTest(expr);
  const moved = fits === null ? periodOf(expr, within) : null;
  if (fits === null && moved === null) return expr;
  if (lies(expr, within, calendar)) return expr;
  if (fits === null) return lies(moved!, within, calendar) ? moved : null;
  const last = within.latest ?? addDays(within.earliest, MOST_DAYS);
  const [first, ...more] = daysFrom(within.earliest, last, fits);
  if (first !== undefined) return more.length === 0 || within.latest === null ? iso(first) : null;
  const [before] = daysFrom(within.earliest, addDays(within.earliest, -MOST_DAYS), fits);
  const [next] = daysFrom(last, addDays(last, MOST_DAYS), fits);
  if (next === undefined) return null;
  return before !== undefined && before >= calendar.today
    ? { kind: "either", a: iso(before), b: iso(next) }
    : iso(next);
}

const iso = (date: PlainDate): DateExpr => ({ kind: "iso", date });

/** Which days are meant by a weekday or a number alone. */
function dayTest(expr: DateExpr): ((day: PlainDate) => boolean) | null {
  if (expr.kind === "weekday" && expr.which === "bare") return (day) => weekday(day) === expr.weekday;
  return isDayAlone(expr) ? (day) => dateParts(day).day === expr.day : null;
}

/** In the order from the one to the other, both included. */
function daysFrom(from: PlainDate, to: PlainDate, fits: (day: PlainDate) => boolean): PlainDate[] {
  const found: PlainDate[] = [];
  const step = from <= to ? 1 : -1;
  for (let day = from; step > 0 ? day <= to : day >= to; day = addDays(day, step)) if (fits(day)) found.push(day);
  return found;
}

/** Part of "the week" or "the month": of the one that was told. Null where no other than the running one can be meant. */
function periodOf(expr: DateExpr, within: Stretch): DateExpr | null {
  const { earliest } = within;
  const latest = within.latest ?? earliest;
  const oneWeek = mondayOf(earliest) === mondayOf(latest);
  if (expr.kind === "week" && expr.part !== null && isRunning(expr.week))
    return oneWeek ? { ...expr, week: { of: iso(earliest) } } : expr;
  if (expr.kind === "weekend" && expr.which === "bare" && (expr.week === null || isRunning(expr.week)))
    return oneWeek ? { ...expr, week: { of: iso(earliest) } } : expr;
  const named = expr.kind === "month" || expr.kind === "week_of_month" || expr.kind === "nth_weekday";
  if (!named || !isRunning(expr.month) || (expr.kind === "month" && expr.part === null)) return null;
  const { month, year } = dateParts(earliest);
  return dateParts(latest).month === month ? { ...expr, month: { month, year } } : expr;
}

const isRunning = (ref: MonthRef | Extract<DateExpr, { kind: "week" }>["week"]) => "offset" in ref && ref.offset === 0;

function lies(expr: DateExpr, { earliest, latest }: Stretch, calendar: Calendar): boolean {
  const [only, ...more] = resolveDate(expr, calendar)?.readings ?? [];
  if (only === undefined || only.end === null || more.length > 0) return false;
  return only.start >= earliest && (latest === null || only.end <= latest);
}

/** "No, the nineteenth" to a date said back: its month is meant, or the next one where that day is over. */
function inMonthOf(expr: DateExpr, { slot, spokenDates, today }: ExtractionContext): DateExpr | null {
  const said = spokenDates.at(-1);
  if (slot !== "confirm" || said === undefined || !isDayAlone(expr)) return null;
  const { year, month } = dateParts(said);
  const same = plainDate(year, month, expr.day);
  if (same !== null && same >= today) return { ...expr, month: { month, year } };
  const next = dateParts(addMonths(said, 1));
  return { ...expr, month: { month: next.month, year: next.year } };
}

/** "By the fifteenth", "from the tenth on" of a stretch: what of it lies there. */
export function clipped(resolved: Resolved, { within }: ExtractionContext): Resolved {
  const [only, ...more] = resolved.readings;
  if (!within || only === undefined || more.length > 0) return resolved;
  const { earliest, latest } = within;
  const { start, end } = only;
  const inside = (day: PlainDate) => day >= earliest && (latest === null || day <= latest);
  if (resolved.precision === "by" && end !== null && inside(end))
    return { ...resolved, readings: [{ start: start < earliest ? earliest : start, end }] };
  if (end === null && inside(start)) return { ...resolved, readings: [{ start, end: latest }] };
  return resolved;
}
