/** How many of the answers are read as a careful listener reads them, and how few are read wrongly without asking. */
import { describe, expect, it } from "vitest";
import { ANSWERS } from "./answers.fixture.ts";
import { judgeAnswers, readAnswers } from "./answers.judge.ts";
import { FRESH_ANSWERS } from "./answers-fresh.fixture.ts";
import { MORE_ANSWERS } from "./answers-more.fixture.ts";

describe("German answers", () => {
  it.each([
    ["the first", ANSWERS],
    ["the fresh", FRESH_ANSWERS],
    ["more", MORE_ANSWERS],
  ])("of %s list are read right, and where not the agent asks again", (_name, list) => {
    const judged = judgeAnswers(readAnswers(list));
    const of = (verdict: string) => judged.filter((one) => one.verdict === verdict);
    const failing = [...of("wrong"), ...of("asked")].map((one) => `${one.slot}: ${one.said} -> ${one.got}`);
    expect(judged.length, "enough of them").toBeGreaterThan(400);
    expect(new Set(judged.map((one) => one.slot)).size).toBe(11);
    expect(of("right").length / judged.length, failing.join("\n")).toBeGreaterThan(0.97);
    expect(of("wrong").length / judged.length, failing.join("\n")).toBeLessThan(0.02);
  });
});
