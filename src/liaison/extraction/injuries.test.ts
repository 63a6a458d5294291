/** People who are hurt, in words nobody listed, and what sounds alike and hurts nobody; whether everybody is safe. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tellsUnhurt, valueFor } from "../conversation/form/fill.ts";
import type { Field } from "../flows/types.ts";
import { growth, LINEAR_ENOUGH } from "../language/growth.fixture.ts";
import { context, intentsOf, TODAY } from "./extract.fixture.ts";
import { extractTurn } from "./turn.ts";

type Said = { lang: string; hurt: boolean; utterance: string };
const SAID = readFileSync(new URL("../../../test/data/injuries.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Said);
const LANGUAGES = ["en", "es", "de", "fr", "zh"];

const toSafe = (said: string) => {
  const [language, words] = said.split(/: (.*)/) as [string, string];
  return extractTurn(words, context({ language, slot: "confirm" }));
};

describe.each(LANGUAGES)("in %s", (language) => {
  const wrong = (hurt: boolean) =>
    SAID.filter((one) => one.lang === language && one.hurt === hurt)
      .filter(({ utterance }) => intentsOf(language, utterance).includes("injury_report") !== hurt)
      .map(({ utterance }) => utterance);

  it("hears who is hurt", () => expect(wrong(true)).toEqual([]));
  it("takes nothing else for it", () => expect(wrong(false)).toEqual([]));
});

describe("whether everybody is safe", () => {
  it.each([
    "en: yes everybody is fine, it's only ink smearing",
    "en: they are all safe, just a few bad parts",
    "es: sí, todos están bien, sólo es la tinta que se corre",
    "es: estamos todos bien, nomás el material se dañó",
    "de: ja alle wohlauf, nur die Farbe verschmiert",
    "fr: oui tout le monde va bien, c'est juste l'encre qui bave",
    "zh: 是的大家都没事,只是油墨蹭花了",
  ])("is told in %s", (said) => expect(tellsUnhurt(toSafe(said))).toBe(true));

  it.each([
    "en: everyone is fine, but one man is missing",
    "en: everyone is fine except Tom",
    "en: I think everybody is fine",
    "en: no, everybody is fine",
    "es: creo que todos están bien",
    "es: todos están bien menos uno",
    "de: hoffentlich geht es allen gut",
    "de: alle wohlauf bis auf einen",
    "fr: tout le monde va bien sauf Paul",
    "fr: j'espère que tout le monde va bien",
    "zh: 应该大家都没事",
    "zh: 大家都没事,除了老王",
  ])("is not told in %s", (said) => expect(tellsUnhurt(toSafe(said))).toBe(false));

  it.each([
    "en: yes, they took her to the hospital",
    "es: sí, ya se lo llevaron a urgencias",
    "de: ja, mittlerweile ist die Blutung gestillt",
    "fr: oui, ils l'ont emmené aux urgences",
    "zh: 是的,已经送她去医院了",
    "en: wrong number, and we have an injured man",
  ])("a yes hides no injury: %s", (said) =>
    expect(toSafe(said).intents.map(({ value }) => value)).toContain("injury_report"),
  );

  it.each([
    "en: we don't know the cause",
    "es: no sabemos la causa",
    "de: die Ursache kennen wir nicht",
    "fr: on ne connaît pas la cause",
    "zh: 原因不清楚",
  ])("an unknown cause is no answer: %s", (said) => {
    const { confirm, intents } = toSafe(said);
    expect([confirm, intents]).toEqual([null, []]);
  });
});

describe("a yes to whether everybody is safe", () => {
  const safe = { id: "safe", kind: "yes_no", slot: "confirm", readback: null } as unknown as Field;

  it.each([
    ...[
      "en: yes",
      "en: yes they are",
      "en: yes, thank God",
      "en: yes everyone",
      "en: yes, all safe",
      "en: yes, we are all fine",
    ],
    ...["es: sí", "es: sí, todos están a salvo", "es: sí, gracias a Dios", "de: ja", "de: ja, uns geht es allen gut"],
    ...[
      "de: ja, zum Glück",
      "fr: oui",
      "fr: oui, nous allons tous bien",
      "fr: oui, Dieu merci",
      "zh: 是的",
      "zh: 是的,都安全",
    ],
  ])("is told by %s", (said) => expect(valueFor(safe, toSafe(said), TODAY)).toEqual({ type: "yes_no", yes: true }));

  it.each([
    ...["en: yes, he will survive", "en: he is in good hands now", "en: yes now they are", "en: they took two away"],
    ...["en: yes, she is getting better", "en: yes, he went home", "es: sí, va a sobrevivir"],
    ...["es: sí, ya está en buenas manos", "es: sí, ahora sí lo están", "es: se llevaron a dos"],
    ...[
      "de: ja, er wird überleben",
      "de: ja, er ist jetzt in guten Händen",
      "de: ja, jetzt schon",
      "de: zwei wurden abgeholt",
    ],
    ...["fr: oui, il va survivre", "fr: oui, il est entre de bonnes mains", "fr: ils en ont emmené deux"],
    ...["zh: 是的,他会活下来", "zh: 是的,他现在有人照顾了", "zh: 拉走了两个"],
  ])("is not told by %s", (said) => expect(valueFor(safe, toSafe(said), TODAY)).toBeNull());
});

it.each([
  ["en", "the operator told him that she asked the driver ", "and then our welder was crushed by a press"],
  ["es", "el operador le dijo a ella que el chofer y el cliente ", "y un soldador quedó aplastado por la prensa"],
  [
    "de",
    "der Bediener sagt ihm dass er dem Fahrer und dem Kunden ",
    "und unser Schweißer wurde von der Presse zerquetscht",
  ],
  ["fr", "l'opérateur lui dit que le chauffeur et le client ", "et un soudeur a été écrasé par la presse"],
  ["zh", "操作工跟他说司机和客户,", "一个焊工被冲床压伤了"],
])("hears who is hurt behind many people in %s", (language, many, hurt) => {
  expect(intentsOf(language, many.repeat(30))).not.toContain("injury_report");
  expect(intentsOf(language, many.repeat(30) + hurt)).toContain("injury_report");
});

it("a wrong number and an injury are both told", () => {
  const told = intentsOf("en", "wrong number, and we have an injured man");
  expect(told).toEqual(expect.arrayContaining(["wrong_number", "injury_report"]));
});

it.each(LANGUAGES)("is read in no time, however much is said in %s", (language) => {
  const words = { en: "he his hand hit", es: "le la mano golpeo", de: "er die hand erfasst", fr: "il la main ecrase" };
  const said = `${words[language as keyof typeof words] ?? "他手压被"} `;
  expect(growth((count) => intentsOf(language, said.repeat(count)), 15)).toBeLessThan(LINEAR_ENOUGH);
});
