import { describe, expect, it } from "vitest";
import type { Extraction } from "../../extraction/types.ts";
import { NOTHING } from "../reading.ts";
import {
  date,
  delivers,
  hedgedYes,
  intent,
  lineFixture,
  no,
  nothing,
  on,
  snapshotFixture,
  Talk,
  yes,
} from "../reduce.fixture.ts";
import type { FlowId } from "../types.ts";
import { flowFixture } from "./form.fixture.ts";

const span = { from: 0, to: 1 };
const observed = (more: Partial<Extraction["observed"]>): Partial<Extraction> => ({
  observed: { ...NOTHING.observed, ...more },
});
const count = (value: number) => observed({ counts: [{ value, unit: null, approx: false, role: null, span }] });
const lot = (text: string) => observed({ spelled: [{ text, kind: "lot", span }] });
const begun = (flow: FlowId) => new Talk(flowFixture(flow)).hear(yes).hear(yes);
const kept = (talk: Talk) =>
  Object.fromEntries(talk.of("answers").flatMap(({ fields }) => fields.map(({ field, status }) => [field, status])));
const reasons = (talk: Talk) => talk.of("decide").map(({ detail }) => detail.reason);

describe("a form", () => {
  const toReadback = () =>
    begun("quality-report")
      .hear(yes)
      .hear(nothing)
      .hear(nothing)
      .hear(count(30))
      .hear(lot("K117"))
      .hear(nothing)
      .hear(yes)
      .hear(nothing);

  it("takes several values out of one answer and asks only for the others", () => {
    const talk = begun("quality-report").hear(yes).hear(nothing).hear(nothing);
    talk.hear(
      observed({
        counts: [{ value: 30, unit: null, approx: false, role: null, span }],
        spelled: [{ text: "K117", kind: "lot", span }],
      }),
    );
    expect(talk.said()).toEqual(["quality.ask_since"]);
  });

  it("takes what is wrong from the answer to another question, and asks about no order where the flow has none", () => {
    const defect = { defect: "burr", span };
    const talk = new Talk(flowFixture("quality-report", { lines: [lineFixture()] })).hear(yes).hear(yes);
    expect(talk.state.topics).toEqual([]);
    talk.hear(observed({ defect, spelled: [{ text: "K117", kind: "lot", span }] }));
    const filled = talk.state.forms[0]!.fields.filter(({ status }) => status === "heard").map(({ field }) => field);
    expect(filled).toEqual(["what", "lot"]);
    expect(talk.said()).toEqual(["quality.ask_safe"]);
  });

  it("reads back only what has a value", () => {
    expect(toReadback().said()).toEqual([
      ...["quality.readback_quantity", "quality.readback_lot", "quality.readback_containment_yes", "readback.question"],
    ]);
  });

  it("keeps a hedged yes as said, never as confirmed", () => {
    const talk = toReadback().hear(hedgedYes);
    expect(new Set(Object.values(kept(talk)))).toEqual(new Set(["said"]));
  });

  it("keeps what was denied as unknown, with the words that told it", () => {
    const talk = toReadback().hear(no).hear(nothing);
    for (let value = 0; value < 3; value += 1) talk.hear(nothing).hear(nothing).hear(nothing);
    expect(kept(talk)).toMatchObject({ quantity: "unknown", lot: "unknown", containment: "unknown", what: "said" });
    const lots = talk.of("answers")[0]!.fields.find(({ field }) => field === "lot");
    expect([lots!.value, lots!.heard.length]).toEqual([null, 1]);
  });

  it("says each value back alone where nobody understood what is wrong, and keeps those that hold", () => {
    const talk = toReadback().hear(no).hear(nothing);
    expect(talk.said()).toEqual(["quality.readback_quantity", "readback.question"]);
    expect(talk.hear(yes).said()).toEqual(["quality.readback_lot", "readback.question"]);
    expect(talk.hear(no).said()).toEqual(["form.again_lot"]);
    expect(talk.hear(lot("K118")).said()).toEqual(["quality.readback_lot", "readback.question"]);
    expect(talk.hear(yes).said()).toEqual(["quality.readback_containment_yes", "readback.question"]);
    talk.hear(yes);
    expect(kept(talk)).toMatchObject({ quantity: "confirmed", lot: "confirmed", containment: "confirmed" });
    expect(talk.of("answers")[0]!.fields.find(({ field }) => field === "lot")!.value).toMatchObject({ text: "K118" });
  });

  it("takes a correction of another value than the one said back, and says that one back in its turn", () => {
    const talk = toReadback().hear(no).hear(nothing).hear(no, lot("K118"));
    expect(talk.said()).toEqual(["quality.readback_quantity", "readback.question"]);
    expect(talk.hear(yes).sayOf("quality.readback_lot").values.lot).toMatchObject({ value: "K118" });
  });

  it("takes a correction of a value that was confirmed already, and says it back again", () => {
    const talk = toReadback().hear(no).hear(nothing).hear(yes).hear(no, count(80));
    expect(talk.state.forms[0]!.fields.find(({ field }) => field === "quantity")).toMatchObject({
      status: "heard",
      value: { qty: 80 },
    });
    expect(talk.hear(yes).said()).toEqual(["quality.readback_quantity", "readback.question"]);
  });

  it("keeps what was confirmed one by one where nothing else may be kept and the line drops", () => {
    const talk = new Talk(flowFixture("quality-report")).hear(no).hear(yes).hear(yes).hear(nothing).hear(nothing);
    talk.hear(count(30)).hear(lot("K117")).hear(nothing).hear(yes).hear(nothing).hear(no).hear(nothing).hear(yes);
    talk.event({ kind: "ended", by: "partner" });
    expect(kept(talk)).toEqual({ quantity: "confirmed" });
  });

  it("leaves a value unknown that is wrong again and again, and a hedged one said", () => {
    const talk = toReadback().hear(no).hear(nothing).hear(hedgedYes);
    talk.hear(no, lot("K118")).hear(no, lot("K119")).hear(no, lot("K120"));
    expect(talk.said()[0]).toBe("quality.readback_containment_yes");
    talk.hear(yes);
    expect(kept(talk)).toMatchObject({ quantity: "said", lot: "unknown", containment: "confirmed" });
  });

  it("keeps of values said back alone only those that were confirmed, where the line drops", () => {
    const talk = toReadback().hear(no).hear(nothing).hear(yes).event({ kind: "ended", by: "partner" });
    expect(kept(talk)).toMatchObject({ quantity: "confirmed", lot: "unknown", containment: "unknown", what: "said" });
  });

  it("keeps what was denied as unknown where the line drops before it is put right", () => {
    const talk = toReadback().hear(no).event({ kind: "ended", by: "partner" });
    expect(kept(talk)).toMatchObject({ lot: "unknown", what: "said" });
  });

  it("keeps what was said when the line drops, once", () => {
    const talk = begun("quality-report").hear(yes).hear(nothing).event({ kind: "ended", by: "partner" });
    expect(kept(talk)).toEqual({ safe: "said", what: "said" });
    expect(reasons(talk)).toEqual(["quality_report"]);
  });

  it("writes nothing where nothing was answered, and asks nobody", () => {
    const talk = begun("reference-check").event({ kind: "ended", by: "partner" });
    expect([talk.of("answers"), talk.of("decide")]).toEqual([[], []]);
  });

  it("calls a beginning no day that is still to come, and counts back what goes on", () => {
    const asked = () => begun("quality-report").hear(yes).hear(nothing).hear(nothing).hear(count(30)).hear(lot("K117"));
    const since = (talk: Talk) => talk.state.forms[0]!.fields.find(({ field }) => field === "since")!.value;
    expect(since(asked().hear(on("2026-12-10")))).toEqual({ type: "words" });
    expect(since(asked().hear(on("2026-11-16")))).toMatchObject({ interval: { likely: "2026-11-16" } });
    const weeks = { durationDays: { days: 14, business: false, span } };
    expect(since(asked().hear(on("2026-12-07"), weeks))).toMatchObject({ interval: { likely: "2026-11-09" } });
  });

  it("that could not be written is unknown, and says so", () => {
    const talk = begun("campaign").hear(yes).hear(yes).hear(yes).hear(yes).hear(nothing);
    const effect = talk.last.findIndex(({ type }) => type === "answers");
    talk.event({ kind: "effect_failed", effect, code: "conflict", form: "campaign" });
    expect(talk.said()).toEqual(["readback.not_confirmed"]);
    expect(talk.state.forms[0]).toMatchObject({ status: "dropped", fields: expect.arrayContaining([]) });
    expect(new Set(talk.state.forms[0]!.fields.map(({ status }) => status))).toEqual(new Set(["unknown"]));
  });
});

