import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "./time.ts";

const dates = fc
  .integer({ min: -25_000, max: 80_000 })
  .map((days) => Temporal.PlainDate.from("1999-12-31").add({ days }).toString());

test("days are added and counted as the calendar does", () => {
  fc.assert(
    fc.property(dates, dates, fc.integer({ min: -4_000, max: 4_000 }), (from, to, days) => {
      expect(addDays(from, days)).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
      expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days);
    }),
    { seed: 3 },
  );
});

test("a day that the calendar does not have is refused", () => {
  for (const date of ["2026-02-30", "2026-13-01", "2027-02-29", "soon", ""]) {
    expect(() => addDays(date, 1)).toThrow(RangeError);
    expect(() => daysBetween("2026-01-01", date)).toThrow(RangeError);
  }
});
