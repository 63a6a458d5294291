import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addQuantities } from "#kernel/quantity.ts";
import { replaceOne, type StandingPromise, supersede } from "./supersession.ts";

const promise = (id: string, qty: number, more: Partial<StandingPromise> = {}): StandingPromise => ({
  id,
  qty,
  outstanding: qty,
  saidAt: 1,
  likely: "2026-12-03",
  ...more,
});

describe("all", () => {
  test("everything with something to move is superseded", () => {
    const standing = [promise("a", 3200), promise("b", 800)];
    expect(supersede(standing, { qty: 4000, replaces: "all" }, 4000)).toEqual({ superseded: ["a", "b"], restated: [] });
  });

  test("what moved already stays promised, so that it can be kept", () => {
    const standing = [promise("a", 4000, { outstanding: 3000 }), promise("done", 500, { outstanding: 0 })];
    expect(supersede(standing, { qty: 3000, replaces: "all" }, 3000)).toEqual({
      superseded: ["a"],
      restated: [{ id: "a", qty: 1000 }],
    });
  });
});

describe("none", () => {
  test("fits beside the old promises or is refused", () => {
    const standing = [promise("a", 3200)];
    expect(supersede(standing, { qty: 800, replaces: "none" }, 4000)).toEqual({ superseded: [], restated: [] });
    expect(() => supersede(standing, { qty: 801, replaces: "none" }, 4000)).toThrow(
      expect.objectContaining({
        code: "commitment_exceeds_open_quantity",
        details: { open: 4000, stated: 801, promisedBefore: 3200, replaces: "none" },
      }),
    );
  });
});

describe("part", () => {
  test("800 of the 4,000 come later: 3,200 stay as they were promised", () => {
    expect(supersede([promise("a", 4000)], { qty: 800, replaces: "part" }, 4000)).toEqual({
      superseded: ["a"],
      restated: [{ id: "a", qty: 3200 }],
    });
  });

  test("the free remainder is used first", () => {
    expect(supersede([promise("a", 3000)], { qty: 800, replaces: "part" }, 4000)).toEqual({
      superseded: [],
      restated: [],
    });
    expect(supersede([promise("a", 3000)], { qty: 1500, replaces: "part" }, 4000)).toEqual({
      superseded: ["a"],
      restated: [{ id: "a", qty: 2500 }],
    });
  });

  test("the statement said first loses first, within it the delivery promised last", () => {
    const standing = [
      promise("newer", 1000, { saidAt: 2 }),
      promise("early", 2000, { likely: "2026-12-03" }),
      promise("late", 1000, { likely: "2026-12-10" }),
    ];
    expect(supersede(standing, { qty: 1500, replaces: "part" }, 4000)).toEqual({
      superseded: ["late", "early"],
      restated: [{ id: "early", qty: 1500 }],
    });
  });
});

const quantity = fc.integer({ min: 1, max: 5_000_000 }).map((thousandths) => thousandths / 1000);
const standingPromises = fc.array(
  fc.record({
    qty: quantity,
    share: fc.integer({ min: 0, max: 4 }),
    saidAt: fc.integer({ min: 0, max: 3 }),
    day: fc.integer({ min: 10, max: 28 }),
  }),
  { maxLength: 6 },
);

test("never over the open quantity, and what moved or was not replaced loses nothing", () => {
  fc.assert(
    fc.property(
      standingPromises,
      quantity,
      fc.constantFrom("all", "part", "none"),
      quantity,
      (drawn, spare, replaces, qty) => {
        const standing = drawn.map(({ qty, share, saidAt, day }, index) =>
          promise(`p${index}`, qty, {
            outstanding: Math.round(qty * share * 250) / 1000,
            saidAt,
            likely: `2026-12-${day}`,
          }),
        );
        const claimed = addQuantities(...standing.map((one) => one.outstanding));
        const open = addQuantities(claimed, spare);
        let result: ReturnType<typeof supersede>;
        try {
          result = supersede(standing, { qty, replaces }, open);
        } catch (error) {
          expect(error).toMatchObject({ code: "commitment_exceeds_open_quantity" });
          expect(replaces === "none" ? addQuantities(qty, claimed) : qty).toBeGreaterThan(open);
          return;
        }
        const left = standing.map((one) => {
          if (!result.superseded.includes(one.id)) return one.outstanding;
          const rest = result.restated.find((entry) => entry.id === one.id)?.qty ?? 0;
          const moved = addQuantities(one.qty, -one.outstanding);
          expect(rest).toBeGreaterThanOrEqual(moved);
          expect(rest).toBeLessThan(one.qty);
          return addQuantities(rest, -moved);
        });
        const after = addQuantities(qty, ...left);
        expect(after).toBeLessThanOrEqual(open);
        // Nothing is taken that need not be.
        if (replaces === "part" && result.superseded.length > 0) expect(after).toBe(open);
        if (replaces === "all") expect(addQuantities(...left)).toBe(0);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});

describe("one promise corrected", () => {
  const standing = [promise("a", 3200), promise("b", 800)];

  test("takes its place alone, whatever was said first", () => {
    expect(replaceOne(standing, { id: "b", qty: 500 }, 4000)).toEqual({ superseded: ["b"], restated: [] });
    expect(replaceOne(standing, { id: "a", qty: 3200 }, 4000)).toEqual({ superseded: ["a"], restated: [] });
  });

  test("what has moved of it stays promised", () => {
    const moving = [promise("a", 3200, { outstanding: 200 })];
    expect(replaceOne(moving, { id: "a", qty: 150 }, 200)).toEqual({
      superseded: ["a"],
      restated: [{ id: "a", qty: 3000 }],
    });
  });

  test("fits beside the others, or is refused", () => {
    expect(() => replaceOne(standing, { id: "b", qty: 801 }, 4000)).toThrow(
      expect.objectContaining({ code: "commitment_exceeds_open_quantity" }),
    );
  });

  test("is refused where nothing of it is still to come", () => {
    const settled = [promise("a", 3200, { outstanding: 0 })];
    for (const id of ["a", "x"])
      expect(() => replaceOne(settled, { id, qty: 1 }, 4000)).toThrow(expect.objectContaining({ code: "conflict" }));
  });
});
