/** What is said before any line is asked about: another language, a person instead, another time. */
import { describe, expect, it } from "vitest";
import { TextTalk } from "./text-talk.fixture.ts";

describe("another language in answer to the question about recording", () => {
  it.each([
    ["perdón, no hablo bien inglés, ¿podemos hablar en español?", /inteligencia artificial/],
    ["je ne parle pas bien anglais, on peut parler français ?", /intelligence artificielle/],
  ])("%s: who calls is said again, and the question stays open", (said, notice) => {
    const talk = new TextTalk();
    talk.hear(said);
    expect(talk.state.recording).toBe("pending");
    expect(talk.said.some((sentence) => notice.test(sentence))).toBe(true);
    expect(talk.state.work.question?.kind).toBe("consent");
  });

  it("a no to the recording itself stands", () => {
    const talk = new TextTalk();
    talk.hear("no, don't record this. can we speak Spanish?");
    expect(talk.state.recording).not.toBe("recorded");
    expect(talk.state.recording).toBe("unrecorded");
  });
});

it("a person asked for instead of a machine is what our people are told", () => {
  const talk = new TextTalk();
  talk.hear("no. I don't talk to machines. have a real person ring me");
  expect(talk.of("decide").map(({ kind, detail }) => [kind, detail.reason])).toEqual([
    ["human_request", "asked_for_person"],
  ]);
});

describe("the time told for the next call is kept and said back", () => {
  it.each([
    ["no, call me back on Thursday at two pm", /Thursday.*two/, { on: "2026-11-26", at: "14:00" }],
    ["I'm busy, call me back at twenty to eleven", /eleven|ten forty/, { on: null, at: "10:40" }],
    ["I'm on the shop floor right now, try me again in forty minutes", /in forty minutes/, { inMinutes: 40 }],
  ])("%s", (said, back, detail) => {
    for (const before of [[], ["yes"]]) {
      const talk = new TextTalk({ today: "2026-11-24" });
      for (const words of before) talk.hear(words);
      talk.hear(said);
      expect(talk.said[0]).toMatch(back);
      expect(talk.of("decide")[0]?.detail).toMatchObject({ reason: "call_back", ...detail });
      expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "call_back_later" }]);
      expect(talk.blocked).toEqual([]);
    }
  });
});
