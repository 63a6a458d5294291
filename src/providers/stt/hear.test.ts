import { expect, test } from "vitest";
import { hear, isLoop } from "./hear.ts";

test("the first form that gives words wins; forms after it are not decoded", () => {
  const answers = ["", "1, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5", "One, zero, five, five.", "never asked"];
  const asked: number[] = [];
  const piece = answers.map((_, index) => () => new Float32Array(16_000).fill(index));
  const text = hear(piece, (audio) => {
    asked.push(audio[0]!);
    return answers[audio[0]!]!;
  });
  expect(text).toBe("One, zero, five, five.");
  expect(asked).toEqual([0, 1, 2]);
});

test("nothing in any form is nothing", () => {
  expect(hear([() => new Float32Array(9), () => new Float32Array(9)], () => "")).toBe("");
});

test.each([
  ["7-3-9-0-3-9-0-3-9-0-3-9-0-3-9-0-3-9-0-", 2.6, true],
  ["eight eight eight eight eight eight eight", 0.9, true],
  ["Eight, eight, eight, eight.", 2, false],
  ["It is the fifth, the fifth of May, and that is the date that we have always said.", 5, false],
  ["No, no, no, no!", 1.2, false],
])("%j in %d s loops: %s", (text, seconds, loops) => {
  expect(isLoop(text, seconds)).toBe(loops);
});
