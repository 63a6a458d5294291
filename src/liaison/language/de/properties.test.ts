/** What must hold in German for any number, any date and any words. */
import fc from "fast-check";
import { toCardinal } from "n2words/de-DE";
import { describe, expect, it } from "vitest";
import { isValidInterval, point } from "#kernel/interval.ts";
import { addDays, isoWeekMonday, mondayOf, weekday } from "#kernel/time.ts";
import { runs } from "../../../../test/support/fuzz.ts";
import { context, TODAY, told } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import type { ExtractionContext } from "../../extraction/types.ts";
import { growth, LINEAR_ENOUGH } from "../growth.fixture.ts";
import { german } from "./index.ts";
import { DATE_SAYINGS, dayName, digitByDigit, inHundreds, inWords, type NumberStyle } from "./saying.fixture.ts";

const extract = createExtractor(german);
const hear = (words: string, over: Partial<ExtractionContext> = {}) =>
  extract(words, context({ language: "de", ...over }));

const style = fc.record<NumberStyle>({
  split: fc.boolean(),
  and: fc.boolean(),
  zwo: fc.boolean(),
  one: fc.boolean(),
  umlauts: fc.constantFrom("kept", "lost", "spelled"),
});
const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 100_000, max: 999_999_999 }),
);
/** Months ahead, where a month names one year only. */
const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
const saying = fc.constantFrom(...DATE_SAYINGS);
const lead = fc.constantFrom(
  "",
  "das wird ",
  "wir liefern ",
  "wahrscheinlich ",
  "ich glaube ",
  "äh, ",
  "ja, ",
  "also ",
);
const tail = fc.constantFrom("", ".", " auf jeden Fall", " denke ich", " wenn nichts dazwischenkommt", " raus");
/** No open order, whose number a quantity may happen to be. */
const asked = { slot: "quantity_done" as const, known: [] };
const quantityOf = (words: string) => hear(words, asked).deliveries.map((one) => one.quantity?.value);

describe("numbers", () => {
  it("are understood in words, grown together or apart, umlauts kept or lost", () => {
    fc.assert(
      fc.property(amount, style, (value, how) => {
        expect(quantityOf(inWords(value, how))).toEqual([value]);
      }),
      { numRuns: runs(400) },
    );
  });

  it("are understood as a library writes them", () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(quantityOf(toCardinal(value))).toEqual([value]);
      }),
      { numRuns: runs(200) },
    );
  });

  it("are understood in figures with the points of Germany and the apostrophes of Switzerland", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom("", "de-DE", "de-CH"), (value, locale) => {
        expect(quantityOf(locale === "" ? String(value) : value.toLocaleString(locale))).toEqual([value]);
      }),
    );
  });

  it("are understood counted in hundreds and digit by digit; neighbours like 'zwei drei' are asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1100, max: 1999 }), style, (value, how) => {
        expect(quantityOf(inHundreds(value, how)!)).toEqual([value]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (value) => {
        expect(quantityOf(digitByDigit(value))).toEqual([value]);
      }),
    );
    for (let digit = 1; digit < 9; digit++) expect(quantityOf(digitByDigit(digit * 10 + digit + 1))).toEqual([]);
  });

  it("with decimals are understood with a comma, in figures and in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 9 }), style, (whole, tenth, how) => {
        const value = Number(`${whole}.${tenth}`);
        expect(quantityOf(`${whole},${tenth} Kilo`)).toEqual([value]);
        expect(quantityOf(`${inWords(whole, how)} komma ${digitByDigit(tenth)} kilo`)).toEqual([value]);
      }),
    );
  });

  it("keep their unit and never become a date", () => {
    const unit = fc.constantFrom(
      ["Stück", "pcs"],
      ["Kartons", "carton"],
      ["paletten", "pallet"],
      ["Kilo", "kg"],
      ["Sätze", "set"],
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50_000 }), unit, style, (value, [said, name], how) => {
        expect(told(hear(`${inWords(value, how)} ${said}`))).toEqual([`${value} ${name}`]);
      }),
    );
  });

  it("raise doubt where two sound alike, and the value stays", () => {
    for (const [heard, alike] of [
      [15, 50],
      [50, 15],
      [1400, 4000],
      [14_000, 40_000],
      [316, 360],
      [200, 300],
      [3000, 2000],
      [132, 133],
    ] as const) {
      const found = hear(String(heard), asked);
      expect(found.doubt).toEqual([{ slot: "quantity_done", heard: String(heard), alike: String(alike) }]);
      expect(found.deliveries[0]?.quantity?.value).toBe(heard);
    }
    for (const value of [2, 3, 11, 12, 20, 100, 1212, 4500]) expect(hear(String(value), asked).doubt).toEqual([]);
  });
});

