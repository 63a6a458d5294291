/** Answers of Spanish-speaking suppliers, against what a careful listener takes. What still falls short is named here. */
import { describe, expect, it } from "vitest";
import { readAnswers, verdictOf } from "./answers.fixture.ts";
import { DATES } from "./answers-dates.fixture.ts";
import { INTENTS } from "./answers-intents.fixture.ts";
import { NUMBERS } from "./answers-numbers.fixture.ts";
import { TALK } from "./answers-talk.fixture.ts";
import { UNREAD } from "./answers-unread.fixture.ts";

const SHORTFALLS = [
  "asked: el cuatro de abril cae en sábado así que el lunes seis",
  "asked: no el lunes no trabajamos el martes diez",
  "asked: perdón no sesenta setenta por ciento",
  "wrong: hoy hicimos doscientas y ayer trescientas",
];

describe("answers", () => {
  it.each([
    ["dates", DATES],
    ["numbers", NUMBERS],
    ["intents", INTENTS],
    ["talk", TALK],
    ["unread", UNREAD],
  ])("%s are taken as a careful listener takes them", (_, table) => {
    const short = readAnswers(table).flatMap((answer) => {
      const { verdict, got } = verdictOf(answer);
      const name = `${verdict}: ${answer.words}`;
      return verdict === "right" || SHORTFALLS.includes(name) ? [] : [{ name, expected: answer.expected, got }];
    });
    expect(short).toEqual([]);
  });
});
