import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, instantOf, weekday, zoned } from "#kernel/time.ts";
import { runs } from "../../../test/support/fuzz.ts";
import { freeSlots, MOST_SLOTS, type Side, type SlotRules } from "./free-slots.ts";
import { isHoliday, worksOn } from "./public-holidays.ts";

const side = (zone: string, country: string | null = null, more: Partial<Side> = {}): Side => ({
  ...{ zone, country, from: 9, to: 17, closedOn: [] },
  ...more,
});
const rules = (more: Partial<SlotRules> = {}): SlotRules => ({
  from: "2026-11-30",
  to: "2026-12-04",
  durationMinutes: 60,
  ours: side("Europe/Berlin", "DE"),
  theirs: side("Asia/Shanghai", "CN"),
  busy: [],
  notBefore: 0,
  ...more,
});
const times = (slots: ReturnType<typeof freeSlots>) =>
  slots.map(({ date, hour, minute }) => `${date} ${hour}:${String(minute).padStart(2, "0")}`);

describe("free times of an appointment", () => {
  it("are where the working hours of both sides meet, in the contact's time", () => {
    // Nine in Berlin is four in the afternoon in Shanghai.
    const day = { from: "2026-11-30", to: "2026-11-30" };
    expect(times(freeSlots(rules(day)))).toEqual(["2026-11-30 16:00"]);
    expect(times(freeSlots(rules({ ...day, durationMinutes: 30 })))).toEqual(["2026-11-30 16:00", "2026-11-30 16:30"]);
    expect(freeSlots(rules({ ...day, theirs: side("America/Los_Angeles") }))).toEqual([]);
  });

  it("follow a clock change of either side", () => {
    // Berlin leaves summer time on 25 October 2026.
    const found = freeSlots(rules({ from: "2026-10-23", to: "2026-10-26" }));
    expect(times(found)).toEqual(["2026-10-23 15:00", "2026-10-23 15:30", "2026-10-23 16:00", "2026-10-26 16:00"]);
  });

  it("offer no time of the clock that a change skips", () => {
    const night = { from: 0, to: 5, closedOn: [] };
    const sunday = side("Europe/Berlin", "EG", night);
    const found = freeSlots(
      rules({ from: "2027-03-28", to: "2027-03-28", durationMinutes: 30, ours: sunday, theirs: sunday }),
    );
    expect(times(found).filter((time) => time.includes(" 2:"))).toEqual([]);
    expect(times(found)).toContain("2027-03-28 3:00");
  });

  it("leave out what is taken, what has passed, both sides' holidays and days that somebody names", () => {
    const taken = (date: string, time: string) => instantOf("Asia/Shanghai", date, time);
    const busy = [{ from: taken("2026-12-01", "16:30"), to: taken("2026-12-01", "16:31") }];
    const notBefore = taken("2026-11-30", "16:01");
    const ours = side("Europe/Berlin", "DE", { closedOn: ["2026-12-04"] });
    const theirs = side("Asia/Shanghai", "CN", { closedOn: ["2026-12-02"] });
    expect(times(freeSlots(rules({ busy, notBefore, ours, theirs })))).toEqual(["2026-12-03 16:00"]);
    // German unity, and the week of the national day.
    expect(times(freeSlots(rules({ from: "2028-10-02", to: "2028-10-10" })))[0]).toBe("2028-10-09 15:00");
  });

  it("are at most as many as fit, and reach to the end of the window", () => {
    const all = side("Asia/Shanghai", null, { from: 0, to: 24 });
    const found = freeSlots(rules({ from: "2026-11-30", to: "2027-02-28", ours: all, theirs: all }));
    expect(found.length).toBeLessThanOrEqual(MOST_SLOTS);
    expect(found.at(-1)!.date).toBe("2027-02-26");
  });

  const zone = fc.constantFrom(
    "Asia/Shanghai",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Africa/Cairo",
    "UTC",
  );
  const country = fc.constantFrom(null, "CN", "DE", "US", "EG", "ES", "XK");
  const someSide = fc
    .record({ zone, country, from: fc.integer({ min: 0, max: 22 }), length: fc.integer({ min: 1, max: 24 }) })
    .map(({ length, ...rest }) =>
      side(rest.zone, rest.country, { from: rest.from, to: Math.min(24, rest.from + length) }),
    );
  const someRules = fc
    .record({
      start: fc.integer({ min: 0, max: 700 }),
      days: fc.integer({ min: 0, max: 14 }),
      durationMinutes: fc.constantFrom(15, 30, 60, 90, 480),
      ours: someSide,
      theirs: someSide,
      busy: fc.array(fc.record({ at: fc.integer({ min: 0, max: 14 * 24 }), hours: fc.integer({ min: 1, max: 30 }) }), {
        maxLength: 4,
      }),
    })
    .map(({ start, days, busy, ...rest }): SlotRules => {
      const from = addDays("2026-11-23", start);
      const zero = instantOf("UTC", from, "00:00");
      const taken = busy.map(({ at, hours }) => ({ from: zero + at * 3_600_000, to: zero + (at + hours) * 3_600_000 }));
      return { ...rest, from, to: addDays(from, days), busy: taken, notBefore: zero };
    });

  it("hold for any two sides: whole within both days, on days both work, free, in order, each once", () => {
    fc.assert(
      fc.property(someRules, (given) => {
        const found = freeSlots(given);
        expect(found.length).toBeLessThanOrEqual(MOST_SLOTS);
        for (const { startsAt, date, hour, minute } of found) {
          const endsAt = startsAt + given.durationMinutes * 60_000;
          expect(date >= given.from && date <= given.to && startsAt >= given.notBefore).toBe(true);
          const local = zoned(given.theirs.zone, startsAt);
          expect([local.toPlainDate().toString(), local.hour, local.minute]).toEqual([date, hour, minute]);
          for (const one of [given.ours, given.theirs]) {
            const begins = zoned(one.zone, startsAt);
            const lastMinute = zoned(one.zone, endsAt - 60_000);
            expect(begins.toPlainDate().toString()).toBe(lastMinute.toPlainDate().toString());
            expect(begins.hour).toBeGreaterThanOrEqual(one.from);
            expect(lastMinute.hour).toBeLessThan(one.to);
            expect(worksOn(one.country, begins.toPlainDate().toString())).toBe(true);
          }
          expect(given.busy.some((taken) => startsAt < taken.to && endsAt > taken.from)).toBe(false);
        }
        const starts = found.map(({ startsAt }) => startsAt);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("public holidays", () => {
  it.each([
    ["DE", "2026-04-03"],
    ["DE", "2026-05-14"],
    ["FR", "2026-07-14"],
    ["CN", "2027-02-06"],
    ["CN", "2026-09-25"],
    ["US", "2026-11-26"],
    ["US", "2026-05-25"],
    ["GB", "2026-08-31"],
    ["MX", "2026-11-16"],
    ["VN", "2026-02-17"],
    ["IN", "2026-08-15"],
    ["ES", "2026-12-08"],
  ])("of %s include %s", (code, date) => {
    expect(isHoliday(code, date)).toBe(true);
  });

  it("are no others, and a country without rules has its weekend alone", () => {
    expect(["2026-11-19", "2026-11-27", "2026-05-18"].filter((date) => isHoliday("US", date))).toEqual([]);
    expect(isHoliday(null, "2026-12-25")).toBe(false);
    expect(weekday("2026-11-27")).toBe(5);
    expect([worksOn("EG", "2026-11-27"), worksOn("EG", "2026-11-29"), worksOn("TR", "2026-11-29")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
