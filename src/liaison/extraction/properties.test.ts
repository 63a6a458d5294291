/** What must hold for any number, any date and any words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isValidInterval, point } from "#kernel/interval.ts";
import { addDays, isoWeekMonday, isPlainDate, mondayOf, weekday } from "#kernel/time.ts";
import { runs } from "../../../test/support/fuzz.ts";
import { DATE_SAYINGS, dayName, digitByDigit, inHundreds, inWords } from "../language/en/saying.fixture.ts";
import { hear, TODAY, told } from "./extract.fixture.ts";

const style = fc.record({ and: fc.boolean(), hyphen: fc.boolean(), article: fc.boolean() });
const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 100_000, max: 999_999_999 }),
);
/** Months ahead, where a month names one year only. */
const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
const saying = fc.constantFrom(...DATE_SAYINGS);
const lead = fc.constantFrom("", "on ", "it will be ", "we ship on ", "probably ", "I think ", "uh, ", "yes, ");
const tail = fc.constantFrom("", ".", ",", " for sure", " I think", " if nothing happens");
/** No open order, whose number a quantity may happen to be. */
const asked = { slot: "quantity_done" as const, known: [] };
const quantityOf = (words: string) => hear(words, asked).deliveries.map((one) => one.quantity?.value);

describe("numbers", () => {
  it("are understood in words, however they are strung together", () => {
    fc.assert(
      fc.property(amount, style, (value, how) => {
        expect(quantityOf(inWords(value, how))).toEqual([value]);
      }),
    );
  });

  it("are understood in figures", () => {
    fc.assert(
      fc.property(amount, fc.boolean(), (value, commas) => {
        expect(quantityOf(commas ? value.toLocaleString("en-GB") : String(value))).toEqual([value]);
      }),
    );
  });

  it("are understood counted in hundreds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1100, max: 9999 }), style, (value, how) => {
        const words = inHundreds(value, how);
        if (words !== null) expect(quantityOf(words)).toEqual([value]);
      }),
    );
  });

  it("are understood digit by digit, and neighbours like 'two three' are asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (value) => {
        expect(quantityOf(digitByDigit(value))).toEqual([value]);
      }),
    );
    for (let digit = 1; digit < 9; digit++) expect(quantityOf(digitByDigit(digit * 10 + digit + 1))).toEqual([]);
  });

  it("keep their unit and never become a date", () => {
    const unit = fc.constantFrom(
      ["pieces", "pcs"],
      ["cartons", "carton"],
      ["pallets", "pallet"],
      ["kilos", "kg"],
      ["sets", "set"],
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50_000 }), unit, style, (value, [said, name], how) => {
        const found = hear(`${inWords(value, how)} ${said}`);
        expect(told(found)).toEqual([`${value} ${name}`]);
      }),
    );
  });

  it("raise doubt where -teen sounds like -ty, and the value stays", () => {
    for (const [heard, alike] of [
      [15, 50],
      [50, 15],
      [13, 30],
      [1500, 5000],
      [14_000, 40_000],
      [316, 360],
    ] as const) {
      const found = hear(inWords(heard, { and: true, hyphen: false, article: false }), asked);
      expect(found.doubt).toEqual([{ slot: "quantity_done", heard: String(heard), alike: String(alike) }]);
      expect(found.deliveries[0]?.quantity?.value).toBe(heard);
    }
    for (const value of [11, 12, 20, 100, 3000, 3200]) expect(hear(String(value), asked).doubt).toEqual([]);
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
      { numRuns: runs(300) },
    );
  });

  it("with the wrong weekday are asked, never chosen", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 6 }), (day, off) => {
        const words = `${dayName(addDays(day, off))} ${DATE_SAYINGS[0]!(day)}`;
        const found = hear(words);
        expect(found.deliveries).toEqual([]);
        expect(found.ambiguous?.readings.map((one) => one.interval.earliest)).toContain(day);
        expect(found.ambiguous?.readings).toHaveLength(2);
      }),
    );
  });

  it("bounded by words keep the open side", () => {
    fc.assert(
      fc.property(date, saying, (day, say) => {
        const interval = (words: string) => hear(words).deliveries.map((one) => one.date?.interval);
        const by = [{ earliest: TODAY, likely: day, latest: day }];
        expect(interval(`by ${say(day)}`)).toEqual(by);
        expect(interval(`no later than ${say(day)}`)).toEqual(by);
        expect(interval(`not before ${say(day)}`)).toEqual([{ earliest: day, likely: day, latest: null }]);
        expect(interval(`it won't be ready before ${say(day)}`)).toEqual([
          { earliest: day, likely: day, latest: null },
        ]);
        const next = addDays(day, 1);
        expect(interval(`after ${say(day)}`)).toEqual([{ earliest: next, likely: next, latest: null }]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("in a range keep both ends", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 3, 8), (day, length, way) => {
        const say = DATE_SAYINGS[way]!;
        const end = addDays(day, length);
        const [found] = hear(`between ${say(day)} and ${say(end)}`).deliveries;
        expect([found?.date?.interval.earliest, found?.date?.interval.latest]).toEqual([day, end]);
      }),
    );
  });

  it("counted from today or from another date add up", () => {
    const plain = { and: true, hyphen: true, article: false };
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), date, (count, day) => {
        expect(told(hear(`in ${inWords(count, plain)} days`))).toEqual([`- @ ${addDays(TODAY, count)}`]);
        expect(told(hear(`${count} weeks from now`))).toEqual([`- @ ${addDays(TODAY, count * 7)}`]);
        expect(told(hear(`${inWords(count, plain)} days after ${DATE_SAYINGS[0]!(day)}`))).toEqual([
          `- @ ${addDays(day, count)}`,
        ]);
        expect(told(hear("a week later", { spokenDates: [TODAY, day] }))).toEqual([`- @ ${addDays(day, 7)}`]);
      }),
    );
  });

  it("of a weekday are in the week that was named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 13 }), (offset, shift) => {
        const today = addDays("2026-11-23", shift);
        const monday = mondayOf(today);
        const name = dayName(addDays(monday, offset));
        expect(told(hear(`${name} next week`, { today }))).toEqual([`- @ ${addDays(monday, 7 + offset)}`]);
        expect(told(hear(`next week ${name}`, { today }))).toEqual([`- @ ${addDays(monday, 7 + offset)}`]);
        const next = hear(`next ${name}`, { today });
        const coming = addDays(today, ((offset + 1 - weekday(today) + 6) % 7) + 1);
        if (coming === addDays(monday, 7 + offset)) expect(told(next)).toEqual([`- @ ${coming}`]);
        else
          expect(next.ambiguous?.readings.map((one) => one.interval.earliest)).toEqual([
            coming,
            addDays(monday, 7 + offset),
          ]);
      }),
    );
  });

  it("of an ISO week run Monday to Sunday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 52 }), (week) => {
        const year = week >= 48 ? 2026 : 2027;
        const monday = isoWeekMonday(year, week)!;
        const found = hear(`week ${inWords(week, { and: false, hyphen: false, article: false })}`);
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
  const marker = fc.constantFrom("no", "no, sorry,", "sorry", "I mean", "no wait", "correction", "or rather");

  it("leave only the second date", () => {
    fc.assert(
      fc.property(date, date, saying, marker, (first, second, say, word) => {
        fc.pre(first !== second);
        expect(told(hear(`${say(first)}, ${word}, ${say(second)}`.replace(",,", ",")))).toEqual([`- @ ${second}`]);
      }),
    );
  });

  it("leave only the second quantity", () => {
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
        fc.constantFrom(", ", " and ", ", then ", ". "),
        (parts, dateFirst, joint) => {
          const say = DATE_SAYINGS[0]!;
          const said = parts.map(([value, day]) =>
            dateFirst ? `on ${say(day)} ${value} pieces` : `${value} pieces on ${say(day)}`,
          );
          expect(told(hear(said.join(joint)))).toEqual(parts.map(([value, day]) => `${value} pcs @ ${day}`));
        },
      ),
    );
  });
});

