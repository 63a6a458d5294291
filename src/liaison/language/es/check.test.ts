/** The guard's words in Spanish: what commits us is found, what only asks or refuses is not, and every number is counted. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { snapshotFixture } from "../../conversation/reduce.fixture.ts";
import type { Act, Say, SayValue } from "../../conversation/types.ts";
import { checkSpoken } from "../../guard/output-check.ts";
import { languageRules } from "../index.ts";
import { render } from "../render.ts";
import { actOf, FORM_VALUES, snapshotForWording } from "../wording.fixture.ts";
import { check } from "./check.ts";
import { inWords } from "./saying.fixture.ts";
import { templates } from "./templates/index.ts";

const say = (over: Partial<Say> = {}): Say => ({
  act: "acknowledge",
  template: "ack.recorded",
  values: {},
  line: null,
  slot: null,
  language: "es",
  ...over,
});
const blocked = (text: string, act: Act = "acknowledge") => !checkSpoken(text, say({ act }), snapshotFixture()).ok;
/** Words that are none of the agent's own: the partner's, said back. */
const saidBack = (unit: string, act: Act): Say =>
  say({ act, template: "line.ask_unit", values: { unit: { type: "text", text: unit } } });

describe("words that commit", () => {
  it.each([
    "Aceptamos el nuevo precio.",
    "Estamos de acuerdo.",
    "Queda aprobado.",
    "Yo apruebo la muestra.",
    "Le autorizo a enviar.",
    "Autoricé el cambio.",
    "Le garantizo el pago.",
    "Nos comprometemos a eso.",
    "Se lo prometo.",
    "Pagaremos la diferencia.",
    "Trato hecho.",
    "Confirmamos el precio.",
    "El aumento está bien.",
    "Puede enviar las piezas.",
    "Adelante con la producción.",
    "Firmamos el contrato.",
    "No hay duda, aceptamos.",
  ])("%s", (text) => expect(blocked(text)).toBe(true));

  it.each([
    ["Eso no puedo aceptarlo.", "aceptarlo"],
    ["No puedo autorizar eso.", "autorizar"],
    ["No prometemos nada.", "prometemos nada"],
  ])("refused: %s", (text, unit) => {
    expect(checkSpoken(text, saidBack(unit, "refuse"), snapshotFixture())).toEqual({ ok: true });
    expect(checkSpoken(text, saidBack(unit, "acknowledge"), snapshotFixture())).toMatchObject({
      blocked: expect.stringMatching(/^commits our side/),
    });
  });

  it.each(["¿Es correcto?", "Lo he anotado.", "¿Puede salir antes?", "Según lo previsto."])("free: %s", (text) => {
    expect(blocked(text)).toBe(false);
  });
});

describe("numbers", () => {
  it("are all found, in words and in figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), fc.boolean(), (value, feminine) => {
        const words = inWords(value, { feminine, bare: false, comma: false });
        expect([words, ...check.numbers(`Son ${words} piezas.`).flatMap((one) => one.values)]).toEqual([words, value]);
        expect(check.numbers(`Son ${value.toLocaleString("de-DE")} piezas.`).flatMap((one) => one.values)).toEqual([
          value,
        ]);
      }),
    );
  });

  it("are told apart, and read digit by digit as well", () => {
    expect(check.numbers("setenta piezas, siete cero, el jueves tres").map((one) => one.values)).toEqual([
      [70],
      [7, 0],
      [3],
    ]);
    expect(check.numbers("cuatro doble siete uno")[0]?.digits).toBe("4771");
    expect(check.numbers("cinco coma dos cinco kilos")[0]?.values).toEqual([5.25]);
  });

  it("from nowhere are blocked", () => {
    const values: Record<string, SayValue> = {
      qty: { type: "quantity", value: 3200, uom: "pcs" },
      interval: { type: "interval", interval: point("2026-12-03") },
    };
    const readback = say({ act: "readback", template: "readback.delivery", values });
    expect(checkSpoken("Tres mil doscientas piezas el jueves tres de diciembre.", readback, snapshotFixture()).ok).toBe(
      true,
    );
    expect(
      checkSpoken("Tres mil trescientas piezas el jueves tres de diciembre.", readback, snapshotFixture()).ok,
    ).toBe(false);
    expect(
      checkSpoken("Tres mil doscientas piezas el viernes cuatro de diciembre.", readback, snapshotFixture()).ok,
    ).toBe(false);
  });
});

const interval: SayValue = {
  type: "interval",
  interval: { earliest: "2026-11-30", likely: "2026-12-02", latest: "2026-12-04" },
};
const quantity: SayValue = { type: "quantity", value: 3275, uom: "pcs" };
const basis: SayValue = { type: "basis", basis: "ex_factory" };
const text = (value: string): SayValue => ({ type: "text", text: value });
const VALUES: Record<string, SayValue> = {
  ...FORM_VALUES,
  ...{
    agent: text("Mira"),
    company: text("Northwind Devices"),
    principal: text("Dana Reyes"),
    contact: text("Ms. Lin"),
    item: text("Main board"),
  },
  ...{
    qty: quantity,
    open: quantity,
    po: { type: "identifier", value: "4471" },
    line: { type: "identifier", value: "2" },
    interval,
    date: interval,
    basis,
  },
  ...{
    first: { type: "interval", interval: point("2026-12-01") },
    second: { type: "interval", interval: point("2027-03-12") },
  },
  ...{ value: { type: "number", value: 20 }, unit: text("pallet") },
  list: {
    type: "list",
    template: "readback.delivery",
    items: [
      [quantity, interval, basis],
      [{ type: "quantity", value: 785, uom: "pcs" }, { type: "interval", interval: point("2026-12-21") }, basis],
    ],
  },
};

describe("the wording", () => {
  it("has every sentence that English has", () => {
    expect(Object.keys(templates).sort()).toEqual(
      expect.arrayContaining(Object.keys(languageRules("en")!.templates).sort()),
    );
  });

  it.each(Object.keys(templates))("%s passes the output check in words only", (template) => {
    const names = [...templates[template]!.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const values = Object.fromEntries(names.map((name) => [name, VALUES[name]!]));
    const one = say({ act: actOf(template), template, values });
    const spoken = render(one, "2026-11-23");
    expect(spoken).toMatch(/^¿?\p{Lu}.*[.?!]$/u);
    expect(spoken).not.toMatch(/\d|[{}]|\s{2}|\s[,.?!]|,[.?!]|undefined|null/);
    expect({ spoken, ...checkSpoken(spoken, one, snapshotForWording(template)) }).toEqual({ spoken, ok: true });
  });
});
