/** Everyday wording by class: what a careful listener takes from it, and where he asks again (null). */
import { describe, expect, it } from "vitest";
import { predictItem } from "../../extraction/evaluate.ts";
import { hear } from "./heard.fixture.ts";

function taken(slot: string, ref: string, utterance: string): unknown {
  const { value } = predictItem({ id: "", lang: "zh", slot, ref, utterance });
  if (value === null || value.type === "ambiguous") return null;
  if (value.type === "record") return value.fields;
  if (value.type === "date_range") return [value.start, value.end];
  if (value.type === "duration") return "days" in value ? value.days : value.business_days;
  return "value" in value ? value.value : null;
}

const FRIDAY = "2026-10-30T13:00:00";
const [DECEMBER, JANUARY] = ["2026-12-10T15:20:00", "2027-01-12T15:20:00"];

describe("a week of the year by its number", () => {
  it.each([
    ["四十七周的周四", "2026-11-19"],
    ["第四十七周的周四", "2026-11-19"],
    ["四十八周周三", "2026-11-25"],
    ["50周的周二", "2026-12-08"],
    ["四十六周", ["2026-11-09", "2026-11-15"]],
    ["还要四十周", null],
    ["三周的周四", null],
    ["两周后的周四", "2026-11-12"],
  ])("%s", (said, day) => expect(taken("ship_date", FRIDAY, said)).toEqual(day));
});

describe("before the year ends or before the lunar new year", () => {
  it("is asked in December, and clear in January", () => {
    for (const said of ["年前一定发", "年前能出", "我们年前走"]) {
      expect(taken("ship_date", DECEMBER, said)).toBeNull();
      expect(taken("ship_date", JANUARY, said)).toEqual(["2027-01-12", "2027-02-05"]);
    }
    expect(taken("ship_date", DECEMBER, "过年前发")).toEqual(["2026-12-10", "2027-02-05"]);
    for (const said of ["年后再说吧", "过完年再说", "过了年再发"])
      expect(taken("ship_date", DECEMBER, said)).toBeNull();
  });
});

describe("beside the day that is meant, another one", () => {
  it.each([
    ["下周一 哦不对下周二 周一车排不上", "2026-11-03"],
    ["十一月五号 不对 十一月六号 五号装不了车", "2026-11-06"],
    ["下下周二 下周全排满了", "2026-11-10"],
    ["十一月十号 这周插不进去", "2026-11-10"],
    ["大后天发 镀锌那边后天送回来", "2026-11-02"],
    ["十一号 诶十一号通知要停电 那改十二号吧", "2026-11-12"],
    ["那就十二号吧 十一号船满了", "2026-11-12"],
    ["四号不行了要改六号", "2026-11-06"],
    ["四号不行了", null],
    ["过两天", null],
    ["再过两天", "2026-11-01"],
  ])("that cannot be, or tells of other work: %s", (said, day) =>
    expect(taken("ship_date", FRIDAY, said)).toEqual(day),
  );

  it.each([
    ["2026-09-24T09:10:00", "国庆以后了 最快十月八号", ["2026-10-08", null]],
    ["2026-09-24T09:10:00", "下个月了 最早下个月六号", ["2026-10-06", null]],
    ["2026-12-29T09:30:00", "一月八号出 元旦过完就安排", "2027-01-08"],
    ["2026-12-29T09:30:00", "过完元旦 五号发", "2027-01-05"],
    ["2026-12-29T09:30:00", "元旦放完假 一月五号发", "2027-01-05"],
    ["2026-12-29T09:30:00", "一月七号可以走 元旦我们放三天", "2027-01-07"],
    ["2026-12-29T09:30:00", "元旦后发五百 一月十五号发剩下的", null],
  ])("or the time before it: %s %s", (ref, said, day) => expect(taken("ship_date", ref, said)).toEqual(day));
});

describe("a part of the month, two days in one word, a stretch to its end", () => {
  it.each([
    ["大概中旬吧", ["2026-11-11", "2026-11-20"]],
    ["月初", ["2026-11-01", "2026-11-10"]],
    ["月底", ["2026-10-21", "2026-10-31"]],
    ["这个月内", ["2026-10-30", "2026-10-31"]],
    ["下个月内", ["2026-11-01", "2026-11-30"]],
    ["十天内", ["2026-10-30", "2026-11-09"]],
    ["双十一之后", ["2026-11-12", null]],
    ["十五十六号", ["2026-11-15", "2026-11-16"]],
    ["十一月二十八二十九号", ["2026-11-28", "2026-11-29"]],
    ["材料三号到 十号能好", "2026-11-10"],
    ["料下周二到 再做五天", null],
    ["十号到 十五号", ["2026-11-10", "2026-11-15"]],
    ["周二人手不够 周三吧", "2026-11-04"],
    ["本来说十号 后来改到十五号 现在看要十八号", "2026-11-18"],
    ["十一月三十号 也就是十一月最后一天", "2026-11-30"],
    ["十三号 对 星期五", "2026-11-13"],
    ["十一月五号之前别指望", ["2026-11-05", null]],
  ])("%s", (said, days) => expect(taken("ship_date", FRIDAY, said)).toEqual(days));

  it("lies in the next year where this one's has gone by", () => {
    expect(taken("ship_date", "2026-12-20T13:00:00", "年初")).toEqual(["2027-01-01", "2027-01-31"]);
  });
});

