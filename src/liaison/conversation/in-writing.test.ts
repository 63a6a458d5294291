/** A conversation in writing, from consent to goodbye: values in figures both ways, in every language. */
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { createEngine } from "../engine.ts";
import { inWriting } from "../flows/overrides/written.ts";
import { allLanguages } from "../language/index.ts";
import { lineFixture, snapshotFixture } from "./reduce.fixture.ts";
import { TextTalk } from "./text-talk.fixture.ts";
import type { CallSnapshot } from "./types.ts";
import { sentencesOf } from "./utterances.ts";

const WRITTEN: Partial<CallSnapshot> = { written: true, ...inWriting({}) };
const TOLD = [
  { qty: 3200, interval: point("2026-12-03"), basis: "ex_factory" },
  { qty: 800, interval: point("2026-12-10"), basis: "ex_factory" },
];
/** Yes, the answer as it is typed, and what the agent then writes; "800" and the tenth are of the rest. */
const TALKS: Record<string, { yes: string; answer: string; asked: string; readback: string }> = {
  en: {
    yes: "yes",
    answer: "3,200 pcs on 3 Dec, rest on 10 Dec",
    asked: "PO 4471, line 2: 4,000 pieces of Main board. On which day will they leave the factory?",
    readback:
      "3,200 pieces leaving the factory on Thursday 3 December. And then 800 pieces leaving the factory on Thursday 10 December.",
  },
  es: {
    yes: "sí",
    answer: "3.200 pzas el 3/12 y el resto el 10/12",
    asked: "Pedido 4471, línea 2, Main board: 4000 piezas. ¿Qué día salen de fábrica?",
    readback:
      "3200 piezas con salida de fábrica el jueves 3 de diciembre. Y después 800 piezas con salida de fábrica el jueves 10 de diciembre.",
  },
  de: {
    yes: "ja",
    answer: "3.200 Stk. am 3.12., der Rest am 10.12.",
    asked: "Bestellung 4471, Position 2: 4.000 Stück, Main board. An welchem Tag verlassen sie das Werk?",
    readback:
      "3.200 Stück ab Werk am Donnerstag, dem 3. Dezember. Und dann 800 Stück ab Werk am Donnerstag, dem 10. Dezember.",
  },
  fr: {
    yes: "oui",
    answer: "3 200 pcs le 3/12, le reste le 10/12",
    asked: "Commande 4471, ligne 2: 4\u202f000 pièces, Main board. Quel jour la marchandise quitte-t-elle l'usine?",
    readback:
      "3\u202f200 pièces, départ usine, le jeudi 3 décembre. Puis 800 pièces, départ usine, le jeudi 10 décembre.",
  },
  zh: {
    yes: "可以",
    answer: "12月3日出3,200件，剩下的12月10日出",
    asked: "采购订单4471，第2行，Main board，数量4,000件。请问哪天出厂？",
    readback: "3,200件，12月3日（星期四）出厂。然后800件，12月10日（星期四）出厂。",
  },
};

describe.each(allLanguages().map(({ code }) => code))("a conversation in writing in %s", (language) => {
  const { yes, answer, asked, readback } = TALKS[language]!;
  const opened = (over: Partial<CallSnapshot> = WRITTEN) => {
    const talk = new TextTalk({ language, ...over });
    talk.hear(yes);
    talk.hear(yes);
    return talk;
  };

  it("asks, reads back and sums up in figures, and records what was typed", () => {
    const talk = opened();
    expect(talk.said).toEqual([asked]);
    expect(talk.hear(answer)[0]).toBe(readback);
    const plain = language === "zh" ? "对" : yes;
    expect(talk.hear(plain).join(" ")).toContain(readback);
    talk.hear(plain);
    expect(talk.of("record")).toMatchObject([{ status: "confirmed", deliveries: TOLD }]);
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "completed" }]);
    expect(talk.blocked).toEqual([]);
  });

  it("takes what it wrote itself, sent back, for the same promise", () => {
    const talk = opened();
    talk.hear(answer);
    talk.hear(readback);
    expect(talk.blocked).toEqual([]);
    expect(talk.state.topics[0]!.draft).toMatchObject(TOLD);
  });

  it("is worded as before from a log that does not say it was in writing", () => {
    const talk = opened({});
    expect(talk.said.join(" ")).not.toMatch(/\d/);
    expect(talk.hear(answer)[0]).not.toMatch(/\d/);
    expect(talk.blocked).toEqual([]);
  });
});

it("says a pack and an order with signs as they are written", () => {
  const lines = [lineFixture({ po: "PO4500-12", line: "0010", uom: "carton", openQty: 15, pack: null })];
  const talk = new TextTalk({ lines, ...WRITTEN });
  talk.hear("yes");
  expect(talk.hear("yes")).toEqual([
    "PO 4500-12, line 0010: 15 cartons of Main board. On which day will they leave the factory?",
  ]);
  expect(talk.hear("all 15 on 12/13/2026").join(" ")).toMatch(
    /^15 cartons leaving the factory on Sunday 13 December\./,
  );
  expect(talk.blocked).toEqual([]);
});

it("gives the channel its sentences in figures", () => {
  const engine = createEngine("en")!;
  const snapshot: CallSnapshot = { ...snapshotFixture(), ...WRITTEN };
  const effects = new TextTalk(snapshot);
  effects.hear("yes");
  effects.hear("yes");
  const texts = sentencesOf(engine, snapshot, effects.of("say"), () => undefined).spoken.map(({ text }) => text);
  expect(texts.at(-1)).toMatch(/^PO 4471, line 2: 4,000 pieces/);
});
