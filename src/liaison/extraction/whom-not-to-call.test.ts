/** Who asks us not to call somebody else has not asked us to stop calling. */
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { context } from "./extract.fixture.ts";

const ELSEWHERE: Record<string, string[]> = {
  en: ["don't call finance for that", "please don't call my boss about it", "don't contact the bank"],
  es: ["no llame a finanzas por eso", "no llame a mi jefe", "no llame al banco", "no contacte a nadie por esto"],
  de: ["rufen sie dafür nicht die buchhaltung an", "rufen sie nicht meinen chef an", "kontaktieren sie nicht die bank"],
  fr: ["n'appelez pas la comptabilité pour ça", "n'appelez pas mon chef", "ne contactez pas la banque"],
  zh: ["别打给财务", "不要给我老板打电话", "不用联系银行"],
};
const HERE: Record<string, string[]> = {
  en: ["don't call this number again", "never call me again"],
  es: ["no llame a este número", "no me llame más", "no vuelva a llamar", "no llamen más a mi número"],
  de: ["rufen sie hier nicht mehr an", "rufen sie mich nie wieder an"],
  fr: ["ne m'appelez plus", "n'appelez plus ce numéro"],
  zh: ["别再打电话了", "不要再给我打电话", "别打给我"],
};

describe.each(Object.keys(HERE))("in %s", (language) => {
  const stops = (words: string) =>
    createEngine(language)!
      .extract(words, { ...context(), language })
      .intents.some(({ value }) => value === "stop_calling");

  it.each(ELSEWHERE[language]!)("'%s' stops nothing", (words) => expect(stops(words)).toBe(false));
  it.each(HERE[language]!)("'%s' stops the calls", (words) => expect(stops(words)).toBe(true));
});
