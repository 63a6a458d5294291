import { describe, expect, it } from "vitest";
import { evaluateLines } from "./evaluate.ts";

const item = (over: Record<string, unknown> = {}) =>
  JSON.stringify({
    id: "a",
    lang: "en",
    slot: "ship_date",
    ref: "2026-03-04T10:00:00",
    question: "When?",
    utterance: "tomorrow",
    ...over,
  });

describe("eval extract", () => {
  it("writes one prediction a line, in order", () => {
    const lines = [item(), "", item({ id: "b", slot: "quantity_done", utterance: "about three hundred pieces" })].join(
      "\n",
    );
    expect(evaluateLines(lines)).toEqual([
      { id: "a", value: { type: "date", value: "2026-03-05" } },
      { id: "b", value: { type: "quantity", value: 300, unit: "pcs", approx: true } },
    ]);
  });

  it("looks at nothing that gives the answer away", () => {
    const bare = evaluateLines(item());
    expect(evaluateLines(item({ expected: { type: "date", value: "2030-01-01" }, category: "date_abs" }))).toEqual(
      bare,
    );
  });

  it.each([
    ["ship_date", "by Friday", { type: "date_range", start: "2026-03-04", end: "2026-03-06" }],
    ["ship_date", "not before April", { type: "date_range", start: "2026-04-01", end: null }],
    ["ship_date", "3/4", { type: "ambiguous" }],
    ["ship_date", "call me back tomorrow", null],
    ["meeting_time", "Monday at three", { type: "datetime", value: "2026-03-09T15:00" }],
    ["quantity_done", "800 out of 1200", { type: "record", fields: { quantity_done: 800, quantity_total: 1200 } }],
    ["quantity_done", "half", null],
    ["delay", "ten working days", { type: "duration", business_days: 10 }],
    ["confirm", "should be", { type: "confirm", value: "unsure" }],
    ["confirm", "about right", null],
    [
      "confirm",
      "no, four hundred",
      { type: "confirm", value: "no", correction: { type: "quantity", value: 400, unit: null } },
    ],
    ["identifier", "a b one two", { type: "identifier", value: "AB12" }],
    ["delay_reason", "the press broke down", { type: "enum", value: "machine_breakdown" }],
    ["intent", "stop calling me", { type: "intent", value: "stop_calling" }],
    [
      "quality_issue",
      "twelve parts were scratched",
      { type: "record", fields: { defect: "scratch", quantity_affected: 12 } },
    ],
  ])("%s: %s", (slot, utterance, value) => {
    expect(evaluateLines(item({ slot, utterance }))[0]?.value).toEqual(value);
  });

  it("never guesses in a language without rules", () => {
    expect(evaluateLines(item({ lang: "xx" }))[0]?.value).toBeNull();
  });

  it("matches identifiers against the ones given", () => {
    const known = ["PO4500-12", "PO4500-13"];
    const said = (utterance: string) => evaluateLines(item({ slot: "identifier", utterance, known }))[0]?.value;
    expect(said("four five double zero one two")).toEqual({ type: "identifier", value: "PO4500-12" });
    expect(said("four five double zero one four")).toBeNull();
  });

  it.each(["{", "[]", item({ ref: "yesterday" }), item({ utterance: 7 })])(
    "names the line that is no answer: %s",
    (line) => {
      expect(() => evaluateLines(`${item()}\n${line}`)).toThrow(/Line 2/);
    },
  );
});
