import { describe, expect, it } from "vitest";
import { date, hedgedYes, intent, no, nothing, on, Talk, yes } from "./reduce.fixture.ts";

describe("opening", () => {
  it("says what it is and for whom, and asks about recording before anything else", () => {
    const talk = new Talk();
    expect(talk.allSaid()).toEqual(["open.greeting", "consent.ask"]);
    expect(talk.state.phase).toBe("consent");
    expect(talk.state.lastSay?.slot).toBe("consent");
    expect(talk.sayOf("open.greeting").values.principal).toEqual({ type: "text", text: "Dana Reyes" });
  });

  it("records after a yes, then asks whether now is a good time", () => {
    const talk = new Talk().hear(yes);
    expect(talk.last.map((effect) => effect.type)).toEqual(["start_recording", "say", "say"]);
    expect(talk.said()).toEqual(["consent.thanks", "availability.ask"]);
    expect(talk.state.recording).toBe("recorded");
    expect(talk.hear(yes).said()).toEqual(["line.ask"]);
  });

  it("goes on without recording after a no", () => {
    const talk = new Talk().hear(no);
    expect(talk.last[0]).toEqual({ type: "refuse_recording" });
    expect(talk.said()).toEqual(["consent.refused", "availability.ask"]);
    expect(talk.state.recording).toBe("unrecorded");
  });

  it("asks again, then by keypad, then treats what stays unclear as a no", () => {
    const talk = new Talk().hear(nothing);
    expect(talk.said()).toEqual(["consent.reask"]);
    expect(talk.hear(hedgedYes).said()).toEqual(["consent.keypad"]);
    expect(talk.state.recording).toBe("pending");
    talk.hear(nothing);
    expect(talk.state.recording).toBe("unrecorded");
    expect(talk.of("start_recording")).toEqual([]);
  });

  it("takes key 1 and key 2 for an answer", () => {
    expect(new Talk().key("1").state.recording).toBe("recorded");
    expect(new Talk().key("2").state.recording).toBe("unrecorded");
    expect(new Talk().key("7").state.recording).toBe("pending");
  });

  it("does not take a yes spoken into the greeting for consent", () => {
    const talk = new Talk().event({ kind: "interrupted", utteranceId: "u", spokenMs: 200, template: "open.greeting" });
    expect(talk.hear(yes).said()).toEqual(["consent.ask"]);
    expect(talk.state.recording).toBe("pending");
    talk.event({ kind: "interrupted", utteranceId: "u", spokenMs: 900, template: "consent.ask" });
    expect(talk.hear(yes).state.recording).toBe("recorded");
  });

  it("does not take a key, or a yes to a question that had hardly begun, for consent", () => {
    const greeted = () =>
      new Talk().event({ kind: "interrupted", utteranceId: "u", spokenMs: 2000, template: "open.greeting" });
    expect(greeted().key("1").state.recording).toBe("pending");
    expect(greeted().key("1").key("1").state.recording).toBe("recorded");
    const begun = new Talk().event({ kind: "interrupted", utteranceId: "u", spokenMs: 300, template: "consent.ask" });
    expect(begun.hear(yes).state.recording).toBe("pending");
    expect(begun.hear(yes).state.recording).toBe("recorded");
  });

  it("does not take the yes to 'still there?' for consent", () => {
    const talk = new Talk().silence();
    expect(talk.said()).toEqual(["repair.still_there"]);
    expect(talk.hear(yes).said()).toEqual(["consent.ask"]);
    expect(talk.state.recording).toBe("pending");
  });

  it("goes on where now turns out to be all right after all", () => {
    const talk = new Talk().hear(yes).hear(no);
    expect(talk.said()).toEqual(["availability.later_ask"]);
    expect(talk.hear(yes).said()).toEqual(["line.ask"]);
    const unasked = new Talk().hear(intent("call_back_later"));
    expect(unasked.hear(yes).state.phase).toBe("ended");
  });

  it("asks once when to call later, notes the day and ends", () => {
    const talk = new Talk().hear(yes).hear(no);
    expect(talk.said()).toEqual(["availability.later_ask"]);
    talk.hear(on("2026-11-24"));
    expect(talk.said()).toEqual(["availability.later_day", "close.goodbye"]);
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "call_back_later" }]);
    expect(talk.of("decide")[0]).toMatchObject({
      kind: "human_request",
      heard: { contentId: "w3000", fromMs: 3000, toMs: 3500 },
      detail: { reason: "call_back", on: "2026-11-24" },
    });
  });

  it("needs no question about when where the day was told at once", () => {
    const talk = new Talk()
      .hear(yes)
      .hear(intent("call_back_later"), { deliveries: [{ date: date("2026-11-26"), quantity: null }] });
    expect(talk.of("finish")[0]).toMatchObject({ outcome: "call_back_later" });
    expect(talk.of("decide")[0]).toMatchObject({ detail: { on: "2026-11-26" } });
  });

  it("drops the words of a call that ends before an answer about recording", () => {
    const talk = new Talk().hear(intent("call_back_later")).hear(on("2026-11-24"));
    expect(talk.of("refuse_recording")).toHaveLength(1);
    expect(talk.of("decide")[0]).toMatchObject({ heard: { contentId: null } });
  });

  it("respects a refusal to talk to a machine at once", () => {
    const talk = new Talk().hear(intent("refuse_ai"));
    expect(talk.said()).toEqual(["escalate.refusal", "close.goodbye"]);
    expect(talk.of("decide")).toEqual([
      {
        type: "decide",
        kind: "refusal",
        lineId: null,
        heard: expect.objectContaining({ contentId: null }),
        detail: { reason: "refuse_ai" },
      },
    ]);
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "refused" }]);
    expect(talk.state.topics[0]!.status).toBe("refused");
  });

  it("stops calling when told so", () => {
    const talk = new Talk().hear(intent("stop_calling"));
    expect(talk.of("opt_out")).toHaveLength(1);
    expect(talk.said()).toEqual(["opt_out.noted", "close.goodbye"]);
    expect(talk.of("decide")[0]).toMatchObject({ kind: "refusal", detail: { reason: "stop_calling" } });
  });

  it("takes a consent that is withdrawn for a no from that turn on, and passes the wish on", () => {
    const talk = new Talk().toLine().hear(intent("stop_recording"));
    expect(talk.state.recording).toBe("unrecorded");
    expect(talk.of("refuse_recording")).toHaveLength(1);
    expect(talk.of("decide")[0]).toMatchObject({ kind: "human_request", detail: { reason: "recording_withdrawn" } });
    expect(talk.said()).toEqual(["consent.withdrawn", "line.ask"]);
    expect(talk.hear(intent("stop_recording")).said()).toEqual(["answer.recording_no", "line.ask"]);
    expect(talk.of("decide")).toHaveLength(1);
    expect(talk.hear(on("2026-12-03")).hear(yes).of("record")).toHaveLength(1);
  });

  it("holds while a person of ours has the word, without a word of the agent", () => {
    const talk = new Talk().toLine().event({ kind: "operator", action: "take_over" }).hear(intent("stop_recording"));
    expect(talk.state.recording).toBe("unrecorded");
    expect(talk.last.map(({ type }) => type)).toEqual(["refuse_recording", "decide"]);
  });

  it("takes it for the answer while the question about recording is open", () => {
    const talk = new Talk().hear(intent("stop_recording"));
    expect(talk.state.recording).toBe("unrecorded");
    expect(talk.said()).toEqual(["consent.refused", "availability.ask"]);
  });

  it("asks again at a yes that is not all of the answer", () => {
    const talk = new Talk().hear({ confirm: { value: "yes", hedged: false, firm: false, span: { from: 0, to: 3 } } });
    expect(talk.said()).toEqual(["consent.reask"]);
    expect(talk.state.recording).toBe("pending");
  });

  it("leaves a wrong number without a word about orders", () => {
    const talk = new Talk().hear(intent("wrong_number"));
    expect(talk.said()).toEqual(["close.wrong_number"]);
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "wrong_number" }]);
    expect(talk.allSaid()).not.toContain("line.ask");
  });

  it("notes that somebody else is to be asked", () => {
    const talk = new Talk().hear(yes).hear(intent("transfer_colleague"));
    expect(talk.said()).toEqual(["transfer.ask"]);
    talk.hear(nothing);
    expect(talk.said()).toEqual(["transfer.noted", "close.goodbye"]);
    expect(talk.of("finish")[0]!.outcome).toBe("transferred");
  });
});
