import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, touchedBy } from "./changes.ts";
import { holdOrder } from "./hold-order.ts";
import { weekOf, weekRules } from "./locale.ts";
import { rowAt, rowsInView, topsOf } from "./windowing.ts";

type Row = { id: string; value: number };
const row = (id: string, value = 0): Row => ({ id, value });
const idOf = (each: Row) => each.id;

describe("a held list", () => {
  it("keeps every place, takes new values, and puts new rows last", () => {
    const shown = [row("a"), row("b"), row("c")];
    const next = [row("d", 1), row("c", 2), row("a", 3)];
    expect(holdOrder(shown, next, true, idOf)).toEqual([row("a", 3), row("b"), row("c", 2), row("d", 1)]);
    expect(holdOrder(shown, next, false, idOf)).toBe(next);
  });
  it("never loses or doubles a row", () => {
    const rows = fc.uniqueArray(fc.nat(30), { maxLength: 20 }).map((ids) => ids.map((id) => row(String(id))));
    fc.assert(
      fc.property(rows, rows, (shown, next) => {
        const held = holdOrder(shown, next, true, idOf).map(idOf);
        expect(new Set(held).size).toBe(held.length);
        for (const each of next) expect(held).toContain(each.id);
        if (shown.length > 0) expect(held.slice(0, shown.length)).toEqual(shown.map(idOf));
      }),
    );
  });
});

describe("windowing", () => {
  it("finds the rows in view among rows of different heights", () => {
    const tops = topsOf([40, 80, 40, 40]);
    expect(tops).toEqual([0, 40, 120, 160, 200]);
    expect(rowAt(tops, 0)).toBe(0);
    expect(rowAt(tops, 119)).toBe(1);
    expect(rowAt(tops, 120)).toBe(2);
    expect(rowAt(tops, 9999)).toBe(3);
    expect(rowsInView(tops, 50, 80, 0)).toEqual({ from: 1, to: 3 });
    expect(rowsInView([0], 0, 100, 5)).toEqual({ from: 0, to: 0 });
  });
  it("agrees with a linear search", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), fc.nat(3000), (heights, y) => {
        const tops = topsOf(heights);
        const slow = heights.findIndex((_, index) => tops[index + 1]! > y);
        expect(rowAt(tops, y)).toBe(slow < 0 ? heights.length - 1 : slow);
      }),
    );
  });
});

describe("changed keys", () => {
  it("touch the reads that show them", () => {
    expect(touchedBy("line:7")).toEqual([["line", "7"], ["orders"]]);
    expect(touchedBy("conversation:7")).toContainEqual(["conversation", "7"]);
    expect(touchedBy("something-new")).toEqual([]);
    expect(touchedBy("*")).toEqual([[]]);
  });
  it("survive bad data", () => {
    expect(keysOf('{"keys":["orders",5]}')).toEqual(["orders"]);
    expect(keysOf("null")).toEqual([]);
    expect(keysOf("{")).toEqual([]);
  });
});

describe("weeks", () => {
  it("are counted as the reader's country counts them", () => {
    expect(weekRules("en-GB").firstDay).toBe(1);
    expect(weekRules("en-US").firstDay).toBe(7);
    expect(weekOf("2026-01-01", "en-GB")).toBe(1);
    expect(weekOf("2027-01-01", "en-GB")).toBe(53);
    expect(weekOf("2027-01-01", "en-US")).toBe(1);
    expect(weekOf("2026-12-27", "en-US")).toBe(1);
    expect(weekOf("2026-12-26", "en-US")).toBe(52);
  });
});
