/** What belongs to what: lines named by their items, units by the names the order gives them, counts of defects, rises. */
import { describe, expect, it } from "vitest";
import { languageRules } from "../language/index.ts";
import { context } from "./extract.fixture.ts";
import { readAnswer } from "./extract.ts";
import { namedItems } from "./named-items.ts";

const ITEMS = [
  { line: "4471/2", name: "Main board" },
  { line: "4471/3", name: "Heat sink" },
  { line: "4472/1", name: "Power board" },
];
const THE = languageRules("en")!.definite;
const lines = (words: string, items = ITEMS) => namedItems(words, items, THE).map(({ value }) => value);

describe("an item that is named", () => {
  it("names its line, in one or several", () => {
    expect(lines("the main boards are the ninth")).toEqual(["4471/2"]);
    expect(lines("and the heat sinks on the eleventh")).toEqual(["4471/3"]);
    expect(
      lines("主板是九号", [
        { line: "1/1", name: "主板" },
        { line: "1/2", name: "散热片" },
      ]),
    ).toEqual(["1/1"]);
  });

  it("names its line by its first or last word behind an article, where no other item has that word", () => {
    expect(lines("the sinks are the ninth")).toEqual(["4471/3"]);
    expect(lines("sinks on the ninth")).toEqual([]);
    const spanish = [
      { line: "1/1", name: "Tarjeta de potencia" },
      { line: "1/2", name: "Carcasa" },
    ];
    const named = namedItems("me equivoqué con las tarjetas", spanish, languageRules("es")!.definite);
    expect(named.map(({ value }) => value)).toEqual(["1/1"]);
  });

  it("names several lines in spoken order, and not the shorter of two names", () => {
    expect(lines("heat sinks are the eleventh, the ninth is the main boards")).toEqual(["4471/3", "4471/2"]);
    expect(
      lines("the main board covers are the ninth", [ITEMS[0]!, { line: "1/1", name: "Main board cover" }]),
    ).toEqual(["1/1"]);
  });

  it("names a line by one word of it beside another that is named in full", () => {
    const flanges = [
      { line: "2210/1", name: "Pump cover" },
      { line: "2214/1", name: "Flange" },
    ];
    expect(lines("covers on the fourteenth, flanges on the twenty first", flanges)).toEqual(["2210/1", "2214/1"]);
  });

  it("names none where only a part of it is said, two lines have it, or there is one line", () => {
    expect(lines("the boards are the ninth")).toEqual([]);
    expect(lines("we had a power cut")).toEqual([]);
    expect(lines("main boards", [ITEMS[0]!, { line: "4471/4", name: "Main board" }])).toEqual([]);
    expect(lines("main boards", [ITEMS[0]!])).toEqual([]);
  });
});

describe("a unit in the order's own writing", () => {
  it.each([
    ["de", "zwanzig Kartons am dritten Dezember", "Karton"],
    ["zh", "二十箱十二月三号", "箱"],
    ["en", "twenty cartons on the third of december", "ctn"],
    ["es", "veinte cajas el tres de diciembre", "caja"],
  ])("in %s: %s", (language, words, uom) => {
    const { deliveries } = readAnswer(
      languageRules(language)!,
      words,
      context({ language, pack: { uom, qty: 100 } }),
    ).extraction;
    expect(deliveries[0]?.quantity).toMatchObject({ value: 20, unit: uom });
  });

  it("leaves another unit as it was told", () => {
    const { deliveries } = readAnswer(
      languageRules("de")!,
      "zwei Paletten am dritten Dezember",
      context({ language: "de", pack: { uom: "Karton", qty: 100 } }),
    ).extraction;
    expect(deliveries[0]?.quantity?.unit).toBe("pallet");
  });
});

it("a percentage more is no share of the goods", () => {
  for (const [language, words] of [
    ["en", "it leaves on the eighth, we need four percent more"],
    ["es", "sale el ocho, necesito cuatro por ciento más"],
    ["de", "am achten, und vier Prozent mehr"],
    ["fr", "le huit, et quatre pour cent de plus"],
    ["zh", "八号发，要涨百分之四"],
  ] as const) {
    const { deliveries } = readAnswer(languageRules(language)!, words, context({ language })).extraction;
    expect([language, deliveries.map(({ quantity }) => quantity)]).toEqual([language, [null]]);
  }
});

it("what is denied with a pause before the no is not what was told (es)", () => {
  const heard = (words: string) =>
    readAnswer(languageRules("es")!, words, context({ language: "es" })).extraction.deliveries.map(
      ({ date, quantity }) => date?.interval.likely ?? quantity?.value,
    );
  expect(heard("es el nueve, no el siete")).toEqual(["2026-12-09"]);
  expect(heard("el nueve, no, el siete")).toEqual(["2026-12-07"]);
  expect(heard("le dije seiscientas, no setecientas")).toEqual([600]);
});

it("a count in the clause of a defect is no delivery", () => {
  for (const [language, words] of [
    ["en", "the eighth of december, but we found cracked solder joints on about sixty boards"],
    ["es", "el ocho de diciembre, pero encontramos soldaduras agrietadas en sesenta piezas"],
    ["de", "am achten dezember, aber wir haben risse in sechzig teilen gefunden"],
    ["fr", "le huit décembre, mais on a trouvé des fissures sur soixante pièces"],
    ["zh", "十二月八号，不过我们发现六十件有裂纹"],
  ] as const) {
    const { deliveries, intents } = readAnswer(languageRules(language)!, words, context({ language })).extraction;
    expect([language, deliveries.map(({ quantity }) => quantity)]).toEqual([language, [null]]);
    expect(intents.map(({ value }) => value)).toContain("quality_report");
  }
});

it.each([
  ["en", "in about two weeks, depending on when the material arrives"],
  ["es", "en un par de semanas, depende del material que llegue"],
] as const)("what arrives in a condition is no basis of the order's day in %s: %s", (language, words) => {
  const { deliveries } = readAnswer(languageRules(language)!, words, context({ language })).extraction;
  expect(deliveries.map(({ date }) => date?.basis ?? null)).toEqual([null]);
});

describe("the number of a day", () => {
  it.each([
    ["en", "no no, not thirteen, thirty, three zero, the thirtieth of november"],
    ["es", "no, treinta, el treinta de noviembre"],
    ["de", "nein, dreißig, der dreißigste november"],
    ["fr", "non, trente, le trente novembre"],
    ["zh", "不是十三，三十，十一月三十号"],
  ])("said once more beside it is no quantity in %s", (language, words) => {
    const { deliveries } = readAnswer(
      languageRules(language)!,
      words,
      context({ language, slot: "confirm" }),
    ).extraction;
    expect(deliveries.map(({ date, quantity }) => [date?.interval.likely, quantity])).toEqual([["2026-11-30", null]]);
  });

  it("is one with its unit", () => {
    const quantities = (words: string) =>
      readAnswer(languageRules("en")!, words, context()).extraction.deliveries.map(({ quantity }) => quantity?.value);
    expect(quantities("thirty pieces, the thirtieth of november")).toEqual([30]);
    expect(quantities("thirty pieces on the thirtieth of november")).toEqual([30]);
  });
});