describe("people before parts", () => {
  it("takes for safe that nobody is hurt", () => {
    const told = (...intents: Array<["nobody_hurt" | "dont_know", number]>) => ({
      intents: intents.map(([value, from]) => ({ value, span: { from, to: from + 5 } })),
    });
    const safe = (talk: Talk) => talk.state.forms[0]!.fields[0]!.value;
    const sure = begun("quality-report").hear(told(["nobody_hurt", 0], ["dont_know", 10]));
    expect(safe(sure)).toEqual({ type: "yes_no", yes: true });
    expect(safe(begun("quality-report").hear(told(["dont_know", 0], ["nobody_hurt", 10])))).toBeNull();
    expect(safe(begun("quality-report").hear(hedgedYes, told(["nobody_hurt", 0])))).toBeNull();
  });

  it("puts what was not understood about people's safety to a person, whatever is answered after it", () => {
    const talk = begun("quality-report").hear(nothing);
    expect(reasons(talk)).toEqual(["safety_unknown"]);
    expect(reasons(talk.hear(yes))).toEqual(["safety_unknown"]);
    expect(reasons(begun("quality-report").hear(nothing).hear(intent("dont_know")))).toEqual(["safety_unknown"]);
  });

  it("leaves it open to nobody who goes without an answer", () => {
    const ways: Array<(talk: Talk) => Talk> = [
      (talk) => talk.hear(intent("goodbye")),
      (talk) => talk.hear(intent("stop_calling")),
      (talk) => talk.hear(intent("refuse_information")),
      (talk) => talk.hear(intent("wrong_number")),
      (talk) => talk.hear(intent("call_back_later")).hear(on("2026-12-01")),
      (talk) => talk.silence().silence().silence(),
      (talk) => talk.event({ kind: "ended", by: "partner" }),
    ];
    for (const flow of ["quality-report", "campaign"] as const) {
      for (const leave of ways) {
        const talk = leave(begun(flow));
        expect(talk.state.phase).toBe("ended");
        expect(reasons(talk).filter((reason) => reason === "safety_unknown")).toHaveLength(1);
      }
    }
    expect(reasons(begun("quality-report").hear(intent("injury_report")))).toEqual(["injury"]);
    const told = begun("quality-report").hear(yes).event({ kind: "ended", by: "partner" });
    expect(reasons(told)).not.toContain("safety_unknown");
  });

  it("ends where somebody is not safe", () => {
    for (const flow of ["quality-report", "campaign"] as const) {
      const talk = begun(flow).hear(no);
      expect([talk.state.phase, reasons(talk)[0], kept(talk).safe]).toEqual(["ended", "injury", "said"]);
    }
  });

  it("asks a person where nobody knows or it was not understood", () => {
    expect(reasons(begun("campaign").hear(intent("dont_know")))).toEqual(["safety_unknown"]);
    expect(reasons(begun("campaign").hear(hedgedYes).hear(hedgedYes))).toEqual(["safety_unknown"]);
  });
});