describe("a meeting", () => {
  it.each([
    ["周五十点不行改成下午两点四十吧", "2026-11-27T14:40"],
    ["周五十点不方便 换成周一十点", "2026-11-30T10:00"],
    ["明天十点 不 十一点", "2026-11-26T11:00"],
    ["下周二十点改成十一点吧", "2026-12-01T11:00"],
    ["礼拜四下午吧", null],
    ["下周一下午都行你定", null],
    ["周四三点或者四点", null],
  ])("has a day and one hour: %s", (said, at) =>
    expect(taken("meeting_time", "2026-11-25T14:10:00", said)).toEqual(at),
  );
});

describe("how many", () => {
  it.each([
    ["前天五百 昨天又出来两百六 一共七百六", 760],
    ["白班四百 夜班三百五 总共七百五十个", 750],
    ["昨天五百 今天三百 一共七百", null],
    ["白班四百 夜班三百五", null],
    ["十四个一四不是四十", 14],
    ["四十 四零", 40],
    ["十七个 一七 不是七十", 17],
    ["一百一十四个 一一四", 114],
    ["十四个 一五", null],
    ["一百五十 一百六十个的样子", null],
    ["小两千件", null],
    ["一千好几", null],
    ["六百打底", 600],
    ["昨天盘的时候是四百 今天又多了六十", 460],
    ["三千掛零", 3000],
    ["做咗三百五十件", 350],
    ["四十二箱 一箱装几个你要问包装的", 42],
    ["五箱 一箱二十个", 100],
    ["做了三百个 停电了", 300],
    ["五百个 其中二十个要返工", null],
  ])("%s", (said, count) => expect(taken("quantity_done", FRIDAY, said)).toEqual(count));

  it.each([
    ["八成是做完了吧", null],
    ["八成能赶上", null],
    ["八成了", 80],
    ["八成五", 85],
  ])("percent, or how likely: %s", (said, share) => expect(taken("percent_complete", FRIDAY, said)).toEqual(share));
});

describe("how late", () => {
  it.each([
    ["一天都不晚", 0],
    ["不会推迟 按原来的日子走 一天都不晚", 0],
    ["会迟五日", 5],
    ["要晚三天", 3],
    ["大半个月", null],
    ["小半个月", null],
    ["三四天", null],
    ["一个礼拜左右", 7],
  ])("%s", (said, days) => expect(taken("delay", FRIDAY, said)).toEqual(days));
});

describe("yes and no", () => {
  it.each([
    ["外壳好了盖子还没弄", "partial"],
    ["盖子还没弄 外壳好了", "partial"],
    ["货到了发票没到", "partial"],
    ["三分之二好了", "partial"],
    ["百分之八十好了", "partial"],
    ["还没弄好", "no"],
    ["没有没有 你没听错 就是这个数", "yes"],
    ["你听错了 是四十", "no"],
    ["十二月十号啦 四跟十你听不清楚喔", "no"],
    ["我听不清楚", null],
    ["没听到 您再说一遍", null],
    ["可以 前提是你们先付款", null],
    ["如果料到了就可以", null],
    ["对 如果有变化我再告诉您", "yes"],
    ["可以啦", "yes"],
    ["係啊 冇錯", "yes"],
    ["唔啱", "no"],
    ["唔", "yes"],
    ["唔系", "no"],
    ["那可不", "yes"],
    ["可不是五百", "no"],
    ["我没记错的话是对的", "unsure"],
    ["收到了 暂时没有问题", "yes"],
  ])("%s", (said, value) => expect(taken("confirm", FRIDAY, said)).toEqual(value));
});

describe("a defect with its count or share", () => {
  it.each([
    ["批号 a 三零五 有二十个毛边", { defect: "burr", quantity_affected: 20, lot: "A305" }],
    ["有百分之二表面发黑", { defect: "colour", percent_affected: 2 }],
    ["有五个边角崩了", { defect: "broken", quantity_affected: 5 }],
    ["十二个孔偏了", { defect: "dimension", quantity_affected: 12 }],
    ["八个起毛", { defect: "defect", quantity_affected: 8 }],
  ])("%s", (said, fields) => expect(taken("quality_issue", FRIDAY, said)).toEqual(fields));
});

