/** The catalogue of awkward answers, each in every language that has rules: whole conversations over the real record. */
import { describe, expect, it } from "vitest";
import { BEGUN, LANGUAGES, type Language, THIRD } from "./answers.ts";
import { hold, onRecord, scenario, whoever } from "./call.ts";
import type { Entry } from "./catalogue.ts";
import { DATES } from "./catalogue-dates.ts";
import { PEOPLE } from "./catalogue-people.ts";
import { PRESSURE } from "./catalogue-pressure.ts";

onRecord();

const CATALOGUE = [...DATES, ...PEOPLE, ...PRESSURE];

async function play({ says, cold = false, orders, promised = false, check }: Entry, language: Language): Promise<void> {
  const partner = await whoever(orders);
  if (promised) await hold({ partner, language, says: [...BEGUN[language], ...THIRD[language]] });
  const before = cold ? [] : BEGUN[language];
  const call = await hold({ partner, language, says: [...before, ...says[language]] });
  const first = call.steps[before.length + 1] ?? call.steps.at(-1)!;
  check(call, first, language);
}

it("holds every entry once", () => {
  const ids = CATALOGUE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(45);
});

describe.each(LANGUAGES)("awkward answers in %s", { timeout: 60_000 }, (language) => {
  for (const entry of CATALOGUE) {
    const id = language === "en" ? entry.id : `${entry.id} ${language}`;
    scenario(id, `${entry.id}: ${entry.careful}`, language, () => play(entry, language));
  }
});