describe("dates", () => {
  it("are the day that was said, in every way of saying it", () => {
    fc.assert(
      fc.property(date, saying, lead, tail, (day, say, before, after) => {
        const found = hear(`${before}${say(day)}${after}`);
        expect(found.ambiguous).toBeNull();
        expect(found.deliveries.map((one) => one.date?.interval)).toEqual([point(day)]);
      }),
      { numRuns: runs(400) },
    );
  });

  it("with the wrong weekday are asked, never chosen", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 6 }), (day, off) => {
        const found = hear(`${dayName(addDays(day, off))}, ${DATE_SAYINGS[1]!(day)}`);
        expect(found.deliveries).toEqual([]);
        expect(found.ambiguous?.readings.map((one) => one.interval.earliest)).toContain(day);
      }),
    );
  });

  it("bounded by words keep the open side", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(0, 2, 4, 5), (day, way) => {
        const said = DATE_SAYINGS[way]!(day).replace(/^am /, "");
        const interval = (words: string) => hear(words).deliveries.map((one) => one.date?.interval);
        const by = [{ earliest: TODAY, likely: day, latest: day }];
        expect(interval(`bis zum ${said}`)).toEqual(by);
        expect(interval(`spätestens am ${said}`)).toEqual(by);
        expect(interval(`am ${said} spätestens`)).toEqual(by);
        const from = [{ earliest: day, likely: day, latest: null }];
        expect(interval(`nicht vor dem ${said}`)).toEqual(from);
        expect(interval(`ab dem ${said}`)).toEqual(from);
        expect(interval(`frühestens am ${said}`)).toEqual(from);
        expect(interval(`vor dem ${said} wird das nichts`)).toEqual(from);
        const next = addDays(day, 1);
        expect(interval(`nach dem ${said}`)).toEqual([{ earliest: next, likely: next, latest: null }]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("in a range keep both ends", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 2, 4), (day, length, way) => {
        const say = (one: string) => DATE_SAYINGS[way]!(one).replace(/^am /, "");
        const end = addDays(day, length);
        for (const words of [`zwischen dem ${say(day)} und dem ${say(end)}`, `vom ${say(day)} bis zum ${say(end)}`]) {
          const [found] = hear(words).deliveries;
          expect([found?.date?.interval.earliest, found?.date?.interval.latest]).toEqual([day, end]);
        }
      }),
    );
  });

  it("counted from today or from another date add up", () => {
    const plain: NumberStyle = { split: false, and: false, zwo: false, one: false, umlauts: "kept" };
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), date, (count, day) => {
        expect(told(hear(`in ${inWords(count, plain)} tagen`))).toEqual([`- @ ${addDays(TODAY, count)}`]);
        expect(told(hear(`in ${count} Wochen`))).toEqual([`- @ ${addDays(TODAY, count * 7)}`]);
        const said = DATE_SAYINGS[0]!(day).replace(/^am /, "dem ");
        expect(told(hear(`${inWords(count, plain)} tage nach ${said}`))).toEqual([`- @ ${addDays(day, count)}`]);
        expect(told(hear("eine Woche später", { spokenDates: [TODAY, day] }))).toEqual([`- @ ${addDays(day, 7)}`]);
      }),
    );
  });

  it("of a weekday are in the week that was named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 13 }), (offset, shift) => {
        const today = addDays("2026-11-23", shift);
        const monday = mondayOf(today);
        const name = dayName(addDays(monday, offset));
        const one = (words: string) => told(hear(words, { today }));
        for (const words of [`${name} nächster Woche`, `nächste Woche ${name}`, `am ${name} der kommenden Woche`])
          expect(one(words)).toEqual([`- @ ${addDays(monday, 7 + offset)}`]);
        expect(one(`${name} übernächster Woche`)).toEqual([`- @ ${addDays(monday, 14 + offset)}`]);
        const coming = addDays(today, ((offset + 1 - weekday(today) + 6) % 7) + 1);
        expect(one(`${name} in einer Woche`).at(-1) ?? `- @ ${addDays(coming, 7)}`).toBe(`- @ ${addDays(coming, 7)}`);
      }),
    );
  });

  it("of an ISO week run Monday to Sunday", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 52 }),
        fc.constantFrom("KW", "Kalenderwoche", "Woche", "k w"),
        (week, word) => {
          const monday = isoWeekMonday(week >= 48 ? 2026 : 2027, week)!;
          const found = hear(`${word} ${week}`);
          const all = [
            ...found.deliveries.map((one) => one.date!.interval),
            ...(found.ambiguous?.readings.map((one) => one.interval) ?? []),
          ];
          expect(all.map((one) => [one.earliest, one.latest])).toContainEqual([monday, addDays(monday, 6)]);
        },
      ),
    );
  });
});

