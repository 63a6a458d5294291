import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageOf,
  columnQuantity,
  formatDate,
  formatDay,
  formatDelta,
  formatDuration,
  formatInstant,
  formatInterval,
  formatLocalTime,
  formatMoney,
} from "./format.ts";

const reader = { locale: "en-GB", zone: "Europe/Berlin", now: Date.UTC(2026, 10, 22, 12) };
const from = (date: string) => `from ${date}`;

describe("dates", () => {
  it("leave the year away only when the date is near", () => {
    expect(formatDate("2026-12-03", reader)).toBe("3 Dec");
    expect(formatDate("2027-01-03", reader)).toBe("3 Jan");
    expect(formatDate("2027-11-03", reader)).toBe("3 Nov 2027");
    expect(formatDate("2026-01-03", reader)).toBe("3 Jan 2026");
  });
  it("name the weekday of a day that somebody waits for", () => {
    expect(formatDay("2026-11-30", reader)).toBe("Mon 30 Nov");
    expect(formatDay("2027-11-01", reader)).toBe("Mon 1 Nov 2027");
  });
  it("show an interval before a point and an open end as such", () => {
    const range = (earliest: string, latest: string | null) =>
      formatInterval({ earliest, likely: earliest, latest }, reader, from);
    expect(range("2026-12-03", "2026-12-05")).toBe("3–5 Dec");
    expect(range("2026-11-30", "2026-12-05")).toBe("30 Nov – 5 Dec");
    expect(range("2026-12-03", "2026-12-03")).toBe("3 Dec");
    expect(range("2026-12-03", null)).toBe("from 3 Dec");
    expect(range("2026-12-30", "2027-01-02")).toBe("30 Dec – 2 Jan");
    expect(range("2027-11-30", "2027-12-02")).toContain("2027");
  });
  it("do not slip by a day in any zone", () => {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
      expect(formatDate("2026-12-03", { ...reader, zone })).toBe("3 Dec");
  });
});

describe("ages", () => {
  it("grow coarser with time", () => {
    expect(ageOf(30_000)).toEqual({ unit: "now", count: 0 });
    expect(ageOf(5 * 60_000)).toEqual({ unit: "minutes", count: 5 });
    expect(ageOf(47.9 * 3_600_000)).toEqual({ unit: "hours", count: 47 });
    expect(ageOf(6.9 * 86_400_000)).toEqual({ unit: "days", count: 6 });
  });
  it("never count backwards", () => {
    fc.assert(
      fc.property(fc.nat(1e12), (ms) => {
        const weight = { now: 0, minutes: 60_000, hours: 3_600_000, days: 86_400_000 };
        const age = ageOf(ms);
        expect(age.count * weight[age.unit]).toBeLessThanOrEqual(ms);
      }),
    );
  });
});

describe("deltas", () => {
  it("say early with a minus and late with a plus", () => {
    expect(formatDelta({ earliest: -5, latest: -5 })).toBe("−5");
    expect(formatDelta({ earliest: 2, latest: 5 })).toBe("+2..5");
    expect(formatDelta({ earliest: -2, latest: 1 })).toBe("−2..+1");
    expect(formatDelta({ earliest: -5, latest: -2 })).toBe("−5..−2");
    expect(formatDelta({ earliest: 0, latest: 3 })).toBe("0..+3");
    expect(formatDelta({ earliest: 2, latest: null })).toBe("+2..");
    expect(formatDelta({ earliest: 0, latest: 0 })).toBe("0");
  });
});

it("instants show the weekday and the year only when needed", () => {
  expect(formatInstant("2026-12-03T13:05:00Z", reader)).toMatch(/^Thu,? 3 Dec, 14:05$/);
  expect(formatInstant("2025-12-03T13:05:00Z", reader)).toContain("2025");
});

it("local time names the day when it is another one there", () => {
  expect(formatLocalTime(Date.UTC(2026, 10, 22, 12), reader, "Asia/Shanghai")).toBe("20:00");
  expect(formatLocalTime(Date.UTC(2026, 10, 22, 18, 10), reader, "Asia/Shanghai")).toBe("Mon 02:10");
});

it("a quantity too long for a column is rounded, and says so", () => {
  expect(columnQuantity(9_999_999.5, "en-GB")).toBe("9,999,999.5");
  expect(columnQuantity(123_456_789_012, "en-GB")).toMatch(/^≈ 123\.5/);
});

it("durations and money", () => {
  expect(formatDuration(247_000)).toBe("4:07");
  expect(formatDuration(3_729_000)).toBe("1:02:09");
  expect(formatMoney(123456, "EUR", "en-GB").replace(/\s/gu, " ")).toBe("EUR 1,234.56");
  expect(formatMoney(1234, "JPY", "en-GB").replace(/\s/gu, " ")).toBe("JPY 1,234");
});
