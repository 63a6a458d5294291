import { expect, it } from "vitest";
import type { GymScore } from "#modules/flows/schema.ts";
import { brokenIn, callsOf, isBad, perCall } from "./figures.ts";

const score = (over: Partial<GymScore> = {}): GymScore => ({
  ...{ calls: 3, expected: 3, correct: 3, silentlyWrong: 0, questions: 10, turns: 12, seconds: 90, unneeded: 0 },
  violations: {},
  ...over,
});

it("looks at what is missing, wrong or broken", () => {
  expect(isBad(score())).toBe(false);
  expect(isBad(score({ correct: 2 }))).toBe(true);
  expect(isBad(score({ silentlyWrong: 1 }))).toBe(true);
  expect(brokenIn(score({ violations: { sentence_blocked: 2, no_opening: 1 } }))).toBe(3);
  expect(isBad(score({ violations: { sentence_blocked: 2 } }))).toBe(true);
});

it("tells figures a call, and none of no call", () => {
  expect(perCall(10, score())).toBe(3.3);
  expect(perCall(0, score({ calls: 0 }))).toBe(0);
  expect(callsOf({ personas: 40, languages: 2, seeds: 3, variants: 2 })).toBe(480);
});