describe("corrections", () => {
  const marker = fc.constantFrom(
    "nein",
    "nein, Entschuldigung,",
    "Entschuldigung",
    "ich meine",
    "ach nein",
    "Quatsch",
    "besser gesagt",
  );

  it("leave only the second date, and only the second quantity", () => {
    fc.assert(
      fc.property(date, date, saying, marker, (first, second, say, word) => {
        fc.pre(first !== second);
        expect(told(hear(`${say(first)}, ${word}, ${say(second)}`.replace(",,", ",")))).toEqual([`- @ ${second}`]);
      }),
    );
    fc.assert(
      fc.property(amount, amount, style, marker, (first, second, how, word) => {
        fc.pre(first !== second);
        expect(quantityOf(`${inWords(first, how)}, ${word} ${inWords(second, how)}`)).toEqual([second]);
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
        fc.constantFrom(", ", " und ", ", dann ", ". "),
        (parts, dateFirst, joint) => {
          const say = DATE_SAYINGS[0]!;
          const said = parts.map(([value, day]) =>
            dateFirst ? `${say(day)} ${value} Stück` : `${value} Stück ${say(day)}`,
          );
          expect(told(hear(said.join(joint)))).toEqual(parts.map(([value, day]) => `${value} pcs @ ${day}`));
        },
      ),
    );
  });
});

describe("any words at all", () => {
  const vocabulary = (
    "der dritte dritten märz mai nächste letzten freitag montag woche vierzehn bis zum spätestens vor nach nicht nein ja zwei zwo drei hundert " +
    "tausend komma halb viertel dreiviertel rest und oder in zehn tagen ab heute später zwischen 3.4. 12 4471 po position charge % 14:30 wenn " +
    "einmal sechzehn fertig raus werk anfang mitte ende monat quartal kw doppel strich , . - ? etwa vielleicht alle keine stück kartons a b wie " +
    "anton jeden 31. 2026-02-30 ostern anderthalb uhr um eine ein zu je von bei ihnen"
  ).split(" ");
  const slot = fc.constantFrom<ExtractionContext["slot"]>(
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
  );
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
          found.confirm?.span,
          found.percent?.span,
          found.durationDays?.span,
          found.condition?.span,
          found.colleague,
        ];
        for (const span of spans) {
          if (span === undefined || span === null) continue;
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(words.length);
          expect(span.from).toBeLessThan(span.to);
        }
        for (const { date: value, quantity } of found.deliveries) {
          if (value !== null) expect(isValidInterval(value.interval)).toBe(true);
          if (quantity !== null) expect(Number.isFinite(quantity.value) && quantity.value >= 0).toBe(true);
        }
        for (const one of found.identifiers) expect(["4471", "4471/2", "4472", "4472/1"]).toContain(one.value);
      }),
      { numRuns: runs(250) },
    );
  });

  it("end quickly however long they are", () => {
    // Words that the cues of assent, correction and intents are made of, over and over.
    const cues =
      "geht noch mal gar nicht sie mit der das es wir ich ist wird schon leider kann sagen auf keinen fall bitte en es".split(
        " ",
      );
    const long = fc.array(fc.constantFrom(...vocabulary, ...cues), { minLength: 400, maxLength: 400 });
    const repeated = fc.constantFrom(...vocabulary, ...cues).map((word) => new Array<string>(400).fill(word));
    fc.assert(
      fc.property(fc.oneof(long, repeated), slot, (words, asking) => {
        const grown = growth((count) => hear(words.slice(0, count).join(" "), { slot: asking }));
        expect(grown).toBeLessThan(LINEAR_ENOUGH);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
