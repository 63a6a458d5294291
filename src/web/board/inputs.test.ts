import { expect, it } from "vitest";
import { inputTexts } from "./inputs.ts";

it("shows every value that went into a rule, without ids", () => {
  const inputs = {
    openQty: 900,
    needOn: null,
    overdue: [],
    promises: [
      { commitmentId: "x", qty: 900, basis: "ex_factory", transitDays: 4 },
      { qty: 100, basis: "ready" },
    ],
    limit: { days: 7 },
  };
  expect(inputTexts(inputs)).toEqual([
    "open qty 900",
    "qty 900 · basis ex factory · transit days 4",
    "qty 100 · basis ready",
    "limit: days 7",
  ]);
});
