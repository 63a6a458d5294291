/** What must hold in Spanish for any number, any date and any words. */
import fc from "fast-check";
import { toCardinal } from "n2words/es-ES";
import { describe, expect, it } from "vitest";
import { type DateInterval, isValidInterval, point } from "#kernel/interval.ts";
import { addDays, isoWeekMonday, isPlainDate, mondayOf, weekday } from "#kernel/time.ts";
import { runs } from "../../../../test/support/fuzz.ts";
import { context, TODAY, told } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import type { ExtractionContext, SlotName } from "../../extraction/types.ts";
import { growth, LINEAR_ENOUGH } from "../growth.fixture.ts";
import { spanish } from "./index.ts";
import { DATE_SAYINGS, dayName, digitByDigit, inWords } from "./saying.fixture.ts";

const extract = createExtractor(spanish);
const hear = (words: string, over: Partial<ExtractionContext> = {}) =>
  extract(words, context({ language: "es", ...over }));

const style = fc.record({ feminine: fc.boolean(), bare: fc.boolean(), comma: fc.boolean() });
const plain = { feminine: false, bare: false, comma: false };
const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 100_000, max: 999_999_999 }),
);
/** Months ahead, where a month names one year only. */
const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
const saying = fc.constantFrom(...DATE_SAYINGS);
const lead = fc.constantFrom("", "sale ", "va a ser ", "enviamos ", "probablemente ", "creo que ", "eh, ", "sí, ");
const tail = fc.constantFrom("", ".", ",", " seguro", " creo", " si no pasa nada");
/** No open order, whose number a quantity may happen to be. */
const asked = { slot: "quantity_done" as const, known: [] };
const quantityOf = (words: string) => hear(words, asked).deliveries.map((one) => one.quantity?.value);

describe("numbers", () => {
  it("are understood in words, however they are strung together", () => {
    fc.assert(
      fc.property(amount, style, (value, how) => {
        expect([inWords(value, how), quantityOf(inWords(value, how))]).toEqual([inWords(value, how), [value]]);
      }),
      { numRuns: runs(300) },
    );
  });

  it("are understood as a library writes them", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom("masculine" as const, "feminine" as const), (value, gender) => {
        expect(quantityOf(toCardinal(value, { gender }))).toEqual([value]);
      }),
      { numRuns: runs(300) },
    );
  });

  it("are understood in figures of Spain and of Mexico", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom("de-DE", "es-MX", null), (value, locale) => {
        expect(quantityOf(locale === null ? String(value) : value.toLocaleString(locale))).toEqual([value]);
      }),
    );
  });

  it("are understood digit by digit, and neighbours like 'dos tres' are asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (value) => {
        expect(quantityOf(digitByDigit(value))).toEqual([value]);
      }),
    );
    for (let digit = 1; digit < 9; digit++) expect(quantityOf(digitByDigit(digit * 10 + digit + 1))).toEqual([]);
  });

  it("keep their unit and never become a date", () => {
    const unit = fc.constantFrom(
      ["piezas", "pcs"],
      ["cajas", "box"],
      ["tarimas", "pallet"],
      ["kilos", "kg"],
      ["juegos", "set"],
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50_000 }), unit, style, (value, [said, name], how) => {
        expect(told(hear(`${inWords(value, how)} ${said}`))).toEqual([`${value} ${name}`]);
      }),
    );
  });

  it("raise doubt where they sound alike, and the value stays", () => {
    for (const [heard, alike] of [
      [60, 70],
      [77, 67],
      [600, 700],
      [1670, 1660],
      [60_000, 70_000],
      [12, 2],
    ] as const) {
      const found = hear(inWords(heard, plain), asked);
      expect(found.doubt).toEqual([{ slot: "quantity_done", heard: String(heard), alike: String(alike) }]);
      expect(found.deliveries[0]?.quantity?.value).toBe(heard);
    }
    for (const value of [11, 20, 100, 3000, 3200]) expect(hear(String(value), asked).doubt).toEqual([]);
  });
});

