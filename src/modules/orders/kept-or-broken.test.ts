import { describe, expect, it } from "vitest";
import type { MovementFact, PromiseFact } from "./facts.ts";
import { type SettleFacts, settle } from "./kept-or-broken.ts";

function promise(id: string, qty: number, on: string, overrides: Partial<PromiseFact> = {}): PromiseFact {
  return {
    id,
    statementId: `s-${id}`,
    qty,
    interval: { earliest: on, likely: on, latest: on },
    basis: "ex_factory",
    status: "confirmed",
    disputed: false,
    saidAt: Date.parse("2026-11-01T08:00:00Z"),
    saidOn: "2026-11-01",
    ...overrides,
  };
}

function moved(kind: MovementFact["kind"], qty: number, occurredOn: string): MovementFact {
  return { kind, qty, occurredOn, recordedAt: Date.parse(`${occurredOn}T15:00:00Z`) };
}

function outcomes(facts: Partial<SettleFacts>): Record<string, string> {
  const full = { movements: [], promises: [], transit: [], today: "2026-12-31", closed: false, ...facts };
  return Object.fromEntries(settle(full).map(({ promiseId, outcome }) => [promiseId, outcome]));
}

const lane = (from: "ex_factory" | "finished", to: "received" | "ex_factory", days: number) => [{ from, to, days }];

describe("kept or broken", () => {
  it("is kept when the whole quantity had moved by the latest day", () => {
    const promises = [promise("a", 100, "2026-12-10")];
    expect(outcomes({ promises, movements: [moved("shipped", 100, "2026-12-10")] })).toEqual({ a: "kept" });
    expect(outcomes({ promises, movements: [moved("shipped", 100, "2026-12-11")] })).toEqual({ a: "broken" });
    expect(outcomes({ promises, movements: [moved("shipped", 99, "2026-12-10")] })).toEqual({ a: "broken" });
  });

  it("waits for the latest day, not the likely one", () => {
    const interval = { earliest: "2026-12-01", likely: "2026-12-05", latest: "2026-12-10" };
    const promises = [promise("a", 100, "2026-12-05", { interval })];
    expect(outcomes({ promises, today: "2026-12-10" })).toEqual({ a: "undecided" });
    expect(outcomes({ promises, today: "2026-12-11" })).toEqual({ a: "broken" });
  });

  it("never breaks an open end, and keeps it once the quantity moved", () => {
    const promises = [
      promise("a", 100, "2026-12-05", { interval: { earliest: "2026-12-05", likely: "2026-12-05", latest: null } }),
    ];
    expect(outcomes({ promises })).toEqual({ a: "undecided" });
    expect(outcomes({ promises, movements: [moved("shipped", 100, "2026-12-30")] })).toEqual({ a: "kept" });
  });

  it("gives goods first in, first out to the promise due first", () => {
    const promises = [promise("b", 60, "2026-12-20"), promise("a", 50, "2026-12-10")];
    const movements = [moved("shipped", 50, "2026-12-09"), moved("shipped", 40, "2026-12-19")];
    expect(outcomes({ promises, movements })).toEqual({ a: "kept", b: "broken" });
  });

  it("gives goods that came after a broken promise to the next one", () => {
    const promises = [
      promise("a", 100, "2026-12-10"),
      promise("b", 20, "2026-12-20", { saidAt: Date.parse("2026-12-12T08:00:00Z"), saidOn: "2026-12-12" }),
    ];
    const movements = [moved("shipped", 80, "2026-12-10"), moved("shipped", 20, "2026-12-18")];
    expect(outcomes({ promises, movements })).toEqual({ a: "broken", b: "kept" });
  });

  it("does not count what had moved before the promise was made", () => {
    const promises = [promise("a", 100, "2026-12-10")];
    expect(outcomes({ promises, movements: [moved("shipped", 100, "2026-10-31")] })).toEqual({ a: "broken" });
  });

  it("decides another basis through transit days, and not without them", () => {
    const promises = [promise("a", 100, "2026-12-20", { basis: "received" })];
    const movements = [moved("shipped", 100, "2026-12-10")];
    expect(outcomes({ promises, movements })).toEqual({ a: "undecided" });
    expect(outcomes({ promises, movements, transit: lane("ex_factory", "received", 10) })).toEqual({ a: "kept" });
    expect(outcomes({ promises, movements, transit: lane("ex_factory", "received", 11) })).toEqual({ a: "broken" });
    const receipt = [...movements, moved("received", 100, "2026-12-19")];
    expect(outcomes({ promises, movements: receipt, transit: lane("ex_factory", "received", 11) })).toEqual({
      a: "kept",
    });
  });

  it("takes a receipt in time as proof of an earlier shipment, a late one as no proof against it", () => {
    const promises = [promise("a", 100, "2026-12-10")];
    expect(outcomes({ promises, movements: [moved("received", 100, "2026-12-09")] })).toEqual({ a: "kept" });
    const late = [moved("received", 100, "2026-12-28")];
    expect(outcomes({ promises, movements: late })).toEqual({ a: "undecided" });
    expect(outcomes({ promises, movements: late, transit: lane("ex_factory", "received", 20) })).toEqual({ a: "kept" });
    expect(outcomes({ promises, movements: late, transit: lane("ex_factory", "received", 10) })).toEqual({
      a: "broken",
    });
  });

  it("cannot say that goods were not finished unless the days to their shipment are known", () => {
    const promises = [promise("a", 100, "2026-12-10", { basis: "finished" })];
    expect(outcomes({ promises })).toEqual({ a: "undecided" });
    expect(outcomes({ promises, transit: lane("finished", "ex_factory", 5) })).toEqual({ a: "broken" });
    expect(outcomes({ promises, transit: lane("finished", "ex_factory", 25) })).toEqual({ a: "undecided" });
    expect(outcomes({ promises, movements: [moved("shipped", 100, "2026-12-09")] })).toEqual({ a: "kept" });
  });

  it("decides nothing about an unknown basis or a line closed without any movement", () => {
    expect(outcomes({ promises: [promise("a", 100, "2026-12-10", { basis: "unknown" })] })).toEqual({ a: "undecided" });
    expect(outcomes({ promises: [promise("a", 100, "2026-12-10")], closed: true })).toEqual({ a: "undecided" });
  });
});
