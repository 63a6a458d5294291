import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageRules } from "../language/index.ts";
import type { LanguageRules } from "../language/types.ts";
import { acceptAnswer } from "./accept.ts";
import { context, told } from "./extract.fixture.ts";
import { readAnswer } from "./extract.ts";
import { delivery, HOSTILE, OPEN_TURNS } from "./model.fixture.ts";
import type { ModelTask } from "./model-schema.ts";
import type { ExtractionContext } from "./types.ts";

const english = languageRules("en")!;
/** A language whose rules read nothing at all: what is accepted then rests on the words alone. */
const mute: LanguageRules = { ...english, read: (_, asked) => english.read("", asked) };

function accept(
  words: string,
  value: unknown,
  over: Partial<ExtractionContext> = {},
  rules = english,
  task: ModelTask = "delivery",
) {
  const asked = context(over);
  const reading = readAnswer(rules, words, asked);
  return { ...acceptAnswer(task, value, { words, reading, context: asked, rules }), before: reading.extraction };
}
const day = (quote: string, date: string) => ({ quote, earliest: date, latest: date });
const pieces = (quote: string, value: number, unit: string | null = null) => ({ quote, value, unit });

describe("what the rules left open", () => {
  it("is filled with the words' own place, told as the model's", () => {
    const words = "that would be Decmber 7, I guess";
    const { outcome, extraction } = accept(words, delivery(day("decmber 7", "2026-12-07")));
    expect(outcome).toBe("taken");
    expect(extraction.fromModel).toEqual(["date"]);
    const { date } = extraction.deliveries[0]!;
    expect(date).toMatchObject({ precision: "day", interval: { earliest: "2026-12-07", likely: "2026-12-07" } });
    expect(words.slice(date!.span.from, date!.span.to)).toBe("Decmber 7");
  });

  it("stays a stretch or an open end where one was said", () => {
    const stretch = accept(
      "nxt: late decembr",
      delivery({ quote: "late decembr", earliest: "2026-12-21", latest: "2026-12-31" }),
    );
    expect(stretch.extraction.deliveries[0]!.date).toMatchObject({
      precision: "vague",
      interval: { likely: "2026-12-26" },
    });
    const open = accept("not before decmber 7", delivery({ quote: "decmber 7", earliest: "2026-12-07", latest: null }));
    expect(open.extraction.deliveries[0]!.date).toMatchObject({ precision: "after", interval: { latest: null } });
  });

  it("joins what the rules have found of the same delivery", () => {
    const { extraction } = accept(
      "three thousand, decmber 7",
      delivery(day("decmber 7", "2026-12-07"), pieces("three thousand", 3000)),
    );
    expect(told(extraction)).toEqual(["3000 @ 2026-12-07"]);
    expect(extraction.fromModel).toEqual(["date"]);
  });

  it("takes a number from figures, with a unit of this order alone", () => {
    const numbers = (words: string, quantity: ReturnType<typeof pieces>) =>
      told(accept(words, delivery(null, quantity), { slot: "quantity_done" }, mute).extraction);
    expect(numbers("so 3.200 Stück", pieces("3.200", 3200))).toEqual(["3200"]);
    expect(numbers("20 cartons of them", pieces("20 cartons", 20, "cartons"))).toEqual(["20 carton"]);
    expect(numbers("20 pallets of them", pieces("20 pallets", 20, "pallets"))).toEqual([]);
    expect(numbers("20 of them", pieces("20", 20, "carton"))).toEqual([]);
    expect(numbers("20 of them", pieces("20", 30))).toEqual([]);
    expect(numbers("20 or 30", pieces("20 or 30", 30))).toEqual([]);
    expect(numbers("a dozen or so", pieces("a dozen", 12))).toEqual([]);
  });

  it("takes a number in words as the rules read it", () => {
    const hidden: LanguageRules = {
      ...english,
      read: (words, asked) => english.read(words.length > 20 ? "" : words, asked),
    };
    const words = "the lads say fifteen hundred to me";
    const numbers = (value: number) =>
      accept(words, delivery(null, pieces("fifteen hundred", value)), { slot: "quantity_done" }, hidden);
    expect(told(numbers(1500).extraction)).toEqual(["1500"]);
    expect(numbers(50).outcome).toBe("refused");
  });

  it("names an open order by its last digits, and no other", () => {
    const named = (words: string, quote: string, value: string) =>
      accept(words, { identifier: { quote, value } }, { slot: "identifier" }, mute, "identifier").extraction
        .identifiers;
    expect(named("the number ends 472", "ends 472", "4472")).toMatchObject([{ value: "4472", span: { from: 11 } }]);
    expect(named("it was P.O. 4472-1", "P.O. 4472-1", "4472/1")).toMatchObject([{ value: "4472/1" }]);
    expect(named("the number ends 472", "ends 472", "4471")).toEqual([]);
    expect(named("the number ends 472", "ends 472", "4472/1")).toEqual([]);
    expect(named("the number ends 472", "ends 472", "9472")).toEqual([]);
    expect(named("the second one", "the second one", "4472")).toEqual([]);
    expect(named("4472A for us", "4472A", "4472")).toEqual([]);
    expect(named("it was PO 44 72", "PO 44 72", "4472")).toMatchObject([{ value: "4472" }]);
  });
});

