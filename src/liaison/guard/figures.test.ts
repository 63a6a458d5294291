/** Values in figures are checked as those in words are: exactly the sentence's own pass, in every language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { snapshotFixture } from "../conversation/reduce.fixture.ts";
import type { SayValue } from "../conversation/types.ts";
import { TODAY } from "../extraction/extract.fixture.ts";
import { inWriting } from "../flows/overrides/written.ts";
import { render } from "../language/render.ts";
import { basis, CODES, interval, quantity, say, writersOf } from "../language/written.fixture.ts";
import { checkSpoken } from "./output-check.ts";

describe("before a sentence is sent", () => {
  const blockedIn = (
    language: string,
    text: string,
    values: Record<string, SayValue>,
    template = "readback.delivery",
  ) => checkSpoken(text, say(language, template, values), { ...snapshotFixture(), written: true });
  const PROMISE = { qty: quantity(4000), basis, interval: interval(point("2026-12-03")) };
  /** A sentence right in all, and what may be wrong in it. */
  const RIGHT: Record<string, readonly [string, ReadonlyArray<readonly [string, string]>]> = {
    en: [
      "4,000 pieces leaving the factory on Thursday 3 December.",
      [
        ["4,000", "4,100"],
        ["4,000", "40,000"],
        ["4,000", "4.000"],
        ["4,000", "40,00"],
        ["3 December", "4 December"],
        ["December", "November"],
        ["Thursday", "Friday"],
        ["3 December", "3 December 2027"],
        ["3 December", "3 May"],
      ],
    ],
    es: [
      "4000 piezas con salida de fábrica el jueves 3 de diciembre.",
      [
        ["4000", "4100"],
        ["4000", "40\u202f000"],
        ["4000", "40,00"],
        ["3 de", "13 de"],
        ["diciembre", "noviembre"],
        ["jueves", "miércoles"],
        ["diciembre", "diciembre de 2027"],
      ],
    ],
    de: [
      "4.000 Stück ab Werk am Donnerstag, dem 3. Dezember.",
      [
        ["4.000", "4.100"],
        ["4.000", "40.000"],
        ["4.000", "4,000"],
        ["4.000", "40.00"],
        ["3. D", "4. D"],
        ["Dezember", "November"],
        ["Donnerstag", "Freitag"],
        ["Dezember", "Dezember 2027"],
      ],
    ],
    fr: [
      "4\u202f000 pièces, départ usine, le jeudi 3 décembre.",
      [
        ["4\u202f000", "4\u202f100"],
        ["4\u202f000", "40\u202f000"],
        ["4\u202f000", "4,000"],
        ["jeudi 3", "jeudi 4"],
        ["décembre", "novembre"],
        ["jeudi", "vendredi"],
        ["décembre", "décembre 2027"],
      ],
    ],
    zh: [
      "4,000件，12月3日（星期四）出厂。",
      [
        ["4,000", "4,100"],
        ["4,000", "40,000"],
        ["4,000", "4.000"],
        ["3日", "4日"],
        ["12月", "11月"],
        ["12月3日", "3月12日"],
        ["星期四", "星期五"],
        ["12月", "2027年12月"],
      ],
    ],
  };

  it.each(CODES)("in %s, what is right passes and each wrong number or date is blocked", (language) => {
    const [right, wrong] = RIGHT[language]!;
    expect(render(say(language, "readback.delivery", PROMISE), TODAY, {}, true)).toBe(right);
    expect(blockedIn(language, right, PROMISE)).toEqual({ ok: true });
    for (const [from, to] of wrong) {
      const text = right.replace(from, to);
      expect(text).not.toBe(right);
      expect({ text, ...blockedIn(language, text, PROMISE) }).toMatchObject({
        ...{ text, ok: false, blocked: expect.stringMatching(/^a (?:number|date) from nowhere/) },
      });
    }
  });

  it.each(CODES)("in %s, any other number is blocked", (language) => {
    const { quantity: of } = writersOf(language);
    const amount = fc.oneof(
      fc.integer({ min: 2, max: 9_999_999 }),
      fc.integer({ min: 11, max: 99_999 }).map((n) => n / 10),
    );
    fc.assert(
      fc.property(amount, amount, (right, wrong) => {
        fc.pre(right !== wrong);
        const values = { qty: quantity(right), basis, interval: interval(point("2026-12-03")) };
        fc.pre(![3, 2026].includes(wrong) && !(language === "zh" && wrong === 12));
        expect(blockedIn(language, of(right, "pcs"), values)).toEqual({ ok: true });
        expect(blockedIn(language, of(wrong, "pcs"), values)).toMatchObject({ ok: false });
      }),
    );
  });

  it.each(CODES)(
    "in %s, a part of an order's number is no quantity, and the number stands with its signs",
    (language) => {
      const { quantity: of, identifier } = writersOf(language);
      const known = { ...snapshotFixture().lines[0]!, po: "A4471.00-12" };
      const snapshot = { ...snapshotFixture([known]), written: true as const };
      const ask = say(language, "recap.line_unknown", { po: { type: "identifier", value: known.po } });
      expect(checkSpoken(identifier(known.po), ask, snapshot)).toEqual({ ok: true });
      for (const wrong of [44, 71, 447, 44_710]) {
        expect(checkSpoken(of(wrong, "pcs"), ask, snapshot)).toMatchObject({ ok: false });
      }
    },
  );

  it.each(CODES)("in %s, another hour is blocked", (language) => {
    const { date, time } = writersOf(language);
    const day = point("2026-12-03");
    const values: Record<string, SayValue> = {
      first: interval(day),
      first_time: { type: "time", hour: 14, minute: 45 },
    };
    const told = (hour: number, minute: number) =>
      blockedIn(language, `${date(day.earliest, TODAY)}, ${time(hour, minute)}.`, values, "scheduling.readback");
    expect(told(14, 45)).toEqual({ ok: true });
    for (const [hour, minute] of [
      [2, 45],
      [15, 45],
      [14, 15],
      [14, 0],
      [4, 14],
    ] as const) {
      expect([hour, minute, told(hour, minute).ok]).toEqual([hour, minute, false]);
    }
  });
});

describe("a month's or a weekday's name", () => {
  const check = (text: string, template: string, wording: Record<string, Record<string, string>> = {}) =>
    checkSpoken(text, say("en", template, {}), {
      ...snapshotFixture(),
      overrides: { versions: {}, wording, forms: {} },
    });

  it("passes in the sentence's own words, and in no other sentence", () => {
    const own = "We are here from Monday to Friday, in August too.";
    expect(check(own, "ack.thanks", { "ack.thanks": { en: own } })).toEqual({ ok: true });
    expect(check("On Monday.", "ack.thanks")).toMatchObject({ blocked: "a date from nowhere: Monday" });
    expect(check("In August.", "ack.thanks")).toMatchObject({ blocked: "a date from nowhere: August" });
  });

  it("is not taken for a verb", () => {
    expect(check("May I keep this conversation?", "consent.ask", inWriting({}).overrides.wording)).toEqual({
      ok: true,
    });
  });
});
