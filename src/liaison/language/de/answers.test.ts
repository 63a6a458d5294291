/** How many of the answers are read as a careful listener reads them, and how few are read wrongly without asking. */
import { describe, expect, it } from "vitest";
import { judgeAnswers, readAnswers } from "./answers.judge.ts";

describe("German answers", () => {
  const judged = judgeAnswers(readAnswers());

  it("are many, in every slot", () => {
    expect(judged.length).toBeGreaterThan(400);
    expect(new Set(judged.map((one) => one.slot)).size).toBe(11);
  });

  it("are read right, and where not the agent asks again", () => {
    const wrong = judged.filter((one) => one.verdict === "wrong");
    const right = judged.filter((one) => one.verdict === "right");
    expect(wrong.map((one) => `${one.slot}: ${one.said} -> ${one.got}`)).toEqual([]);
    expect(right.length / judged.length).toBeGreaterThan(0.97);
  });
});
