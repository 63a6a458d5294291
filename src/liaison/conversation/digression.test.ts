import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { outcomeOf } from "./outcome.ts";
import { NOTHING } from "./reading.ts";
import { date, delivers, intent, no, on, qty, Talk, yes } from "./reduce.fixture.ts";
import { reduce } from "./reduce.ts";

const percent = (value: number) => ({ percent: { value, approx: false, span: { from: 0, to: 1 } } });

describe("digressions return to the open question", () => {
  it.each([
    ["are_you_a_robot", ["answer.robot"]],
    ["ask_identity", ["answer.identity"]],
    ["ask_recording", ["answer.recording_yes"]],
    ["who_gave_number", ["answer.who_gave_number"]],
    ["ask_other_customer", ["answer.other_customer"]],
    ["prompt_injection", ["refuse.instructions"]],
    ["bank_change", ["refuse.bank"]],
    ["language_switch", ["answer.language"]],
    ["ask_quality_question", ["answer.quality_question"]],
    ["complaint_our_side_late", ["ack.report"]],
    ["repeat_please", ["repair.repeat"]],
    ["speak_slower", ["repair.slower"]],
    ["human_request", ["escalate.human"]],
    ["price_change_request", ["refuse.price"]],
  ] as const)("%s", (value, answers) => {
    const talk = new Talk().toLine().hear(intent(value));
    expect(talk.said()).toEqual([...answers, "line.ask"]);
    expect(talk.state.phase).toBe("asking");
    talk.hear(on("2026-12-03")).hear(intent(value));
    expect(talk.said().slice(-2)).toEqual(
      value === "human_request" ? ["escalate.human", "close.goodbye"] : ["readback.delivery", "readback.question"],
    );
  });

  it.each([
    ["bank_change", "human_request", { reason: "bank_change" }],
    ["ask_quality_question", "human_request", { reason: "quality_question" }],
    ["complaint_our_side_late", "human_request", { reason: "own_side_late" }],
    ["human_request", "human_request", { reason: "asked_for_person" }],
  ] as const)("%s opens a decision for a person", (value, kind, detail) => {
    const talk = new Talk().toLine().hear(intent(value));
    expect(talk.of("decide")).toEqual([expect.objectContaining({ kind, detail })]);
  });

  it("asks a person once about a demand that is repeated", () => {
    const talk = new Talk().toLine().hear(intent("bank_change")).hear(intent("bank_change"));
    expect(talk.of("decide")).toHaveLength(1);
  });

  it("never takes a price: the percentage goes to a person, and a yes under pressure is no answer", () => {
    const talk = new Talk().toLine().hear(on("2026-12-08")).hear(intent("price_change_request"), percent(4), yes);
    expect(talk.of("decide")).toEqual([
      expect.objectContaining({ kind: "price_change", lineId: "line-a", detail: { percent: 4 } }),
    ]);
    expect(talk.of("record")).toEqual([]);
    expect(talk.of("report")).toEqual([]);
    expect(talk.said()).toEqual(["refuse.price", "readback.delivery", "readback.question"]);
    expect(talk.hear(intent("price_change_request")).said()[0]).toBe("refuse.authority");
    expect(talk.of("decide")).toHaveLength(1);
  });

  it("puts a price to people once for each percentage, and not for ever", () => {
    const span = { from: 0, to: 1 };
    const asks = (value: number) => ({ ...intent("price_change_request"), percent: { value, approx: false, span } });
    const talk = new Talk().toLine().hear(intent("price_change_request")).hear(asks(4)).hear(asks(4)).hear(asks(5));
    expect(talk.of("decide").map(({ detail }) => detail.percent)).toEqual([null, 4, 5]);
    expect(talk.hear(asks(6)).of("decide")).toHaveLength(3);
  });

  it("keeps the date that comes with a demand", () => {
    const talk = new Talk().toLine().hear(intent("price_change_request"), percent(4), {
      deliveries: [
        { date: date("2026-12-08"), quantity: null },
        { date: null, quantity: qty(4) },
      ],
    });
    expect(talk.said()).toEqual(["refuse.price", "readback.delivery", "readback.question"]);
    expect(talk.sayOf("readback.delivery").values.qty).toMatchObject({ value: 4000 });
  });

  it("holds a decision that comes up before consent until it is known what may be kept", () => {
    const talk = new Talk().hear(intent("price_change_request"), percent(4));
    expect(talk.of("decide")).toEqual([]);
    talk.hear(yes);
    expect(talk.last.slice(0, 2).map((effect) => effect.type)).toEqual(["start_recording", "decide"]);
    expect(talk.of("decide")[0]!.heard!.contentId).toBeNull();
  });

  it("stops the script when somebody is hurt", () => {
    const talk = new Talk().toLine().hear(intent("injury_report"), on("2026-12-03"));
    expect(talk.said()).toEqual(["escalate.injury"]);
    expect(talk.of("decide")[0]).toMatchObject({ kind: "human_request", detail: { reason: "injury" } });
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "partly_completed" }]);
  });

  it("answers a question and takes the answer in the same turn", () => {
    const talk = new Talk().toLine().hear(intent("are_you_a_robot"), on("2026-12-03"));
    expect(talk.said()).toEqual(["answer.robot", "readback.delivery", "readback.question"]);
  });

  it("waits when asked to hold on, and asks again when the person is back", () => {
    const talk = new Talk().toLine().hear(intent("hold_on"));
    expect(talk.said()).toEqual(["hold.wait"]);
    expect(talk.state.phase).toBe("digression");
    expect(talk.hear(yes).said()).toEqual(["line.ask"]);
    expect(new Talk().toLine().hear(intent("hold_on")).hear(on("2026-12-03")).said()[0]).toBe("readback.delivery");
    expect(new Talk().toLine().hear(intent("hold_on")).silence().said()).toEqual(["repair.still_there"]);
  });

  it("asks in another way who wants a moment again and again, or says the same for the third time", () => {
    const waiting = new Talk().hear(yes);
    for (let time = 0; time < 2; time += 1) waiting.hear(intent("hold_on")).hear(yes);
    expect(waiting.hear(intent("hold_on")).said()).not.toContain("hold.wait");
    const late = new Talk().toLine();
    for (let time = 0; time < 2; time += 1) late.hear(intent("complaint_our_side_late"));
    expect(late.said().at(-1)).toBe("line.ask");
    expect(late.hear(intent("complaint_our_side_late")).said().at(-1)).toBe("line.ask_again");
  });

  it("does not go round for ever", () => {
    const talk = new Talk().toLine();
    for (let turn = 0; turn < 10; turn += 1) talk.hear(intent("repeat_please"));
    expect(talk.of("finish")).toHaveLength(1);
    expect(talk.allSaid().at(-1)).toBe("close.goodbye");
    expect(talk.state.topics[0]!.status).toBe("unknown");
  });
});

