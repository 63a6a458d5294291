import fc from "fast-check";
import { expect, test } from "vitest";
import { addWorkingHours, plainDateIn, type WorkingHours, weekday, workingHoursBetween, zoned } from "./time.ts";

const OFFICE: WorkingHours = { zone: "UTC", from: 9, to: 17, weekend: [6, 7] };
const after = (from: string, hours: number, working = OFFICE) =>
  new Date(addWorkingHours(Date.parse(from), hours, working)).toISOString();

test("working time passes only while people work", () => {
  // 2026-11-23 is a Monday.
  expect(after("2026-11-23T09:00:00Z", 4)).toBe("2026-11-23T13:00:00.000Z");
  expect(after("2026-11-23T09:00:00Z", 8)).toBe("2026-11-23T17:00:00.000Z");
  expect(after("2026-11-23T15:30:00Z", 4)).toBe("2026-11-24T11:30:00.000Z");
  expect(after("2026-11-23T03:00:00Z", 1)).toBe("2026-11-23T10:00:00.000Z");
  expect(after("2026-11-23T17:00:00Z", 1)).toBe("2026-11-24T10:00:00.000Z");
  expect(after("2026-11-27T16:00:00Z", 2)).toBe("2026-11-30T10:00:00.000Z");
  expect(after("2026-11-28T12:00:00Z", 8)).toBe("2026-11-30T17:00:00.000Z");
  expect(after("2026-11-23T10:15:30Z", 0.5)).toBe("2026-11-23T10:45:30.000Z");
});

test("hours are those of the zone, also across the change of the clocks", () => {
  const berlin: WorkingHours = { ...OFFICE, zone: "Europe/Berlin" };
  // Summer time ends on Sunday 2026-10-25: Friday's hours are UTC+2, Monday's UTC+1.
  expect(after("2026-10-23T14:00:00Z", 2, berlin)).toBe("2026-10-26T09:00:00.000Z");
});

test("the answer always lies in working time, later for more hours", () => {
  const instants = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2027-12-31T00:00:00Z") });
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom("UTC", "Asia/Shanghai", "America/Chicago"),
      (from, quarters, zone) => {
        const working = { ...OFFICE, zone };
        const due = addWorkingHours(from, quarters / 4, working);
        const local = zoned(zone, due);
        const sinceMidnight = local.hour + local.minute / 60 + (local.second + local.millisecond / 1000) / 3600;
        expect(due).toBeGreaterThan(from);
        expect(sinceMidnight).toBeGreaterThan(9);
        expect(sinceMidnight).toBeLessThanOrEqual(17);
        expect(weekday(plainDateIn(zone, due))).toBeLessThan(6);
        expect(addWorkingHours(from, quarters / 4 + 1, working)).toBeGreaterThan(due);
      },
    ),
    { seed: 7 },
  );
});

test("between two instants only working time counts, before and after a deadline alike", () => {
  const between = (from: string, to: string) => workingHoursBetween(Date.parse(from), Date.parse(to), OFFICE);
  expect(between("2026-11-23T09:00:00Z", "2026-11-23T13:00:00Z")).toBe(4);
  expect(between("2026-11-23T16:00:00Z", "2026-11-24T11:00:00Z")).toBe(3);
  // Friday 16:00 to Monday 10:00: one hour on Friday, one on Monday; and as much overdue on the way back.
  expect(between("2026-11-20T16:00:00Z", "2026-11-23T10:00:00Z")).toBe(2);
  expect(between("2026-11-23T10:00:00Z", "2026-11-20T16:00:00Z")).toBe(-2);
  expect(between("2026-11-21T08:00:00Z", "2026-11-22T20:00:00Z")).toBe(0);
  expect(between("2026-11-23T12:00:00Z", "2027-01-04T12:00:00Z")).toBe(6 * 5 * 8);
});

test("what was added is what lies between", () => {
  const instants = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2027-12-31T00:00:00Z") });
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom("UTC", "Asia/Shanghai", "America/Chicago"),
      (from, quarters, zone) => {
        const working = { ...OFFICE, zone };
        const due = addWorkingHours(from, quarters / 4, working);
        // addWorkingHours counts whole minutes where a day is cut.
        expect(Math.abs(workingHoursBetween(from, due, working) - quarters / 4)).toBeLessThan(1 / 30);
        expect(workingHoursBetween(due, from, working)).toBeCloseTo(-workingHoursBetween(from, due, working));
      },
    ),
    { seed: 11 },
  );
});