describe("a defect told on the way", () => {
  it("is one report, of the line it came up with, and the line is asked again", () => {
    const talk = new Talk(snapshotFixture([lineFixture()])).toLine().hear(intent("quality_report"));
    expect(talk.said()).toEqual(["quality.intro", "quality.ask_safe"]);
    talk.hear(yes).hear(nothing).hear(count(30)).hear(lot("K117")).hear(nothing).hear(yes).hear(nothing).hear(yes);
    expect(talk.of("answers")).toMatchObject([{ form: "quality-report", lineId: "line-a", status: "confirmed" }]);
    expect(talk.said().at(-1)).toBe("line.ask");
    expect(talk.hear(intent("quality_report")).state.forms).toHaveLength(1);
  });
});

describe("an appointment", () => {
  const times = (hour: number) => observed({ times: [{ hour, minute: 0, span }] });
  const slot = (talk: Talk) => talk.state.forms[0]!.fields[0]!.value;

  it("offers two days, and takes the one that was named", () => {
    const talk = begun("scheduling");
    expect(talk.said()).toEqual(["scheduling.intro_audit", "scheduling.offer_two"]);
    talk.hear(on("2026-12-01"));
    expect(talk.said()).toEqual(["scheduling.readback", "readback.question"]);
    expect(kept(talk.hear(yes))).toEqual({ slot: "confirmed" });
  });

  it("takes a weekday for the day that was offered", () => {
    // Tuesday 24 November is the next one; Tuesday 1 December was offered.
    expect(slot(begun("scheduling").hear(on("2026-11-24")))).toMatchObject({ date: "2026-12-01" });
    // The tenth is none of them.
    expect(begun("scheduling").hear(on("2026-12-10")).said()[0]).toBe("scheduling.not_free");
  });

  it("asks which, where an answer fits both, and offers what fits elsewhere", () => {
    const week = delivers({ date: date({ earliest: "2026-11-30", likely: "2026-12-01", latest: "2026-12-01" }) });
    expect(begun("scheduling").hear(week).said()).toContain("scheduling.offer_again");
    const wednesday = begun("scheduling").hear(on("2026-12-02"));
    expect(wednesday.state.forms[0]!.offered).toHaveLength(2);
    expect(slot(wednesday.hear(times(9)))).toMatchObject({ date: "2026-12-02", hour: 9 });
  });

  it("that was read back and denied is not kept", () => {
    const talk = begun("scheduling").hear(on("2026-12-01")).hear(no);
    expect(slot(talk)).toBeNull();
    expect(talk.state.forms[0]!.declined).toHaveLength(1);
    talk.event({ kind: "ended", by: "partner" });
    expect(kept(talk)).toEqual({});
  });

  it("takes a yes with another day for that day, read back anew", () => {
    const talk = begun("scheduling")
      .hear(on("2026-12-01"))
      .hear({ confirm: { ...yes.confirm!, firm: false } }, on("2026-12-03"));
    expect([slot(talk), talk.said()[0]]).toMatchObject([{ date: "2026-12-03" }, "scheduling.readback"]);
  });

  it("is offered once more where another time was wished for that is not free, and then another one", () => {
    const talk = begun("scheduling").hear(on("2026-12-10"));
    expect(talk.said()).toEqual(["scheduling.not_free", "scheduling.offer_again"]);
    expect(talk.state.forms[0]!.declined).toEqual([]);
    expect(slot(talk.hear(on("2026-12-01")))).toMatchObject({ date: "2026-12-01" });
    expect(begun("scheduling").hear(on("2026-12-10")).hear(on("2026-12-11")).state.forms[0]!.declined).toHaveLength(2);
  });

  it("goes to a person after the offers and the question what would suit", () => {
    const talk = begun("scheduling").hear(no).hear(no);
    expect(talk.said()).toEqual(["scheduling.ask_other"]);
    talk.hear(no);
    expect([reasons(talk), kept(talk), talk.state.outcome]).toEqual([
      ["appointment"],
      { slot: "unknown" },
      "partly_completed",
    ]);
    expect(talk.allSaid()).not.toContain("scheduling.done");
  });
});

