/** What of the contract a partner wants changed is asked of people; an order they do not know is named once more. */
import { describe, expect, it } from "vitest";
import { intentsOf } from "../extraction/extract.fixture.ts";

describe("terms of the contract", () => {
  it.each([
    ["en", "we can do the eighth, but only if you waive the late penalties"],
    ["en", "the fifth, if you change the payment terms"],
    ["es", "le doy el ocho si nos quitan la penalización"],
    ["de", "am achten, aber nur wenn Sie auf die Vertragsstrafe verzichten"],
    ["fr", "le huit, mais seulement si vous renoncez aux pénalités"],
    ["zh", "八号可以，但是你们要免掉违约金"],
  ])("%s: %s", (language, words) => {
    expect(intentsOf(language, words)).toEqual(["terms_request"]);
  });

  it.each([
    ["en", "the goods left without damage on the fifth"],
    ["es", "sin problemas, el ocho"],
    ["de", "ohne Probleme am achten"],
    ["fr", "sans problème, le huit"],
    ["zh", "没问题，八号"],
  ])("%s: %s is none", (language, words) => {
    expect(intentsOf(language, words)).not.toContain("terms_request");
  });
});

describe("an order nobody knows", () => {
  it.each([
    ["en", "we have no such order here, never heard of it"],
    ["en", "that order number is not in our system"],
    ["es", "ese pedido no lo tenemos"],
    ["de", "diese Bestellung haben wir hier nicht"],
    ["fr", "on n'a pas cette commande chez nous"],
    ["zh", "系统里查不到这个单号"],
  ])("%s: %s", (language, words) => {
    expect(intentsOf(language, words)).toEqual(["order_unknown"]);
  });
});

describe("who has no date", () => {
  it.each([
    ["en", "two weeks after we get the drawing, I can't give a date"],
    ["es", "no le puedo dar una fecha"],
    ["de", "ich kann kein Datum nennen"],
    ["fr", "je ne peux pas vous donner de date"],
    ["zh", "现在没法给你日期"],
  ])("%s: %s is no refusal", (language, words) => {
    expect(intentsOf(language, words)).toEqual(["dont_know"]);
  });

  it("but who will not say refuses", () => {
    expect(intentsOf("en", "we won't give you a date")).toEqual(["refuse_information"]);
  });
});
