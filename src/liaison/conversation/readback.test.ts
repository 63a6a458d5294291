import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import {
  date,
  delivers,
  hedgedYes,
  intent,
  lineFixture,
  names,
  no,
  nothing,
  on,
  qty,
  SECOND,
  snapshotFixture,
  Talk,
  yes,
} from "./reduce.fixture.ts";

const unsure = { confirm: { value: "unsure" as const, hedged: false, firm: false, span: { from: 0, to: 1 } } };
const days = (count: number) => ({ durationDays: { days: count, business: false, span: { from: 0, to: 1 } } });

function readBack(day = "2026-12-03"): Talk {
  return new Talk().toLine().hear(on(day));
}

describe("read-back", () => {
  it("takes 'no, the fifteenth' for a correction and reads back again", () => {
    const talk = readBack().hear(no, on("2026-12-15"));
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.sayOf("readback.delivery").values.interval).toEqual({
      type: "interval",
      interval: point("2026-12-15"),
    });
    talk.hear(yes);
    expect(talk.of("record")).toHaveLength(1);
    expect(talk.of("record")[0]!.deliveries[0]).toMatchObject({ qty: 4000, interval: point("2026-12-15") });
  });

  it("takes a correction with a yes in front, and one of the quantity alone", () => {
    expect(readBack().hear(yes, on("2026-12-15")).of("record")).toEqual([]);
    const talk = readBack()
      .hear(no, delivers({ quantity: qty(3000) }))
      .hear(intent("dont_know"))
      .hear(yes);
    expect(talk.of("record")[0]!.deliveries).toEqual([
      expect.objectContaining({ qty: 3000, interval: point("2026-12-03") }),
    ]);
  });

  it("takes a yes with the very day that was said back for a yes, and not one with a price or an order nobody knows", () => {
    const loose = { confirm: { value: "yes" as const, hedged: false, firm: false, span: { from: 0, to: 1 } } };
    expect(readBack().hear(loose, on("2026-12-03")).of("record")).toMatchObject([{ status: "confirmed" }]);
    expect(readBack().hear(loose, on("2026-12-03"), intent("price_change_request")).of("record")).toEqual([]);
    expect(
      readBack()
        .hear(loose, on("2026-12-03"), { unknownOrders: [{ from: 0, to: 4 }] })
        .of("record"),
    ).toEqual([]);
    expect(
      readBack()
        .hear(loose, delivers({ quantity: qty(4000) }))
        .of("record"),
    ).toEqual([]);
    const span = { from: 0, to: 4 };
    const asked = { confirm: { ...loose.confirm, asks: true as const } };
    expect(readBack().hear(asked, on("2026-12-03")).of("record")).toEqual([]);
    const colleague = readBack().hear(loose, on("2026-12-03"), { colleague: span });
    expect(colleague.of("record").map(({ status }) => status)).not.toContain("confirmed");
    expect(readBack().hear(loose, on("2026-12-03"), days(2)).of("record")).toEqual([]);
  });

  it("asks once whether a day that was told as about is firm", () => {
    const about = () => new Talk().toLine().hear(delivers({ date: date("2026-12-29", { precision: "about" }) }));
    expect(about().hear(yes).said()).toEqual(["line.ask_hedge"]);
    expect(about().hear(yes).hear(yes).of("record")).toMatchObject([{ status: "confirmed" }]);
    const moved = about().hear(yes).hear(days(3)).hear(yes);
    expect(moved.of("record")[0]!.deliveries[0]!.interval).toMatchObject({
      likely: "2026-12-29",
      latest: "2027-01-01",
    });
    expect(about().hear(yes).hear(hedgedYes).of("record")).toMatchObject([{ status: "said" }]);
  });

  it("offers both readings of an ambiguous correction", () => {
    const readings = [date("2026-12-05"), date("2027-05-12")];
    const talk = readBack().hear(no, { ambiguous: { slot: "ship_date", readings } });
    expect(talk.said()).toEqual(["line.ask_either"]);
    talk.hear(on("2026-12-05")).hear(yes);
    expect(talk.of("record")[0]!.deliveries).toEqual([
      expect.objectContaining({ qty: 4000, interval: point("2026-12-05") }),
    ]);
  });

  it("asks what is wrong after a plain no", () => {
    const talk = readBack().hear(no);
    expect(talk.said()).toEqual(["readback.what_wrong"]);
    talk.hear(on("2026-12-05")).hear(yes);
    expect(talk.of("record")[0]!.deliveries[0]!.interval).toEqual(point("2026-12-05"));
  });

  it("asks for the keypad after two failed read-backs, and leaves the line unknown after a third", () => {
    const talk = readBack().hear(no).hear(on("2026-12-05")).hear(no);
    expect(talk.said()).toEqual(["line.ask_keypad"]);
    talk.key("1", "5", "1", "2");
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    talk.hear(no);
    expect(talk.said()).toEqual(["readback.not_confirmed", "close.goodbye"]);
    expect(talk.of("record")).toEqual([]);
    expect(talk.state.topics[0]!.status).toBe("unknown");
  });

  it("asks once about a hedged yes; a firm answer confirms", () => {
    const talk = readBack().hear(hedgedYes);
    expect(talk.said()).toEqual(["line.ask_hedge"]);
    talk.hear(yes);
    expect(talk.of("record")[0]).toMatchObject({ status: "confirmed", confirmed: { contentId: "w5000" } });
  });

  it.each([
    ["hedged again", hedgedYes],
    ["not firm", no],
    ["unsure", unsure],
    ["nothing", nothing],
  ])("leaves a hedged yes said, once: %s", (_, answer) => {
    const talk = readBack().hear(hedgedYes).hear(answer);
    expect(talk.of("record")).toEqual([
      expect.objectContaining({ status: "said", confirmed: null, confirmedByKey: false }),
    ]);
    expect(talk.said()[0]).toBe("ack.said_only");
    talk.hear(yes);
    expect(talk.of("record")).toHaveLength(1);
    expect(talk.state.topics[0]!.status).toBe("said");
  });

  it("says that it keeps nothing unconfirmed where recording was refused", () => {
    const talk = new Talk().hear(no).hear(yes).hear(on("2026-12-03")).hear(hedgedYes).hear(hedgedYes);
    expect(talk.said()).toEqual(["ack.not_kept", "close.goodbye"]);
    expect(talk.of("record")).toEqual([]);
    expect(talk.state.topics[0]).toMatchObject({ status: "unknown", draft: [] });
    expect(talk.of("finish")[0]!.outcome).toBe("partly_completed");
  });

  it("widens the interval by the days told, and reads it back", () => {
    const talk = readBack("2026-12-10").hear(hedgedYes).hear(days(3));
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    talk.hear(hedgedYes);
    expect(talk.of("record")[0]).toMatchObject({
      status: "said",
      deliveries: [{ interval: { earliest: "2026-12-10", likely: "2026-12-10", latest: "2026-12-13" } }],
    });
  });

  it("needs a yes: repeating the value, or saying something else, confirms nothing", () => {
    const talk = readBack().hear(on("2026-12-03"));
    expect(talk.of("record")).toEqual([]);
    expect(talk.said()).toEqual(["repair.not_heard", "readback.question"]);
    expect(talk.hear(nothing).said()).toEqual(["readback.keypad"]);
    talk.key("1");
    expect(talk.of("record")[0]).toMatchObject({ status: "confirmed", confirmedByKey: true, confirmed: null });
  });

  it("keeps as said what is never answered", () => {
    const talk = readBack().hear(nothing).hear(nothing).hear(nothing);
    expect(talk.of("record")).toEqual([expect.objectContaining({ status: "said" })]);
  });

  it("says a condition no more that is taken back, and keeps one of something else", () => {
    const steel = { condition: { span: { from: 0, to: 1 }, due: null, reason: "material_shortage" as const } };
    const met = (reason: "customs" | null) => ({ conditionMet: { span: { from: 0, to: 1 }, reason } });
    const talk = new Talk().toLine().hear(on("2026-12-03"), steel);
    expect(talk.said()).toContain("readback.condition_material_shortage");
    talk.hear(no, met(null));
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.hear(yes).of("record")).toMatchObject([{ status: "confirmed", condition: null }]);
    const other = new Talk().toLine().hear(on("2026-12-03"), steel).hear(no, met("customs"));
    expect(other.state.topics[0]!.condition).toMatchObject({ reason: "material_shortage" });
  });

  it("reads a condition back before a conditional yes counts", () => {
    const talk = readBack().hear(yes, {
      condition: { span: { from: 0, to: 1 }, due: null, reason: "material_shortage" },
    });
    expect(talk.of("record")).toEqual([]);
    expect(talk.said()).toEqual(["readback.delivery", "readback.condition_material_shortage", "readback.question"]);
    expect(talk.hear(yes).of("record")[0]!.condition).toMatchObject({ reason: "material_shortage" });
  });

  it("does not take a yes spoken before the values were heard", () => {
    const talk = readBack().event({
      kind: "interrupted",
      utteranceId: "u",
      spokenMs: 300,
      template: "readback.delivery",
    });
    expect(talk.hear(yes).said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.of("record")).toEqual([]);
    talk.event({ kind: "interrupted", utteranceId: "u", spokenMs: 300, template: "readback.question" });
    expect(talk.hear(yes).of("record")).toHaveLength(1);
  });

  it("does not take a key pressed before the values were heard", () => {
    const talk = readBack().event({
      kind: "interrupted",
      utteranceId: "u",
      spokenMs: 300,
      template: "readback.delivery",
    });
    expect(talk.key("1").said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.of("record")).toEqual([]);
    expect(talk.key("1").of("record")).toEqual([
      expect.objectContaining({ status: "confirmed", confirmedByKey: true }),
    ]);
  });

  it("does not take an answer to a question that had not begun to sound", () => {
    const cut = { kind: "interrupted", utteranceId: "u", spokenMs: 0, template: "readback.question" } as const;
    for (const talk of [readBack().event(cut).hear(yes), readBack().event(cut).key("1")]) {
      expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
      expect(talk.of("record")).toEqual([]);
    }
  });

  it("takes a key after 'are you still there' for an answer to that", () => {
    const talk = readBack().silence().key("1");
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.of("record")).toEqual([]);
    expect(talk.key("1").of("record")).toHaveLength(1);
  });

  it("corrects one of several deliveries only where it is told which", () => {
    const split = delivers(
      { date: date("2026-12-03"), quantity: qty(3200) },
      { date: date("2026-12-10"), quantity: qty(800) },
    );
    const told = new Talk()
      .toLine()
      .hear(split)
      .hear(no, delivers({ date: date("2026-12-14"), quantity: qty(800) }))
      .hear(yes);
    expect(told.of("record")[0]!.deliveries.map((one) => one.interval.likely)).toEqual(["2026-12-03", "2026-12-14"]);
    expect(new Talk().toLine().hear(split).hear(no, on("2026-12-14")).said()).toEqual(["readback.what_wrong"]);
  });
});

