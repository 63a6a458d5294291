import { describe, expect, it } from "vitest";
import type { LineFacts, MovementFact, PromiseFact } from "./facts.ts";
import { reconcile } from "./reconcile.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-23T09:00:00Z");

function line(overrides: Partial<LineFacts> = {}): LineFacts {
  return {
    ordered: 4000,
    closed: false,
    needs: [{ requiredOn: "2026-12-12", basis: "received", qty: 4000 }],
    movements: [],
    promises: [],
    transit: [{ from: "ex_factory", to: "received", days: 4 }],
    lastFactAt: NOW - 2 * DAY,
    announced: null,
    staleAfterMs: 7 * DAY,
    now: NOW,
    today: "2026-11-23",
    ...overrides,
  };
}

function promise(overrides: Partial<PromiseFact> = {}): PromiseFact {
  return {
    id: "a",
    statementId: "s1",
    qty: 4000,
    interval: { earliest: "2026-12-03", likely: "2026-12-03", latest: "2026-12-03" },
    basis: "ex_factory",
    status: "confirmed",
    disputed: false,
    saidAt: NOW - 2 * DAY,
    saidOn: "2026-11-21",
    ...overrides,
  };
}

function moved(kind: MovementFact["kind"], qty: number, occurredOn: string): MovementFact {
  return { kind, qty, occurredOn, recordedAt: Date.parse(`${occurredOn}T15:00:00Z`) };
}

const kinds = (facts: LineFacts) => Object.keys(reconcile(facts).stored).sort();