describe("what is wanted", () => {
  it.each([
    ["你稍等一下喔 我接個電話", "hold_on"],
    ["等阵先", "hold_on"],
    ["稍等 我帮您转生产部", "transfer_colleague"],
    ["等下再打俾我", "call_back_later"],
    ["唔好再打嚟", "stop_calling"],
    ["你係咪機械人", "are_you_a_robot"],
    ["邊個俾我電話你㗎", "who_gave_number"],
    ["有冇錄音㗎", "ask_recording"],
    ["呢單要問陳生", "transfer_colleague"],
    ["我普通话唔系几好 讲广东话得唔得啊", "language_switch"],
    ["我先问你 表面光洁度到底按哪个标准验", "ask_quality_question"],
    ["毛边零点二能不能收", "ask_quality_question"],
    ["图纸等了你们两个礼拜了还没来", "complaint_our_side_late"],
  ])("%s", (said, intent) => expect(taken("intent", FRIDAY, said)).toBe(intent));
});

describe("why it is late", () => {
  it.each([
    ["前面还排着三个单", "capacity_conflict"],
    ["人手唔够", "labour_shortage"],
    ["冇料", "material_shortage"],
    ["布还在染厂", "material_shortage"],
    ["喷漆掉漆返了一遍", "quality_problem"],
    ["首件你们还没认", "approval_pending_customer"],
  ])("%s", (said, reason) => expect(taken("delay_reason", FRIDAY, said)).toBe(reason));
});

describe("an order number", () => {
  it.each([["北京的那个 b 后面二零九五"], ["b 接着是二零九五"]])("spelled in pieces: %s", (said) => {
    const known = ["B2095", "D2095", "B2059"];
    expect(hear(said, { slot: "identifier", known }).identifiers.map(({ value }) => value)).toEqual(["B2095"]);
  });
});

describe("speech without punctuation", () => {
  it.each([
    ["ship_date", "后天吧今天刚上机", "2026-11-01"],
    ["ship_date", "周六发今天在装箱", "2026-10-31"],
    ["ship_date", "后天能出昨天刚打完包", "2026-11-01"],
    ["ship_date", "十二月八号哦说错了八号是验货十二月十号才出", "2026-12-10"],
    ["ship_date", "十二月二十九号赶在元旦前头", "2026-12-29"],
    ["ship_date", "等模具修回来再过两天", null],
    ["ship_date", "昨天就发了单号我微信上发你们小王了", "2026-10-29"],
    ["delay", "要晚一个礼拜不好意思啊", 7],
  ])("%s: %s", (slot, said, value) => expect(taken(slot, FRIDAY, said)).toEqual(value));

  it.each([
    ["一箱五十个二十箱", 1000],
    ["五十箱二十个一箱", 1000],
    ["三十盒都是十二支装的", 360],
    ["八个托盘上面各四十八箱", 384],
    ["五十箱每箱二十个那就是一千个", 1000],
    ["五十箱每箱二十个那就是九百个", null],
    ["二十箱一箱多少我不知道", 20],
    ["两百六十不对刚又下线三十两百九十", 290],
    ["还没开始呢一个都没做料刚到", 0],
    ["零还没排上呢机器在修", 0],
    ["十七卷另外三卷在烘房里还没好", 17],
    ["好的有六百报废了十二个", { quantity_done: 600, quantity_scrapped: 12 }],
    ["报废了十二个好的有六百", { quantity_done: 600, quantity_scrapped: 12 }],
    ["一千四百件做完了六百件没做", { quantity_done: 1400, quantity_remaining: 600 }],
  ])("a count: %s", (said, value) => expect(taken("quantity_done", FRIDAY, said)).toEqual(value));

  it.each([
    ["那是上礼拜的现在百分之五十二了", "no"],
    ["我这边单子上写的也是十八", "yes"],
    ["跟我本子上记的一样", "yes"],
    ["跟我本子上记的不一样", "no"],
    ["标签收到了说明书还没来", "partial"],
    ["桌子是做好了提货星期五不一定哦", "partial"],
    ["十五箱没问题日期要改成十二月十二", "partial"],
    ["对的没有别的问题", "yes"],
    ["这个我不敢跟你打包票等我问下厂长先", "unsure"],
    ["你听岔了", "no"],
  ])("a read-back: %s", (said, value) => expect(taken("confirm", FRIDAY, said)).toBe(value));

  it("a read-back whose day is that of another event", () => {
    const question = "那就是十二月十四号发货，对吗？";
    const said = "十四号是完工发货要到十七号";
    const { value } = predictItem({ id: "", lang: "zh", slot: "confirm", ref: FRIDAY, question, utterance: said });
    expect(value).toEqual({ type: "confirm", value: "no", correction: { type: "date", value: "2026-12-17" } });
  });
});
