/** 2026-11-25 is a Wednesday. */
import { describe, expect, it } from "vitest";
import { anchored } from "./date-anchors.ts";
import { context } from "./extract.fixture.ts";

const fits = (quote: string, earliest: string, latest: string | null, language = "en", spokenDates: string[] = []) =>
  anchored(quote, { earliest, latest }, context({ language, spokenDates }));

describe("words that name the days", () => {
  it.each([
    ["en", "decmber 7", "2026-12-07", "2026-12-07"],
    ["en", "7 of decembar", "2026-12-07", "2026-12-07"],
    ["en", "Dec 7, 2026", "2026-12-07", "2026-12-07"],
    ["en", "thursday", "2026-11-26", "2026-11-26"],
    ["en", "thursday in december", "2026-12-10", "2026-12-10"],
    ["en", "next week", "2026-11-30", "2026-12-06"],
    ["en", "friday of next week", "2026-12-04", "2026-12-04"],
    ["en", "tomorrow", "2026-11-26", "2026-11-26"],
    ["en", "2 weeks", "2026-12-09", "2026-12-09"],
    ["en", "5 or so weeks on", "2026-12-26", "2027-01-03"],
    ["en", "3 months", "2027-02-25", "2027-02-25"],
    ["en", "week no. 50", "2026-12-07", "2026-12-13"],
    ["en", "the week of december 14", "2026-12-14", "2026-12-20"],
    ["en", "nov 28 to dec 3", "2026-11-28", "2026-12-03"],
    ["en", "late in decembr", "2026-12-21", "2026-12-31"],
    ["en", "from december 3 on", "2026-12-03", null],
    ["es", "el 14 de diciembre", "2026-12-14", "2026-12-14"],
    ["es", "jueves", "2026-11-26", "2026-11-26"],
    ["es", "la próxima semana", "2026-11-30", "2026-12-04"],
    ["de", "14. Dezember", "2026-12-14", "2026-12-14"],
    ["de", "nächste Woche", "2026-11-30", "2026-12-04"],
    ["de", "in etwa 3 Wochen", "2026-12-14", "2026-12-18"],
    ["fr", "le 14 décembre", "2026-12-14", "2026-12-14"],
    ["fr", "vendredi", "2026-11-27", "2026-11-27"],
    ["zh", "12月14日", "2026-12-14", "2026-12-14"],
    ["zh", "下周", "2026-11-30", "2026-12-06"],
    ["zh", "3周", "2026-12-16", "2026-12-16"],
  ])("%s: %j", (language, quote, earliest, latest) => {
    expect(fits(quote, earliest, latest, language)).toBe(true);
  });

  it("count from a date just spoken as well", () => {
    expect(fits("2 weeks", "2026-12-17", "2026-12-17", "en", ["2026-12-03"])).toBe(true);
    expect(fits("2 weeks", "2026-12-17", "2026-12-17")).toBe(false);
  });
});

describe("words that do not", () => {
  it.each([
    ["we are doing our best", "2026-12-01", "2026-12-01"],
    ["we are doing our best", "2026-11-25", null],
    ["two of us are ill", "2026-12-02", "2026-12-02"],
    ["2 of us are ill", "2026-12-02", "2026-12-02"],
    ["the 12 guys", "2026-12-12", "2026-12-12"],
    ["december 14", "2026-12-15", "2026-12-15"],
    ["december 14", "2027-01-14", "2027-01-14"],
    ["december", "2026-12-14", "2026-12-14"],
    ["december 14", "2026-12-14", "2027-02-14"],
    ["next week", "2026-12-02", "2026-12-02"],
    ["next week", "2026-12-07", "2026-12-13"],
    ["thursday", "2026-11-27", "2026-11-27"],
    ["thursday", "2027-03-04", "2027-03-04"],
    ["thursday december 14", "2026-12-14", "2026-12-14"],
    ["tomorrow", "2026-11-27", "2026-11-27"],
    ["2 days", "2026-12-02", "2026-12-02"],
    ["2 weeks", "2026-12-02", "2027-12-02"],
    ["this week is crazy", "2026-12-03", "2026-12-03"],
    ["the week when school starts", "2026-12-03", "2026-12-09"],
    ["december 14 for 300", "2026-12-14", "2026-12-14"],
    ["maybe", "2027-05-01", "2027-05-31"],
    ["match 7", "2027-03-07", "2027-03-07"],
  ])("%j is not %s..%s", (quote, earliest, latest) => {
    expect(fits(quote, earliest, latest)).toBe(false);
  });
});
