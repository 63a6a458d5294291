/** Asked for a lot or an order: a number that counts pieces is none. */
import { expect, it } from "vitest";
import { context } from "../extraction/extract.fixture.ts";
import { readAnswer } from "../extraction/extract.ts";
import { languageRules } from "./index.ts";

const spelled = (language: string, words: string) =>
  readAnswer(
    languageRules(language)!,
    words,
    context({ language, slot: "identifier" }),
  ).extraction.observed.spelled.map(({ text }) => text);

it.each([
  ["en", "40 vials"],
  ["en", "forty pieces"],
  ["es", "40 piezas"],
  ["de", "40 stück"],
  ["fr", "40 pièces"],
  ["zh", "40件"],
])("in %s: %s", (language, words) => expect(spelled(language, words)).toEqual([]));

it.each([
  ["en", "lot 24K117", "24K117"],
  ["en", "4471", "4471"],
  ["es", "lote 24K117", "24K117"],
  ["de", "charge 24K117", "24K117"],
  ["fr", "lot 24K117", "24K117"],
  ["zh", "批号24K117", "24K117"],
])("in %s %s is one", (language, words, text) => expect(spelled(language, words)).toEqual([text]));

/** As recognisers write a lot that is spelled. */
it.each([
  ["the lot is K. one, one, seven.", "K117"],
  ["lot R-three-three-nine-one", "R3391"],
  ["lot R-3391", "R-3391"],
  ["it is lot are three three nine one", "R3391"],
  ["Bravo, to zero for.", "B204"],
])("in en %s is %s", (words, text) => expect(spelled("en", words)).toEqual([text]));
