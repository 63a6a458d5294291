/** What must hold for any number, any date and any words of Chinese. */
import fc from "fast-check";
import { toCardinal as simplified } from "n2words/zh-Hans-CN";
import { toCardinal as traditional } from "n2words/zh-Hant-TW";
import { describe, expect, it } from "vitest";
import { isValidInterval, point } from "#kernel/interval.ts";
import { addDays, isPlainDate, mondayOf } from "#kernel/time.ts";
import { runs } from "../../../../test/support/fuzz.ts";
import { growth, LINEAR_ENOUGH } from "../growth.fixture.ts";
import { hear, TODAY, told } from "./heard.fixture.ts";
import { DATE_SAYINGS, dayName, digitByDigit, inWords, type NumberStyle } from "./saying.fixture.ts";

const style: fc.Arbitrary<NumberStyle> = fc.record({
  two: fc.constantFrom("二" as const, "两" as const),
  account: fc.boolean(),
  traditional: fc.boolean(),
  short: fc.boolean(),
});
const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 100_000, max: 999_999_999 }),
);
/** Months ahead, where a month names one year only. */
const date = fc.integer({ min: 1, max: 170 }).map((days) => addDays(TODAY, days));
const saying = fc.constantFrom(...DATE_SAYINGS);
const asked = { slot: "quantity_done" as const, known: [] };
const quantityOf = (words: string) => hear(words, asked).deliveries.map((one) => one.quantity?.value);

describe("numbers", () => {
  it("are understood in characters, however they are written", () => {
    fc.assert(
      fc.property(amount, style, (value, how) => {
        expect(quantityOf(inWords(value, how))).toEqual([value]);
      }),
      { numRuns: runs(400) },
    );
  });

  it("are understood as a library writes them", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(simplified, traditional), fc.boolean(), (value, say, formal) => {
        expect(quantityOf(say(value, { formal }))).toEqual([value]);
      }),
    );
  });

  it("are understood in figures, wide ones too, and mixed with characters", () => {
    fc.assert(
      fc.property(amount, fc.boolean(), (value, commas) => {
        const figures = commas ? value.toLocaleString("en-GB") : String(value);
        const wide = figures.replaceAll(/[\d,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        expect(quantityOf(figures)).toEqual([value]);
        expect(quantityOf(wide)).toEqual([value]);
      }),
    );
    for (const [words, value] of [
      ["3千5", 3500],
      ["1.5万", 15_000],
      ["2万3千", 23_000],
      ["5百", 500],
      ["1万2", 12_000],
      ["2k", 2000],
      ["百五", 150],
      ["一亿两千万", 120_000_000],
    ] as const)
      expect(quantityOf(words)).toEqual([value]);
  });

  it("are understood digit by digit, and neighbours like 两三 are asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), (value) => {
        expect(quantityOf(digitByDigit(value))).toEqual([value]);
      }),
      // 七七八八 alone is "nearly all of it".
      { examples: [[77_880]] },
    );
    const plain: NumberStyle = { two: "两", account: false, traditional: false, short: false };
    for (let digit = 1; digit < 9; digit++) {
      const pair = `${inWords(digit, plain)}${inWords(digit + 1, plain)}`;
      for (const scale of ["个", "百", "千", "万", "十个"]) expect(quantityOf(`${pair}${scale}`)).toEqual([]);
    }
    for (const vague of [
      "几百",
      "好几千",
      "十几个",
      "二十几个",
      "上百个",
      "数千件",
      "百来个",
      "千把个",
      "不到五百",
      "五百以内",
    ])
      expect(quantityOf(vague)).toEqual([]);
  });

  it("keep their unit and never become a date", () => {
    const unit = fc.constantFrom(
      ["件", "pcs"],
      ["个", "pcs"],
      ["箱", "carton"],
      ["个托盘", "pallet"],
      ["公斤", "kg"],
      ["套", "set"],
      ["卷", "roll"],
      ["卷盘", "reel"],
      ["雙", "pair"],
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50_000 }), unit, style, (value, [said, name], how) => {
        expect(told(hear(`${inWords(value, how)}${said}`))).toEqual([`${value} ${name}`]);
      }),
    );
  });

  it("raise doubt where 四 sounds like 十, and the value stays", () => {
    for (const [heard, alike] of [
      [14, 40],
      [40, 14],
      [140_000, 400_000],
      [314, 340],
    ] as const) {
      const found = hear(String(heard), asked);
      expect(found.doubt).toEqual([{ slot: "quantity_done", heard: String(heard), alike: String(alike) }]);
      expect(found.deliveries[0]?.quantity?.value).toBe(heard);
    }
    for (const value of [11, 12, 20, 100, 3000, 3200]) expect(hear(String(value), asked).doubt).toEqual([]);
  });
});