describe("silence", () => {
  it("asks whether somebody is there, asks again, and ends", () => {
    const talk = new Talk().toLine();
    expect(talk.silence().said()).toEqual(["repair.still_there"]);
    expect(talk.state.lastSay?.slot).toBe("ship_date");
    expect(talk.silence().said()).toEqual(["repair.no_input", "line.ask"]);
    expect(talk.silence().said()).toEqual(["close.no_input"]);
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "no_answer" }]);
  });

  it("starts anew after words, and keeps what was recorded", () => {
    const talk = new Talk().toLine().silence().silence().hear(on("2026-12-03"));
    expect(talk.state.silences).toBe(0);
    talk.hear(yes).silence().silence().silence();
    expect(talk.of("finish")[0]!.outcome).toBe("completed");
  });

  it("puts a question again that a noise cut off", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03"));
    talk.event({ kind: "interrupted", utteranceId: "u", spokenMs: 300, template: "readback.delivery" });
    expect(talk.silence().said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.silence().said()).toEqual(["repair.still_there"]);
  });

  it("never takes silence after a read-back for a yes", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03")).silence().silence().silence();
    expect(talk.of("record")).toEqual([expect.objectContaining({ status: "said", confirmed: null })]);
  });

  it("does not take the yes to 'still there?' for a yes to the read-back", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03")).silence().hear(yes);
    expect(talk.of("record")).toEqual([]);
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
  });
});

