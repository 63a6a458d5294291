import { expect, it } from "vitest";
import type { Minutes, MinutesFormAnswer, MinutesPromise } from "#modules/minutes/schema.ts";
import { quotedOnce } from "./once.ts";

const promise = (quotes: string[], conditions: string[] = []) => ({ quotes, conditions }) as unknown as MinutesPromise;
const answer = (quotes: string[]) => ({ quotes }) as unknown as MinutesFormAnswer;

it("shows each quote where it is needed first, and nowhere again; nor the words of a condition that a quote has", () => {
  const both = "two thousand on the third, the rest on the tenth";
  const minutes = {
    lines: [
      {
        promises: [
          promise([both, "if the steel comes"], ["if the steel comes"]),
          promise([`${both} `], ["if it is dry"]),
        ],
      },
      { promises: [promise(["the twelfth"], ["if it is dry"])] },
    ],
    forms: [{ answers: [answer(["thirty pieces of lot K117"]), answer(["thirty pieces of lot K117"])] }],
  } as unknown as Minutes;
  const once = quotedOnce(minutes);
  expect(once.lines.map(({ promises }) => promises)).toEqual([
    [promise([both, "if the steel comes"], []), promise([], ["if it is dry"])],
    [promise(["the twelfth"], [])],
  ]);
  expect(once.forms[0]!.answers.map(({ quotes }) => quotes)).toEqual([["thirty pieces of lot K117"], []]);
});
