import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATE_BASES } from "#kernel/basis.ts";
import { addQuantities } from "#kernel/quantity.ts";
import { addDays, plainDateIn } from "#kernel/time.ts";
import type { LineFacts, MovementFact, Need, PromiseFact } from "./facts.ts";
import { reconcile } from "./reconcile.ts";
import { daysBetweenBases } from "./transit.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-23T09:00:00Z");
const TODAY = "2026-11-23";

const quantity = fc.integer({ min: 1, max: 5_000_000 }).map((thousandths) => thousandths / 1000);
const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days));
const basis = fc.constantFrom(...DATE_BASES);
const interval = fc.tuple(day, fc.nat(9), fc.option(fc.nat(9))).map(([earliest, toLikely, toLatest]) => {
  const likely = addDays(earliest, toLikely);
  return { earliest, likely, latest: toLatest === null ? null : addDays(likely, toLatest) };
});

const need: fc.Arbitrary<Need> = fc.record({ requiredOn: day, basis, qty: quantity });
const movement: fc.Arbitrary<MovementFact> = fc
  .record({
    kind: fc.constantFrom("shipped" as const, "received" as const, "accepted" as const, "returned" as const),
    qty: quantity,
    ago: fc.nat(60),
    hour: fc.nat(23),
  })
  .map(({ kind, qty, ago, hour }) => {
    const occurredOn = addDays(TODAY, -ago);
    return { kind, qty, occurredOn, recordedAt: Date.parse(`${occurredOn}T00:00:00Z`) + hour * 3_600_000 };
  });
const promise: fc.Arbitrary<PromiseFact> = fc
  .record({
    id: fc.uuid(),
    statementId: fc.uuid(),
    qty: quantity,
    interval,
    basis: fc.oneof(basis, fc.constant("unknown" as const)),
    status: fc.constantFrom("said" as const, "confirmed" as const),
    disputed: fc.boolean(),
    ago: fc.nat(60),
  })
  .map(({ ago, ...rest }) => {
    const saidAt = NOW - ago * DAY;
    return { ...rest, saidAt, saidOn: plainDateIn("UTC", saidAt) };
  });
const transit = fc.uniqueArray(
  fc
    .record({ from: basis, to: basis, days: fc.nat(40) })
    .filter(({ from, to }) => DATE_BASES.indexOf(from) < DATE_BASES.indexOf(to)),
  { maxLength: 4, selector: ({ from, to }) => `${from}${to}` },
);

function facts(parts: { movements?: fc.Arbitrary<MovementFact[]> } = {}): fc.Arbitrary<LineFacts> {
  return fc.record({
    ordered: quantity,
    closed: fc.constant(false),
    needs: fc.array(need, { maxLength: 3 }),
    movements: parts.movements ?? fc.array(movement, { maxLength: 5 }),
    promises: fc.uniqueArray(promise, { maxLength: 5, selector: ({ id }) => id }),
    transit,
    lastFactAt: fc.option(fc.nat(30).map((ago) => NOW - ago * DAY)),
    announced: fc.option(fc.record({ at: fc.nat(30).map((ago) => NOW - ago * DAY), by: fc.option(day) })),
    staleAfterMs: fc.integer({ min: 1, max: 20 }).map((days) => days * DAY),
    now: fc.constant(NOW),
    today: fc.constant(TODAY),
  });
}

const thousandths = (value: number) => Math.round(value * 1000);

