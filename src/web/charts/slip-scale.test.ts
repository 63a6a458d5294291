import { expect, it } from "vitest";
import { daysToNeed, placeOf, slipScale, slipTicks } from "./slip-scale.ts";

const input = {
  promises: [
    { interval: { earliest: "2026-12-03", latest: "2026-12-05" } },
    { interval: { earliest: "2026-12-10", latest: null } },
  ],
  needs: ["2026-12-12"],
  shipped: ["2026-11-20"],
  today: "2026-11-22",
};

it("holds every date, the open end included, with a margin", () => {
  const scale = slipScale(input);
  for (const date of ["2026-11-20", "2026-12-24", "2026-11-22"]) {
    expect(placeOf(date, scale)).toBeGreaterThan(0);
    expect(placeOf(date, scale)).toBeLessThan(1);
  }
});

it("keeps a single day drawable", () => {
  const scale = slipScale({ promises: [], needs: [], shipped: [], today: "2026-11-22" });
  expect(scale.days).toBe(4);
  expect(placeOf("2026-11-22", scale)).toBe(0.5);
});

it("labels Mondays in a short span and months in a long one, never too many", () => {
  expect(slipTicks({ from: "2026-11-20", to: "2026-12-20", days: 30 }, 8)).toEqual([
    "2026-11-23",
    "2026-11-30",
    "2026-12-07",
    "2026-12-14",
  ]);
  expect(slipTicks({ from: "2026-01-15", to: "2026-04-15", days: 90 }, 8)).toEqual([
    "2026-02-01",
    "2026-03-01",
    "2026-04-01",
  ]);
  expect(slipTicks({ from: "2020-01-01", to: "2030-01-01", days: 3653 }, 6).length).toBeLessThanOrEqual(6);
});

it("moves a promise to the need's event by the lane, in either direction, or says that it cannot", () => {
  const transit = [{ from: "ex_factory", to: "received", days: 28 }];
  expect(daysToNeed("ex_factory", "received", transit)).toBe(28);
  expect(daysToNeed("received", "ex_factory", transit)).toBe(-28);
  expect(daysToNeed("received", "received", transit)).toBe(0);
  expect(daysToNeed("finished", "received", transit)).toBeNull();
  expect(daysToNeed("unknown", null, transit)).toBe(0);
});
