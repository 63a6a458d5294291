import { describe, expect, it } from "vitest";
import { figuresIn } from "./figures.ts";
import { locate } from "./quote.ts";

const found = (quote: string, words: string) => {
  const span = locate(quote, words);
  return span === null ? null : words.slice(span.from, span.to);
};

describe("a quotation", () => {
  it.each([
    ["Dec 14", "maybe Dec 14 or so", "Dec 14"],
    ["DEC  14 ", "maybe dec\t14, or so", "dec\t14"],
    ["ｄｅｃ　１４", "by Dec 14.", "Dec 14"],
    ["dec 14", "bis ｄｅｃ　１４", "ｄｅｃ　１４"],
    ["14日", "大概12月14日吧", "14日"],
    ["3,000", "some 3,000 of them", "3,000"],
    ["3", "30 or 3", "3"],
    ["été", "fin de l'Été", "Été"],
    ["a", "a", "a"],
  ])("%j is found in %j", (quote, words, span) => {
    expect(found(quote, words)).toBe(span);
  });

  it.each([
    ["30", "300 of them"],
    ["3", "3,000 of them"],
    ["000", "3,000 of them"],
    ["5", "2.5 weeks"],
    ["may", "maybe"],
    ["14", "2014"],
    ["14", "the 14th"],
    ["december 4", "december 14"],
    ["", "anything"],
    ["  ", "any thing"],
    ["not there", "there"],
  ])("%j is not in %j", (quote, words) => {
    expect(found(quote, words)).toBeNull();
  });
});

describe("figures", () => {
  it.each([
    ["12", [[12]]],
    ["3,000 or 3.000", [[3000], [3000, 3]]],
    ["1 200", [[1200]]],
    ["2.5", [[2.5]]],
    ["12.5.2026", [[12], [5], [2026]]],
    ["１２月14日", [[12], [14]]],
    ["none", []],
  ])("%j", (text, values) => {
    expect(figuresIn(text)).toEqual(values.map((readings) => expect.arrayContaining(readings)));
  });
});
