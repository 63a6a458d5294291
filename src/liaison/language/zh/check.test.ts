import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { snapshotFixture } from "../../conversation/reduce.fixture.ts";
import type { Say, SayValue } from "../../conversation/types.ts";
import { checkSpoken } from "../../guard/output-check.ts";
import { check } from "./check.ts";
import { inWords } from "./saying.fixture.ts";

const snapshot = snapshotFixture();
const VALUES: Record<string, SayValue> = {
  qty: { type: "quantity", value: 3200, uom: "pcs" },
  interval: { type: "interval", interval: point("2026-12-03") },
  po: { type: "identifier", value: "4471" },
};
function say(over: Partial<Say> = {}): Say {
  const plain = {
    act: "readback",
    template: "readback.delivery",
    values: {},
    line: "line-a",
    slot: "confirm",
  } as const;
  return { ...plain, language: "zh", ...over };
}

describe("what is said in Chinese", () => {
  it.each([
    "我们接受这个价格。",
    "我们接受這個價格。",
    "同意涨价百分之一。",
    "这个已经批准了。",
    "我们保证付款。",
    "价格没问题，可以。价格已经确认。",
    "您可以直接发货。",
    "我们会付款。",
    "这批可以特采。",
    "一言为定。",
    "我说不好。我们同意。",
  ])("commits nobody on our side: %s", (text) => {
    for (const act of ["acknowledge", "refuse", "answer", "close"] as const)
      expect(checkSpoken(text, say({ act, template: "ack.thanks" }), snapshot)).toMatchObject({ ok: false });
  });

  it("may name in a refusal what it refuses, and nowhere else", () => {
    const text = "我不能接受或者拒绝价格。我会转达。";
    // The words themselves are none of the agent's own: here they are the partner's, said back.
    const said = { template: "line.ask_unit", values: { unit: { type: "text" as const, text: "接受或者拒绝" } } };
    expect(checkSpoken(text, say({ act: "refuse", ...said }), snapshot)).toEqual({ ok: true });
    expect(checkSpoken(text, say({ act: "acknowledge", ...said }), snapshot)).toMatchObject({
      blocked: expect.stringMatching(/^commits our side/),
    });
  });

  it.each([
    "三千两百件，十二月三号星期四出厂。",
    "3200件，12月3号出厂。",
    "三千二百件，二零二六年十二月三号。",
    "订单四四七一：三千二，三号。",
    "等一下。那一个是三千两百件。",
  ])("is made of its values: %s", (text) => {
    expect(checkSpoken(text, say({ values: VALUES }), snapshot)).toEqual({ ok: true });
  });

  it.each([
    "三千三百件，十二月三号出厂。",
    "三千两百件，十二月十三号出厂。",
    "3200件，12月4号出厂。",
    "三千两百件，十一月三号出厂。",
    "订单四四七二：三千两百件。",
    "百分之四点五。",
  ])("holds no number from elsewhere: %s", (text) => {
    expect(checkSpoken(text, say({ values: VALUES }), snapshot)).toMatchObject({ ok: false });
  });

  it("tells the minutes of an hour from the places of a number", () => {
    const values = (text: string) => check.numbers(text).flatMap((one) => one.values);
    expect(values("上午九点三十分，下午两点零五分，十一点十五分。")).toEqual([9, 30, 2, 5, 11, 15]);
    expect(values("九点三公斤，零点零五吨。")).toEqual([9.3, 0.05]);
  });

  it("is read number by number, whatever the form", () => {
    const style = fc.record({
      two: fc.constantFrom("二" as const, "两" as const),
      account: fc.constant(false),
      traditional: fc.boolean(),
      short: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), style, (value, how) => {
        expect(check.numbers(`一共是${inWords(value, how)}件。`).flatMap((one) => one.values)).toContain(value);
        expect(check.numbers(`${value.toLocaleString("en-GB")} 件`).flatMap((one) => one.values)).toEqual([value]);
      }),
    );
  });
});
