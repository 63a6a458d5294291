/**
 * Answers as suppliers give them, with what a careful listener would take (form and scoring: refdata/nlu). The rules were
 * written with the developed half in view; the kept half measures them. Both are by one author and no real calls.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { predictItem } from "../../extraction/evaluate.ts";
import type { PredictedValue } from "../../extraction/predicted.ts";

type Expected = PredictedValue | { type: "none" };
type Answer = { id: string; lang: string; slot: string; ref: string; utterance: string; expected: Expected };
type Verdict = "right" | "asked" | "wrong";

const answers = (name: string): Answer[] =>
  readFileSync(join(import.meta.dirname, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const plain = (value: unknown) => (typeof value === "string" ? value.toLowerCase().replaceAll(/[\s_-]+/g, "") : value);
const same = (a: unknown, b: unknown) => plain(a ?? null) === plain(b ?? null);

function equal(want: Expected, got: PredictedValue): boolean {
  if (want.type === "date" && got.type === "date_range") return got.start === want.value && got.end === want.value;
  if (want.type !== got.type) return false;
  if (want.type === "record" && got.type === "record") {
    const names = Object.keys(want.fields);
    const known = (name: string) =>
      name === "defect" ? "defect" in got.fields : same(want.fields[name], got.fields[name]);
    return names.length === Object.keys(got.fields).length && names.every(known);
  }
  if (want.type === "confirm" && got.type === "confirm" && want.correction !== undefined)
    return want.value === got.value && got.correction !== undefined && equal(want.correction, got.correction);
  const fields = ["value", "start", "end", "days", "business_days"] as const;
  const unit = want.type === "quantity" && want.unit !== null ? same(want.unit, (got as { unit?: string }).unit) : true;
  const of = (one: object, field: string) => (one as Record<string, unknown>)[field];
  return unit && fields.every((field) => same(of(want, field), of(got, field)));
}

function verdict({ expected, ...answer }: Answer): Verdict {
  const got = predictItem(answer).value;
  const asks = expected.type === "none" || expected.type === "ambiguous";
  if (got === null || got.type === "ambiguous") return asks ? "right" : "asked";
  return !asks && equal(expected, got) ? "right" : "wrong";
}

function figures(name: string) {
  const all = answers(name);
  const verdicts = all.map((answer) => ({ answer, verdict: verdict(answer) }));
  const share = (which: Verdict) => verdicts.filter((one) => one.verdict === which).length / all.length;
  const missed = verdicts
    .filter((one) => one.verdict !== "right")
    .map((one) => `${one.verdict}: ${one.answer.utterance}`);
  return { right: share("right"), wrong: share("wrong"), missed };
}

describe("answers in Chinese", () => {
  it("are understood where the rules were developed", () => {
    const { right, wrong, missed } = figures("answers.developed.jsonl");
    expect({ missed, ok: right >= 0.98 && wrong <= 0.01 }).toMatchObject({ ok: true });
  });

  it("are understood where they were not, and seldom silently wrong", () => {
    const { right, wrong, missed } = figures("answers.kept.jsonl");
    expect({ missed, ok: right >= 0.95 && wrong <= 0.03 }).toMatchObject({ ok: true });
  });
});
