/**
 * From what the words say to days. Conventions: weeks run Monday to Sunday; early/mid/late of a month are 1-10, 11-20 and
 * 21-last; the end of a week is Thursday to Sunday; "by X" runs from today to X; "after X" from the day after, open.
 * Two readings are returned where a careful listener would ask; none where the calendar has no such day.
 */
import {
  addBusinessDays,
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  isoWeekMonday,
  isPlainDate,
  lastOfMonth,
  mondayOf,
  type PlainDate,
  plainDate,
  weekday,
} from "#kernel/time.ts";
import { holidayOn } from "./holidays.ts";
import { partOf } from "./periods.ts";
import type { DateExpr, MonthRef, WeekRef } from "./types.ts";

/** `end` null is open. */
export type Stretch = { start: PlainDate; end: PlainDate | null };
export type Resolved = {
  precision: "day" | "vague" | "by" | "after" | "about";
  /** one, or two when both are possible */
  readings: Stretch[];
};
export type Calendar = {
  today: PlainDate;
  /** The day last spoken of, by either side. */
  spoken: PlainDate | null;
  past: boolean;
};

/** A day gone by this little is as likely meant as the same day a year on: then it is asked. */
const RECENT_DAYS = 60;
/** Alternatives this close are one stretch ("Thursday or Friday"); further apart they are two readings. */
const TOUCHING_DAYS = 3;

export function resolveDate(expr: DateExpr, calendar: Calendar): Resolved | null {
  switch (expr.kind) {
    case "bound":
      return bound(expr, calendar);
    case "about": {
      const inner = resolveDate(expr.of, calendar);
      if (inner === null) return null;
      return { readings: inner.readings, precision: inner.precision === "day" ? "about" : inner.precision };
    }
    case "range":
      return range(expr.from, expr.to, calendar);
    case "either":
      return either(expr.a, expr.b, calendar);
    default: {
      const readings = distinct(stretches(expr, calendar));
      if (readings.length === 0) return null;
      return { readings, precision: readings.every((one) => one.start === one.end) ? "day" : "vague" };
    }
  }
}

function bound(expr: Extract<DateExpr, { kind: "bound" }>, calendar: Calendar): Resolved | null {
  const inner = resolveDate(expr.of, calendar);
  if (inner === null) return null;
  const readings: Stretch[] = [];
  for (const { start, end } of inner.readings) {
    if (expr.bound === "from") readings.push({ start, end: null });
    else if (end === null) return null;
    else if (expr.bound === "after") readings.push({ start: addDays(end, 1), end: null });
    else {
      const last = expr.bound === "by" || endsPeriod(expr.of) ? end : addDays(start, -1);
      // Of two days it may be before, one that has gone by is not meant.
      if (last < calendar.today && expr.of.kind === "either") continue;
      if (last < calendar.today) return null;
      readings.push({ start: calendar.today, end: last });
    }
  }
  if (readings.length === 0) return null;
  return { readings: distinct(readings), precision: expr.bound === "by" || expr.bound === "before" ? "by" : "after" };
}

/** "before the end of March" ends with March, while "before April" ends the day before. */
function endsPeriod(expr: DateExpr): boolean {
  return "part" in expr && (expr.part === "late" || expr.part === "last_day");
}

function range(from: DateExpr, to: DateExpr, calendar: Calendar): Resolved | null {
  const first = resolveDate(from, calendar)?.readings[0];
  if (first === undefined) return null;
  const lasts = resolveDate(to, { ...calendar, spoken: first.start })?.readings ?? [];
  let last = lasts.find((one) => one.end !== null && one.end >= first.start);
  // "Thursday to Tuesday": the second weekday follows the first, wherever today lies.
  if (to.kind === "weekday" && to.which === "bare") {
    const next = following(first.start, to.weekday);
    last = { start: next, end: next };
  }
  // "the twentieth of December to the fifth": the first such day after it.
  if (last === undefined && to.kind === "day" && to.month === null) {
    const [next] = stretches(to, { ...calendar, today: first.start });
    last = next;
  }
  if (last === undefined || last.end === null || daysBetween(first.start, last.end) > 366) return null;
  return { readings: [{ start: first.start, end: last.end }], precision: first.start === last.end ? "day" : "vague" };
}

