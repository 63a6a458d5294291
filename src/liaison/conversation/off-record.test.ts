import { describe, expect, it } from "vitest";
import { denyList } from "../guard/deny-list.ts";
import { flowFixture } from "./form/form.fixture.ts";
import { intent, no, on, snapshotFixture, Talk, yes } from "./reduce.fixture.ts";
import type { Protection } from "./types.ts";

const talkWith = (over: Partial<Protection> = {}) =>
  new Talk({
    ...snapshotFixture(),
    protection: { deny: denyList([], ""), sector: "electronics", underHold: false, offRecord: false, ...over },
  });

describe("a wish to go off the record", () => {
  it("holds from that turn on, says honestly what stays, and goes on with the question", () => {
    const talk = talkWith().toLine().hear(intent("off_record_request"));
    expect(talk.state.recording).toBe("unrecorded");
    expect(talk.said()).toEqual(["off_record.granted", "line.ask"]);
    expect(talk.last.map(({ type }) => type)).toEqual(["refuse_recording", "go_off_record", "decide", "say", "say"]);
    expect(talk.of("decide")).toMatchObject([{ kind: "human_request", detail: { reason: "off_record" } }]);
    expect(talk.hear(intent("off_record_request")).said()).toEqual(["off_record.already", "line.ask"]);
    expect(talk.of("go_off_record")).toHaveLength(1);
    expect(talk.hear(on("2026-12-03")).hear(yes).of("record")).toMatchObject([{ status: "confirmed" }]);
  });

  it("leaves out what is told beside it, and asks again once it is known what stays", () => {
    const talk = talkWith().toLine().hear(intent("off_record_request"), on("2026-12-03"));
    expect(talk.said()).toEqual(["off_record.granted", "line.ask"]);
    expect(talk.state.topics[0]!.draft).toEqual([]);
    expect(talk.of("record")).toEqual([]);
  });

  it("told again beside an answer takes the answer: only what is confirmed is kept", () => {
    const talk = talkWith().toLine().hear(intent("off_record_request"));
    talk.hear(intent("off_record_request"), on("2026-12-03"));
    expect(talk.said()).toContain("readback.delivery");
    expect(talk.of("record")).toEqual([]);
    expect(talk.hear(yes).of("record")).toMatchObject([{ status: "confirmed" }]);
  });

  it("leaves out what is told beside it where it is refused too, and asks again", () => {
    const talk = talkWith({ sector: "pharma" }).toLine().hear(intent("off_record_request"), on("2026-12-03"));
    expect(talk.said()).toEqual(["refuse.off_record_gmp", "refuse.off_record_person", "line.ask"]);
    expect(talk.state.topics[0]!.draft).toEqual([]);
  });

  it("answers the question about recording as well", () => {
    const talk = talkWith().hear(intent("off_record_request"));
    expect(talk.state.recording).toBe("unrecorded");
    expect(talk.said()).toEqual(["off_record.already", "availability.ask"]);
    expect(talk.of("decide")).toEqual([]);
  });

  it("has no way back: another yes to a recording is not asked for", () => {
    const talk = talkWith().toLine().hear(intent("off_record_request")).hear(intent("on_record_request"));
    expect(talk.said()).toEqual(["off_record.no_return", "line.ask"]);
    talk.hear(on("2026-12-03")).hear(yes).hear(yes);
    expect(talk.allSaid().filter((template) => template.startsWith("consent."))).toEqual([
      "consent.ask",
      "consent.thanks",
    ]);
    expect(talk.state.recording).toBe("unrecorded");
  });

  it.each(["pharma", "medical"] as const)(
    "is refused in GMP matters, with the reason, a person and no threat (call 12): %s",
    (sector) => {
      const talk = talkWith({ sector }).toLine().hear(intent("off_record_request", "quality_report"));
      expect(talk.state.recording).toBe("recorded");
      // The finding itself is taken down like any other.
      const refused = ["refuse.off_record_gmp", "refuse.off_record_person"];
      expect(talk.said()).toEqual([...refused, "quality.intro", "quality.ask_safe"]);
      expect(talk.of("decide")).toMatchObject([{ kind: "human_request", detail: { reason: "off_record_refused" } }]);
      expect(talk.hear(intent("off_record_request")).said()).toContain("refuse.off_record_gmp");
      expect(talk.of("decide")).toHaveLength(1);
      expect(talk.of("go_off_record")).toEqual([]);
    },
  );

  it("leaves the question about recording open where it is refused: no is still an answer", () => {
    const talk = talkWith({ sector: "pharma" }).hear(intent("off_record_request"));
    expect(talk.said()).toEqual(["refuse.off_record_gmp", "refuse.off_record_person", "consent.ask"]);
    expect(talk.state.recording).toBe("pending");
    expect(talk.hear(no).said()).toEqual(["consent.refused", "availability.ask"]);
  });

  it("is refused while a finding is being taken down, and in a flow that is about one", () => {
    const during = talkWith().toLine().hear(intent("quality_report"));
    expect(during.hear(intent("off_record_request")).said()[0]).toBe("refuse.off_record_quality");
    expect(during.of("go_off_record")).toEqual([]);
    const flow = new Talk(flowFixture("quality-report")).hear(yes).hear(yes).hear(intent("off_record_request"));
    expect(flow.said()[0]).toBe("refuse.off_record_quality");
  });

  it("is refused for findings of quality in any sector", () => {
    const both = intent("off_record_request", "quality_report");
    expect(talkWith().toLine().hear(both).said()[0]).toBe("refuse.off_record_quality");
    expect(talkWith({ sector: "food" }).toLine().hear(both).said()[0]).toBe("refuse.off_record_food_safety");
  });

  it("yields to a legal hold without naming it", () => {
    const talk = talkWith({ underHold: true }).toLine().hear(intent("off_record_request"));
    expect(talk.said()).toEqual(["refuse.off_record_legal_hold", "refuse.off_record_person", "line.ask"]);
    expect(talk.state.recording).toBe("recorded");
  });

  it("lets an injury go before", () => {
    const talk = talkWith().toLine().hear(intent("injury_report", "off_record_request"));
    expect(talk.said()).toEqual(["escalate.injury"]);
    expect(talk.of("go_off_record")).toEqual([]);
  });

  it("holds while a person of ours has the word, where it may", () => {
    const takenOver = (over: Partial<Protection>) =>
      talkWith(over).toLine().event({ kind: "operator", action: "take_over" }).hear(intent("off_record_request"));
    expect(takenOver({}).last.map(({ type }) => type)).toEqual(["refuse_recording", "go_off_record", "decide"]);
    expect(takenOver({ sector: "medical" }).last).toEqual([]);
  });
});

