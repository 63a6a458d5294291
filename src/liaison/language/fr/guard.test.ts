/** What the agent may not say in French, and that its own sentences pass. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { snapshotFixture } from "../../conversation/reduce.fixture.ts";
import type { Say, SayValue } from "../../conversation/types.ts";
import { checkSpoken } from "../../guard/output-check.ts";
import { english } from "../en/index.ts";
import { render } from "../render.ts";
import { actOf, FORM_VALUES, snapshotForWording } from "../wording.fixture.ts";
import { french } from "./index.ts";
import { inWords } from "./saying.fixture.ts";

const snapshot = snapshotFixture();
const say = (over: Partial<Say> = {}): Say => ({
  ...{ act: "readback", template: "readback.delivery", values: {}, line: "line-a", slot: "confirm", language: "fr" },
  ...over,
});
const text = (value: string): SayValue => ({ type: "text", text: value });
const interval: SayValue = {
  type: "interval",
  interval: { earliest: "2026-11-30", likely: "2026-12-02", latest: "2026-12-04" },
};
const quantity: SayValue = { type: "quantity", value: 3215, uom: "pcs" };
const basis: SayValue = { type: "basis", basis: "ex_factory" };
const VALUES: Record<string, SayValue> = {
  ...FORM_VALUES,
  ...{
    agent: text("Mira"),
    company: text("Northwind Devices"),
    principal: text("Dana Reyes"),
    contact: text("Ms. Lin"),
    item: text("Main board"),
  },
  ...{ qty: quantity, open: quantity, interval, date: interval, basis, unit: text("palette") },
  po: { type: "identifier", value: "4471" },
  line: { type: "identifier", value: "2" },
  first: { type: "interval", interval: point("2026-12-03") },
  second: { type: "interval", interval: point("2027-03-12") },
  value: { type: "number", value: 20 },
  list: {
    type: "list",
    template: "readback.delivery",
    items: [
      [quantity, interval, basis],
      [
        { type: "quantity", value: 10, uom: "carton" },
        { type: "interval", interval: point("2026-12-21") },
        { type: "basis", basis: "unknown" },
      ],
    ],
  },
};

describe("templates", () => {
  it("say everything that English says", () => {
    expect(Object.keys(french.templates).filter((key) => english.templates[key] !== undefined)).toEqual(
      Object.keys(english.templates),
    );
    for (const [key, sentence] of Object.entries(english.templates)) {
      const names = (one: string) => [...one.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
      expect([key, names(french.templates[key]!)]).toEqual([key, names(sentence)]);
    }
  });

  it.each(Object.keys(french.templates))("%s passes the output check and survives speech", (template) => {
    const names = [...french.templates[template]!.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const values = Object.fromEntries(names.map((name) => [name, VALUES[name]!]));
    const sentence = say({ act: actOf(template), template, values, line: null, slot: null });
    const spoken = render(sentence, "2026-11-23");
    expect({ spoken, ...checkSpoken(spoken, sentence, snapshotForWording(template)) }).toEqual({ spoken, ok: true });
    expect(spoken).toMatch(/^\p{Lu}.*[.?!]$/u);
    expect(spoken).not.toMatch(/\d|[{}]|\s{2}|\s[,.?!]|,[.?!]|undefined|null/);
  });
});

describe("sentences of ours", () => {
  it.each([
    "Nous acceptons le nouveau prix.",
    "C'est accepté.",
    "Je suis d'accord pour quatre pour cent.",
    "Nous sommes d’accord.",
    "C'est approuvé.",
    "Nous validons la hausse.",
    "Je confirme la hausse de prix.",
    "Le prix est confirmé.",
    "Nous payons vendredi.",
    "Je vous garantis le paiement.",
    "Vous pouvez expédier avec la dérogation.",
    "Je m'engage à payer.",
    "Marché conclu.",
    "Je vous donne le feu vert.",
    "Allez-y.",
    "Je ne sais pas. Nous acceptons.",
  ])("that commit are blocked: %s", (sentence) => {
    for (const act of ["acknowledge", "refuse", "answer", "close"] as const)
      expect(checkSpoken(sentence, say({ act, template: "ack.thanks" }), snapshot)).toMatchObject({ ok: false });
  });

  it("may refuse in those words, and nothing else may", () => {
    const sentence = "Je ne peux pas valider un prix. Je le transmets.";
    // The word itself is none of the agent's own: here it is the partner's, said back.
    const said = { template: "line.ask_unit", values: { unit: text("valider") } };
    expect(checkSpoken(sentence, say({ act: "refuse", ...said }), snapshot)).toEqual({ ok: true });
    expect(checkSpoken(sentence, say({ act: "acknowledge", ...said }), snapshot)).toMatchObject({
      blocked: expect.stringMatching(/^commits our side/),
    });
  });

  const told = say({
    values: {
      qty: { type: "quantity", value: 3200, uom: "pcs" },
      interval: { type: "interval", interval: point("2026-12-03") },
      po: { type: "identifier", value: "4471" },
    },
  });

  it.each([
    "Trois mille deux cents pièces, départ usine, le jeudi trois décembre.",
    "3 200 pièces le 3 décembre.",
    "Trois mille deux cents pièces le trois décembre deux mille vingt-six.",
    "Commande quatre quatre sept un: trois mille deux cents le trois.",
  ])("made of their values pass: %s", (sentence) =>
    expect(checkSpoken(sentence, told, snapshot)).toEqual({ ok: true }),
  );

  it.each([
    ["Commande double quatre sept un.", "double"],
    ["Un instant. Une ligne.", "instant"],
  ])("made of their values and the partner's own word pass: %s", (sentence, unit) => {
    const asked = say({ act: "ask", template: "line.ask_unit", values: { po: told.values.po!, unit: text(unit) } });
    expect(checkSpoken(sentence, asked, snapshot)).toEqual({ ok: true });
  });

  it.each([
    "Trois mille trois cents pièces le trois décembre.",
    "Trois mille deux cents pièces le treize décembre.",
    "3 200 pièces le 4 décembre.",
    "Quatre-vingt-douze pièces.",
    "Commande quatre quatre sept deux.",
    "Une centaine de pièces.",
    "Cela fait quatre virgule cinq pour cent.",
  ])("with a number from nowhere are blocked: %s", (sentence) =>
    expect(checkSpoken(sentence, told, snapshot)).toMatchObject({ ok: false }),
  );
});

describe("numbers in a sentence", () => {
  const style = fc.record({ swiss: fc.boolean(), hyphen: fc.boolean(), hundreds: fc.boolean() });

  it("are read back, whatever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), style, (value, how) => {
        expect(french.check.numbers(`environ ${inWords(value, how)} pièces`).map((found) => found.values)).toEqual([
          [value],
        ]);
      }),
    );
    for (let value = 1; value < 2000; value++)
      expect(french.check.numbers(`${french.speakers.number(value)} pièces`).map((found) => found.values)).toEqual([
        [value],
      ]);
  });

  it("that are wrong are blocked", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.integer({ min: 2, max: 999_999 }),
        style,
        (right, wrong, how) => {
          fc.pre(right !== wrong);
          const one = say({ values: { qty: { type: "quantity", value: right, uom: "pcs" } } });
          expect(checkSpoken(`${inWords(right, how)} pièces.`, one, snapshot)).toEqual({ ok: true });
          expect(checkSpoken(`${inWords(wrong, how)} pièces.`, one, snapshot)).toMatchObject({ ok: false });
        },
      ),
    );
  });
});
