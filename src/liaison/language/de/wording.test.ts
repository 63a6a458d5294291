/** Every German sentence passes the guard, can be spoken, and what it says is understood again by our own rules. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateInterval, point } from "#kernel/interval.ts";
import { addDays } from "#kernel/time.ts";
import { snapshotFixture } from "../../conversation/reduce.fixture.ts";
import type { Act, Say, SayValue } from "../../conversation/types.ts";
import { context, TODAY } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import type { ExtractionContext } from "../../extraction/types.ts";
import { checkSpoken } from "../../guard/output-check.ts";
import { english } from "../en/index.ts";
import { render } from "../render.ts";
import { actOf, FORM_VALUES, snapshotForWording } from "../wording.fixture.ts";
import { german } from "./index.ts";

const extract = createExtractor(german);
const hear = (words: string, over: Partial<ExtractionContext> = {}) =>
  extract(words, context({ language: "de", ...over }));
const text = (value: string): SayValue => ({ type: "text", text: value });
const interval = (earliest: string, likely = earliest, latest: string | null = earliest): SayValue => ({
  type: "interval",
  interval: { earliest, likely, latest },
});
const quantity: SayValue = { type: "quantity", value: 3215, uom: "pcs" };
const basis: SayValue = { type: "basis", basis: "ex_factory" };
const VALUES: Record<string, SayValue> = {
  ...FORM_VALUES,
  agent: text("Mira"),
  company: text("Northwind Devices"),
  principal: text("Dana Reyes"),
  contact: text("Ms. Lin"),
  item: text("Main board"),
  qty: quantity,
  open: quantity,
  po: { type: "identifier", value: "4471" },
  line: { type: "identifier", value: "2" },
  interval: interval("2026-11-30", "2026-12-02", "2026-12-04"),
  first: interval("2026-12-03"),
  second: interval("2027-03-12"),
  value: { type: "number", value: 20 },
  unit: text("Palette"),
  basis,
  list: {
    type: "list",
    template: "readback.delivery",
    items: [
      [quantity, interval("2026-11-30", "2026-12-02", "2026-12-04"), basis],
      [{ type: "quantity", value: 785, uom: "pcs" }, interval("2026-12-21"), basis],
    ],
  },
};

function sayOf(template: string, over: Record<string, SayValue> = {}): Say {
  const names = [...german.templates[template]!.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const values = Object.fromEntries(names.map((name) => [name, over[name] ?? VALUES[name]!]));
  return { act: actOf(template), template, values, line: null, slot: null, language: "de" };
}

describe("German sentences", () => {
  it("are there for everything English says, with the same values", () => {
    const fields = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
    for (const [key, template] of Object.entries(english.templates)) {
      expect(german.templates[key], key).toBeDefined();
      expect(fields(german.templates[key]!), key).toEqual(fields(template));
    }
  });

  it.each(Object.keys(german.templates))("%s passes the guard and survives speech", (template) => {
    const say = sayOf(template);
    const spoken = render(say, TODAY);
    expect({ spoken, ...checkSpoken(spoken, say, snapshotForWording(template)) }).toEqual({ spoken, ok: true });
    expect(spoken).toMatch(/^\p{Lu}.*[.?!]$/u);
    expect(spoken).not.toMatch(/\d|[{}]|\s{2}|\s[,.?!]|,[.?!]|undefined|null/);
  });

  it("name what was asked and promised", () => {
    const one = (key: string, over: Record<string, SayValue> = {}) => render(sayOf(key, over), TODAY);
    expect(one("line.ask", { qty: { type: "quantity", value: 3200, uom: "pcs" } })).toBe(
      "Bestellung vier vier sieben eins, Position zwei: dreitausend zweihundert Stück, zwo zwo null null, Main board. An welchem Tag verlassen sie das Werk?".replace(
        ", zwo zwo null null",
        ", drei zwo null null",
      ),
    );
    expect(
      one("readback.delivery", {
        qty: { type: "quantity", value: 15, uom: "carton" },
        interval: interval("2026-12-03"),
      }),
    ).toBe("Fünfzehn Kartons, eins fünf, ab Werk am Donnerstag, dem dritten Dezember.");
    expect(one("line.ask_either", { first: interval("2026-12-03"), second: interval("2026-12-10") })).toBe(
      "Meinen Sie am Donnerstag, dem dritten Dezember, oder am Donnerstag, dem zehnten Dezember?",
    );
    expect(german.speakers.interval(point("2027-12-03"), TODAY)).toBe(
      "am Freitag, dem dritten Dezember zweitausendsiebenundzwanzig",
    );
    expect(german.speakers.time(13, 5)).toBe("dreizehn Uhr fünf");
  });
});

describe("what the agent says is understood again", () => {
  const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
  const heard = (words: string) => hear(words).deliveries[0];

  it("dates and intervals, near and years ahead", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 2, max: 12 }), (day, length) => {
        const end = addDays(day, length);
        const kinds: DateInterval[] = [
          point(day),
          { earliest: day, likely: addDays(day, Math.floor(length / 2)), latest: end },
          { earliest: TODAY, likely: day, latest: day },
          { earliest: day, likely: day, latest: null },
        ];
        for (const kind of kinds) expect(heard(german.speakers.interval(kind, TODAY))?.date?.interval).toEqual(kind);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 301, max: 3000 }), (days) => {
        const day = addDays(TODAY, days);
        expect(heard(german.speakers.date(day, TODAY))?.date?.interval).toEqual(point(day));
      }),
    );
  });

  it("quantities in every unit", () => {
    const units =
      "pcs carton kg box reel pallet crate roll set pair bag drum bottle bundle container g t m l case kit pack sack tray tube vial can sheet bin panel spool coil bucket";
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom(...units.split(" ")), (value, uom) => {
        const words = german.speakers.quantity(value, uom).replace(/, [a-zü ]+,$/, "");
        expect(heard(words)?.quantity).toMatchObject({ value, unit: uom });
      }),
    );
  });

  it("a thousand and one of them", () => {
    const words = german.speakers.quantity(3001, "carton");
    expect(words).toBe("dreitausend eins Kartons");
    expect(heard("dreitausend eins Kartons")?.quantity).toMatchObject({ value: 3001, unit: "carton" });
    expect(german.check.numbers("dreitausend eins Kartons").map((one) => one.values)).toEqual([[3001]]);
  });

  it("identifiers", () => {
    const identifier = fc.stringMatching(/^[A-Z]{0,2}[0-9]{4,8}(-[0-9]{2})?$/).filter((one) => !/^PO/.test(one));
    fc.assert(
      fc.property(identifier, (value) => {
        const words = `P O ${german.speakers.identifier(value)}`;
        expect(hear(words, { slot: "identifier", known: [value] }).identifiers.map((one) => one.value)).toEqual([
          value,
        ]);
      }),
    );
  });
});

describe("the guard's ear for German", () => {
  const values = (words: string) => german.check.numbers(words).flatMap((one) => one.values);

  it("hears every number a sentence can name", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const said = values(`Das sind ${german.speakers.number(value)} Kartons.`);
        expect(said).toEqual([value]);
      }),
    );
    fc.assert(
      fc.property(date31, (day) => {
        expect(values(`am ${german.speakers.date(`2026-12-${String(day).padStart(2, "0")}`, TODAY)}`)).toEqual([day]);
      }),
    );
    expect(values("zweitausendsiebenundzwanzig")).toEqual([2027]);
    expect(values("sieben Komma fünf Kilogramm")).toEqual([7.5]);
    expect(values("1.250 Stück und 3,5 Tonnen")).toEqual([1250, 3.5]);
    expect(german.check.numbers("vier vier sieben eins")[0]?.digits).toBe("4471");
    expect(values("Ein Mensch meldet sich, eine Notiz, alle beide.")).toEqual([]);
  });

  const COMMITS = [
    "Wir akzeptieren den neuen Preis.",
    "Einverstanden.",
    "Ich stimme dem zu.",
    "Das ist genehmigt.",
    "Wir geben die Zeichnung frei.",
    "Die Freigabe ist erteilt.",
    "Das garantiere ich.",
    "Wir bezahlen das.",
    "Wir bestätigen den Preis.",
    "Der Preis ist in Ordnung.",
    "Sie dürfen abweichen.",
    "Sie können anfangen.",
    "Wir nehmen das Angebot an.",
    "Ich sage Ihnen das zu.",
    "Das verspreche ich.",
    "Abgemacht.",
    "Wir übernehmen die Kosten.",
    "Die Erhöhung ist bewilligt.",
  ];
  it.each(COMMITS)("%s commits our side", (sentence) => {
    const say: Say = {
      act: "acknowledge",
      template: "ack.recorded",
      values: {},
      line: null,
      slot: null,
      language: "de",
    };
    expect(checkSpoken(sentence, say, snapshotFixture())).toMatchObject({ ok: false });
    // Whatever language the sentence is said to be in.
    expect(checkSpoken(sentence, { ...say, language: "en" }, snapshotFixture())).toMatchObject({ ok: false });
  });

  it("lets a refusal name what it refuses, and nothing else", () => {
    // The word itself is none of the agent's own: here it is the partner's, said back.
    const say = (act: Act, unit: string): Say => ({
      act,
      template: "line.ask_unit",
      values: { unit: text(unit) },
      line: null,
      slot: null,
      language: "de",
    });
    const check = (sentence: string, one: Say) => checkSpoken(sentence, one, snapshotFixture());
    const commits = { blocked: expect.stringMatching(/^commits our side/) };
    const refusal = "Ich kann das nicht genehmigen.";
    expect(check(refusal, say("refuse", "genehmigen"))).toEqual({ ok: true });
    expect(check(refusal, say("acknowledge", "genehmigen"))).toMatchObject(commits);
    expect(check("Nicht nur das. Genehmigt.", say("refuse", "nur genehmigt"))).toMatchObject(commits);
  });
});

const date31 = fc.integer({ min: 1, max: 31 });