describe("an instruction explained back", () => {
  it("asks only for the points that were not named, and leaves gaps to a person", () => {
    const talk = begun("teach-back").hear(observed({ points: ["point-2"] }));
    expect(talk.sayOf("teach.ask_point").values.point).toEqual({ type: "text", text: "point-1" });
    talk.hear(nothing);
    expect(talk.of("decide")).toMatchObject([{ detail: { reason: "instruction_gap", gaps: 1 } }]);
  });

  it("is told in the language there is, where the one spoken has none", () => {
    const subject = flowFixture("teach-back").subject;
    const german = subject?.kind === "teach_back" ? { ...subject, title: { de: "Drehmoment" } } : null;
    const talk = new Talk(flowFixture("teach-back", { subject: german })).hear(yes).hear(yes);
    expect(talk.sayOf("teach.intro").values.title).toEqual({ type: "text", text: "Drehmoment" });
  });
});

it.each([
  ["scheduling", "scheduling.offer_two"],
  ["campaign", "campaign.ask_safe"],
  // What was asked for in words is answered by it.
  ["teach-back", "teach.ask_point"],
  ["reference-check", "reference.ask_worked"],
] as const)("a defect that is told in %s reaches a person, once, and the form goes on", (flow, next) => {
  const talk = new Talk(flowFixture(flow)).hear(yes).hear(yes);
  talk.hear(intent("quality_report"));
  expect(talk.said()).toContain("ack.report");
  expect(talk.said().at(-1)).toBe(next);
  talk.hear(intent("quality_report"));
  expect(talk.of("decide")).toMatchObject([{ detail: { reason: "quality_report" } }]);
});
