/** Dates that leave out their month or week are read where they were told, or not at all. 2026-11-23 is a Monday. */
import { describe, expect, it } from "vitest";
import { languageRules } from "../language/index.ts";
import { context } from "./extract.fixture.ts";
import { readAnswer } from "./extract.ts";
import type { ExtractionContext } from "./types.ts";

type Words = [language: string, words: string, expected: string];

function days(language: string, words: string, over: Partial<ExtractionContext> = {}): string {
  const at = context({ language, today: "2026-11-23", openQuantity: 4000, ...over });
  const { deliveries, ambiguous } = readAnswer(languageRules(language)!, words, at).extraction;
  const found = ambiguous?.readings.map(({ interval }) => interval) ?? deliveries.map(({ date }) => date?.interval);
  return found.map((one) => `${one?.earliest.slice(5)}..${one?.latest?.slice(5)}`).join(" ");
}

const WEEK_50 = { earliest: "2026-12-07", likely: "2026-12-10", latest: "2026-12-13" };
const DECEMBER = { earliest: "2026-12-01", likely: "2026-12-16", latest: "2026-12-31" };
const END_OF_DECEMBER = { earliest: "2026-12-21", likely: "2026-12-26", latest: "2026-12-31" };

describe("the day asked for of a stretch that was told", () => {
  it.each<Words>([
    ["en", "more towards the end of the week", "12-10..12-13"],
    ["en", "midweek", "12-08..12-10"],
    ["en", "Thursday or Friday", "12-10..12-11"],
    ["es", "hacia finales de semana", "12-10..12-13"],
    ["es", "a principios de semana", "12-07..12-08"],
    ["de", "eher gegen Ende der Woche", "12-10..12-13"],
    ["de", "Anfang der Woche", "12-07..12-08"],
    ["fr", "plutôt en fin de semaine", "12-10..12-13"],
    ["fr", "en début de semaine", "12-07..12-08"],
    ["zh", "周五左右", "12-11..12-11"],
    ["zh", "周末前", "12-07..12-11"],
    ["en", "by the end of the month", ""],
  ])("of week fifty, in %s: %s", (language, words, expected) =>
    expect(days(language, words, { within: WEEK_50 })).toBe(expected),
  );

  it.each<Words>([
    ["en", "towards the end of the month", "12-21..12-31"],
    ["en", "by the fifteenth", "12-01..12-15"],
    ["es", "a fin de mes", "12-21..12-31"],
    ["de", "ab dem zehnten", "12-10..12-31"],
    ["fr", "vers le douze", "12-12..12-12"],
    ["zh", "月底", "12-21..12-31"],
    // Four Fridays are no day; another month and tomorrow correct what was told.
    ["en", "on a Friday", ""],
    ["en", "no, on the third of January", "01-03..01-03"],
    ["en", "tomorrow", "11-24..11-24"],
  ])("of December, in %s: %s", (language, words, expected) =>
    expect(days(language, words, { within: DECEMBER })).toBe(expected),
  );

  it.each<Words>([
    ["en", "around the 28th", "12-28..12-28"],
    ["es", "alrededor del 28", "12-28..12-28"],
    ["de", "zwischen dem 26. und dem 28.", "12-26..12-28"],
    ["fr", "vers le 28", "12-28..12-28"],
    ["zh", "28号左右", "12-28..12-28"],
    ["zh", "28号到30号之间", "12-28..12-30"],
    ["en", "the fifth", "12-05..12-05 01-05..01-05"],
  ])("of the end of December, in %s: %s", (language, words, expected) =>
    expect(days(language, words, { within: END_OF_DECEMBER })).toBe(expected),
  );

  it("is the first one where only the earliest day was told", () =>
    expect(days("en", "on Friday", { within: { ...DECEMBER, latest: null } })).toBe("12-04..12-04"));
});

describe("a day without its month after one that had it", () => {
  it.each<Words>([
    ["en", "500 on the 12th or 13th of January, the rest on the 18th", "01-12..01-13 01-18..01-18"],
    ["en", "500 in early January, the rest on the 18th or 19th", "01-01..01-10 01-18..01-19"],
    ["en", "500 on the 28th of January, the rest on the third", "01-28..01-28 02-03..02-03"],
    ["es", "500 hacia el 12 de enero, el resto antes del 18", "01-12..01-12 11-23..01-17"],
    ["de", "540 am 12. oder 13. Januar, der Rest am 18.", "01-12..01-13 01-18..01-18"],
    ["de", "500 am 12. Januar, 300 am 15., der Rest am 18. oder 19.", "01-12..01-12 01-15..01-15 01-18..01-19"],
    ["fr", "500 entre le 12 et le 14 janvier, le solde le 18", "01-12..01-14 01-18..01-18"],
    ["zh", "一月12号左右发500，剩下的18号", "01-12..01-12 01-18..01-18"],
  ])("in one answer, in %s: %s", (language, words, expected) => expect(days(language, words)).toBe(expected));

  it.each<Words>([
    ["en", "on the 18th", "01-18..01-18"],
    ["de", "der Rest am 18.", "01-18..01-18"],
    ["zh", "18号", "01-18..01-18"],
  ])("asked for what is left, in %s: %s", (language, words, expected) =>
    expect(days(language, words, { follows: "2027-01-12" })).toBe(expected),
  );
});