function either(a: DateExpr, b: DateExpr, calendar: Calendar): Resolved | null {
  const one = resolveDate(a, calendar);
  // "tomorrow or the day after": the second counts from the first.
  const other = resolveDate(b, { ...calendar, spoken: one?.readings[0]?.end ?? calendar.spoken });
  if (one === null || other === null) return one ?? other;
  if (one.readings.length > 1 || other.readings.length > 1) {
    return { readings: [one.readings[0]!, other.readings[0]!], precision: "vague" };
  }
  const pair = [one.readings[0]!, other.readings[0]!].sort((x, y) => (x.start < y.start ? -1 : 1));
  const [early, late] = pair as [Stretch, Stretch];
  if (early.end !== null && daysBetween(early.end, late.start) <= TOUCHING_DAYS) {
    const end = late.end !== null && late.end < early.end ? early.end : late.end;
    return { readings: [{ start: early.start, end }], precision: "vague" };
  }
  return { readings: [one.readings[0]!, other.readings[0]!], precision: "vague" };
}

type Simple = Exclude<DateExpr, { kind: "bound" | "about" | "range" | "either" }>;

function stretches(expr: Simple, calendar: Calendar): Stretch[] {
  const { today } = calendar;
  switch (expr.kind) {
    case "iso":
      return isPlainDate(expr.date) ? [at(expr.date)] : [];
    case "day":
      return dayOfMonth(expr, calendar);
    case "numeric":
      return numeric(expr, calendar);
    case "weekday":
      return weekdays(expr, calendar).map(at);
    case "weekday_of":
      return weeks(expr.week, calendar).map((monday) => at(addDays(monday, expr.weekday - 1)));
    case "weekday_after": {
      if (expr.of === "spoken") return calendar.spoken === null ? [] : [at(following(calendar.spoken, expr.weekday))];
      return (resolveDate(expr.of, calendar)?.readings ?? []).flatMap((one) =>
        one.end === null ? [] : [at(following(one.end, expr.weekday))],
      );
    }
    case "nth_weekday":
      return preferUpcoming(
        months(expr.month, calendar).flatMap((first) => nthWeekday(first, expr.nth, expr.weekday)),
        calendar,
      );
    case "week":
      return weeks(expr.week, calendar).map((monday) => partOf("week", monday, addDays(monday, 6), expr.part));
    case "weekend":
      return weekends(expr, calendar).map((monday) => ({ start: addDays(monday, 5), end: addDays(monday, 6) }));
    case "month":
      return preferUpcoming(
        months(expr.month, calendar).map((first) => partOf("month", first, lastOfMonth(first), expr.part)),
        calendar,
      );
    case "week_of_month":
      return preferUpcoming(
        months(expr.month, calendar).map((first) => weekOfMonth(first, expr.nth)),
        calendar,
      );
    case "quarter":
      return quarters(expr, calendar);
    case "year": {
      const first = typeof expr.year === "number" ? expr.year : dateParts(today).year + expr.year.offset;
      const coming = typeof expr.year === "object" && expr.year.coming === true;
      const years = (coming ? [first, first + 1] : [first]).map((year) =>
        partOf("year", plainDate(year, 1, 1)!, plainDate(year, 12, 31)!, expr.part),
      );
      return preferUpcoming(years, calendar);
    }
    case "offset":
      return offset(expr, calendar);
    case "holiday": {
      const { year } = dateParts(today);
      const days = expr.year === null ? [year - 1, year, year + 1] : [expr.year];
      const dates = days.flatMap((one) => holidayOn(expr.name, one) ?? []);
      return preferUpcoming(dates.map(at), calendar);
    }
  }
}

const at = (date: PlainDate): Stretch => ({ start: date, end: date });

function distinct(readings: Stretch[]): Stretch[] {
  const seen = new Map(readings.map((one) => [`${one.start}/${one.end}`, one]));
  return [...seen.values()].slice(0, 2);
}

