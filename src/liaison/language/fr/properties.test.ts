/** What must hold in French for any number, any date and any words. */
import fc from "fast-check";
import { toCardinal as belgian } from "n2words/fr-BE";
import { toCardinal } from "n2words/fr-FR";
import { describe, expect, it } from "vitest";
import { type DateInterval, isValidInterval, point } from "#kernel/interval.ts";
import { addDays, isoWeekMonday, mondayOf } from "#kernel/time.ts";
import { runs } from "../../../../test/support/fuzz.ts";
import { context, TODAY, told } from "../../extraction/extract.fixture.ts";
import { createExtractor } from "../../extraction/extract.ts";
import type { ExtractionContext } from "../../extraction/types.ts";
import { growth, LINEAR_ENOUGH } from "../growth.fixture.ts";
import { french } from "./index.ts";
import { DATE_SAYINGS, dayName, digitByDigit, inWords } from "./saying.fixture.ts";

const extract = createExtractor(french);
const hear = (words: string, over: Partial<ExtractionContext> = {}) =>
  extract(words, context({ language: "fr", ...over }));

const style = fc.record({ swiss: fc.boolean(), hyphen: fc.boolean(), hundreds: fc.boolean() });
const PLAIN = { swiss: false, hyphen: true, hundreds: false };
const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 100_000, max: 999_999_999 }),
);
const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
const saying = fc.constantFrom(...DATE_SAYINGS);
const lead = fc.constantFrom("", "ce sera ", "on expédie ", "probablement ", "je pense ", "euh, ", "oui, ", "ça part ");
const tail = fc.constantFrom("", ".", ",", " c'est sûr", " je pense", " si tout va bien");
const asked = { slot: "quantity_done" as const, known: [] };
const quantityOf = (words: string) => hear(words, asked).deliveries.map((one) => one.quantity?.value);

describe("numbers", () => {
  it("are understood in words, in France, Belgium and Switzerland", () => {
    fc.assert(
      fc.property(amount, style, (value, how) => {
        expect(quantityOf(inWords(value, how))).toEqual([value]);
      }),
      { numRuns: runs(300) },
    );
    for (let value = 2; value < 2000; value++) expect(quantityOf(inWords(value, PLAIN))).toEqual([value]);
  });

  it("are understood as a library writes them", () => {
    fc.assert(
      fc.property(amount, fc.boolean(), (value, withHyphenSeparator) => {
        expect(quantityOf(toCardinal(value, { withHyphenSeparator }))).toEqual([value]);
        expect(quantityOf(belgian(value, { withHyphenSeparator }))).toEqual([value]);
      }),
      { numRuns: runs(300) },
    );
  });

  it("are understood in figures, with a space, a point, an apostrophe or nothing between thousands", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(" ", "\u202f", ".", "'", ""), (value, between) => {
        expect(quantityOf(String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, between))).toEqual([value]);
      }),
    );
  });

  it("are understood with decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const value = Number(`${whole}.${tenth}`);
        expect(quantityOf(`${inWords(whole, PLAIN)} virgule ${inWords(tenth, PLAIN)} kilos`)).toEqual([value]);
        expect(quantityOf(`${whole},${tenth} kg`)).toEqual([value]);
      }),
    );
  });

  it("are understood digit by digit from three digits on, unless the digits make a number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (value) => {
        const words = digitByDigit(value);
        if (!/quatre$/.test(words)) expect(quantityOf(words)).toEqual([value]);
      }),
    );
  });

  it("side by side are no single one", () => {
    for (const words of [
      "deux trois cents",
      "trois quatre",
      "douze cinquante",
      "vingt trente pièces",
      "cent deux cents",
    ])
      expect(quantityOf(words)).toEqual([]);
  });

  it("keep their unit and never become a date", () => {
    const unit = fc.constantFrom(
      ["pièces", "pcs"],
      ["cartons", "carton"],
      ["palettes", "pallet"],
      ["kilos", "kg"],
      ["bobines", "reel"],
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50_000 }), unit, style, (value, [said, name], how) => {
        expect(told(hear(`${inWords(value, how)} ${said}`))).toEqual([`${value} ${name}`]);
      }),
    );
  });

  it("raise doubt where they sound alike, and the value stays", () => {
    for (const [heard, alike] of [
      [6, 10],
      [12, 2],
      [66, 70],
      [90, 86],
      [213, 216],
      [2000, 12_000],
    ] as const) {
      const found = hear(inWords(heard, PLAIN), asked);
      expect(found.doubt).toEqual([{ slot: "quantity_done", heard: String(heard), alike: String(alike) }]);
      expect(found.deliveries[0]?.quantity?.value).toBe(heard);
    }
    for (const value of [11, 20, 100, 3000, 3200]) expect(hear(String(value), asked).doubt).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (value) => {
        const other = french.alike(value);
        if (other !== null) expect(french.alike(other)).toBe(value);
      }),
    );
  });
});

