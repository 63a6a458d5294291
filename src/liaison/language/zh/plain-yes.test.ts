import { describe, expect, it } from "vitest";
import { hear } from "./heard.fixture.ts";

const firm = (utterance: string): boolean => {
  const { confirm } = hear(utterance, { slot: "confirm", spokenDates: ["2026-12-03"] });
  return confirm?.value === "yes" && !confirm.hedged && confirm.firm;
};

describe("assent and nothing else is firm", () => {
  it.each([
    "是",
    "是的。",
    "对。",
    "对对对",
    "对，没错",
    "嗯，对的",
    "没错，谢谢",
    "好的，可以",
    "可以录音",
    "可以的，没问题",
    "OK，没问题。",
    "對，沒錯",
    "是的，三千两百件，十二月三号",
    "对，十二月三号星期四出厂",
    "当然可以",
    "行",
    "您好，可以的",
    "完全正确",
    "我同意，你录吧",
  ])("%s", (utterance) => expect(firm(utterance)).toBe(true));
});

describe("a word of assent in something else is not", () => {
  it.each([
    "对吗",
    "对不对",
    "是吗？",
    "是不是这样",
    "对，差不多",
    "应该可以",
    "应该对",
    "是吧",
    "好像是",
    "可以再说一遍吗",
    "好的，等一下",
    "好，你等一下",
    "对了，你是谁",
    "确认什么",
    "要确认一下",
    "对，但是数量不对",
    "可以，如果你们加价百分之四",
    "好的再见",
    "好了",
    "已经到了",
    "你好，我是小林",
    "是的，不过要晚两天",
    "没问题的话可以",
    "不对",
    "可以个鬼",
    "你们同意涨价，对",
    "嗯？",
    "是另外一个订单",
  ])("%s", (utterance) => expect(firm(utterance)).toBe(false));
});

it.each(["嗯", "是", "好", "是的", "对啊", "是对", "嗯啊好的"])(
  "a turn that hums %s on and on and then asks is told from assent at once",
  (sign) => expect(firm(`${sign.repeat(Math.floor(39 / sign.length))}吗`)).toBe(false),
);
