/** Numbers, days and shares that belong to something else than the goods. Today is Wednesday the 25th of November. */
import { describe, expect, it } from "vitest";
import { context, told } from "../extraction/extract.fixture.ts";
import { readAnswer } from "../extraction/extract.ts";
import type { ExtractionContext } from "../extraction/types.ts";
import { languageRules } from "./index.ts";

const hear = (language: string, words: string, over: Partial<ExtractionContext> = {}) =>
  told(readAnswer(languageRules(language)!, words, context({ language, ...over })).extraction);

describe("what is no answer about the goods", () => {
  it.each([
    ["en", "does the account you have end with 3000"],
    ["en", "there is glass in tray 6"],
    ["en", "I will mail it this evening"],
    ["en", "I will send you the photos tomorrow"],
    ["en", "production starts on monday"],
    ["en", "the fabric is seventy percent in"],
    ["en", "the fifteenth day of the tenth lunar month"],
    ["es", "¿la cuenta que tienen termina en 3000?"],
    ["es", "hay vidrio en la bandeja 6"],
    ["es", "le mando un correo esta tarde"],
    ["es", "el corte empieza el lunes"],
    ["es", "ya llegó el setenta por ciento de la tela"],
    ["de", "im tablett 6 ist glas"],
    ["de", "ich schicke ihnen heute abend eine mail"],
    ["de", "die produktion beginnt am montag"],
    ["de", "siebzig prozent vom stoff sind da"],
    ["fr", "il y a du verre dans le bac 6"],
    ["fr", "je vous envoie un mail ce soir"],
    ["fr", "la coupe commence lundi"],
    ["zh", "托盘6里有玻璃"],
    ["zh", "今天晚上给您发邮件"],
    ["zh", "星期一开始裁剪"],
    ["zh", "面料到了百分之七十"],
    ["zh", "农历十月十五"],
  ])("in %s: %s", (language, words) => expect(hear(language, words)).toEqual([]));
});

describe("what still is one beside such words", () => {
  it.each([
    ["en", "they ship on monday, and I will send you the photos", ["- @ 2026-11-30"]],
    ["en", "in the tray, forty pieces on the third of december", ["40 pcs @ 2026-12-03"]],
    ["en", "production starts on monday, the goods leave on the seventh of december", ["- @ 2026-12-07"]],
    ["es", "salen el tres de diciembre y le mando un correo", ["- @ 2026-12-03"]],
    ["de", "die produktion beginnt am montag, raus gehen sie am siebten dezember", ["- @ 2026-12-07"]],
    ["fr", "la coupe commence lundi, elles partent le sept décembre", ["- @ 2026-12-07"]],
    ["zh", "星期一开始裁剪，十二月七号发货", ["- @ 2026-12-07"]],
  ])("in %s: %s", (language, words, expected) => expect(hear(language, words)).toEqual(expected));
});
