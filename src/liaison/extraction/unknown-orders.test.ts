/** Orders that are named and that nobody asked about. The open ones are 4471 and 4472. */
import { describe, expect, it } from "vitest";
import { languageRules } from "../language/index.ts";
import { context } from "./extract.fixture.ts";
import { readAnswer } from "./extract.ts";
import type { ExtractionContext } from "./types.ts";

function hear(language: string, words: string, over: Partial<ExtractionContext> = {}) {
  return readAnswer(languageRules(language)!, words, context({ language, ...over })).extraction;
}
const named = (language: string, words: string, over: Partial<ExtractionContext> = {}) =>
  (hear(language, words, over).unknownOrders ?? []).map(({ from, to }) => words.slice(from, to));

describe("an order that is not open", () => {
  it.each([
    ["en", "for 4473 it is the third of december", "4473"],
    ["en", "one correction, 44172 leaves on monday the seventh of december", "44172"],
    ["en", "order 9016 leaves on the third of december", "order 9016"],
    ["es", "la 4473 sale el tres de diciembre", "4473"],
    ["de", "die 4473 geht am dritten dezember raus", "die 4473"],
    ["fr", "la 4473 part le trois décembre", "4473"],
    ["zh", "4473是十二月三号", "4473"],
  ])("is heard as one in %s: %s", (language, words, order) => {
    expect(named(language, words)).toEqual([order]);
    const [delivery, ...more] = hear(language, words).deliveries;
    expect([delivery?.quantity, delivery?.date?.interval.likely.slice(0, 7), more]).toEqual([null, "2026-12", []]);
  });

  it.each([
    ["en", "yes, the flanges on 4472, twenty first of december"],
    ["de", "ja, die flansche auf 4472, einundzwanzigster dezember"],
    ["es", "sí, las bridas de la 4472, el veintiuno de diciembre"],
    ["fr", "oui, les brides de la 4472, le vingt et un décembre"],
  ])("is none where the lone number is that of an open one in %s: %s", (language, words) => {
    const { identifiers, deliveries } = hear(language, words, { slot: "confirm" });
    expect(identifiers.map(({ value }) => value)).toEqual(["4472"]);
    expect(deliveries.map(({ date, quantity }) => [date?.interval.likely, quantity])).toEqual([["2026-12-21", null]]);
  });

  it("is none where the number counts something, is round, is what is open, or how many was asked", () => {
    expect(named("en", "4473 pieces on the third of december")).toEqual([]);
    expect(named("en", "4400 on the third of december", { known: ["4401"] })).toEqual([]);
    expect(named("en", "4473 on the third of december", { openQuantity: 4473 })).toEqual([]);
    expect(named("en", "4473", { slot: "quantity_done" })).toEqual([]);
    expect(named("en", "3250 on the third of december")).toEqual([]);
  });

  it("is none of those that are open", () => {
    expect(named("en", "order 4472 leaves on the third of december")).toEqual([]);
    expect(named("en", "4471 on the third and 4472 on the tenth of december")).toEqual([]);
  });
});