describe("against the rules", () => {
  it("another date or number than theirs raises doubt and changes nothing", () => {
    const words = "3,000 on the third of December, ref 77";
    const { outcome, extraction, before } = accept(
      words,
      delivery(day("third of December", "2026-12-05"), pieces("3,000", 300)),
    );
    expect(outcome).toBe("doubt");
    expect(extraction.deliveries).toEqual(before.deliveries);
    expect(extraction.doubt).toEqual([
      ...before.doubt,
      { slot: "ship_date", heard: "2026-12-03", alike: "2026-12-05" },
      { slot: "quantity_done", heard: "3000", alike: "300" },
    ]);
    expect(extraction.fromModel).toBeUndefined();
  });

  it("a vague date of theirs is not made a day", () => {
    const { outcome, extraction, before } = accept(
      "some time in December: 12!",
      delivery(day("December: 12", "2026-12-12")),
    );
    expect(outcome).toBe("nothing");
    expect(extraction).toEqual(before);
  });

  it("a date that they can read and did not take is denied or taken back", () => {
    const words = "surely not on the 10th of December";
    const { outcome, extraction, before } = accept(words, delivery(day("10th of December", "2026-12-10")));
    expect(outcome).toBe("refused");
    expect(extraction).toEqual(before);
  });

  it("words that they read as something else are no other value", () => {
    expect(accept("if the connector comes on december 7", delivery(day("december 7", "2026-12-07"))).outcome).toBe(
      "refused",
    );
    expect(accept("fifteen are done", delivery(day("fifteen", "2026-12-15"))).outcome).toBe("refused");
  });

  it("a number that they read is no day beside a month", () => {
    const words = "7 thousand for decmber";
    const { outcome, extraction, before } = accept(words, delivery(day(words, "2026-12-07")));
    expect(told(before)).toEqual(["7000"]);
    expect(outcome).toBe("refused");
    expect(extraction).toEqual(before);
  });

  it("a day lies neither behind us nor years ahead, and an end not before its beginning", () => {
    expect(accept("novembr 3", delivery(day("novembr 3", "2026-11-03"))).outcome).toBe("refused");
    expect(accept("decmber 7", delivery(day("decmber 7", "2031-12-07"))).outcome).toBe("refused");
    const turned = { quote: "decmber 7 to 3", earliest: "2026-12-07", latest: "2026-12-03" };
    expect(accept("decmber 7 to 3", delivery(turned), {}, mute).outcome).toBe("refused");
  });

  it("a figure that nobody has read stops a date from standing for the whole", () => {
    expect(accept("3_200x for decmber 7", delivery(day("decmber 7", "2026-12-07")), {}, mute).outcome).toBe("refused");
  });

  it("one invented value discards the other", () => {
    const { outcome } = accept(
      "decmber 7, that is it",
      delivery(day("decmber 7", "2026-12-07"), pieces("that is it", 500)),
    );
    expect(outcome).toBe("refused");
  });
});

