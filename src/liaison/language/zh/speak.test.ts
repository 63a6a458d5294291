/** Every Chinese sentence can be spoken, says what it was given, and is understood again by our own rules. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateInterval, point } from "#kernel/interval.ts";
import { addDays } from "#kernel/time.ts";
import type { Say, SayValue } from "../../conversation/types.ts";
import { render } from "../render.ts";
import { FORM_VALUES } from "../wording.fixture.ts";
import { hear, TODAY } from "./heard.fixture.ts";
import { chinese } from "./index.ts";

const { speakers, templates } = chinese;
const interval = (earliest: string, likely = earliest, latest: string | null = earliest): SayValue => ({
  type: "interval",
  interval: { earliest, likely, latest },
});
const text = (value: string): SayValue => ({ type: "text", text: value });
const delivery = (value: number, day: string): SayValue[] => [
  { type: "quantity", value, uom: "pcs" },
  interval(day),
  { type: "basis", basis: "ex_factory" },
];
const VALUES: Record<string, SayValue> = {
  ...FORM_VALUES,
  ...{ title: text("连接器焊接"), point: text("炉子用曲线 B"), about: text("阿尔塔"), question: text("路通了吗？") },
  ...{
    agent: text("米拉"),
    company: text("北风设备"),
    principal: text("达娜"),
    contact: text("林小姐"),
    item: text("主板"),
  },
  ...{ unit: text("箱"), value: { type: "number", value: 50 }, basis: { type: "basis", basis: "unknown" } },
  ...{ po: { type: "identifier", value: "PO4471" }, line: { type: "identifier", value: "2" } },
  qty: { type: "quantity", value: 14, uom: "carton" },
  open: { type: "quantity", value: 4000, uom: "pcs" },
  interval: interval("2026-12-03", "2026-12-04", "2026-12-06"),
  date: interval("2026-12-03"),
  first: interval("2026-12-03"),
  second: interval("2026-12-10"),
  list: {
    type: "list",
    template: "readback.delivery",
    items: [delivery(3200, "2026-12-03"), delivery(800, "2026-12-10")],
  },
};
const speak = (template: string, values: Record<string, SayValue> = VALUES): string => {
  const say: Say = { act: "ask", template, values, line: null, slot: null, language: "zh" };
  return render(say, TODAY);
};

describe("sentences", () => {
  it.each(Object.keys(templates))("%s survives speech: characters only, one or more whole sentences", (key) => {
    const said = speak(key);
    expect(said).toMatch(/[。？]$/);
    expect(said).not.toMatch(/\d|[{}]|\s{2}|\s[，。？]|[，。][，。？]|[,.?!]|undefined|null/);
  });

  it("name what was asked and promised", () => {
    expect(speak("line.ask", { ...VALUES, qty: { type: "quantity", value: 3200, uom: "pcs" } })).toBe(
      "采购订单四四七一，第二行，主板，数量三千两百件。请问哪天出厂？",
    );
    expect(
      speak("readback.delivery", {
        ...VALUES,
        interval: interval("2026-12-03"),
        basis: { type: "basis", basis: "ready" },
      }),
    ).toBe("十四箱，一四，十二月三号星期四备好待发。");
    expect(speak("readback.deliveries")).toBe("三千两百件，十二月三号星期四出厂。然后八百件，十二月十号星期四出厂。");
    expect(speak("line.ask_either")).toBe("请问您说的是十二月三号星期四，还是十二月十号星期四？");
    expect(speakers.time(14, 5)).toBe("下午两点零五分");
    expect(speakers.time(10, 30)).toBe("上午十点三十分");
  });

  it("say numbers as people do", () => {
    const said = (value: number) => speakers.number(value);
    expect([0, 2, 10, 12, 20, 105, 110, 222, 1050, 2005, 10_000, 20_500, 100_010, 1_200_000].map(said)).toEqual(
      "零 二 十 十二 二十 一百零五 一百一十 两百二十二 一千零五十 两千零五 一万 两万零五百 十万零一十 一百二十万".split(
        " ",
      ),
    );
    expect(said(3.25)).toBe("三点二五");
  });
});

describe("what the agent says is understood again", () => {
  const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
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
        for (const kind of kinds) expect(heard(speakers.interval(kind, TODAY))?.date?.interval).toEqual(kind);
      }),
    );
  });

  it("a date with its year, years ahead", () => {
    fc.assert(
      fc.property(fc.integer({ min: 301, max: 3000 }), (days) => {
        const day = addDays(TODAY, days);
        expect(heard(speakers.date(day, TODAY))?.date?.interval).toEqual(point(day));
      }),
    );
  });

  it("quantities", () => {
    const unit = fc.constantFrom("pcs", "carton", "kg", "box", "reel", "roll", "pallet", "set", "container");
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), unit, (value, uom) => {
        const words = speakers.quantity(value, uom).replace(/，[零一二三四五六七八九]+，$/, "");
        expect(heard(words)?.quantity).toMatchObject({ value, unit: uom });
      }),
    );
  });

  it("identifiers", () => {
    const identifier = fc.stringMatching(/^[A-Z]{0,2}[0-9]{4,8}(-[0-9]{2})?$/).filter((one) => !/^PO/.test(one));
    fc.assert(
      fc.property(identifier, (value) => {
        const words = `P O ${speakers.identifier(value)}`;
        expect(hear(words, { slot: "identifier", known: [value] }).identifiers.map((one) => one.value)).toEqual([
          value,
        ]);
      }),
    );
  });
});