describe("reconcile, for any line", () => {
  it("keeps the remainder identity: promised and without promise make the open quantity, to the thousandth", () => {
    fc.assert(
      fc.property(facts(), (line) => {
        const { open, promised, withoutPromise, promises } = reconcile(line);
        expect(thousandths(promised) + thousandths(withoutPromise)).toBe(thousandths(open));
        expect(Math.min(open, promised, withoutPromise, line.ordered - open)).toBeGreaterThanOrEqual(0);
        expect(promised).toBe(Math.min(open, addQuantities(...promises.map(({ outstanding }) => outstanding))));
      }),
    );
  });

  it("claims more than is open only as a contradiction", () => {
    fc.assert(
      fc.property(facts(), (line) => {
        const { open, promises, stored } = reconcile(line);
        const claimed = addQuantities(...promises.map(({ outstanding }) => outstanding));
        const exceeds = stored.contradictory?.reasons.includes("exceeds_open") ?? false;
        expect(exceeds).toBe(open > 0 && claimed > open);
      }),
    );
  });

  it("never compares without transit days, and shows the same delta as the lane's arithmetic", () => {
    fc.assert(
      fc.property(facts(), (line) => {
        const { promises, need: first } = reconcile(line);
        for (const { fact, delta } of promises) {
          if (first && line.needs.length === 1 && delta) {
            expect(delta.transitDays).toBe(daysBetweenBases(line.transit, fact.basis, first.basis));
          }
          if (fact.basis === "unknown") expect(delta).toBeNull();
          if (line.transit.length === 0 && line.needs.every((entry) => entry.basis !== fact.basis)) {
            expect(delta).toBeNull();
          }
        }
      }),
    );
  });

  it("does not depend on the order in which rows were read", () => {
    fc.assert(
      fc.property(facts(), (line) => {
        const turned = {
          ...line,
          needs: line.needs.toReversed(),
          movements: line.movements.toReversed(),
          promises: line.promises.toReversed(),
        };
        expect(reconcile(turned)).toEqual(reconcile(line));
      }),
    );
  });

  it("changes nothing when its own outcomes are written and it runs again", () => {
    fc.assert(
      fc.property(facts(), (line) => {
        const first = reconcile(line);
        const became = new Map(first.outcomes.map(({ promiseId, outcome }) => [promiseId, outcome]));
        const settled = line.promises.map((entry) => {
          const outcome = became.get(entry.id)!;
          return outcome === "undecided" ? entry : { ...entry, status: outcome };
        });
        const again = reconcile({ ...line, promises: settled });
        expect(again.stored).toEqual(first.stored);
        expect(again.outcomes).toEqual(first.outcomes);
        expect(again.withoutPromise).toBe(first.withoutPromise);
      }),
    );
  });

  it("is monotone in time: moving every promise later never makes a late line punctual", () => {
    fc.assert(
      fc.property(facts({ movements: fc.constant([]) }), fc.nat(30), (line, days) => {
        // From before every promise's day, so that none is settled by the clock.
        const early = { ...line, today: addDays(TODAY, -61) };
        const before = reconcile(early);
        const later = early.promises.map((entry) => ({
          ...entry,
          interval: {
            earliest: addDays(entry.interval.earliest, days),
            likely: addDays(entry.interval.likely, days),
            latest: entry.interval.latest === null ? null : addDays(entry.interval.latest, days),
          },
        }));
        const after = reconcile({ ...early, promises: later });
        if (before.stored.late) expect(after.stored.late).toBeDefined();
        for (const { fact, delta } of before.promises) {
          const moved = after.promises.find((entry) => entry.fact.id === fact.id)!.delta;
          if (delta) expect(moved!.earliest).toBe(delta.earliest + days);
        }
      }),
    );
  });

  it("is monotone in quantity: one promise more never leaves more without promise, one shipment more never opens more", () => {
    fc.assert(
      fc.property(facts({ movements: fc.constant([]) }), promise, (line, extra) => {
        const more = reconcile({ ...line, promises: [...line.promises, extra] });
        expect(more.withoutPromise).toBeLessThanOrEqual(reconcile(line).withoutPromise);
      }),
    );
    fc.assert(
      fc.property(facts(), movement, (line, extra) => {
        const more = reconcile({ ...line, movements: [...line.movements, { ...extra, kind: "shipped" }] });
        expect(more.open).toBeLessThanOrEqual(reconcile(line).open);
      }),
    );
  });

  it("never un-fades with age", () => {
    fc.assert(
      fc.property(facts(), fc.nat(100), (line, days) => {
        const older = reconcile({ ...line, now: line.now + days * DAY });
        if (reconcile(line).freshness?.stale) expect(older.freshness?.stale).toBe(true);
      }),
    );
  });

  it("keeps a kept promise kept when more goods move later", () => {
    fc.assert(
      fc.property(facts(), quantity, (line, qty) => {
        const extra: MovementFact = { kind: "shipped", qty, occurredOn: TODAY, recordedAt: NOW };
        const after = new Map(
          reconcile({ ...line, movements: [...line.movements, extra] }).outcomes.map((entry) => [
            entry.promiseId,
            entry,
          ]),
        );
        // A later receipt can be matched to the new shipment only when shipments are fewer than receipts.
        if (line.movements.some(({ kind }) => kind === "received" || kind === "accepted")) return;
        for (const { promiseId, outcome } of reconcile(line).outcomes) {
          if (outcome === "kept") expect(after.get(promiseId)!.outcome).toBe("kept");
        }
      }),
    );
  });
});