describe("dates", () => {
  it("are the day that was said, in every way of saying it", () => {
    fc.assert(
      fc.property(date, saying, lead, tail, (day, say, before, after) => {
        const words = `${before}${say(day)}${after}`;
        const found = hear(words);
        expect([words, found.ambiguous]).toEqual([words, null]);
        expect([words, ...found.deliveries.map((one) => one.date?.interval)]).toEqual([words, point(day)]);
      }),
      { numRuns: runs(400) },
    );
  });

  it("with the wrong weekday are asked, never chosen", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 6 }), (day, off) => {
        const found = hear(`${dayName(addDays(day, off))} ${DATE_SAYINGS[3]!(day)}`);
        expect(found.deliveries).toEqual([]);
        expect(found.ambiguous?.readings.map((one) => one.interval.earliest)).toContain(day);
      }),
    );
  });

  it("bounded by words keep the open side", () => {
    const ways = fc.constantFrom(0, 1, 2, 4, 7);
    fc.assert(
      fc.property(date, ways, (day, way) => {
        const said = DATE_SAYINGS[way]!(day).replace(/^el /, "");
        const interval = (words: string) => hear(words).deliveries.map((one) => one.date?.interval);
        const by = [{ earliest: TODAY, likely: day, latest: day }];
        const from = [{ earliest: day, likely: day, latest: null }];
        const next = addDays(day, 1);
        expect(interval(`a más tardar el ${said}`)).toEqual(by);
        expect(interval(`como muy tarde el ${said}`)).toEqual(by);
        expect(interval(`para el ${said}`)).toEqual(by);
        expect(interval(`el ${said} como máximo`)).toEqual(by);
        expect(interval(`no antes del ${said}`)).toEqual(from);
        expect(interval(`a partir del ${said}`)).toEqual(from);
        expect(interval(`no estará listo antes del ${said}`)).toEqual(from);
        expect(interval(`no sale hasta el ${said}`)).toEqual(from);
        expect(interval(`después del ${said}`)).toEqual([{ earliest: next, likely: next, latest: null }]);
        expect(interval(`sale hasta el ${said}`)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("in a range keep both ends", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 3, 7), (day, length, way) => {
        const say = DATE_SAYINGS[way]!;
        const end = addDays(day, length);
        for (const words of [
          `entre ${say(day)} y ${say(end)}`,
          `del ${say(day).replace(/^el /, "")} al ${say(end).replace(/^el /, "")}`,
        ]) {
          const [found] = hear(words).deliveries;
          expect([words, found?.date?.interval.earliest, found?.date?.interval.latest]).toEqual([words, day, end]);
        }
      }),
    );
  });

  it("counted from today or from another date add up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), date, (count, day) => {
        expect(told(hear(`en ${inWords(count, plain)} días`))).toEqual([`- @ ${addDays(TODAY, count)}`]);
        expect(told(hear(`dentro de ${count} semanas`))).toEqual([`- @ ${addDays(TODAY, count * 7)}`]);
        expect(told(hear(`${count} semanas a partir de hoy`))).toEqual([`- @ ${addDays(TODAY, count * 7)}`]);
        expect(
          told(hear(`${inWords(count, plain)} días después ${DATE_SAYINGS[0]!(day).replace(/^el/, "del")}`)),
        ).toEqual([`- @ ${addDays(day, count)}`]);
        expect(told(hear(`hace ${count} días`))).toEqual([`- @ ${addDays(TODAY, -count)}`]);
        expect(told(hear("una semana después", { spokenDates: [TODAY, day] }))).toEqual([`- @ ${addDays(day, 7)}`]);
      }),
    );
  });

  it("of a weekday are in the week that was named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 13 }), (offset, shift) => {
        const today = addDays("2026-11-23", shift);
        const monday = mondayOf(today);
        const name = dayName(addDays(monday, offset));
        const next = [`- @ ${addDays(monday, 7 + offset)}`];
        expect(told(hear(`el ${name} de la próxima semana`, { today }))).toEqual(next);
        expect(told(hear(`la semana que entra el ${name}`, { today }))).toEqual(next);
        const coming = addDays(today, ((offset + 1 - weekday(today) + 6) % 7) + 1);
        const found = hear(`el próximo ${name}`, { today });
        if (coming === addDays(monday, 7 + offset)) expect(told(found)).toEqual([`- @ ${coming}`]);
        else expect(found.ambiguous?.readings).toHaveLength(2);
      }),
    );
  });

  it("of an ISO week run Monday to Sunday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 52 }), (week) => {
        const monday = isoWeekMonday(week >= 48 ? 2026 : 2027, week)!;
        const found = hear(`semana ${inWords(week, plain)}`);
        const intervals = [
          ...found.deliveries.map((one) => one.date!.interval),
          ...(found.ambiguous?.readings.map((one) => one.interval) ?? []),
        ];
        expect(intervals.map((one) => [one.earliest, one.latest])).toContainEqual([monday, addDays(monday, 6)]);
      }),
    );
  });
});