describe("dates", () => {
  const lead = fc.constantFrom("", "在", "预计", "我们", "应该是", "嗯，", "对，", "大概率");
  const tail = fc.constantFrom("", "。", "发货", "出货", "吧", "可以", "能出", "，没问题");

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
        const found = hear(`${DATE_SAYINGS[0]!(day)}星期${dayName(addDays(day, off))}`);
        expect(found.deliveries).toEqual([]);
        expect(found.ambiguous?.readings.map((one) => one.interval.earliest)).toContain(day);
      }),
    );
  });

  it("bounded by words keep the open side", () => {
    fc.assert(
      fc.property(date, saying, (day, say) => {
        const interval = (words: string) => hear(words).deliveries.map((one) => one.date?.interval);
        const by = [{ earliest: TODAY, likely: day, latest: day }];
        const from = [{ earliest: day, likely: day, latest: null }];
        const next = addDays(day, 1);
        expect(interval(`${say(day)}之前`)).toEqual(by);
        expect(interval(`最晚${say(day)}`)).toEqual(by);
        expect(interval(`不会晚于${say(day)}`)).toEqual(by);
        expect(interval(`最早${say(day)}`)).toEqual(from);
        expect(interval(`${say(day)}之前出不来`)).toEqual(from);
        expect(interval(`${say(day)}以后`)).toEqual([{ earliest: next, likely: next, latest: null }]);
      }),
      { numRuns: runs(80) },
    );
  });

  it("in a range keep both ends", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 2, 4), (day, length, way) => {
        const say = DATE_SAYINGS[way]!;
        const end = addDays(day, length);
        for (const words of [`${say(day)}到${say(end)}`, `${say(day)}和${say(end)}之间`, `${say(day)}-${say(end)}`]) {
          const [found] = hear(words).deliveries;
          expect([found?.date?.interval.earliest, found?.date?.interval.latest]).toEqual([day, end]);
        }
      }),
    );
  });

  it("counted from today or from another date add up", () => {
    const plain: NumberStyle = { two: "两", account: false, traditional: false, short: false };
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), date, (count, day) => {
        const number = inWords(count, plain).replace(/^二$/, "两");
        expect(told(hear(`${number}天以后`))).toEqual([`- @ ${addDays(TODAY, count)}`]);
        expect(told(hear(`再过${count}个星期`))).toEqual([`- @ ${addDays(TODAY, count * 7)}`]);
        expect(told(hear(`${DATE_SAYINGS[0]!(day)}之后${number}天`))).toEqual([`- @ ${addDays(day, count)}`]);
        expect(told(hear("之后一周", { spokenDates: [TODAY, day] }))).toEqual([`- @ ${addDays(day, 7)}`]);
      }),
    );
  });

  it("of a weekday are in the week that was named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 13 }), (offset, shift) => {
        const today = addDays("2026-11-23", shift);
        const monday = mondayOf(today);
        const name = dayName(addDays(monday, offset));
        for (const week of ["下周", "下星期", "下个礼拜", "下周的周", "下週"])
          expect(told(hear(`${week}${name}`, { today }))).toEqual([`- @ ${addDays(monday, 7 + offset)}`]);
        expect(told(hear(`下下周${name}`, { today }))).toEqual([`- @ ${addDays(monday, 14 + offset)}`]);
      }),
    );
  });

  it("of the lunar calendar are never taken for others", () => {
    for (const words of ["农历三月初三", "正月十五以后", "腊月二十", "初八开工", "农历八月"])
      for (const one of told(hear(words))) expect(one).not.toMatch(/-(?:03|04|08|20)-?/);
  });
});

describe("corrections", () => {
  const marker = fc.constantFrom("，不，", "，不对，", "，哦不，", "，说错了，", "，不好意思，", "，更正一下，");

  it("leave only the second date", () => {
    fc.assert(
      fc.property(date, date, saying, marker, (first, second, say, word) => {
        fc.pre(first !== second);
        expect(told(hear(`${say(first)}${word}${say(second)}`))).toEqual([`- @ ${second}`]);
      }),
    );
  });

  it("leave only the second quantity", () => {
    fc.assert(
      fc.property(amount, amount, style, marker, (first, second, how, word) => {
        fc.pre(first !== second);
        expect(quantityOf(`${inWords(first, how)}${word}${inWords(second, how)}`)).toEqual([second]);
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
        fc.constantFrom("，", "，然后", "。", "；"),
        (parts, dateFirst, joint) => {
          const say = DATE_SAYINGS[0]!;
          const said = parts.map(([value, day]) => (dateFirst ? `${say(day)}发${value}件` : `${value}件${say(day)}发`));
          expect(told(hear(said.join(joint)))).toEqual(parts.map(([value, day]) => `${value} pcs @ ${day}`));
        },
      ),
    );
    expect(told(hear("三千件十二月三号发，剩下的再过一周"))).toEqual(["3000 pcs @ 2026-12-03", "rest @ 2026-12-10"]);
    expect(told(hear("百分之八十十二月三号出货，其余的十二月十号"))).toEqual([
      "x0.8 @ 2026-12-03",
      "rest @ 2026-12-10",
    ]);
    expect(told(hear("先发一半，十二月三号，另一半十二月十号"))).toEqual(["x0.5 @ 2026-12-03", "rest @ 2026-12-10"]);
  });
});

describe("any words at all", () => {
  const vocabulary = (
    "三 月 十 四 号 下 周 五 星期 之前 以后 最晚 最早 不 不是 对 两 百 千 万 点 半 剩下 的 和 或者 到 天 今 明 后 个 件 箱 第 百分之 成 左右 大概 农历 春节 国庆 年 初 底 " +
    "中旬 4471 P O 行 批号 % 14:30 如果 等 发货 完工 一 些 全部 没有 幺 洞 杠 ， 。 、 ？ ~ - 3/4 2026-02-30 A B 提前 推迟 再过 那 这 上 每 分之 嗯"
  ).split(" ");
  const slot = fc.constantFrom(
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
    ] as const),
  );
  const babble = fc.array(fc.constantFrom(...vocabulary), { maxLength: 24 }).map((words) => words.join(""));

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
        }
        for (const one of found.identifiers) expect(["4471", "4471/2", "4472", "4472/1"]).toContain(one.value);
      }),
      { numRuns: runs(400) },
    );
  });

  it("are read quickly, however long", () => {
    const long = fc.array(fc.constantFrom(...vocabulary), { minLength: 800, maxLength: 800 });
    fc.assert(
      fc.property(long, (words) => {
        const grown = growth((count) => hear(words.slice(0, count).join(""), { slot: "status" }), 80);
        expect(grown).toBeLessThan(LINEAR_ENOUGH);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