describe("dates", () => {
  const interval = (words: string) => hear(words).deliveries.map((one) => one.date?.interval);

  it("are the day that was said, in every way of saying it", () => {
    fc.assert(
      fc.property(date, saying, lead, tail, (day, say, before, after) => {
        const found = hear(`${before}${say(day)}${after}`);
        expect(found.ambiguous).toBeNull();
        expect(found.deliveries.map((one) => one.date?.interval)).toEqual([point(day)]);
      }),
      { numRuns: runs(300) },
    );
  });

  it("with the wrong weekday are asked, never chosen", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 6 }), (day, off) => {
        const found = hear(`${dayName(addDays(day, off))} ${DATE_SAYINGS[2]!(day)}`);
        expect(found.deliveries).toEqual([]);
        expect(found.ambiguous?.readings.map((one) => one.interval.earliest)).toContain(day);
      }),
    );
  });

  it("bounded by words keep the open side", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(0, 1, 3, 4), (day, way) => {
        const said = DATE_SAYINGS[way]!(day);
        const by = [{ earliest: TODAY, likely: day, latest: day }];
        const from = [{ earliest: day, likely: day, latest: null }];
        const next = addDays(day, 1);
        for (const words of [
          `d'ici ${said}`,
          `au plus tard ${said}`,
          `${said} au plus tard`,
          `pas plus tard que ${said}`,
        ])
          expect(interval(words)).toEqual(by);
        for (const words of [`pas avant ${said}`, `au plus tôt ${said}`, `ce ne sera pas prêt avant ${said}`])
          expect(interval(words)).toEqual(from);
        expect(interval(`à partir ${said.replace(/^le /, "du ")}`)).toEqual(from);
        expect(interval(`jusqu'${said.replace(/^le /, "au ")}`)).toEqual(by);
        expect(interval(`après ${said}`)).toEqual([{ earliest: next, likely: next, latest: null }]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("in a range keep both ends", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 3), (day, length, way) => {
        const say = DATE_SAYINGS[way]!;
        const end = addDays(day, length);
        const bare = (one: string) => one.replace(/^le /, "");
        for (const words of [`entre ${say(day)} et ${say(end)}`, `du ${bare(say(day))} au ${bare(say(end))}`]) {
          const [found] = hear(words).deliveries;
          expect([found?.date?.interval.earliest, found?.date?.interval.latest]).toEqual([day, end]);
        }
      }),
    );
  });

  it("counted from today or from another date add up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), date, (count, day) => {
        fc.pre(count !== 8);
        const words = inWords(count, PLAIN);
        expect(told(hear(`dans ${words} jours`))).toEqual([`- @ ${addDays(TODAY, count)}`]);
        expect(told(hear(`dans ${count} semaines`))).toEqual([`- @ ${addDays(TODAY, count * 7)}`]);
        expect(told(hear(`sous ${words} jours`))).toEqual([`- @ ${TODAY}..${addDays(TODAY, count)}`]);
        expect(told(hear(`${words} jours après ${DATE_SAYINGS[0]!(day)}`))).toEqual([`- @ ${addDays(day, count)}`]);
        expect(told(hear("une semaine plus tard", { spokenDates: [TODAY, day] }))).toEqual([`- @ ${addDays(day, 7)}`]);
      }),
    );
    expect(told(hear("dans huit jours"))).toEqual([`- @ ${addDays(TODAY, 7)}`]);
    expect(hear("dans quinze jours").doubt).toContainEqual({
      slot: "ship_date",
      heard: "quinze jours",
      alike: "quatorze jours",
    });
  });

  it("of a weekday are in the week that was named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 13 }), (offset, shift) => {
        const today = addDays("2026-11-23", shift);
        const wanted = addDays(mondayOf(today), 7 + offset);
        const name = dayName(wanted);
        for (const words of [
          `${name} de la semaine prochaine`,
          `la semaine prochaine ${name}`,
          `${name} semaine prochaine`,
        ])
          expect(told(hear(words, { today }))).toEqual([`- @ ${wanted}`]);
      }),
    );
  });

  it("of an ISO week run Monday to Sunday", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 52 }),
        fc.constantFrom("semaine ", "en semaine ", "la semaine numéro "),
        (week, said) => {
          const monday = isoWeekMonday(week >= 48 ? 2026 : 2027, week)!;
          const found = hear(`${said}${inWords(week, PLAIN)}`);
          const intervals = [
            ...found.deliveries.map((one) => one.date!.interval),
            ...(found.ambiguous?.readings.map((one) => one.interval) ?? []),
          ];
          expect(intervals.map((one) => [one.earliest, one.latest])).toContainEqual([monday, addDays(monday, 6)]);
        },
      ),
    );
  });
});

