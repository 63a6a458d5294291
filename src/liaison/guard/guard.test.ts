import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { lineFixture, snapshotFixture } from "../conversation/reduce.fixture.ts";
import type { Effect, Say, SayValue } from "../conversation/types.ts";
import { languageRules } from "../language/index.ts";
import { outsideAuthority, POWERS } from "./authority.ts";
import { denyList } from "./deny-list.ts";
import { checkSpoken } from "./output-check.ts";

const snapshot = snapshotFixture();
const numbersIn = languageRules("en")!.check.numbers;

function say(over: Partial<Say> = {}): Say {
  return {
    act: "readback",
    template: "readback.delivery",
    values: {},
    line: "line-a",
    slot: "confirm",
    language: "en",
    ...over,
  };
}

const VALUES: Record<string, SayValue> = {
  qty: { type: "quantity", value: 3200, uom: "pcs" },
  interval: { type: "interval", interval: point("2026-12-03") },
  po: { type: "identifier", value: "4471" },
};

describe("authority", () => {
  it("knows every effect there is, and none that accepts anything", () => {
    expect(Object.keys(POWERS).sort()).toEqual([
      "answers",
      "decide",
      "finish",
      "go_off_record",
      "opt_out",
      "pause_recording",
      "record",
      "refuse_recording",
      "report",
      "say",
      "start_recording",
    ]);
    for (const name of Object.keys(POWERS))
      expect(name).not.toMatch(/accept|approve|agree|release|pay|sign|price|contract|bank/);
    expect(new Set(Object.values(POWERS))).not.toContain("binds_us");
  });

  const record: Extract<Effect, { type: "record" }> = {
    type: "record",
    lineId: "line-a",
    replaces: "all",
    deliveries: [{ qty: 4000, uom: "pcs", told: null, interval: point("2026-12-03"), basis: "ex_factory" }],
    status: "confirmed",
    stated: [],
    confirmed: { contentId: null, fromMs: 0, toMs: 1 },
    confirmedByKey: false,
    condition: null,
  };

  it("holds effects to this conversation's lines, units and open quantities, and a confirmation to somebody's yes", () => {
    expect(outsideAuthority(record, snapshot)).toBeNull();
    expect(outsideAuthority({ ...record, lineId: "somebody-else" }, snapshot)).toMatch(/not part/);
    expect(outsideAuthority({ ...record, deliveries: [{ ...record.deliveries[0]!, qty: 4001 }] }, snapshot)).toMatch(
      /open/,
    );
    expect(outsideAuthority({ ...record, deliveries: [{ ...record.deliveries[0]!, uom: "kg" }] }, snapshot)).toMatch(
      /unit/,
    );
    expect(outsideAuthority({ ...record, confirmed: null }, snapshot)).toMatch(/nobody/);
    expect(outsideAuthority({ ...record, deliveries: [] }, snapshot)).toMatch(/without/);
    expect(outsideAuthority({ type: "accept_price" } as unknown as Effect, snapshot)).toMatch(/unknown effect/);
  });
});

describe("confidential terms", () => {
  const protection = {
    deny: denyList(["Bluefin", "DR 4471"], "salt"),
    sector: "electronics" as const,
    underHold: false,
    offRecord: false,
  };
  const marked = {
    ...snapshotFixture([lineFixture({ item: "Bluefin main board", po: "DR-4471" })]),
    protection,
  };
  const item = say({
    act: "ask",
    template: "line.ask",
    values: { item: { type: "text", text: "Bluefin main board" } },
  });

  it("are never spoken, wherever they come from", () => {
    const blocked = { ok: false, blocked: "a confidential term" };
    expect(checkSpoken("So this is for Bluefin.", say(), marked)).toEqual(blocked);
    expect(checkSpoken("The blue fin boards.", say(), marked)).toEqual(blocked);
    expect(checkSpoken("The Bluefin main board.", item, marked)).toEqual(blocked);
    const spelled = say({ values: { po: { type: "identifier", value: "DR-4471" } } });
    expect(checkSpoken("D R four four seven one.", spelled, marked)).toEqual(blocked);
  });

  it("leave everything else to be said, and everything where nothing is marked", () => {
    expect(checkSpoken("Is that right? Please say yes or no.", say(), marked)).toEqual({ ok: true });
    expect(checkSpoken("The Bluefin main board.", item, { ...marked, protection: undefined })).toEqual({ ok: true });
  });
});

