import { expect, it } from "vitest";
import { workingHoursLeft } from "./deadline.ts";

const at = (text: string) => Date.parse(text);
const zone = "Europe/Berlin";

it("counts only office hours", () => {
  expect(workingHoursLeft(at("2026-11-23T09:00:00+01:00"), at("2026-11-23T13:00:00+01:00"), zone)).toBe(4);
  expect(workingHoursLeft(at("2026-11-23T16:00:00+01:00"), at("2026-11-24T11:00:00+01:00"), zone)).toBe(4);
  // Friday 17:00 to Monday 10:00: one hour today, one on Monday.
  expect(workingHoursLeft(at("2026-11-20T17:00:00+01:00"), at("2026-11-23T10:00:00+01:00"), zone)).toBe(2);
  expect(workingHoursLeft(at("2026-11-21T08:00:00+01:00"), at("2026-11-22T20:00:00+01:00"), zone)).toBe(0);
});

it("says how long it is overdue by the clock", () => {
  expect(workingHoursLeft(at("2026-11-23T12:30:00Z"), at("2026-11-23T10:00:00Z"), zone)).toBe(-2);
});
