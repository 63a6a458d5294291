/** How people allow a recording in everyday words, and what sounds like it and is none. */
import { describe, expect, it } from "vitest";
import { context } from "../extraction/extract.fixture.ts";
import { extractTurn } from "../extraction/turn.ts";

const confirmOf = (language: string, answer: string) =>
  extractTurn(answer, context({ language, slot: "consent" })).confirm;

const FIRM: Record<string, readonly string[]> = {
  en: [
    "fine by me",
    "Hi, yes fine",
    "hello, yes of course",
    "good morning, sure, go ahead",
    "sure no problem",
    "yeah that's fine with me",
    "no worries, go ahead",
    "okay by me",
    "i'm happy with that",
  ],
  es: [
    "hola, sí claro",
    "buenas, sí, adelante",
    "por mí bien",
    "venga, vale",
    "sí, cómo no",
    "por mí está bien, adelante",
    "me parece perfecto",
  ],
  de: [
    "kein ding",
    "hallo, ja gerne",
    "von mir aus gerne",
    "das stört mich nicht",
    "soll mir recht sein",
    "ja ja machen sie",
    "können wir gerne machen",
  ],
  fr: [
    "salut, oui allez-y",
    "aucun souci",
    "oui pas de souci",
    "ça me dérange pas",
    "c'est bon pour moi",
    "c'est ben ça",
    "ok pour moi",
  ],
  zh: ["都行", "没问题 录吧", "不介意", "妥了", "可以的 没事", "行 没问题"],
};
const NOT_FIRM: Record<string, readonly string[]> = {
  en: [
    "not fine by me",
    "hello yes",
    "hi yes hello",
    "yes, hello?",
    "fine, but who are you?",
    "i guess that's fine",
    "why not ask my boss",
    "no worries but no recording",
  ],
  es: ["hola sí", "sí, hola", "por mí no", "venga, que no", "me parece que no", "va a ser que no"],
  de: ["ja hallo", "hallo ja", "das stört mich schon", "ist mir nicht recht", "kein ding der welt", "kommt drauf an"],
  fr: ["ça me dérange un peu", "je ne veux pas", "c'est bon j'ai compris mais non"],
  zh: ["我介意", "不行", "都行的话再说", "不太妥"],
};

describe("a recording is allowed", () => {
  for (const [language, answers] of Object.entries(FIRM)) {
    it.each(answers)(`${language}: by "%s"`, (answer) => {
      expect(confirmOf(language, answer)).toMatchObject({ value: "yes", firm: true });
    });
  }
  for (const [language, answers] of Object.entries(NOT_FIRM)) {
    it.each(answers)(`${language}: not by "%s"`, (answer) => {
      expect(confirmOf(language, answer)?.firm ?? false).toBe(false);
    });
  }
});
