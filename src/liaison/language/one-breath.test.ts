/** Bounds that a denial turns round, and dates told in one breath. Today is Wednesday the 25th of November. */
import { expect, it } from "vitest";
import { context, told } from "../extraction/extract.fixture.ts";
import { readAnswer } from "../extraction/extract.ts";
import { languageRules } from "./index.ts";

it.each([
  ["en", "no way before Christmas", "2026-12-25.."],
  ["en", "there is no way we ship before the tenth", "2026-12-10.."],
  ["en", "before the tenth is impossible", "2026-12-10.."],
  ["en", "no, before the tenth", "2026-11-25..2026-12-09"],
  ["de", "auf gar keinen Fall vor Weihnachten", "2026-12-25.."],
  ["fr", "pas avant quinze jours, trois semaines", "2026-12-10.."],
  ["es", "nada sale antes del diez", "2026-12-10.."],
  ["zh", "不可能在十号之前", "2026-12-10.."],
  ["de", "der zwölfte Januar, Dienstag", "2027-01-12"],
  ["fr", "le douze janvier, mardi", "2027-01-12"],
  ["de", "frühestens am zehnten, spätestens am fünfzehnten", "2026-12-10..2026-12-15"],
  ["en", "the fifteenth at the latest, the tenth at the earliest", "2026-12-10..2026-12-15"],
  ["fr", "au plus tôt le dix, au plus tard le quinze", "2026-12-10..2026-12-15"],
  ["zh", "最晚十五号，最早十号", "2026-12-10..2026-12-15"],
  ["de", "am zehnten, sagen wir am zehnten", "2026-12-10"],
  ["es", "el jueves, el jueves de esa semana", "2026-11-26"],
  ["de", "KW 51, und zwar am Mittwoch", "2026-12-16"],
  ["en", "week fifty, Thursday or Friday", "2026-12-10..2026-12-11"],
  ["zh", "第五十周，周四", "2026-12-10"],
])("in %s: %s", (language, words, expected) => {
  const { extraction } = readAnswer(languageRules(language)!, words, context({ language }));
  expect(told(extraction)).toEqual([`- @ ${expected}`]);
});
