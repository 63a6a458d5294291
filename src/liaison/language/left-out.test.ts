/** What is left out is not what is told: days ("any day but Friday") and counts ("all but fifty"). 2026-11-23 is a Monday. */
import { describe, expect, it } from "vitest";
import { convert } from "../conversation/quantities.ts";
import { lineFixture } from "../conversation/reduce.fixture.ts";
import { context } from "../extraction/extract.fixture.ts";
import { readAnswer } from "../extraction/extract.ts";
import { languageRules } from "./index.ts";

function told(language: string, words: string) {
  const at = context({ language, today: "2026-11-23", openQuantity: 4000 });
  const { deliveries } = readAnswer(languageRules(language)!, words, at).extraction;
  return {
    days: deliveries.flatMap(({ date }) => (date === null ? [] : [date.interval.earliest])),
    counts: deliveries.flatMap(({ quantity }) =>
      quantity === null ? [] : [convert(quantity, lineFixture({ openQty: 4000 }), 0).qty],
    ),
  };
}

describe("days left out", () => {
  it.each([
    ["en", "any day but Friday"],
    ["en", "anything but the third"],
    ["en", "every day except the third of December works"],
    ["en", "any day except the third and the fourth"],
    ["en", "any time other than the tenth"],
    ["en", "any day, Friday excepted"],
    ["es", "cualquier día menos el viernes"],
    ["es", "todos los días salvo el tres"],
    ["de", "Alles außer dem Zwölften"],
    ["de", "jeder Tag bis auf Freitag geht"],
    ["de", "alle Tage mit Ausnahme vom dritten Dezember"],
    ["fr", "sauf vendredi"],
    ["fr", "tous les jours hormis le trois"],
    ["fr", "tout sauf le douze décembre"],
    ["zh", "除了周五都行"],
    ["zh", "除周五以外都可以"],
    ["zh", "三号除外，哪天都行"],
  ])("are no days of the goods, in %s: %s", (language, words) => expect(told(language, words).days).toEqual([]));

  it.each([
    ["en", "next week, any day but Friday", "2026-11-30"],
    ["es", "la próxima semana, cualquier día menos el viernes", "2026-11-30"],
    ["de", "nächste Woche, außer Freitag", "2026-11-30"],
    ["zh", "下周除了周五都行", "2026-11-30"],
    // The one day that is left.
    ["en", "no day but Friday", "2026-11-27"],
    ["en", "nothing but Friday works", "2026-11-27"],
    ["es", "ningún día salvo el viernes", "2026-11-27"],
    ["de", "kein Tag außer Freitag", "2026-11-27"],
    ["fr", "aucun jour sauf vendredi", "2026-11-27"],
    // No exclusion.
    ["en", "not Thursday but Friday", "2026-11-27"],
    ["es", "salvo imprevistos el tres de diciembre", "2026-12-03"],
    ["fr", "sauf imprévu le trois décembre", "2026-12-03"],
    ["de", "alle am dritten Dezember", "2026-12-03"],
    ["fr", "toutes le trois décembre", "2026-12-03"],
  ])("leave what is told, in %s: %s", (language, words, day) => expect(told(language, words).days).toEqual([day]));
});

describe("counts left out", () => {
  it.each([
    ["en", "all but fifty on the third of December", 3950],
    ["en", "everything minus a hundred on the third", 3900],
    ["es", "todas menos cincuenta el tres de diciembre", 3950],
    ["de", "alle bis auf fünfzig am dritten Dezember", 3950],
    ["de", "bis auf fünfzig alle am dritten Dezember", 3950],
    ["de", "alles außer hundert am dritten", 3900],
    ["fr", "toutes sauf cinquante le trois décembre", 3950],
    ["zh", "除了五十个，其余12月3号发", 3950],
    ["zh", "全部减五十，12月3号", 3950],
  ])("leave the rest of what is open, in %s: %s", (language, words, count) =>
    expect(told(language, words)).toEqual({ days: ["2026-12-03"], counts: [count] }),
  );

  it.each([
    ["en", "minus a hundred"],
    ["es", "menos cien"],
    ["de", "minus hundert"],
    ["fr", "moins cent"],
    ["zh", "减一百"],
  ])("taken from nothing are no count, in %s: %s", (language, words) =>
    expect(told(language, words).counts).toEqual([]),
  );

  it.each([
    ["en", "four thousand minus a hundred", 3900],
    ["es", "al menos cien", 100],
    ["es", "más o menos cien", 100],
    ["de", "mehr oder weniger hundert", 100],
    ["fr", "au moins cent", 100],
    ["zh", "至少一百", 100],
  ])("and counts with such a word stay, in %s: %s", (language, words, count) =>
    expect(told(language, words).counts).toEqual([count]),
  );

  it("more than is open is no count", () =>
    expect(told("en", "all but five thousand on the third of December").counts).toEqual([null]));
});
