import { expect, it } from "vitest";
import type { BoardRow } from "#modules/orders/schema.ts";
import { MOST_LINES, preselect } from "./preselect.ts";

const row = (lineId: string, exceptions: BoardRow["exceptions"] = []) => ({ lineId, exceptions }) as BoardRow;

it("takes the given lines that exist, and otherwise what is stale or decisive, worst first", () => {
  const rows = [row("fine"), row("stale", ["stale"]), row("late", ["late", "stale"])];
  expect(preselect(rows, ["fine", "gone"])).toEqual(["fine"]);
  expect(preselect(rows, [])).toEqual(["late", "stale"]);
  expect(preselect(rows, ["gone"])).toEqual(["late", "stale"]);
});

it("never takes more than a call may carry", () => {
  const rows = Array.from({ length: 50 }, (_, index) => row(String(index), ["late"]));
  expect(preselect(rows, [])).toHaveLength(MOST_LINES);
  expect(
    preselect(
      rows,
      rows.map((each) => each.lineId),
    ),
  ).toHaveLength(MOST_LINES);
});

it("leaves out whoever said they would tell, until that day is over", () => {
  const waiting = row("waiting", ["late", "answer_announced"]);
  expect(preselect([waiting, row("over", ["answer_overdue"]), row("stale", ["stale"])], [])).toEqual(["over", "stale"]);
  expect(preselect([waiting], ["waiting"])).toEqual(["waiting"]);
});
