/** A value that was put right is confirmed with "now it is right": a firm yes, and no day. */
import { describe, expect, it } from "vitest";
import { context } from "../extraction/extract.fixture.ts";
import { readAnswer } from "../extraction/extract.ts";
import { languageRules } from "./index.ts";

const read = (language: string, words: string) =>
  readAnswer(languageRules(language)!, words, context({ language, slot: "confirm" })).extraction;

describe("what is right by now, and what is firm", () => {
  it.each([
    ["en", "yes that is right now"],
    ["en", "this time it's right"],
    ["en", "yes, that is firm"],
    ["es", "esta vez sí"],
    ["es", "sí, es firme"],
    ["de", "ja jetzt stimmts"],
    ["de", "ja ist in ordnung"],
    ["de", "ja, das ist fest"],
    ["fr", "cette fois c'est bon"],
    ["fr", "oui, c'est ferme"],
    ["zh", "对 这次对了"],
    ["zh", "不会变"],
  ])("is confirmed in %s: %s", (language, words) => {
    const { confirm, deliveries } = read(language, words);
    expect(confirm).toMatchObject({ value: "yes", firm: true });
    expect(deliveries).toEqual([]);
  });

  it("leaves 'right now' a day where something happens then", () => {
    expect(read("en", "we ship right now").deliveries).toHaveLength(1);
  });

  it("takes what is not remembered for no wish to be left alone, and that wish for one", () => {
    const wishes = (words: string) => read("fr", words).intents.map(({ value }) => value);
    expect(wishes("je m'en rappelle plus")).toEqual([]);
    expect(wishes("ne me rappelez plus")).toContain("stop_calling");
  });
});