describe("reconcile", () => {
  it("finds nothing on a line promised in full and in time", () => {
    const result = reconcile(line({ promises: [promise()] }));
    expect(result).toMatchObject({ open: 4000, promised: 4000, withoutPromise: 0, stored: {}, stale: null });
    expect(result.promises[0]!.delta).toEqual({ earliest: -5, latest: -5, transitDays: 4 });
  });

  it("says no promise, with the need it leaves open", () => {
    expect(reconcile(line()).stored).toEqual({ no_promise: { open: 4000, needOn: "2026-12-12" } });
  });

  it("compares on the need's basis: four days of transit make the ninth late and the eighth not", () => {
    const at = (day: string) =>
      reconcile(line({ promises: [promise({ interval: { earliest: day, likely: day, latest: day } })] })).stored.late;
    expect(at("2026-12-08")).toBeUndefined();
    expect(at("2026-12-09")).toEqual({
      promises: [
        {
          commitmentId: "a",
          qty: 4000,
          basis: "ex_factory",
          earliest: "2026-12-09",
          likely: "2026-12-09",
          latest: "2026-12-09",
          transitDays: 4,
          needOn: "2026-12-12",
          needBasis: "received",
          deltaEarliest: 1,
          deltaLikely: 1,
          deltaLatest: 1,
        },
      ],
      overdue: [],
    });
  });

  it("lets the likely day decide and still shows the whole range", () => {
    const interval = { earliest: "2026-12-05", likely: "2026-12-08", latest: "2026-12-12" };
    const result = reconcile(line({ promises: [promise({ interval })] }));
    expect(result.stored).toEqual({});
    expect(result.promises[0]!.delta).toEqual({ earliest: -3, latest: 4, transitDays: 4 });
    const open = reconcile(line({ promises: [promise({ interval: { ...interval, latest: null } })] }));
    expect(open.promises[0]!.delta).toEqual({ earliest: -3, latest: null, transitDays: 4 });
  });

  it("calls a need late once its day has passed with quantity open, promised or not", () => {
    expect(reconcile(line({ today: "2026-12-12" })).stored.late).toBeUndefined();
    expect(reconcile(line({ today: "2026-12-13" })).stored.late).toEqual({
      promises: [],
      overdue: [{ needOn: "2026-12-12", needBasis: "received", qty: 4000 }],
    });
  });

  it("shows the remainder of a split promise", () => {
    const result = reconcile(line({ promises: [promise({ qty: 3200 })] }));
    expect(result.stored).toEqual({ short: { open: 4000, promised: 3200, withoutPromise: 800 } });
  });

  it("never compares an unknown basis, nor one without transit days", () => {
    const unknown = reconcile(line({ promises: [promise({ basis: "unknown" })] }));
    expect(unknown.stored).toEqual({
      not_comparable: {
        promises: [{ commitmentId: "a", basis: "unknown", needBasis: "received", reason: "unknown_basis" }],
      },
    });
    expect(unknown.promises[0]!.delta).toBeNull();
    const noLane = reconcile(line({ transit: [], promises: [promise()] }));
    expect(noLane.stored.not_comparable?.promises[0]).toMatchObject({ reason: "no_transit_days" });
    expect(noLane.stored.late).toBeUndefined();
  });

  it("contradicts when a promise is disputed, and when two statements promise more than is open", () => {
    expect(reconcile(line({ promises: [promise({ disputed: true })] })).stored.contradictory).toEqual({
      reasons: ["disputed"],
      commitmentIds: ["a"],
      claimed: 4000,
      open: 4000,
    });
    const two = reconcile(line({ promises: [promise(), promise({ id: "b", statementId: "s2", qty: 500 })] }));
    expect(two.stored.contradictory).toEqual({
      reasons: ["exceeds_open"],
      commitmentIds: ["a", "b"],
      claimed: 4500,
      open: 4000,
    });
    expect(two).toMatchObject({ promised: 4000, withoutPromise: 0 });
  });

  it("contradicts when goods moved before the promise that counts them again", () => {
    const facts = line({ promises: [promise()], movements: [moved("shipped", 1000, "2026-11-19")] });
    expect(reconcile(facts).stored.contradictory).toMatchObject({
      reasons: ["exceeds_open"],
      claimed: 4000,
      open: 3000,
    });
  });

  it("counts what moved after the promise against it", () => {
    const result = reconcile(line({ promises: [promise()], movements: [moved("shipped", 1000, "2026-11-22")] }));
    expect(result).toMatchObject({ open: 3000, promised: 3000, withoutPromise: 0, stored: {} });
    expect(result.promises[0]!.outstanding).toBe(3000);
  });

  it("serves schedule lines in order, so that only the early need is late", () => {
    const result = reconcile(
      line({
        needs: [
          { requiredOn: "2026-12-01", basis: "ex_factory", qty: 1000 },
          { requiredOn: "2026-12-20", basis: "ex_factory", qty: 3000 },
        ],
        promises: [promise()],
      }),
    );
    expect(result.stored.late?.promises).toMatchObject([{ qty: 1000, needOn: "2026-12-01", deltaLikely: 2 }]);
    expect(result.promises[0]!.delta).toEqual({ earliest: 2, latest: 2, transitDays: 0 });
  });

  it("takes the need that is still open once the first was shipped", () => {
    const needs = [
      { requiredOn: "2026-12-01", basis: "ex_factory" as const, qty: 1000 },
      { requiredOn: "2026-12-20", basis: "ex_factory" as const, qty: 3000 },
    ];
    const result = reconcile(line({ needs, movements: [moved("shipped", 1000, "2026-11-20")] }));
    expect(result.need).toMatchObject({ requiredOn: "2026-12-20", qty: 3000 });
  });

  it("fades with age, and only by the clock", () => {
    expect(reconcile(line({ lastFactAt: NOW - 7 * DAY })).stale).toBeNull();
    expect(reconcile(line({ lastFactAt: NOW - 8 * DAY })).stale).toMatchObject({ ageDays: 8, limitDays: 7 });
    expect(reconcile(line({ lastFactAt: null })).freshness).toBeNull();
  });

  it("has no exception once nothing is open, and none on a closed line", () => {
    const done = line({ movements: [moved("received", 4000, "2026-11-22")], lastFactAt: 0, today: "2027-01-01" });
    expect(reconcile(done)).toMatchObject({ open: 0, stored: {}, stale: null });
    expect(kinds(line({ closed: true, today: "2027-01-01" }))).toEqual([]);
  });

  it("opens again what came back", () => {
    const movements = [moved("received", 4000, "2026-11-20"), moved("returned", 300, "2026-11-22")];
    expect(reconcile(line({ movements }))).toMatchObject({ open: 300, withoutPromise: 300 });
  });

  it("does not carry a promise that movements have broken", () => {
    const result = reconcile(line({ promises: [promise()], today: "2026-12-04" }));
    expect(result.outcomes).toEqual([{ promiseId: "a", outcome: "broken", outstanding: 4000 }]);
    expect(result.promises).toEqual([]);
    expect(result.stored.no_promise).toBeDefined();
  });
});

describe("an announced answer", () => {
  const AT = NOW - DAY;
  const announced = (by: string | null, more: Partial<LineFacts> = {}) =>
    reconcile(line({ promises: [promise()], announced: { at: AT, by }, ...more })).announced;

  it("is waited for until its day is over, and overdue from the day after", () => {
    for (const by of ["2026-11-30", "2026-11-23", null]) {
      expect(announced(by)).toEqual({ kind: "answer_announced", inputs: { at: new Date(AT).toISOString(), by } });
    }
    expect(announced("2026-11-22")).toMatchObject({ kind: "answer_overdue", inputs: { by: "2026-11-22" } });
  });

  it("is nothing on a line with nothing open", () => {
    expect(announced("2026-11-22", { closed: true })).toBeNull();
    expect(reconcile(line()).announced).toBeNull();
  });
});