describe("a hostile model", () => {
  const turns = [
    ...OPEN_TURNS,
    "3,000 on the third of December, ref 77",
    "yes, but the price goes up four percent",
    "no",
  ];
  const cases = HOSTILE.flatMap(({ name, answer }) => turns.map((words) => ({ name, answer, words })));

  it.each(cases)("that $name gets no value out of '$words'", ({ answer, words }) => {
    for (const rules of [english, mute]) {
      for (const task of ["delivery", "identifier"] as const) {
        const request = { data: JSON.stringify({ turn: words }), instructions: "SYSTEM" } as Parameters<
          typeof answer
        >[0];
        const { extraction, before } = accept(words, answer(request), { slot: "ship_date" }, rules, task);
        expect({ ...extraction, doubt: [] }).toEqual({ ...before, doubt: [] });
        expect(JSON.stringify(extraction.doubt)).not.toMatch(/globex|price|SYSTEM/i);
      }
    }
  });

  it("with any answer leaves consent, yes and no, intents, reasons, conditions and doubts of the rules as they were", () => {
    const words = fc.constantFrom(...turns, "decmber 7", "20 cartons nxt week", "dec 14 and 300");
    const quoting = words.chain((turn) => {
      const quote = fc
        .tuple(fc.nat(turn.length), fc.nat(turn.length))
        .map(([a, b]) => turn.slice(Math.min(a, b), Math.max(a, b)));
      const date = fc
        .integer({ min: -40, max: 800 })
        .map((days) => new Date(Date.UTC(2026, 10, 25 + days)).toISOString().slice(0, 10));
      const told = fc.record({ quote, earliest: date, latest: fc.option(date) });
      const amount = fc.record({ quote, value: fc.oneof(fc.integer(), fc.double()), unit: fc.option(quote) });
      const extra = fc.oneof(fc.constant({}), fc.constant({ firm: true }), fc.constant({ intents: [] }));
      const answer = fc.oneof(
        fc.record({ date: fc.option(told), quantity: fc.option(amount) }),
        fc.record({ identifier: fc.option(fc.record({ quote, value: fc.constantFrom("4471", "4472/1", "9") })) }),
        fc.jsonValue(),
      );
      return fc.record({
        turn: fc.constant(turn),
        value: fc.tuple(answer, extra).map(([a, b]) => (a !== null && typeof a === "object" ? { ...a, ...b } : a)),
      });
    });
    fc.assert(
      fc.property(
        quoting,
        fc.constantFrom("ship_date" as const, "quantity_done" as const, "identifier" as const),
        fc.boolean(),
        ({ turn, value }, slot, silent) => {
          const { extraction, before } = accept(
            turn,
            value,
            { slot },
            silent ? mute : english,
            slot === "identifier" ? "identifier" : "delivery",
          );
          const { deliveries, identifiers, doubt, fromModel: _, ...rest } = extraction;
          const { deliveries: told, identifiers: named, doubt: doubted, ...kept } = before;
          expect(rest).toEqual(kept);
          expect(doubt.slice(0, doubted.length)).toEqual(doubted);
          if (named.length > 0) expect(identifiers).toEqual(named);
          expect(identifiers.every((one) => context().known.includes(one.value))).toBe(true);
          for (const [index, one] of told.entries()) {
            if (one.date !== null) expect(deliveries[index]!.date).toEqual(one.date);
            if (one.quantity !== null) expect(deliveries[index]!.quantity).toEqual(one.quantity);
          }
          for (const { date, quantity } of deliveries) {
            for (const span of [date?.span, quantity?.span]) if (span) expect(span.to).toBeGreaterThan(span.from);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