describe("any words at all", () => {
  const vocabulary = (
    "the third of march may next last friday monday week fourteen by before after not no yes sorry two three hundred thousand point half a rest and " +
    "or to in ten days from now later than between 3/4 12 4471 po line lot % 14:30 if once sixteen ready leave factory early mid end month quarter " +
    "double dash slash , . - ? about maybe all none pieces cartons a b x ray fifth first every each week's 31st 2026-02-30 christmas"
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
    "consent" as const,
  );
  const babble = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(" "));

  it("give valid values inside the words, the same each time, and only known identifiers", () => {
    fc.assert(
      fc.property(fc.oneof(babble, fc.string({ unit: "grapheme" })), slot, (words, asking) => {
        const over = { slot: asking as "ship_date" };
        const found = hear(words, over);
        expect(hear(words, over)).toEqual(found);
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
          if (value !== null) {
            expect(isValidInterval(value.interval)).toBe(true);
            expect(isPlainDate(value.interval.earliest)).toBe(true);
          }
          if (quantity !== null) expect(Number.isFinite(quantity.value) && quantity.value >= 0).toBe(true);
          expect(value !== null || quantity !== null).toBe(true);
        }
        for (const one of found.identifiers) expect(["4471", "4471/2", "4472", "4472/1"]).toContain(one.value);
        if (found.ambiguous !== null) expect(found.ambiguous.readings).toHaveLength(2);
      }),
      { numRuns: runs(250) },
    );
  });
});