/** Of the same day in several years: the coming one, the past one when the clause is past, both when the past is fresh. */
function preferUpcoming(candidates: Stretch[], { today, past }: Calendar): Stretch[] {
  if (candidates.length < 2) return candidates;
  const sorted = [...candidates].sort((a, b) => (a.start < b.start ? -1 : 1));
  const coming = sorted.filter((one) => one.end === null || one.end >= today)[0];
  const gone = sorted.filter((one) => one.end !== null && one.end < today).at(-1);
  if (past) {
    const started = sorted.filter((one) => one.start <= today).at(-1);
    if (started !== undefined) return [started];
  }
  if (coming === undefined) return gone === undefined ? [] : [gone];
  if (gone !== undefined && daysBetween(gone.end!, today) <= RECENT_DAYS && daysBetween(today, coming.start) > 183) {
    return [gone, coming];
  }
  return [coming];
}

/** First days of the months meant; a month without a year gives last, this and next year's for preferUpcoming. */
function months(ref: MonthRef, { today }: Calendar): PlainDate[] {
  if ("offset" in ref) {
    const offsets = ref.coming === true ? [ref.offset, ref.offset + 1] : [ref.offset];
    return offsets.map((one) => `${addMonths(today, one).slice(0, 7)}-01`);
  }
  const { year } = dateParts(today);
  if (ref.year !== null) return [plainDate(ref.year, ref.month, 1)!];
  if (ref.yearOffset !== undefined) return [plainDate(year + ref.yearOffset, ref.month, 1)!];
  return [year - 1, year, year + 1].map((one) => plainDate(one, ref.month, 1)!);
}

function dayOfMonth(expr: Extract<DateExpr, { kind: "day" }>, calendar: Calendar): Stretch[] {
  const firsts =
    expr.month === null
      ? [-1, 0, 1, 2].flatMap((one) => months({ offset: one }, calendar))
      : months(expr.month, calendar);
  const days = firsts.flatMap((first) => {
    const { year, month } = dateParts(first);
    return plainDate(year, month, expr.day) ?? [];
  });
  let meant: PlainDate[];
  if (expr.month === null) {
    const date = calendar.past
      ? days.filter((one) => one <= calendar.today).at(-1)
      : days.find((one) => one >= calendar.today);
    meant = date === undefined ? [] : [date];
  } else {
    meant = preferUpcoming(days.map(at), calendar).map((one) => one.start);
  }
  if (expr.weekday === null || meant.length === 0) return meant.map(at);
  const agreeing = meant.filter((one) => weekday(one) === expr.weekday);
  if (agreeing.length > 0) return agreeing.map(at);
  // Day and weekday contradict each other: one of the two was misspoken or misheard.
  const [date] = meant as [PlainDate];
  const near = [-3, -2, -1, 1, 2, 3].map((days) => addDays(date, days)).find((one) => weekday(one) === expr.weekday)!;
  return [at(date), at(near)];
}

function numeric(expr: Extract<DateExpr, { kind: "numeric" }>, calendar: Calendar): Stretch[] {
  const { first, second, year } = expr;
  const orders = expr.dayFirst
    ? [[first, second]]
    : [
        [second, first],
        [first, second],
      ];
  const valid = orders.filter(([day, month]) => month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31);
  return valid.flatMap(([day, month]) =>
    dayOfMonth({ kind: "day", day: day!, month: { month: month!, year }, weekday: null }, calendar).slice(-1),
  );
}

/** The next such weekday after the day, never the day itself. */
function following(day: PlainDate, wanted: number): PlainDate {
  return addDays(day, ((wanted - weekday(day) + 6) % 7) + 1);
}

function weekdays(expr: Extract<DateExpr, { kind: "weekday" }>, { today, past }: Calendar): PlainDate[] {
  const coming = following(today, expr.weekday);
  const gone = addDays(coming, coming === addDays(today, 7) ? -14 : -7);
  const inWeek = (weeks: number) => addDays(mondayOf(today), weeks * 7 + expr.weekday - 1);
  const isToday = weekday(today) === expr.weekday;
  switch (expr.which) {
    case "last":
      return [gone];
    case "next":
      // On Wednesday "next Friday" may be in two days or in nine; "next Monday" can only be the coming one.
      return [coming, inWeek(1)];
    case "after_next":
      return [addDays(coming, 7), inWeek(2)];
    case "this":
      return [inWeek(0) < today ? (past ? inWeek(0) : coming) : inWeek(0)];
    case "bare":
      if (past) return [isToday ? today : gone];
      return isToday ? [today, coming] : [coming];
  }
}