describe("corrections", () => {
  const marker = fc.constantFrom("non", "non, pardon,", "pardon", "je veux dire", "euh non", "enfin", "ou plutôt");

  it("leave only the second date or quantity", () => {
    fc.assert(
      fc.property(date, date, fc.constantFrom(0, 3, 5), marker, (first, second, way, word) => {
        fc.pre(first !== second);
        const say = DATE_SAYINGS[way]!;
        expect(told(hear(`${say(first)}, ${word} ${say(second)}`))).toEqual([`- @ ${second}`]);
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
        fc.constantFrom(", ", " et ", ", puis ", ". "),
        (parts, dateFirst, joint) => {
          const said = parts.map(([value, day]) =>
            dateFirst ? `${DATE_SAYINGS[0]!(day)} ${value} pièces` : `${value} pièces ${DATE_SAYINGS[0]!(day)}`,
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
        for (const kind of kinds) expect(heard(french.speakers.interval(kind, TODAY))?.date?.interval).toEqual(kind);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 301, max: 3000 }), (days) => {
        const day = addDays(TODAY, days);
        expect(heard(french.speakers.date(day, TODAY))?.date?.interval).toEqual(point(day));
      }),
    );
  });

  it("quantities, identifiers and times", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom("pcs", "carton", "kg", "box", "reel"),
        (value, uom) => {
          const words = french.speakers.quantity(value, uom).replace(/, [\p{L} -]+,$/u, "");
          expect(heard(words)?.quantity).toMatchObject({ value, unit: uom });
        },
      ),
    );
    const identifier = fc.stringMatching(/^[A-Z]{0,2}[0-9]{4,8}(-[0-9]{2})?$/).filter((one) => !/^PO/.test(one));
    fc.assert(
      fc.property(identifier, (value) => {
        // "quatre vingt" is eighty to any ear: such a pair is told apart by the list of open orders only.
        fc.pre(!/4(?=20)/.test(value));
        const words = `P O ${french.speakers.identifier(value)}`;
        expect(hear(words, { slot: "identifier", known: [value] }).identifiers.map((one) => one.value)).toEqual([
          value,
        ]);
      }),
    );
    for (let hour = 8; hour < 20; hour++)
      for (const minute of [0, 5, 15, 30, 45])
        expect(
          french.read(`à ${french.speakers.time(hour, minute)}`, context({ slot: "meeting_time" })).times,
        ).toMatchObject([{ hour, minute }]);
  });
});

describe("any words at all", () => {
  const vocabulary = (
    "le la les du dix mars mai mais prochain dernier vendredi lundi semaine quatorze avant après d'ici pas non oui pardon deux trois cents mille virgule et demi " +
    "moitié reste ou à au dans jours sous huitaine quinzaine plus tard que entre 3/4 12 4471 commande lot % 14h30 si une fois seize prêt part usine début mi fin mois " +
    "double tiret slash , . - ? environ peut-être tout rien pièces cartons a b x comme premier cinquième chaque s'il 31er 2026-02-30 noël quatre vingt soixante onze"
  ).split(" ");
  const slot = fc.constantFrom(
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

  it("give valid values inside the words, the same each time", () => {
    fc.assert(
      fc.property(fc.oneof(babble, fc.string({ unit: "grapheme" })), slot, (words, asking) => {
        const over = { slot: asking as "ship_date" };
        const found = hear(words, over);
        expect(hear(words, over)).toEqual(found);
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
          if (value !== null) expect(isValidInterval(value.interval)).toBe(true);
          if (quantity !== null) expect(Number.isFinite(quantity.value) && quantity.value >= 0).toBe(true);
        }
      }),
      { numRuns: runs(250) },
    );
  });

  it("end quickly, however long they go on", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...vocabulary), { minLength: 400, maxLength: 400 }),
        slot,
        (words, asking) => {
          const grown = growth((count) => hear(words.slice(0, count).join(" "), { slot: asking as "ship_date" }));
          expect(grown).toBeLessThan(LINEAR_ENOUGH);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
    for (const word of ["deux ", "vous ne ", "le ", "pas ", "quatre vingt ", "a ", "que "]) {
      expect(growth((count) => hear(word.repeat(count)), 100)).toBeLessThan(LINEAR_ENOUGH);
    }
  });
});