describe("corrections", () => {
  const marker = fc.constantFrom("no", "no, perdón,", "perdón", "digo", "mejor dicho", "quiero decir", "o más bien");

  it("leave only the second date", () => {
    fc.assert(
      fc.property(date, date, fc.constantFrom(0, 4, 7), marker, (first, second, way, word) => {
        fc.pre(first !== second);
        const say = DATE_SAYINGS[way]!;
        expect(told(hear(`${say(first)}, ${word}, ${say(second)}`.replace(",,", ",")))).toEqual([`- @ ${second}`]);
      }),
    );
  });

  it("leave only the second quantity", () => {
    fc.assert(
      fc.property(amount, amount, marker, (first, second, word) => {
        fc.pre(first !== second);
        expect(quantityOf(`${inWords(first, plain)}, ${word}, ${inWords(second, plain)}`.replace(",,", ","))).toEqual([
          second,
        ]);
      }),
    );
  });
});

describe("split deliveries", () => {
  it("keep each quantity with its date, whichever comes first", () => {
    const part = fc.tuple(fc.integer({ min: 40, max: 9_999 }), date);
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom(", ", " y ", ", luego ", ". "),
        (parts, dateFirst, joint) => {
          const say = DATE_SAYINGS[0]!;
          const said = parts.map(([value, day]) =>
            dateFirst ? `${say(day)} ${value} piezas` : `${value} piezas ${say(day)}`,
          );
          expect(told(hear(said.join(joint)))).toEqual(parts.map(([value, day]) => `${value} pcs @ ${day}`));
        },
      ),
    );
  });
});

describe("what the agent says is understood again", () => {
  const heard = (words: string) => hear(words).deliveries[0];

  it("dates and intervals", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 2, max: 12 }), (day, length) => {
        const end = addDays(day, length);
        const kinds: DateInterval[] = [
          point(day),
          { earliest: day, likely: addDays(day, Math.floor(length / 2)), latest: end },
          { earliest: TODAY, likely: day, latest: day },
          { earliest: day, likely: day, latest: null },
        ];
        for (const kind of kinds) expect(heard(spanish.speakers.interval(kind, TODAY))?.date?.interval).toEqual(kind);
      }),
    );
  });

  it("a date with its year, years ahead", () => {
    fc.assert(
      fc.property(fc.integer({ min: 301, max: 3000 }), (days) => {
        const day = addDays(TODAY, days);
        expect(heard(spanish.speakers.date(day, TODAY))?.date?.interval).toEqual(point(day));
      }),
    );
  });

  it("quantities", () => {
    const uoms = fc.constantFrom(
      "pcs",
      "carton",
      "kg",
      "box",
      "reel",
      "pallet",
      "roll",
      "set",
      "sheet",
      "bag",
      "drum",
      "pack",
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), uoms, (value, uom) => {
        const words = spanish.speakers.quantity(value, uom).replace(/, [a-zé ]+,$/, "");
        expect(heard(words)?.quantity).toMatchObject({ value, unit: uom });
      }),
    );
  });

  it("bases", () => {
    for (const basis of ["finished", "ready", "ex_factory", "handed_over", "received"] as const)
      expect(hear(spanish.speakers.basis(basis), { slot: "basis" }).basis).toBe(basis);
  });

  it("identifiers", () => {
    const identifier = fc.stringMatching(/^[A-Z]{0,2}[0-9]{4,8}(-[0-9]{2})?$/).filter((one) => !/^PO/.test(one));
    fc.assert(
      fc.property(identifier, (value) => {
        const words = `P O ${spanish.speakers.identifier(value)}`;
        expect([
          words,
          ...hear(words, { slot: "identifier", known: [value] }).identifiers.map((one) => one.value),
        ]).toEqual([words, value]);
      }),
    );
  });
});