/** Mondays of the weeks meant. */
function weeks(ref: WeekRef, calendar: Calendar): PlainDate[] {
  const { today } = calendar;
  if ("offset" in ref) return [addDays(mondayOf(today), ref.offset * 7)];
  if ("spoken" in ref) return calendar.spoken === null ? [] : [addDays(mondayOf(calendar.spoken), ref.spoken * 7)];
  if ("of" in ref) {
    const inner = resolveDate(ref.of, calendar);
    return inner === null ? [] : inner.readings.map((one) => mondayOf(one.start));
  }
  const { year } = dateParts(today);
  // Where the year has no 53rd week none was meant that anybody could name.
  if (ref.year === null && isoWeekMonday(year, ref.number) === null) return [];
  const years = ref.year === null ? [year - 1, year, year + 1] : [ref.year];
  const mondays = years.flatMap((one) => isoWeekMonday(one, ref.number) ?? []);
  return preferUpcoming(
    mondays.map((monday) => ({ start: monday, end: addDays(monday, 6) })),
    calendar,
  ).map((one) => one.start);
}

function weekends(expr: Extract<DateExpr, { kind: "weekend" }>, calendar: Calendar): PlainDate[] {
  if (expr.week !== null) return weeks(expr.week, calendar);
  const monday = mondayOf(calendar.today);
  if (expr.which === "last" || calendar.past) return [addDays(monday, -7)];
  return expr.which === "next" ? [monday, addDays(monday, 7)] : [monday];
}

function nthWeekday(first: PlainDate, nth: number, wanted: number): Stretch[] {
  const last = lastOfMonth(first);
  const opening = addDays(first, (wanted - weekday(first) + 7) % 7);
  const day = nth === -1 ? addDays(last, -((weekday(last) - wanted + 7) % 7)) : addDays(opening, (nth - 1) * 7);
  return day > last ? [] : [at(day)];
}

/** The nth week of a month are its nth seven days: what people count when they say it without a calendar at hand. */
function weekOfMonth(first: PlainDate, nth: number): Stretch {
  const last = lastOfMonth(first);
  if (nth === -1) return { start: addDays(last, -6), end: last };
  const end = addDays(first, nth * 7 - 1);
  return { start: addDays(first, (nth - 1) * 7), end: end > last ? last : end };
}

function quarters(expr: Extract<DateExpr, { kind: "quarter" }>, calendar: Calendar): Stretch[] {
  const { year, month } = dateParts(calendar.today);
  const now = Math.floor((month - 1) / 3);
  const starts =
    typeof expr.quarter === "object"
      ? [addMonths(plainDate(year, now * 3 + 1, 1)!, expr.quarter.offset * 3)]
      : (expr.year === null ? [year - 1, year, year + 1] : [expr.year]).map(
          (one) => plainDate(one, (expr.quarter as number) * 3 - 2, 1)!,
        );
  return preferUpcoming(
    starts.map((start) => partOf("quarter", start, lastOfMonth(addMonths(start, 2)), expr.part)),
    calendar,
  );
}

function offset(expr: Extract<DateExpr, { kind: "offset" }>, calendar: Calendar): Stretch[] {
  const anchors: Stretch[] =
    expr.from === "today"
      ? [at(calendar.today)]
      : expr.from === "spoken"
        ? calendar.spoken === null
          ? []
          : [at(calendar.spoken)]
        : (resolveDate(expr.from, calendar)?.readings ?? []);
  const move = (date: PlainDate): PlainDate => {
    if (expr.unit === "business_day") return addBusinessDays(date, expr.amount);
    if (expr.unit === "month") return months30(date, expr.amount);
    if (expr.unit === "year") return months30(date, expr.amount * 12);
    return addDays(date, Math.round(expr.amount * (expr.unit === "week" ? 7 : 1)));
  };
  return anchors.map(({ start, end }) => ({ start: move(start), end: end === null ? null : move(end) }));
}

/** "A month and a half": whole months by the calendar, what is left as days of a month of thirty. */
function months30(date: PlainDate, months: number): PlainDate {
  const whole = Math.trunc(months);
  return addDays(addMonths(date, whole), Math.round((months - whole) * 30));
}