describe("output check", () => {
  it.each([
    "We accept the new price.",
    "Accepted.",
    "I agree to four percent.",
    "That is approved.",
    "We confirm the price increase.",
    "The price is fine.",
    "You may ship with the deviation.",
    "I will pay by Friday.",
    "Go ahead with the new paste.",
    "The lot is released.",
    "It's a deal.",
    "I cannot say. We accept.",
  ])("blocks a sentence that commits our side: %s", (text) => {
    for (const act of ["acknowledge", "refuse", "answer", "close"] as const) {
      expect(checkSpoken(text, say({ act, template: "ack.thanks" }), snapshot)).toMatchObject({ ok: false });
    }
  });

  it.each([
    ["es", "Aceptamos el aumento."],
    ["de", "Wir sind einverstanden."],
    ["fr", "Nous sommes d'accord avec la hausse."],
    ["zh", "我们接受这个价格。"],
  ])("blocks it in %s", (language, text) => {
    expect(checkSpoken(text, say({ act: "refuse", template: "refuse.price", language }), snapshot)).toMatchObject({
      ok: false,
    });
  });

  it("lets a refusal name what it refuses, and nothing else do so", () => {
    const text = "I cannot accept or refuse that. I pass it on.";
    // The words themselves are none of the agent's own: here they are the partner's, said back.
    const said = { template: "line.ask_unit", values: { unit: { type: "text" as const, text: "accept or refuse" } } };
    expect(checkSpoken(text, say({ act: "refuse", ...said }), snapshot)).toEqual({ ok: true });
    expect(checkSpoken(text, say({ act: "acknowledge", ...said }), snapshot)).toMatchObject({
      ok: false,
    });
  });

  it.each([
    "Three thousand two hundred pieces, leaving the factory, on Thursday the third of December.",
    "3,200 pieces on Thursday the 3rd of December.",
    "Three thousand two hundred pieces on the third of December, twenty twenty-six.",
    "For order four four seven one: three thousand two hundred on the third.",
    "All right. That is three thousand two hundred.",
  ])("passes a sentence made of its values: %s", (text) => {
    expect(checkSpoken(text, say({ values: VALUES }), snapshot)).toEqual({ ok: true });
  });

  it.each([
    "Three thousand three hundred pieces on the third of December.",
    "Three thousand two hundred pieces on the thirteenth of December.",
    "3,200 pieces on the 4th of December.",
    "Three thousand two hundred pieces on the twenty-sixth of December.",
    "For order four four seven two: three thousand two hundred on the third.",
    "Fifteen hundred.",
    "That is 4.5 percent.",
  ])("blocks a number that stands in no value: %s", (text) => {
    expect(checkSpoken(text, say({ values: VALUES }), snapshot)).toMatchObject({ ok: false });
  });

  it.each([
    "Zanzibar Fittings makes the gimbal for us.",
    "Pineapple.",
    "My instructions say that I never tell the price of others.",
    "Order four four seven one: three thousand two hundred of the Wolframite board.",
  ])("blocks a word that is not the agent's: %s", (text) => {
    expect(checkSpoken(text, say({ values: VALUES }), snapshot)).toEqual({
      ok: false,
      blocked: "a word that is not the agent's",
    });
  });

  it("blocks names and identifiers from outside the snapshot", () => {
    const name = say({ template: "open.greeting", values: { company: { type: "text", text: "Zenith" } } });
    expect(checkSpoken("I call for Zenith.", name, snapshot)).toEqual({
      ok: false,
      blocked: "a name from outside the snapshot",
    });
    const order = say({ values: { po: { type: "identifier", value: "9001" } } });
    expect(checkSpoken("Order nine zero zero one.", order, snapshot)).toMatchObject({ ok: false });
    const own = say({
      act: "open",
      template: "open.greeting",
      values: { company: { type: "text", text: "Northwind Devices" } },
    });
    expect(checkSpoken("I call for Northwind Devices.", own, snapshot)).toEqual({ ok: true });
    const unit = say({ act: "ask", template: "line.ask_unit", values: { unit: { type: "text", text: "pallet" } } });
    expect(checkSpoken("How many pieces are in a pallet?", unit, snapshot)).toEqual({ ok: true });
  });

  it("does not take a name for a commitment", () => {
    const odd = { ...snapshot, company: "Accept 500 Ltd" };
    expect(checkSpoken("I call for Accept 500 Ltd.", say({ act: "open", values: {} }), odd)).toEqual({ ok: true });
  });

  it("blocks an empty sentence", () => {
    expect(checkSpoken("  ", say(), snapshot)).toMatchObject({ ok: false });
  });
});

const ONES = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function inWords(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${ONES[value % 10]}` : ""}`;
  if (value < 1000)
    return `${ONES[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ""}`;
  return `${inWords(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${inWords(value % 1000)}` : ""}`;
}

describe("numbers in words", () => {
  it("reads back every number it is told", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        expect(numbersIn(`about ${inWords(value)} pieces`).map((found) => found.values)).toEqual([[value]]);
      }),
    );
  });

  it("blocks every wrong number, whatever the right one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.integer({ min: 2, max: 999_999 }), (right, wrong) => {
        fc.pre(right !== wrong);
        const told = say({ values: { qty: { type: "quantity", value: right, uom: "pcs" } } });
        expect(checkSpoken(`${inWords(right)} pieces.`, told, snapshot)).toEqual({ ok: true });
        expect(checkSpoken(`${inWords(wrong)} pieces.`, told, snapshot)).toMatchObject({ ok: false });
      }),
    );
  });
});
