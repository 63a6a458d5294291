/** Values in figures: as each language writes them, and understood again by its own rules. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateInterval, point } from "#kernel/interval.ts";
import { addDays } from "#kernel/time.ts";
import type { SayValue } from "../conversation/types.ts";
import { context, TODAY } from "../extraction/extract.fixture.ts";
import { extractTurn } from "../extraction/turn.ts";
import type { ExtractionContext } from "../extraction/types.ts";
import { languageRules } from "./index.ts";
import { render } from "./render.ts";
import { basis, CODES, interval, quantity, say, writersOf } from "./written.fixture.ts";

const VALUES: Record<string, SayValue> = {
  ...{ po: { type: "identifier", value: "PO4471" }, line: { type: "identifier", value: "2" } },
  ...{
    item: { type: "text", text: "Main board" },
    qty: quantity(4000),
    basis,
    interval: interval(point("2026-12-03")),
  },
};

describe("a value is written as people write it", () => {
  it.each([
    ["en", "P O 4471, line 2: 4,000 pieces of Main board. On which day will they leave the factory?"],
    ["es", "Pedido 4471, línea 2, Main board: 4000 piezas. ¿Qué día salen de fábrica?"],
    ["de", "Bestellung 4471, Position 2: 4.000 Stück, Main board. An welchem Tag verlassen sie das Werk?"],
    ["fr", "Commande 4471, ligne 2: 4\u202f000 pièces, Main board. Quel jour la marchandise quitte-t-elle l'usine?"],
    ["zh", "采购订单4471，第2行，Main board，数量4,000件。请问哪天出厂？"],
  ])("in %s, and spoken in words as before", (language, expected) => {
    const question = say(language, "line.ask", VALUES);
    expect(render(question, TODAY, {}, true)).toBe(expected);
    expect(render(question, TODAY)).not.toMatch(/\d/);
    const own = languageRules(language)!.written!;
    expect(own["line.ask"] ?? "").not.toContain("P O");
  });

  it.each([
    ["en", "4,000 pieces leaving the factory on Thursday 3 December."],
    ["es", "4000 piezas con salida de fábrica el jueves 3 de diciembre."],
    ["de", "4.000 Stück ab Werk am Donnerstag, dem 3. Dezember."],
    ["fr", "4\u202f000 pièces, départ usine, le jeudi 3 décembre."],
    ["zh", "4,000件，12月3日（星期四）出厂。"],
  ])("a promise in %s", (language, expected) =>
    expect(render(say(language, "readback.delivery", VALUES), TODAY, {}, true)).toBe(expected),
  );

  it.each([
    ["en", "on Friday 1 October 2027", "between Thursday 3 and Sunday 6 December", "14:30", "9:00"],
    ["es", "el viernes 1 de octubre de 2027", "entre el jueves 3 y el domingo 6 de diciembre", "las 14:30", "las 9:00"],
    [
      ...["de", "am Freitag, dem 1. Oktober 2027"],
      ...["zwischen Donnerstag, dem 3. Dezember, und Sonntag, dem 6. Dezember", "14:30 Uhr", "9:00 Uhr"],
    ],
    ["fr", "le vendredi 1er octobre 2027", "entre le jeudi 3 et le dimanche 6 décembre", "14 h 30", "9 h"],
    ["zh", "2027年10月1日（星期五）", "12月3日（星期四）到12月6日（星期日）之间", "14:30", "9:00"],
  ])("days and times in %s", (language, far, between, half, full) => {
    const { interval: of, time } = writersOf(language!);
    expect(of(point("2027-10-01"), TODAY)).toBe(far);
    expect(of({ earliest: "2026-12-03", likely: "2026-12-04", latest: "2026-12-06" }, TODAY)).toBe(between);
    expect([time(14, 30), time(9, 0)]).toEqual([half, full]);
  });

  it.each([
    ["en", "1,234,567.5 kilograms", "1 box"],
    ["es", "1\u202f234\u202f567,5 kilogramos", "1 caja"],
    ["de", "1.234.567,5 Kilogramm", "1 Schachtel"],
    ["fr", "1\u202f234\u202f567,5 kilos", "1 boîte"],
    ["zh", "1,234,567.5公斤", "1盒"],
  ])("large and small amounts in %s, never digit by digit", (language, large, one) => {
    const { quantity: of, safeNumber } = writersOf(language);
    expect([of(1_234_567.5, "kg"), of(1, "box")]).toEqual([large, one]);
    for (const value of [2, 13, 14, 15, 50, 60, 70]) expect(safeNumber(value)).toBe(String(value));
  });

  it("an identifier stands as it is, without a PO that the sentence says", () => {
    for (const language of CODES) {
      const { identifier } = writersOf(language);
      expect(["PO4471", "po 4500-12", "A44.00-1", "K117"].map(identifier)).toEqual([
        ...["4471", "4500-12", "A44.00-1", "K117"],
      ]);
    }
  });
});

describe.each(CODES)("what the agent writes in %s is understood again", (language) => {
  const hear = (words: string, over: Partial<ExtractionContext> = {}) =>
    extractTurn(words, context({ language, ...over }));
  const writers = writersOf(language);
  const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
  const heard = (words: string) => hear(words).deliveries[0];

  it("days and what bounds them", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 2, max: 12 }), (day, length) => {
        const kinds: DateInterval[] = [
          point(day),
          { earliest: day, likely: addDays(day, Math.floor(length / 2)), latest: addDays(day, length) },
          { earliest: TODAY, likely: day, latest: day },
          { earliest: day, likely: day, latest: null },
        ];
        for (const kind of kinds) expect(heard(writers.interval(kind, TODAY))?.date?.interval).toEqual(kind);
      }),
      { numRuns: 50 },
    );
  });

  it("a day with its year, years ahead", () => {
    fc.assert(
      fc.property(fc.integer({ min: 301, max: 3000 }), (days) => {
        const day = addDays(TODAY, days);
        expect(heard(writers.interval(point(day), TODAY))?.date?.interval).toEqual(point(day));
      }),
      { numRuns: 50 },
    );
  });

  it("quantities, with and without a fraction", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom("pcs", "kg", "reel"), (value, uom) => {
        expect(heard(writers.quantity(value, uom))?.quantity).toMatchObject({ value, unit: uom });
      }),
      { numRuns: 50 },
    );
    expect(heard(writers.quantity(12.5, "kg"))?.quantity).toMatchObject({ value: 12.5, unit: "kg" });
  });

  it("identifiers", () => {
    const digits = fc.stringMatching(/^[0-9]{4,8}(-[0-9]{2})?$/);
    const identifier = fc
      .tuple(fc.constantFrom("", "A", "K", "PA", "AL", "MX", "WO"), digits)
      .map((each) => each.join(""));
    fc.assert(
      fc.property(identifier, (value) => {
        const found = hear(`PO ${writers.identifier(value)}`, { slot: "identifier", known: [value] });
        expect(found.identifiers.map((one) => one.value)).toEqual([value]);
      }),
      { numRuns: 50 },
    );
  });

  it("times of day", () => {
    for (const [hour, minute] of [
      [14, 30],
      [9, 0],
      [16, 15],
    ] as const) {
      const asked = context({ language, slot: "meeting_time" });
      expect(languageRules(language)!.read(writers.time(hour, minute), asked).times).toMatchObject([{ hour, minute }]);
    }
  });
});
