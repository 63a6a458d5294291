/** A day told twice in one breath, as a weekday and as a date, is one day. Today is Wednesday the 25th of November. */
import { expect, it } from "vitest";
import { context, told } from "../extraction/extract.fixture.ts";
import { readAnswer } from "../extraction/extract.ts";
import { languageRules } from "./index.ts";

const days = (language: string, words: string) =>
  told(readAnswer(languageRules(language)!, words, context({ language })).extraction);

it.each([
  ["en", "this monday, the seventh of december"],
  ["en", "next monday the seventh of december"],
  ["es", "este lunes, siete de diciembre"],
  ["es", "el próximo lunes, el siete de diciembre"],
  ["de", "nächsten montag, den siebten dezember"],
  ["de", "am kommenden montag, dem siebten dezember"],
  ["fr", "lundi prochain, le sept décembre"],
  ["zh", "下周一，十二月七号"],
])("in %s: %s", (language, words) => expect(days(language, words)).toEqual(["- @ 2026-12-07"]));

it("two days that are joined stay two", () => {
  expect(days("en", "two thousand next monday and two thousand on the ninth of december")).toHaveLength(2);
});
