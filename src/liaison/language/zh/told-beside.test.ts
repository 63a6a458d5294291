/** A value told beside something else a careful listener drops: other doings, what stood before, a numeral's name. */
import { describe, expect, it } from "vitest";
import { predictItem } from "../../extraction/evaluate.ts";
import { readAnswer } from "../../extraction/extract.ts";
import { chinese } from "./index.ts";

const WEDNESDAY = "2027-05-12T10:00:00";
function taken(slot: string, utterance: string): unknown {
  const { value } = predictItem({ id: "", lang: "zh", slot, ref: WEDNESDAY, utterance });
  if (value === null || value.type === "ambiguous") return null;
  if (value.type === "record") return value.fields;
  if (value.type === "date_range") return [value.start, value.end];
  return "value" in value ? value.value : null;
}

describe("a day told beside another that belongs to something else", () => {
  it.each([
    ["下周三 下周一工厂停电", "2027-05-19"],
    ["周五 周四车间要盘点", "2027-05-14"],
    ["周六发 周五晚上才封箱", "2027-05-15"],
    ["后天吧 明天佛诞总要放一天假", "2027-05-14"],
    ["端午过完先 六月十一号走", "2027-06-11"],
    ["昨天就发走啦 今天应该都到深圳了", "2027-05-11"],
    ["下周一走海运 船是下周四开", "2027-05-17"],
    ["六月一号 前面几天师傅请假", "2027-06-01"],
    ["三十号呗 月底冲产值嘛 哪个月不是三十号", "2027-05-30"],
    ["下礼拜四 不早不晚就那天", "2027-05-20"],
    ["下个月初咯 具体边一日我话唔准", ["2027-06-01", "2027-06-10"]],
    // The other day may be meant.
    ["十八号吧 二十号也行", null],
    ["周五 不过周四也能走 要先验货", null],
  ])("%s", (said, day) => expect(taken("ship_date", said)).toEqual(day));

  it.each([
    ["周五上午十点半 十一点半我就去机场了", "2027-05-14T10:30"],
    ["周五上午九点四十五 十点我要接孙子", "2027-05-14T09:45"],
    ["明天三点我要开会 四点打给我", "2027-05-13T16:00"],
  ])("%s", (said, time) => expect(taken("meeting_time", said)).toBe(time));
});

describe("counts and shares that say the same", () => {
  it.each([
    ["四百一 一二三的一", 410],
    ["八十七箱 七上八下的七", 87],
    ["做了五百 报废十二个 也就是四百八十八", 488],
    ["九箱封好了 第十箱还没盖盖子 所以算九箱", 9],
    ["六百四 昨天才五百九", 640],
    ["一千零四 不是一千四 中间有个零", 1004],
    ["六托 每托四十八箱 所以是两百八十八箱", 288],
    ["九百 啊不 九百五 夜班又做了五十", null],
  ])("%s", (said, count) => expect(taken("quantity_done", said)).toBe(count));

  it.each([
    ["完成六成 剩四成下礼拜做", 60],
    ["百分之三十没做呢 七成做完了", 70],
    ["没做完的有一成半", 85],
    ["七成五 上礼拜才五成", 75],
    ["六成做完了 四成报废", null],
  ])("%s", (said, percent) => expect(taken("percent_complete", said)).toBe(percent));

  it("has no count that runs on into a day", () =>
    expect(taken("multi", "做好四百 还差一百二 二十七号出")).toEqual({
      quantity_done: 400,
      quantity_remaining: 120,
      ship_date: "2027-05-27",
    }));
});

describe("pressed in passing", () => {
  const context = { today: "2027-05-12", slot: "ship_date", known: [], items: [], uom: null, openQty: null };
  const intents = (said: string) =>
    readAnswer(chinese, said, {
      ...context,
      nonWorkingDays: [],
      spokenDates: [],
      spokenValues: [],
    } as never).extraction.intents.map(({ value }) => value);

  it.each(["再压价我就把你们的货停了", "你们再不付钱 信不信我把货扣在码头", "货款不到位 你们那批货就别想要了"])(
    "%s threatens",
    (said) => expect(intents(said)).toContain("threat"),
  );
  it.each(["六月份的单都按新价走了哈 多三块一件", "单价我帮您改成五块二了齁", "一月起涨七个点 您就说同意就行"])(
    "%s is about the price",
    (said) => expect(intents(said)).toContain("price_change_request"),
  );
  it("takes 莫得问题 for a yes", () => expect(taken("confirm", "莫得问题")).toBe("yes"));
});
