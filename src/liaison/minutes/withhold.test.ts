import { expect, it } from "vitest";
import type { Minutes } from "#modules/minutes/schema.ts";
import { denyList } from "../guard/deny-list.ts";
import { withhold } from "./withhold.ts";

const minutes = {
  lines: [
    {
      ...{ po: "4471", line: "2", item: "Blue-Fin board", notes: {}, open: null },
      promises: [
        { conditions: ["if the Bluefin steel comes", "if it rains"], quotes: ["the BLUE FIN is late", "the third"] },
      ],
    },
    { ...{ po: "4471", line: "3", item: "Cover", notes: {}, open: null }, promises: [] },
  ],
  forms: [
    {
      form: "campaign",
      answers: [
        {
          asked: { en: "Is Bluefin dry?", de: "Ist es dicht?" },
          text: { en: "The lot is bluefin." },
          quotes: ["bluefin"],
        },
      ],
    },
  ],
} as unknown as Minutes;

it("leaves out what holds a marked term, however it is spelled, and nothing else", () => {
  const shown = withhold(minutes, denyList(["Bluefin"], "s"));
  expect(shown.lines).toMatchObject([
    { po: "4471", item: "", promises: [{ conditions: ["if it rains"], quotes: ["the third"] }] },
    { item: "Cover" },
  ]);
  expect(shown.forms[0]!.answers).toEqual([{ asked: { de: "Ist es dicht?" }, text: {}, quotes: [] }]);
  expect(JSON.stringify(shown)).not.toMatch(/blue.?fin/i);
});

it("changes nothing where nothing is marked", () => {
  expect(withhold(minutes, denyList([], "s"))).toBe(minutes);
});
