import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, lastOfMonth, weekday } from "#kernel/time.ts";
import { type Calendar, resolveDate } from "./calendar.ts";
import { holidayOn } from "./holidays.ts";
import { partOf } from "./periods.ts";
import type { DateExpr, Part } from "./types.ts";

const calendar = (over: Partial<Calendar> = {}): Calendar => ({
  today: "2026-11-25",
  spoken: null,
  past: false,
  ...over,
});
const resolved = (expr: DateExpr, over: Partial<Calendar> = {}) =>
  resolveDate(expr, calendar(over))?.readings.map(({ start, end }) =>
    start === end ? start : `${start}..${end ?? ""}`,
  ) ?? null;
const day = (number: number, month: number | null = null, year: number | null = null): DateExpr => ({
  kind: "day",
  day: number,
  month: month === null ? null : { month, year },
  weekday: null,
});

describe("the calendar", () => {
  it("takes a day without a month as the coming one, or the last one in the past", () => {
    expect(resolved(day(27))).toEqual(["2026-11-27"]);
    expect(resolved(day(3))).toEqual(["2026-12-03"]);
    expect(resolved(day(31))).toEqual(["2026-12-31"]);
    expect(resolved(day(3), { past: true })).toEqual(["2026-11-03"]);
  });

  it("asks which year when the day has just gone by", () => {
    expect(resolved(day(20, 11))).toEqual(["2026-11-20", "2027-11-20"]);
    expect(resolved(day(20, 3))).toEqual(["2027-03-20"]);
    expect(resolved(day(20, 11, 2026))).toEqual(["2026-11-20"]);
    expect(resolved(day(20, 11), { past: true })).toEqual(["2026-11-20"]);
  });

  it("knows no day that does not exist", () => {
    expect(resolved(day(30, 2, 2027))).toBeNull();
    expect(resolved({ kind: "iso", date: "2027-02-30" })).toBeNull();
    expect(resolved({ kind: "week", week: { number: 53, year: 2027 }, part: null })).toBeNull();
  });

  it("counts 'later' from the day last spoken of, and asks without one", () => {
    const later: DateExpr = { kind: "offset", amount: 1, unit: "week", from: "spoken" };
    expect(resolved(later)).toBeNull();
    expect(resolved(later, { spoken: "2026-12-03" })).toEqual(["2026-12-10"]);
  });

  it("joins alternatives that touch and offers those that do not", () => {
    const either = (a: DateExpr, b: DateExpr) => resolved({ kind: "either", a, b });
    expect(either(day(3), day(4))).toEqual(["2026-12-03..2026-12-04"]);
    expect(either(day(3), day(20))).toEqual(["2026-12-03", "2026-12-20"]);
  });

  it("turns a bound round the end of a period", () => {
    const march: DateExpr = { kind: "month", month: { month: 3, year: null }, part: null };
    const bound = (kind: "by" | "before" | "after" | "from", of: DateExpr) =>
      resolved({ kind: "bound", bound: kind, of });
    expect(bound("before", march)).toEqual(["2026-11-25..2027-02-28"]);
    expect(bound("before", { ...march, part: "late" })).toEqual(["2026-11-25..2027-03-31"]);
    expect(bound("after", march)).toEqual(["2027-04-01.."]);
    expect(bound("from", march)).toEqual(["2027-03-01.."]);
  });

  it("a weekday is never in the past, unless the clause is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 400 }), (wanted, shift) => {
        const today = addDays("2026-01-01", shift);
        const expr: DateExpr = { kind: "weekday", weekday: wanted, which: "bare" };
        const coming = resolveDate(expr, calendar({ today }))!.readings;
        for (const { start } of coming) {
          expect(weekday(start)).toBe(wanted);
          expect(daysBetween(today, start)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(today, start)).toBeLessThanOrEqual(7);
        }
        const [gone] = resolveDate(expr, calendar({ today, past: true }))!.readings;
        expect(daysBetween(gone!.start, today)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(gone!.start, today)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe("parts of periods", () => {
  it("follow the conventions of a month and a week", () => {
    const month = (part: Part) => Object.values(partOf("month", "2027-02-01", lastOfMonth("2027-02-01"), part));
    expect(month("early")).toEqual(["2027-02-01", "2027-02-10"]);
    expect(month("mid")).toEqual(["2027-02-11", "2027-02-20"]);
    expect(month("late")).toEqual(["2027-02-21", "2027-02-28"]);
    expect(month("second_half")).toEqual(["2027-02-16", "2027-02-28"]);
    expect(Object.values(partOf("week", "2026-11-23", "2026-11-29", "late"))).toEqual(["2026-11-26", "2026-11-29"]);
  });

  it("lie within their period and in order", () => {
    const part = fc.constantFrom<Part>("early", "mid", "late", "first_half", "second_half", "first_day", "last_day");
    const period = fc.constantFrom(
      ["week", "2026-11-23", "2026-11-29"],
      ["month", "2027-02-01", "2027-02-28"],
      ["quarter", "2027-01-01", "2027-03-31"],
      ["year", "2027-01-01", "2027-12-31"],
    );
    fc.assert(
      fc.property(part, period, (which, [name, first, last]) => {
        const { start, end } = partOf(name as "week", first!, last!, which);
        expect(start >= first! && start <= end && end <= last!).toBe(true);
      }),
    );
  });
});

describe("holidays", () => {
  it("agree with ICU's Chinese calendar to the day or, where ICU errs at midnight, the day beside it", () => {
    const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
    const wanted = { lunar_new_year: "1/1", dragon_boat: "5/5", mid_autumn: "8/15" } as const;
    for (const [name, label] of Object.entries(wanted)) {
      for (let year = 2025; year <= 2035; year++) {
        const date = holidayOn(name as "lunar_new_year", year)!;
        const labels = [-1, 0, 1].map((days) => {
          const parts = chinese.formatToParts(noonOf(addDays(date, days)));
          return `${parts.find((one) => one.type === "month")?.value}/${parts.find((one) => one.type === "day")?.value}`;
        });
        expect(labels).toContain(label);
      }
    }
  });

  it("know Easter and say nothing of years they do not know", () => {
    expect(holidayOn("easter", 2026)).toBe("2026-04-05");
    expect(holidayOn("easter", 2027)).toBe("2027-03-28");
    expect(holidayOn("good_friday", 2027)).toBe("2027-03-26");
    expect(holidayOn("easter", 2038)).toBe("2038-04-25");
    expect(holidayOn("lunar_new_year", 2050)).toBeNull();
  });
});

/** Noon of a plain date, for Intl, which knows instants only. */
function noonOf(date: string): number {
  return daysBetween("1970-01-01", date) * 86_400_000 + 43_200_000;
}

describe("holidays as dates", () => {
  it.each([
    ["easter_monday", 2026, "2026-04-06"],
    ["ascension", 2026, "2026-05-14"],
    ["pentecost", 2027, "2027-05-16"],
    ["whit_monday", 2026, "2026-05-25"],
    ["corpus_christi", 2026, "2026-06-04"],
    ["thanksgiving", 2026, "2026-11-26"],
    ["labor_day_us", 2026, "2026-09-07"],
    ["lantern_festival", 2027, "2027-02-20"],
    ["qingming", 2025, "2025-04-04"],
    ["qingming", 2026, "2026-04-05"],
    ["qingming", 2027, "2027-04-05"],
    ["qingming", 2028, "2028-04-04"],
    ["national_day_france", 2026, "2026-07-14"],
  ] as const)("%s of %i is %s", (name, year, day) => {
    expect(holidayOn(name, year)).toBe(day);
  });
});
