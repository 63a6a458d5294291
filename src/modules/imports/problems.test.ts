import { expect, test } from "vitest";
import { type Problem, quoting, stored, told } from "./problems.ts";

const problems: Problem[] = [
  { code: "no_date", column: "required_on", problem: '"ask Ms Vogt" is no date that is known here' },
  { code: "missing", column: "po", problem: "no order number" },
];

test("the preview quotes, what is kept names code and column", () => {
  expect(quoting(problems)).toBe('"ask Ms Vogt" is no date that is known here; no order number');
  expect(stored(problems)).toEqual([
    { code: "no_date", column: "required_on" },
    { code: "missing", column: "po" },
  ]);
  expect(told(stored(problems))).toBe("need date is no date that is known here; order number is missing");
  expect(told([])).toBe("the reason was not kept");
});