describe("a person takes over, or the line ends", () => {
  it("notes people hurt while a person of ours has the word, and goes on with nothing after it", () => {
    const talk = new Talk().toLine().event({ kind: "operator", action: "take_over" }).hear(intent("injury_report"));
    expect([talk.said(), talk.of("decide").map(({ detail }) => detail.reason)]).toEqual([[], ["injury"]]);
    talk.event({ kind: "operator", action: "release" });
    expect([talk.said(), talk.state.phase]).toEqual([["escalate.injury"], "ended"]);
    expect(talk.of("decide")).toHaveLength(1);
  });

  it("says nothing while taken over and returns to the open question", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03")).event({ kind: "operator", action: "take_over" });
    expect(talk.state.phase).toBe("taken_over");
    expect(talk.hear(yes).silence().key("1").last).toEqual([]);
    expect(talk.of("record")).toEqual([]);
    talk.event({ kind: "operator", action: "release" });
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.hear(yes).of("record")).toHaveLength(1);
  });

  it("reads back what was answered while a person had the word, and asks anew where nothing was", () => {
    const talk = new Talk().toLine().event({ kind: "operator", action: "take_over" });
    expect(talk.hear(on("2026-12-03")).last).toEqual([]);
    expect(talk.state.topics[0]!.status).toBe("heard");
    talk.event({ kind: "operator", action: "release" });
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.hear(yes).of("record")[0]!.deliveries[0]).toMatchObject({ interval: point("2026-12-03") });

    const denied = new Talk().toLine().hear(on("2026-12-03")).hear(no).event({ kind: "operator", action: "take_over" });
    denied.hear({}).event({ kind: "operator", action: "release" });
    expect(denied.said()).toEqual(["readback.what_wrong"]);
  });

  it("takes the yes to the question that is put anew after a take-over cut it off", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03")).event({ kind: "operator", action: "take_over" });
    talk.event({ kind: "interrupted", utteranceId: "u", spokenMs: 100, template: "readback.delivery" });
    talk.event({ kind: "operator", action: "release" });
    expect(talk.hear(yes).of("record")).toHaveLength(1);
  });

  it("does not take a bare yes to a typed sentence for a yes to the read-back", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03")).event({ kind: "operator_said", contentId: null }).hear(yes);
    expect(talk.of("record")).toEqual([]);
    expect(talk.hear(yes).of("record")).toHaveLength(1);
  });

  it("ends at once when the person hangs up for the agent", () => {
    const talk = new Talk().toLine().event({ kind: "operator", action: "hang_up" });
    expect(talk.last).toEqual([{ type: "finish", outcome: "operator_ended" }]);
    expect(talk.hear(on("2026-12-03")).silence().last).toEqual([]);
  });

  it("keeps what was read back as said when the line drops, and nothing that was not", () => {
    const dropped = new Talk().toLine().hear(on("2026-12-03")).event({ kind: "ended", by: "fault" });
    expect(dropped.last.map((effect) => effect.type)).toEqual(["record", "finish"]);
    expect(dropped.of("record")[0]).toMatchObject({ status: "said", deliveries: [{ interval: point("2026-12-03") }] });
    const unread = new Talk().toLine().hear(delivers({ date: date("2026-12-03"), quantity: qty(3200) }));
    expect(unread.event({ kind: "ended", by: "partner" }).last).toEqual([{ type: "finish", outcome: "broken_off" }]);
    const denied = new Talk().toLine().hear(on("2026-12-03")).hear(no).event({ kind: "ended", by: "partner" });
    expect(denied.of("record")).toEqual([]);
  });

  it("still files the ids of what was written with the last breath", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03")).event({ kind: "ended", by: "partner" });
    expect(talk.state.topics[0]!.commitmentIds).toEqual(["commitment-0-0"]);
  });

  it("does not count as recorded what could not be written", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03"));
    const heard = { contentId: "w", fromMs: 1, toMs: 2 };
    const extraction = { ...NOTHING, ...yes };
    const { state } = reduce(talk.snapshot, talk.state, { kind: "heard", heard, extraction, asked: "confirm" });
    const failed = reduce(talk.snapshot, state, { kind: "effect_failed", effect: 0, code: "storage_full" });
    expect(failed.effects).toEqual([
      expect.objectContaining({ say: expect.objectContaining({ template: "readback.not_confirmed" }) }),
    ]);
    expect(failed.state.topics[0]!.status).toBe("unknown");
    expect(outcomeOf(failed.state)).toBe("partly_completed");
  });

  it("says goodbye when the other side does, with what stands", () => {
    const talk = new Talk().toLine().hear(intent("goodbye"));
    expect(talk.said()).toEqual(["close.goodbye"]);
    expect(talk.of("finish")[0]!.outcome).toBe("refused");
  });
});