describe("a yes that hangs on something", () => {
  const condition = { condition: { span: { from: 5, to: 30 }, due: null, reason: "customs" as const } };
  const partly = { confirm: { value: "partial" as const, hedged: false, firm: false, span: { from: 0, to: 1 } } };

  it("is read back with it, in whichever words the yes was limited", () => {
    for (const answer of [yes, partly]) {
      const talk = readBack().hear(answer, condition);
      expect(talk.said()).toEqual(["readback.delivery", "readback.condition_customs", "readback.question"]);
      expect(talk.hear(yes).of("record")[0]).toMatchObject({ status: "confirmed", condition: { reason: "customs" } });
    }
    expect(readBack().hear(no, condition).said()).toEqual(["readback.what_wrong"]);
  });
});

describe("more than one line", () => {
  const two = () => new Talk(snapshotFixture([lineFixture(), SECOND]));

  it("asks them in order and names the order in each read-back", () => {
    const talk = two().toLine().hear(on("2026-12-03"));
    expect(talk.said()).toEqual(["recap.line", "readback.question"]);
    talk.hear(yes);
    expect(talk.said()).toEqual(["ack.recorded", "line.ask"]);
    expect(talk.sayOf("line.ask").line).toBe("line-b");
    talk.hear(on("2026-12-08")).hear(yes);
    expect(talk.said()).toEqual(["ack.recorded", "recap.intro", "recap.line", "recap.line", "recap.question"]);
    expect(talk.hear(yes).of("finish")[0]!.outcome).toBe("completed");
    expect(talk.of("record").map((one) => [one.lineId, one.deliveries[0]!.interval.likely])).toEqual([
      ["line-a", "2026-12-03"],
      ["line-b", "2026-12-08"],
    ]);
  });

  it("takes a correction of an earlier line at any time and comes back", () => {
    const talk = two().toLine().hear(on("2026-12-03")).hear(yes).hear(names("4471"), on("2026-12-10"));
    expect(talk.said()).toEqual(["recap.line", "readback.question"]);
    expect(talk.sayOf("recap.line").values.po).toEqual({ type: "identifier", value: "4471" });
    talk.hear(yes);
    expect(talk.said()).toEqual(["ack.recorded", "line.ask"]);
    expect(talk.sayOf("line.ask").line).toBe("line-b");
    expect(talk.of("record").map((one) => [one.lineId, one.replaces, one.deliveries[0]!.interval.likely])).toEqual([
      ["line-a", "all", "2026-12-03"],
      ["line-a", "all", "2026-12-10"],
    ]);
  });

  it("asks a line anew where a share was told before the order was named", () => {
    const talk = two().toLine().hear(on("2026-12-03")).hear(yes).hear(on("2026-12-08")).hear(yes);
    talk.hear(delivers({ date: date("2026-12-15"), quantity: qty(0.5, { kind: "fraction_of_open" }) }));
    expect(talk.said()).toEqual(["line.ask_which"]);
    expect(talk.hear(names("4472/1")).said()).toEqual(["readback.what_wrong"]);
  });

  it("takes a yes to the recap that says the days again, each for its line", () => {
    const loose = { confirm: { value: "yes" as const, hedged: false, firm: false, span: { from: 0, to: 1 } } };
    const recap = () => two().toLine().hear(on("2026-12-03")).hear(yes).hear(on("2026-12-08")).hear(yes);
    const days = (first: string, second: string) => ({
      deliveries: [first, second].map((day, index) => ({
        date: date(day, { span: { from: index * 10 + 5, to: index * 10 + 8 } }),
        quantity: null,
      })),
    });
    const both = names("4471/2", "4472/1");
    expect(recap().hear(loose, both, days("2026-12-03", "2026-12-08")).state.outcome).toBe("completed");
    expect(recap().hear(loose, days("2026-12-03", "2026-12-08")).state.outcome).toBe("completed");
    expect(recap().hear(loose, both, days("2026-12-08", "2026-12-03")).state.outcome).toBeNull();
    expect(recap().hear(loose, days("2026-12-03", "2026-12-09")).state.outcome).toBeNull();
    const condition = { condition: { span: { from: 40, to: 60 }, due: null, reason: null } };
    expect(recap().hear(loose, days("2026-12-03", "2026-12-08"), condition).state.outcome).toBeNull();
  });

  it("takes a correction in the recap, asking which line where none is named", () => {
    const recap = () => two().toLine().hear(on("2026-12-03")).hear(yes).hear(on("2026-12-08")).hear(yes);
    const named = recap().hear(no, names("4472/1"), on("2026-12-09")).hear(yes);
    expect(named.said()).toEqual(["ack.recorded", "recap.corrected", "recap.question"]);
    expect(named.hear(yes).of("finish")[0]!.outcome).toBe("completed");
    const asked = recap().hear(no, on("2026-12-09"));
    expect(asked.said()).toEqual(["line.ask_which"]);
    asked.hear(names("4472"));
    expect(asked.said()).toEqual(["recap.line", "readback.question"]);
    expect(asked.hear(yes).of("record").at(-1)).toMatchObject({
      lineId: "line-b",
      deliveries: [{ interval: point("2026-12-09") }],
    });
    const bare = recap().hear(no).hear(names("4471"));
    expect(bare.said()).toEqual(["readback.what_wrong"]);
    expect(bare.hear(on("2026-12-11")).hear(yes).of("record").at(-1)).toMatchObject({
      lineId: "line-a",
      deliveries: [{ qty: 4000 }],
    });
  });

  it("takes several orders in one answer, each for its own line", () => {
    const at = (from: number) => ({ from, to: from + 4 });
    const talk = two()
      .toLine()
      .hear({
        identifiers: [
          { value: "4471", span: at(0) },
          { value: "4472", span: at(40) },
        ],
        deliveries: [
          { date: date("2026-12-03", { span: at(10) }), quantity: null },
          { date: date("2026-12-10", { span: at(50) }), quantity: null },
        ],
      })
      .hear(yes)
      .hear(yes);
    expect(talk.of("record").map((one) => [one.lineId, one.deliveries[0]!.interval.likely])).toEqual([
      ["line-a", "2026-12-03"],
      ["line-b", "2026-12-10"],
    ]);
    expect(talk.allSaid().filter((template) => template === "line.ask")).toHaveLength(1);
  });

  it("takes a yes for the line read back and values for the other one in one answer", () => {
    const talk = two().toLine().hear(on("2026-12-03")).hear(yes, names("4472"), on("2026-12-10")).hear(yes);
    expect(talk.of("record").map((one) => one.lineId)).toEqual(["line-a", "line-b"]);
  });

  it("takes no yes about one line for the unfinished values of another that was just named", () => {
    const talk = two()
      .toLine()
      .hear(delivers({ date: date("2026-12-03") }, { date: date("2026-12-10") }));
    expect(talk.said()).toEqual(["line.ask_quantity"]);
    talk.hear(names("4472"), on("2026-12-12"));
    expect(talk.hear(names("4471"), { deliveries: [{ date: null, quantity: null }] }).said()).toEqual([
      "line.ask_again",
    ]);
    talk.hear(yes);
    expect(talk.of("record")).toEqual([]);
    expect(talk.state.work.question).toMatchObject({ kind: "line" });
  });

  it("asks which order is meant by values spoken before the next one was named", () => {
    const talk = two().toLine().hear(on("2026-12-03")).hear(yes);
    talk.event({ kind: "interrupted", utteranceId: "u", spokenMs: 300, template: "ack.recorded" });
    expect(talk.hear(on("2026-12-15")).said()).toEqual(["line.ask_which"]);
    talk.hear(names("4471"));
    expect(talk.hear(yes).of("record").at(-1)).toMatchObject({
      lineId: "line-a",
      deliveries: [{ interval: point("2026-12-15") }],
    });
    expect(talk.sayOf("line.ask").line).toBe("line-b");
  });

  it("leaves a promise that was called wrong, with nothing in its place, as said, and a person clears it up", () => {
    const talk = two().toLine().hear(on("2026-12-03")).hear(yes).hear(on("2026-12-08")).hear(yes);
    talk.hear(names("4471"), on("2026-12-10")).hear(no).hear(intent("dont_know"));
    expect(talk.state.topics[0]!.status).toBe("said");
    expect(talk.of("record")).toHaveLength(3);
    expect(talk.of("record").at(-1)).toMatchObject({ status: "said", deliveries: [{ interval: point("2026-12-03") }] });
    expect(talk.of("decide")).toMatchObject([{ detail: { reason: "answer_disputed" } }]);
    expect(talk.allSaid()).not.toContain("recap.corrected");
  });
});