describe("any words at all", () => {
  const vocabulary = (
    "el tres de marzo mayo próximo pasado viernes lunes semana catorce para antes después no sí perdón dos tres doscientos mil coma media y resto la " +
    "o a en diez días hoy luego que entre 3/4 12 4471 pe o línea lote % 14:30 si una vez dieciséis listo sale fábrica principios mediados finales mes trimestre " +
    "doble guion barra , . - ? aproximadamente quizá todas ninguna piezas cajas a be equis quinto primero cada 31 2026-02-30 navidad hasta desde hace un par docena"
  ).split(" ");
  const slot = fc.constantFrom<SlotName>(
    ...([
      "ship_date",
      "quantity_done",
      "percent_complete",
      "delay",
      "identifier",
      "meeting_time",
      "confirm",
      "status",
      "basis",
      "consent",
    ] as const),
  );
  const long = fc.array(fc.constantFrom(...vocabulary), { minLength: 400, maxLength: 400 });
  const babble = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(" "));

  it("give valid values inside the words, the same each time, and only known identifiers", () => {
    fc.assert(
      fc.property(fc.oneof(babble, fc.string({ unit: "grapheme" })), slot, (words, asking) => {
        const found = hear(words, { slot: asking });
        expect(hear(words, { slot: asking })).toEqual(found);
        const spans = [
          ...found.deliveries.flatMap((one) => [one.date?.span, one.quantity?.span]),
          ...found.intents.map((one) => one.span),
          ...found.identifiers.map((one) => one.span),
          ...[
            found.confirm?.span,
            found.percent?.span,
            found.durationDays?.span,
            found.condition?.span,
            found.colleague,
          ],
        ];
        for (const span of spans) {
          if (span === undefined || span === null) continue;
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(words.length);
          expect(span.from).toBeLessThan(span.to);
        }
        for (const { date: value, quantity } of found.deliveries) {
          if (value !== null)
            expect(isValidInterval(value.interval) && isPlainDate(value.interval.earliest)).toBe(true);
          if (quantity !== null) expect(Number.isFinite(quantity.value) && quantity.value >= 0).toBe(true);
          expect(value !== null || quantity !== null).toBe(true);
        }
        for (const one of found.identifiers) expect(["4471", "4471/2", "4472", "4472/1"]).toContain(one.value);
      }),
      { numRuns: runs(400) },
    );
  });

  it("take no longer a letter when one is spelled without end", () => {
    expect(growth((letters) => hear("a ".repeat(letters)), 100)).toBeLessThan(LINEAR_ENOUGH);
  });

  it("are read quickly, however long they go on", () => {
    fc.assert(
      fc.property(long, slot, (words, asking) => {
        const grown = growth((count) => hear(words.slice(0, count).join(" "), { slot: asking }));
        expect(grown).toBeLessThan(LINEAR_ENOUGH);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
