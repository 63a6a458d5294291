/** A vague date, a language that changes, a colleague. */
import { describe, expect } from "vitest";
import { BEGUN, YES } from "./answers.ts";
import {
  type CallOptions,
  hold,
  must,
  mustIn,
  onRecord,
  orderDataIn,
  promisesOf,
  recordsOf,
  scenario,
  templatesOf,
} from "./call.ts";

onRecord();

const VAGUE = "Hmm, maybe next week something.";
const PART = "about 3,200 by the third of December, the remaining 800 later";
const HANDED_OVER = ["I can't decide that, ask Mr. Zhou in planning", "one moment, I put you through", "Hello?", "yes"];
const COLLEAGUE = [
  "about the tenth of December, if the connector comes Thursday",
  "yes, about right",
  "two or three days",
];
const LIN: CallOptions = { says: [...BEGUN.en, VAGUE, PART, ...HANDED_OVER, ...COLLEAGUE, "yes"] };

const fixedForAll = (call: Awaited<ReturnType<typeof hold>>) =>
  recordsOf(call).filter(({ deliveries: [first, ...more] }) => {
    const oneDay = first?.interval.earliest === first?.interval.latest;
    return more.length === 0 && first?.qty === 4000 && oneDay;
  });

describe("call 1", { timeout: 60_000 }, () => {
  must("1.no-single-date", async () => {
    const call = await hold(LIN);
    expect(fixedForAll(call)).toEqual([]);
    // "By the third" lies in the week that was told; "two or three days" more holds for all that was read back.
    expect(promisesOf(call).join()).toMatch(/3200 2026-11-30\.\.2026-12-0[36]/);
  });

  must("1.words-verbatim", async () => {
    const { detail } = await hold(LIN);
    const words = detail.turns.flatMap(({ who, text }) => (who === "partner" ? [text] : []));
    expect(words).toEqual(expect.arrayContaining([VAGUE, PART, "yes, about right", "two or three days"]));
  });

  must("1.switchboard", async () => {
    const says = ["One moment, I put you through to planning", "Hello, Zhou speaking", "yes"];
    const call = await hold({ says });
    expect(orderDataIn(call, call.steps.slice(0, 3))).toEqual([]);
    // Whoever came to the phone and allowed the recording is told.
    expect(orderDataIn(call, call.steps.slice(3))).not.toEqual([]);
  });

  must("1.about-not-firm", async () => {
    const call = await hold({
      says: [...BEGUN.en, "all of them on the tenth of December", "yes, about right", "two or three days", "yes"],
    });
    expect(templatesOf(call.steps[4]!)).toContain("line.ask_hedge");
    expect(call.steps[4]!.did.filter(({ type }) => type === "record")).toEqual([]);
    // What it may move by is part of what is kept.
    expect(promisesOf(call)).toEqual([expect.stringMatching(/2026-12-10\.\.2026-12-1[23]|said$/)]);
  });

  must("1.second-notice", async () => {
    const call = await hold({ says: [...BEGUN.en, ...HANDED_OVER] });
    const { said } = call.steps[5]!;
    expect(said.map(({ act }) => act)).toEqual(["open", "consent"]);
    expect(said[0]!.text).toMatch(/AI assistant/);
    // Nothing is kept between the first person's last word and the second one's yes.
    expect(call.effects.map(({ type }) => type)).toEqual(expect.arrayContaining(["start_recording", "report"]));
    expect(call.detail.turns.map(({ text }) => text)).not.toContain("Hello?");
  });

  scenario("1+part-number", "[conversation] the number of a part is no quantity", "en", async () => {
    const because = ["Material not complete. Should be OK.", "the connector, J7, maybe Thursday. Not my part."];
    const { state, steps } = await hold({ says: [...BEGUN.en, VAGUE, ...because] });
    expect(state.topics[0]!.draft.map(({ qty }) => qty)).not.toContain(7);
    expect(templatesOf(steps[5]!)).not.toContain("line.ask_remainder");
  });
});

describe("call 1 in Chinese", { timeout: 60_000 }, () => {
  mustIn("zh", "1.no-single-date", async () => {
    const says = [...BEGUN.zh, "三千二百片十二月三号出厂，八百片十二月十号", YES.zh, YES.zh];
    const call = await hold({ language: "zh", says });
    expect(recordsOf(call).map(({ deliveries }) => deliveries.map(({ qty }) => qty))).toEqual([[3200, 800]]);
  });

  mustIn("zh", "1.words-verbatim", async () => {
    const says = [...BEGUN.en, "Hmm, 差不多吧... maybe next week something.", "我们说中文好吗？", "大概十二月十号"];
    const call = await hold({ says });
    expect(call.state.language).toBe("zh");
    const words = call.detail.turns.flatMap(({ who, text }) => (who === "partner" ? [text] : []));
    expect(words).toEqual(says);
  });

  mustIn("zh", "1.about-not-firm", async () => {
    const call = await hold({
      language: "zh",
      says: [...BEGUN.zh, "全部十二月十号出厂", "对，差不多。", "两三天", YES.zh],
    });
    expect(promisesOf(call)).toEqual([expect.stringMatching(/2026-12-10\.\.2026-12-1[23]|said$/)]);
  });

  mustIn("zh", "1.second-notice", async () => {
    const says = [...BEGUN.zh, "这个我不能定，您问计划部的周先生", "好的，我帮您转接", "喂？"];
    const call = await hold({ language: "zh", says });
    expect(call.steps.at(-1)!.said.map(({ act }) => act)).toEqual(["open", "consent"]);
  });
});
