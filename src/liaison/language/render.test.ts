/** Every sentence can be spoken, says what it was given, and is understood again by our own rules. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateInterval, point } from "#kernel/interval.ts";
import { addDays } from "#kernel/time.ts";
import type { Say, SayValue } from "../conversation/types.ts";
import { hear, TODAY } from "../extraction/extract.fixture.ts";
import { languageRules } from "./index.ts";
import { render } from "./render.ts";

const english = languageRules("en")!;
const say = (template: string, values: Record<string, SayValue> = {}): Say => ({
  act: "ask",
  template,
  values,
  line: null,
  slot: null,
  language: "en",
});
const interval = (earliest: string, likely = earliest, latest: string | null = earliest): SayValue => ({
  type: "interval",
  interval: { earliest, likely, latest },
});
const delivery: SayValue[] = [
  { type: "quantity", value: 3200, uom: "pcs" },
  interval("2026-12-03"),
  { type: "basis", basis: "ex_factory" },
];
const VALUES: Record<string, SayValue> = {
  agent: { type: "text", text: "Mira" },
  company: { type: "text", text: "Northwind Devices" },
  principal: { type: "text", text: "Dana" },
  contact: { type: "text", text: "Ms Lin" },
  item: { type: "text", text: "Main board" },
  qty: { type: "quantity", value: 15, uom: "carton" },
  open: { type: "quantity", value: 4000, uom: "pcs" },
  po: { type: "identifier", value: "PO4471" },
  line: { type: "identifier", value: "2" },
  interval: interval("2026-12-03", "2026-12-04", "2026-12-06"),
  date: interval("2026-12-03"),
  first: interval("2026-12-03"),
  second: interval("2026-12-10"),
  value: { type: "number", value: 50 },
  unit: { type: "text", text: "crate" },
  lot: { type: "identifier", value: "K117" },
  first_time: { type: "time", hour: 9, minute: 30 },
  second_time: { type: "time", hour: 14, minute: 0 },
  minutes: { type: "minutes", value: 40 },
  title: { type: "text", text: "Soldering of connectors" },
  point: { type: "text", text: "The oven runs at profile B" },
  about: { type: "text", text: "Altavista" },
  question: { type: "text", text: "Is the road open?" },
  basis: { type: "basis", basis: "unknown" },
  list: {
    type: "list",
    template: "readback.delivery",
    items: [
      delivery,
      [{ type: "quantity", value: 800, uom: "pcs" }, interval("2026-12-10"), { type: "basis", basis: "ex_factory" }],
    ],
  },
};
const speak = (template: string, values: Record<string, SayValue> = VALUES) => render(say(template, values), TODAY);

describe("sentences", () => {
  it.each(Object.keys(english.templates))("%s survives speech: words only, one or more whole sentences", (key) => {
    const text = speak(key);
    expect(text).toMatch(/^\p{Lu}.*[.?!]$/u);
    expect(text).not.toMatch(/\d|[{}]|\s{2}|\s[,.?!]|,[.?!]|undefined|null/);
  });

  it("name what was asked and promised", () => {
    expect(speak("line.ask", { ...VALUES, qty: { type: "quantity", value: 3200, uom: "pcs" } })).toBe(
      "P O four four seven one, line two: three thousand two hundred pieces of Main board. On which day will they leave the factory?",
    );
    expect(
      speak("readback.delivery", {
        ...VALUES,
        interval: interval("2026-12-03"),
        basis: { type: "basis", basis: "ready" },
      }),
    ).toBe("Fifteen cartons, one five, ready to ship on Thursday the third of December.");
    expect(speak("readback.deliveries")).toBe(
      "Three thousand two hundred pieces leaving the factory on Thursday the third of December. And then eight hundred pieces leaving the factory on Thursday the tenth of December.",
    );
    expect(speak("line.ask_either")).toBe(
      "Do you mean on Thursday the third of December, or on Thursday the tenth of December?",
    );
  });

  it("tell intervals by their kind", () => {
    const of = (value: DateInterval) => english.speakers.interval(value, TODAY);
    expect(of({ earliest: "2026-12-03", likely: "2026-12-04", latest: "2026-12-06" })).toBe(
      "between Thursday the third and Sunday the sixth of December",
    );
    expect(of({ earliest: "2026-11-30", likely: "2026-12-03", latest: "2026-12-06" })).toBe(
      "between Monday the thirtieth of November and Sunday the sixth of December",
    );
    expect(of({ earliest: TODAY, likely: "2026-12-04", latest: "2026-12-04" })).toBe(
      "by Friday the fourth of December",
    );
    expect(of({ earliest: "2026-12-04", likely: "2026-12-04", latest: null })).toBe(
      "not before Friday the fourth of December",
    );
    expect(of(point("2027-12-03"))).toBe("on Friday the third of December twenty twenty seven");
  });

  it("fail loudly when a template or a value is missing", () => {
    expect(() => speak("no.such")).toThrow(/no template/);
    expect(() => speak("line.ask", {})).toThrow(/lacks its value/);
    expect(() => render({ ...say("consent.ask"), language: "xx" })).toThrow(/no wording/);
  });
});

describe("what the agent says is understood again", () => {
  const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
  const heard = (words: string) => hear(words).deliveries[0];

  it("dates and intervals", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 2, max: 12 }), (day, length) => {
        const end = addDays(day, length);
        const middle = addDays(day, Math.floor(length / 2));
        const kinds: DateInterval[] = [
          point(day),
          { earliest: day, likely: middle, latest: end },
          { earliest: TODAY, likely: day, latest: day },
          { earliest: day, likely: day, latest: null },
        ];
        for (const kind of kinds) expect(heard(english.speakers.interval(kind, TODAY))?.date?.interval).toEqual(kind);
      }),
    );
  });

  it("a date with its year, years ahead", () => {
    fc.assert(
      fc.property(fc.integer({ min: 301, max: 3000 }), (days) => {
        const day = addDays(TODAY, days);
        expect(heard(english.speakers.date(day, TODAY))?.date?.interval).toEqual(point(day));
      }),
    );
  });

  it("quantities", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom("pcs", "carton", "kg", "box", "reel"),
        (value, uom) => {
          const words = english.speakers.quantity(value, uom).replace(/, [a-z ]+,$/, "");
          expect(heard(words)?.quantity).toMatchObject({ value, unit: uom });
        },
      ),
    );
  });

  it("identifiers", () => {
    const identifier = fc.stringMatching(/^[A-Z]{0,2}[0-9]{4,8}(-[0-9]{2})?$/).filter((one) => !/^PO/.test(one));
    fc.assert(
      fc.property(identifier, (value) => {
        const words = `P O ${english.speakers.identifier(value)}`;
        expect(hear(words, { slot: "identifier", known: [value] }).identifiers.map((one) => one.value)).toEqual([
          value,
        ]);
      }),
    );
  });
});