describe("a conversation off the record", () => {
  it("says so instead of asking about recording", () => {
    const talk = talkWith({ offRecord: true });
    expect(talk.said()).toEqual(["open.greeting", "off_record.open", "availability.ask"]);
    expect(talk.state.recording).toBe("unrecorded");
    expect(talk.hear(yes).said()).toEqual(["line.ask"]);
  });

  it("does not take a finding of quality, and asks a person to hear it", () => {
    const talk = talkWith({ offRecord: true }).hear(yes).hear(intent("quality_report"));
    expect(talk.said()).toEqual(["refuse.off_record_topic", "line.ask"]);
    expect(talk.of("decide")).toMatchObject([{ detail: { reason: "off_record_topic" } }]);
  });
});

describe("another customer's confidence (call 11)", () => {
  it("is stopped, told to a person without its words, and the question returns", () => {
    const talk = talkWith().toLine().hear(intent("third_party_confidence"), on("2026-12-03"));
    expect(talk.said()).toEqual(["refuse.third_party", "line.ask"]);
    expect(talk.of("decide")).toMatchObject([
      { kind: "human_request", detail: { reason: "third_party_confidence" }, heard: { contentId: null } },
    ]);
    expect(talk.state.topics[0]!.draft).toEqual([]);
  });

  it("goes to quality without the other's matter where ours may be touched", () => {
    const talk = talkWith().toLine().hear(intent("third_party_confidence", "shared_line_risk"));
    expect(talk.said()).toEqual(["refuse.third_party", "escalate.shared_line", "line.ask"]);
    expect(talk.of("decide")).toMatchObject([{ detail: { reason: "shared_line_risk" }, heard: { contentId: null } }]);
  });
});
