import { describe, expect, it } from "vitest";
import { daysBetweenBases, daysTo, lanesFor } from "./transit.ts";

const lanes = [
  { destination: "", from: "ex_factory" as const, to: "received" as const, days: 28 },
  { destination: "Rotterdam", from: "ex_factory" as const, to: "received" as const, days: 35 },
  { destination: "Oakland", from: "ready" as const, to: "ex_factory" as const, days: 2 },
];

describe("transit days", () => {
  it("takes the destination's own lane before the lane for any destination", () => {
    expect(lanesFor(lanes, "rotterdam ")).toEqual([{ from: "ex_factory", to: "received", days: 35 }]);
    expect(lanesFor([lanes[1]!, lanes[0]!], "Rotterdam")).toEqual([{ from: "ex_factory", to: "received", days: 35 }]);
    expect(lanesFor(lanes, "Hamburg")).toEqual([{ from: "ex_factory", to: "received", days: 28 }]);
    expect(lanesFor(lanes.slice(1), "Hamburg")).toEqual([]);
  });

  it("adds lanes up, goes back against their direction, and says null where no way leads", () => {
    const oakland = lanesFor(lanes, "Oakland");
    expect(daysBetweenBases(oakland, "ready", "received")).toBe(30);
    expect(daysBetweenBases(oakland, "received", "ready")).toBe(-30);
    expect(daysBetweenBases(oakland, "ready", "ready")).toBe(0);
    expect(daysBetweenBases(oakland, "handed_over", "received")).toBeNull();
    expect(daysBetweenBases(oakland, "unknown", "unknown")).toBeNull();
  });

  it("lists the days from every known basis to the need's", () => {
    expect(daysTo(lanesFor(lanes, "Oakland"), "received")).toEqual([
      { from: "ready", to: "received", days: 30 },
      { from: "ex_factory", to: "received", days: 28 },
    ]);
  });
});
