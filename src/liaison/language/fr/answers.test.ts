/** Answers as suppliers give them, with what a careful listener takes; written before or apart from the rules they check. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateLines } from "../../extraction/evaluate.ts";
import type { PredictedValue } from "../../extraction/predicted.ts";

type Expected = PredictedValue | { type: "none" };
type Item = { id: string; slot: string; utterance: string; expected: Expected };

const jsonl = readFileSync(new URL("./answers.jsonl", import.meta.url), "utf8");
const items = jsonl.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Item]));
const values = evaluateLines(jsonl).map((one) => one.value);

/** As refdata/nlu compares: a hedge and the name of a defect do not count, nor a unit that nobody expects. */
function agrees(want: Expected, got: PredictedValue): boolean {
  if (want.type !== got.type) return false;
  if (want.type === "quantity" && got.type === "quantity")
    return want.value === got.value && (want.unit === null || want.unit === got.unit);
  if (want.type === "record" && got.type === "record") {
    const plain = ({ defect, ...rest }: Record<string, string | number>) => ({ ...rest, defect: defect !== undefined });
    return JSON.stringify(sorted(plain(want.fields))) === JSON.stringify(sorted(plain(got.fields)));
  }
  if (want.type === "confirm" && got.type === "confirm") {
    const corrected =
      want.correction === undefined || (got.correction !== undefined && agrees(want.correction, got.correction));
    return want.value === got.value && corrected;
  }
  const bare = (value: object) =>
    JSON.stringify(sorted({ ...value, approx: undefined }))
      .replaceAll(/[\s-]/g, "")
      .toLowerCase();
  return bare(want) === bare(got);
}

const sorted = (value: object) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

function verdict({ expected }: Item, got: PredictedValue | null | undefined): "right" | "asked" | "wrong" {
  const silent = got === null || got === undefined || got.type === "ambiguous";
  const shouldAsk = expected.type === "none" || expected.type === "ambiguous";
  if (silent) return shouldAsk ? "right" : "asked";
  return !shouldAsk && agrees(expected, got) ? "right" : "wrong";
}

const judged = items.map((item, index) => ({ ...item, got: values[index], verdict: verdict(item, values[index]) }));

describe("answers in French", () => {
  it("are many, for every slot", () => {
    expect(items.length).toBeGreaterThan(1000);
    expect(new Set(items.map((one) => one.slot)).size).toBeGreaterThanOrEqual(10);
  });

  it("are understood but for a few, and hardly ever wrongly", () => {
    const share = (name: string) => judged.filter((one) => one.verdict === name).length / judged.length;
    expect(share("right")).toBeGreaterThan(0.95);
    expect(share("wrong")).toBeLessThan(0.02);
  });
});
