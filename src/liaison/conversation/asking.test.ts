import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import {
  date,
  delivers,
  intent,
  lineFixture,
  no,
  nothing,
  on,
  qty,
  snapshotFixture,
  Talk,
  yes,
} from "./reduce.fixture.ts";
import type { LineSnapshot } from "./types.ts";

const NEXT_WEEK = { earliest: "2026-11-30", likely: "2026-12-04", latest: "2026-12-04" };

describe("asking about a line", () => {
  it("reads an exact date back and records it before saying so", () => {
    const talk = new Talk().toLine().hear(on("2026-12-03"));
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.sayOf("readback.delivery").values).toEqual({
      qty: { type: "quantity", value: 4000, uom: "pcs" },
      interval: { type: "interval", interval: point("2026-12-03") },
      basis: { type: "basis", basis: "ex_factory" },
    });
    expect(talk.of("record")).toEqual([]);
    talk.hear(yes);
    expect(talk.last.map((effect) => effect.type)).toEqual(["record", "say", "say", "say", "say"]);
    expect(talk.of("record")).toEqual([
      {
        type: "record",
        lineId: "line-a",
        replaces: "all",
        deliveries: [{ qty: 4000, uom: "pcs", told: null, interval: point("2026-12-03"), basis: "ex_factory" }],
        status: "confirmed",
        stated: [{ contentId: "w3000", fromMs: 3000, toMs: 3500 }],
        confirmed: { contentId: "w4000", fromMs: 4000, toMs: 4500 },
        confirmedByKey: false,
        condition: null,
      },
    ]);
    expect(talk.state.topics[0]).toMatchObject({ status: "confirmed", commitmentIds: ["commitment-0-0"] });
    expect(talk.said()).toEqual(["ack.recorded", "recap.intro", "recap.line", "recap.question"]);
    talk.hear(yes);
    expect(talk.said()).toEqual(["close.goodbye"]);
    expect(talk.of("finish")).toEqual([{ type: "finish", outcome: "completed" }]);
  });

  it("of two days, one of which takes all that is open, reads that one back alone", () => {
    const talk = new Talk().toLine().hear(delivers({ date: date("2026-12-01") }, { date: date("2026-12-03") }));
    expect(talk.said()).toEqual(["line.ask_quantity"]);
    talk.hear(delivers({ quantity: qty(4000) }));
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.sayOf("readback.delivery").values.interval).toEqual({
      type: "interval",
      interval: point("2026-12-01"),
    });
  });

  it("does not ask for ever which of several days is to be corrected", () => {
    const talk = new Talk()
      .toLine()
      .hear(
        delivers({ date: date("2026-12-01"), quantity: qty(1000) }, { date: date("2026-12-03"), quantity: qty(3000) }),
      )
      .hear(no);
    expect(talk.said()).toEqual(["readback.what_wrong"]);
    talk.hear(on("2026-12-08"));
    expect(talk.said()).toContain("readback.what_wrong");
    talk.hear(on("2026-12-08"));
    expect(talk.said()).not.toContain("readback.what_wrong");
  });

  it("narrows a vague date once, and takes the day", () => {
    const talk = new Talk().toLine().hear(delivers({ date: date(NEXT_WEEK) }));
    expect(talk.said()).toEqual(["line.ask_narrow"]);
    expect(talk.sayOf("line.ask_narrow").values.interval).toEqual({ type: "interval", interval: NEXT_WEEK });
    talk.hear(on("2026-12-03")).hear(yes);
    expect(talk.of("record")[0]!.deliveries[0]!.interval).toEqual(point("2026-12-03"));
    expect(talk.of("record")[0]!.stated).toHaveLength(2);
  });

  it.each([
    ["don't know", intent("dont_know")],
    ["nothing understood", nothing],
    ["the same stretch again", delivers({ date: date(NEXT_WEEK) })],
  ])("keeps the interval when narrowing brings no day: %s", (_, answer) => {
    const talk = new Talk()
      .toLine()
      .hear(delivers({ date: date(NEXT_WEEK) }))
      .hear(answer);
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    talk.hear(yes);
    expect(talk.of("record")[0]!.deliveries[0]!.interval).toEqual(NEXT_WEEK);
  });

  it.each(["by", "about"] as const)("takes a bound as it stands: %s", (precision) => {
    const interval = { earliest: "2026-12-01", likely: "2026-12-03", latest: "2026-12-03" };
    const talk = new Talk().toLine().hear(delivers({ date: date(interval, { precision }) }));
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    talk.hear(yes);
    // "About" is asked once whether it is firm.
    if (precision === "about") talk.hear(yes);
    expect(talk.of("record")[0]!.deliveries[0]!.interval).toEqual(interval);
  });

  it("asks once for a day where only the earliest one was told, and takes the bound where there is none", () => {
    const interval = { earliest: "2026-12-01", likely: "2026-12-01", latest: null };
    const after = delivers({ date: date(interval, { precision: "after" }) });
    const talk = new Talk().toLine().hear(after);
    expect(talk.said()).toEqual(["line.ask_narrow"]);
    talk.hear(after);
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    expect(talk.hear(yes).of("record")[0]!.deliveries[0]!.interval).toEqual(interval);
  });

  it("does not ask for ever which of two days is meant", () => {
    const both = { ambiguous: { slot: "ship_date" as const, readings: [date("2026-12-03"), date("2027-03-12")] } };
    const talk = new Talk().toLine().hear(both);
    talk.hear(both);
    expect(talk.said()).toContain("line.ask_either");
    talk.hear(both);
    expect(talk.said()).toEqual(["line.ask_keypad"]);
  });

  it("offers both readings of an ambiguous date", () => {
    const readings = [date("2026-12-03"), date("2027-03-12")];
    const talk = new Talk().toLine().hear({ ambiguous: { slot: "ship_date", readings } });
    expect(talk.said()).toEqual(["line.ask_either"]);
    expect(talk.of("record")).toEqual([]);
    talk.hear(on("2026-12-03")).hear(yes);
    expect(talk.of("record")[0]!.deliveries[0]!.interval).toEqual(point("2026-12-03"));
    const byKey = new Talk()
      .toLine()
      .hear({ ambiguous: { slot: "ship_date", readings } })
      .key("2")
      .key("1");
    expect(byKey.of("record")[0]!.deliveries[0]!.interval).toEqual(point("2027-03-12"));
    expect(byKey.of("record")[0]).toMatchObject({ confirmedByKey: true, confirmed: null });
  });

  it("takes a split delivery as one statement with two deliveries", () => {
    const talk = new Talk()
      .toLine()
      .hear(
        delivers(
          { date: date("2026-12-03"), quantity: qty(3200) },
          { date: date("2026-12-10"), quantity: qty(1, { kind: "rest" }) },
        ),
      );
    expect(talk.said()).toEqual(["readback.deliveries", "readback.question"]);
    talk.hear(yes);
    expect(talk.of("record")).toHaveLength(1);
    expect(talk.of("record")[0]!.deliveries.map(({ qty: n, interval }) => [n, interval.likely])).toEqual([
      [3200, "2026-12-03"],
      [800, "2026-12-10"],
    ]);
  });

  it("asks for the remainder, and adds its answer", () => {
    const talk = new Talk().toLine().hear(delivers({ date: date("2026-12-03"), quantity: qty(3200) }));
    expect(talk.said()).toEqual(["line.ask_remainder"]);
    expect(talk.sayOf("line.ask_remainder").values.qty).toEqual({ type: "quantity", value: 800, uom: "pcs" });
    talk.hear(on("2026-12-10")).hear(yes);
    expect(talk.of("record")[0]!.deliveries.map((one) => one.qty)).toEqual([3200, 800]);
  });

  it.each([
    ["don't know", intent("dont_know")],
    ["no", no],
    ["ask a colleague", intent("transfer_colleague")],
  ])("leaves an unknown remainder without a promise: %s", (_, answer) => {
    const talk = new Talk()
      .toLine()
      .hear(delivers({ date: date("2026-12-03"), quantity: qty(3200) }))
      .hear(answer)
      .hear(yes);
    expect(talk.of("record")[0]!.deliveries.map((one) => one.qty)).toEqual([3200]);
  });

  it("converts cartons with the item's pack and keeps what was told", () => {
    const talk = new Talk()
      .toLine()
      .hear(delivers({ date: date("2026-12-03"), quantity: qty(40, { unit: "carton" }) }))
      .hear(yes);
    expect(talk.of("record")[0]!.deliveries[0]).toMatchObject({
      qty: 4000,
      uom: "pcs",
      told: { qty: 40, uom: "carton" },
    });
  });

  it("asks how many pieces an unknown unit holds", () => {
    const talk = new Talk()
      .toLine()
      .hear(delivers({ date: date("2026-12-03"), quantity: qty(20, { unit: "pallet" }) }));
    expect(talk.said()).toEqual(["line.ask_unit"]);
    expect(talk.sayOf("line.ask_unit").values).toEqual({
      value: { type: "number", value: 20 },
      unit: { type: "text", text: "pallet" },
    });
    talk.hear(delivers({ quantity: qty(4000) })).hear(yes);
    expect(talk.of("record")[0]!.deliveries[0]).toMatchObject({ qty: 4000, interval: point("2026-12-03") });
  });

  it("asks when more is told than is open, and never bends the value", () => {
    const talk = new Talk().toLine().hear(delivers({ date: date("2026-12-03"), quantity: qty(5000) }));
    expect(talk.said()).toEqual(["line.ask_quantity"]);
    const corrected = talk.hear(delivers({ quantity: qty(4000) })).hear(yes);
    expect(corrected.of("record")[0]!.deliveries[0]!.qty).toBe(4000);
    const insists = new Talk().toLine().hear(delivers({ date: date("2026-12-03"), quantity: qty(5000) }));
    insists
      .hear(delivers({ quantity: qty(5000) }))
      .hear(nothing)
      .hear(nothing);
    expect(insists.of("record")).toEqual([]);
    expect(insists.of("decide")[0]).toMatchObject({ kind: "human_request", detail: { reason: "quantity_unclear" } });
  });

  it("takes the day as the one that was asked for, and asks only who repeats the need date of another basis", () => {
    const snapshot = snapshotFixture([lineFixture({ need: { date: "2026-12-01", basis: "received" } })]);
    const plain = new Talk(snapshot).toLine().hear(on("2026-12-03"));
    expect(plain.sayOf("readback.delivery").values.basis).toEqual({ type: "basis", basis: "ex_factory" });
    const talk = new Talk(snapshot).toLine().hear(on("2026-12-01"));
    expect(talk.said()).toEqual(["line.ask_basis"]);
    talk.hear({ basis: "received" });
    expect(talk.sayOf("readback.delivery").values.basis).toEqual({ type: "basis", basis: "received" });
    const unknown = new Talk(snapshot).toLine().hear(on("2026-12-01")).hear(nothing).hear(nothing).hear(yes);
    expect(unknown.of("record")[0]!.deliveries[0]!.basis).toBe("unknown");
    const told = new Talk(snapshot)
      .toLine()
      .hear(delivers({ date: date("2026-12-03", { basis: "finished" }) }))
      .hear(yes);
    expect(told.of("record")[0]!.deliveries[0]!.basis).toBe("finished");
  });

  it("names the promise that stands when told 'as planned', and reads it back", () => {
    const promise = {
      id: "c0",
      qty: 4000,
      interval: point("2026-12-12"),
      basis: "finished" as const,
      status: "confirmed" as const,
      saidOn: "2026-11-10",
    };
    const snapshot = snapshotFixture([lineFixture({ promises: [promise] })]);
    const talk = new Talk(snapshot).toLine().hear(nothing).hear(intent("as_planned"));
    expect(talk.sayOf("line.ask_as_planned").values.interval).toEqual({
      type: "interval",
      interval: point("2026-12-12"),
    });
    expect(talk.said().at(-1)).toBe("readback.question");
    expect(talk.hear(yes).of("record")[0]!.deliveries[0]).toMatchObject({
      qty: 4000,
      interval: point("2026-12-12"),
      basis: "finished",
    });
    const denies = new Talk(snapshot).toLine().hear(intent("as_planned")).hear(no);
    expect(denies.of("decide")).toEqual([
      expect.objectContaining({
        kind: "contradiction",
        lineId: "line-a",
        detail: { commitmentId: "c0", saidOn: "2026-11-10" },
      }),
    ]);
    const later = new Talk(snapshot)
      .toLine()
      .hear({ durationDays: { days: 3, business: false, span: { from: 0, to: 1 } } })
      .hear(yes);
    expect(later.of("record")[0]!.deliveries[0]!.interval).toEqual(point("2026-12-15"));
  });

  it("asks which plan is meant when none stands", () => {
    expect(new Talk().toLine().hear(intent("as_planned")).said()).toEqual(["line.ask_again"]);
  });

  it("reports not knowing and goes on", () => {
    const talk = new Talk().toLine().hear(intent("dont_know"));
    expect(talk.of("report")[0]).toMatchObject({ measure: "not_known", lineId: "line-a" });
    expect(talk.said()).toEqual(["ack.unknown", "close.goodbye"]);
    expect(talk.state.topics[0]!.status).toBe("unknown");
    expect(talk.of("finish")[0]!.outcome).toBe("partly_completed");
  });

  it("notes the colleague to ask and leaves the line unknown", () => {
    const talk = new Talk().toLine().hear(intent("transfer_colleague"), { colleague: { from: 4, to: 12 } });
    expect(talk.of("report")[0]).toMatchObject({ measure: "not_known", valueText: "colleague" });
    expect(talk.said()).toEqual(["ack.colleague", "transfer.put_through"]);
    talk.hear(no);
    expect(talk.said()).toEqual(["close.goodbye"]);
    expect(talk.of("finish")[0]!.outcome).toBe("transferred");
  });

  it("makes no promise and no movement of what has left already", () => {
    const talk = new Talk()
      .toLine()
      .hear(intent("already_shipped"), delivers({ date: date("2026-11-20"), quantity: qty(4000) }));
    expect(talk.of("record")).toEqual([]);
    expect(talk.of("report")).toEqual([
      expect.objectContaining({ measure: "quantity_finished", value: 4000, valueText: "already_shipped" }),
    ]);
    expect(talk.of("decide")[0]).toMatchObject({
      kind: "human_request",
      detail: { reason: "already_shipped", quantity: 4000 },
    });
    expect(talk.state.topics[0]!.status).toBe("unknown");
  });

  it("does not take a day that lies behind for a promise", () => {
    const talk = new Talk().toLine().hear(on("2026-11-20"));
    expect(talk.said()).toEqual(["line.ask_again"]);
    expect(talk.state.topics[0]!.draft).toEqual([]);
  });

  it("reports percent and reason, and still asks for the date", () => {
    const talk = new Talk().toLine().hear({ percent: { value: 80, approx: false, span: { from: 0, to: 1 } } });
    expect(talk.of("report")).toEqual([expect.objectContaining({ measure: "percent_complete", value: 80 })]);
    expect(talk.said()).toEqual(["ack.report", "line.ask_again"]);
    talk.hear({ ...on("2026-12-05"), delayReason: { value: "material_shortage", span: { from: 0, to: 1 } } });
    expect(talk.of("report")[1]).toMatchObject({ measure: "delay_reason", valueText: "material_shortage" });
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
  });

  it("notes by when they will tell, and says so", () => {
    const answerBy = { span: { from: 0, to: 1 }, date: "2026-11-27" };
    const talk = new Talk().toLine().hear(intent("dont_know"), { answerBy });
    expect(talk.of("report")).toEqual([
      expect.objectContaining({ measure: "not_known", valueText: "will_tell", answerBy: "2026-11-27" }),
    ]);
    expect(talk.sayOf("ack.will_tell").values.interval).toEqual({ type: "interval", interval: point("2026-11-27") });
    const some = new Talk().toLine().hear(intent("dont_know"), { answerBy: { ...answerBy, date: null } });
    expect(some.said()).toContain("ack.unknown");
  });

  it("asks how many go first where only the rest was counted", () => {
    const first = { date: on("2026-12-10").deliveries![0]!.date, quantity: null };
    const span = { from: 0, to: 1 };
    const rest = { value: 1, unit: null, approx: false, kind: "rest" as const, span };
    const second = { date: on("2026-12-17").deliveries![0]!.date, quantity: rest };
    expect(
      new Talk()
        .toLine()
        .hear({ deliveries: [first, second] })
        .said(),
    ).toEqual(["line.ask_quantity"]);
  });

  it("attaches a condition to the record and reads it back", () => {
    const condition = { span: { from: 0, to: 1 }, due: "2026-11-26", reason: null };
    const talk = new Talk().toLine().hear({ ...on("2026-12-03"), condition });
    const named = ["readback.condition", "readback.condition_due"];
    expect(talk.said()).toEqual(["readback.delivery", ...named, "readback.question"]);
    expect(talk.hear(yes).of("record")[0]!.condition).toEqual({
      heard: { contentId: "w3000", fromMs: 3000, toMs: 3500 },
      span: { from: 0, to: 1 },
      due: "2026-11-26",
      reason: null,
    });
  });

  describe("what a person decided that the call is to ask", () => {
    const promise = (id: string, day: string, qty: number) => ({
      id,
      qty,
      interval: point(day),
      basis: "ex_factory" as const,
      status: "confirmed" as const,
      saidOn: "2026-11-10",
    });
    const asked = (over: Partial<LineSnapshot>) => new Talk(snapshotFixture([lineFixture(over)])).toLine();

    it("asks for an earlier date by the day they must leave; a no leaves the promise, which is read back", () => {
      const talk = asked({
        wish: "earlier",
        promises: [promise("c0", "2026-12-20", 4000)],
        need: { date: "2026-12-24", basis: "received" },
        transit: [{ from: "ex_factory", to: "received", days: 14 }],
      });
      expect(talk.sayOf("line.ask_earlier").values).toMatchObject({
        interval: { type: "interval", interval: point("2026-12-10") },
        basis: { type: "basis", basis: "ex_factory" },
      });
      expect(talk.hear(no).said()).toEqual(["line.ask_as_planned", "readback.delivery", "readback.question"]);
      expect(talk.hear(yes).of("record")[0]!.deliveries[0]).toMatchObject({ interval: point("2026-12-20") });
    });

    it("takes the earlier date that is named, and asks for one after a bare yes", () => {
      const over = { wish: "earlier" as const, promises: [promise("c0", "2026-12-20", 4000)] };
      expect(asked(over).hear(yes).said()).toEqual(["line.ask_again"]);
      const talk = asked(over).hear(on("2026-12-09")).hear(yes);
      expect(talk.of("record")[0]!.deliveries[0]).toMatchObject({ interval: point("2026-12-09") });
    });

    it("reads what is on record: which of several holds, or whether the one does", () => {
      const two = [promise("c0", "2026-12-03", 4000), promise("c1", "2026-12-20", 4000)];
      const several = asked({ wish: "which_holds", promises: two });
      expect(several.sayOf("line.ask_which_holds").values.list).toMatchObject({ items: [{}, {}] });
      expect(several.hear(on("2026-12-20")).hear(yes).of("record")).toHaveLength(1);
      const one = asked({ wish: "which_holds", promises: two.slice(0, 1) });
      expect(one.said()).toContain("line.ask_holds");
      expect(one.hear(yes).said()).toEqual(["readback.delivery", "readback.question"]);
    });

    it("asks nobody whether a day holds that is over, or more than is open", () => {
      expect(asked({ promises: [promise("c0", "2026-11-20", 4000)] }).said()).toContain("line.ask");
      expect(asked({ promises: [promise("c0", "2026-12-03", 9000)] }).said()).toContain("line.ask");
    });

    it("names the promise on record, and asks for the day that holds after a no", () => {
      const talk = asked({ promises: [promise("c0", "2026-12-03", 4000)] });
      expect(talk.sayOf("line.ask_holds").values.list).toMatchObject({ items: [{}] });
      expect(talk.hear(no).said()).toEqual(["line.ask_again"]);
      expect(talk.hear(on("2026-12-08")).hear(yes).of("record")[0]!.deliveries[0]).toMatchObject({
        interval: point("2026-12-08"),
      });
    });
  });

  it("counts words once: a condition's 'on time' is no plan, a colleague's department no delay", () => {
    const outer = { from: 20, to: 60 };
    const inner = { from: 45, to: 52 };
    const talk = new Talk().toLine().hear({
      ...on("2026-12-06"),
      condition: { span: outer, due: null, reason: "material_shortage" },
      confirm: { value: "yes", hedged: false, firm: false, span: inner },
      delayReason: { value: "material_shortage", span: inner },
      intents: [{ value: "as_planned", span: inner }],
    });
    expect(talk.of("report")).toEqual([]);
    const named = "readback.condition_material_shortage";
    expect(talk.said()).toEqual(["readback.delivery", named, "readback.question"]);
    expect(talk.hear(yes).said()).toContain(named);
    const asks = new Talk().toLine().hear(intent("transfer_colleague"), {
      colleague: outer,
      delayReason: { value: "capacity_conflict", span: inner },
    });
    expect(asks.of("report").map((one) => one.measure)).toEqual(["not_known"]);
  });

  it("asks again, then by keypad, then leaves the line unknown", () => {
    const talk = new Talk().toLine();
    expect(talk.hear(nothing).said()).toEqual(["line.ask_again"]);
    expect(talk.hear(nothing).said()).toEqual(["line.ask_again"]);
    expect(talk.hear(nothing).said()).toEqual(["line.ask_keypad"]);
    expect(talk.hear(nothing).said()).toEqual(["repair.not_heard", "line.ask_keypad"]);
    expect(talk.hear(nothing).said()).toEqual(["ack.unknown", "close.goodbye"]);
    expect(talk.of("report")[0]).toMatchObject({ measure: "not_known", valueText: "not_understood" });
  });

  it("takes a date by keypad at any date question", () => {
    const talk = new Talk().toLine().key("0", "3", "1", "2");
    expect(talk.said()).toEqual(["readback.delivery", "readback.question"]);
    talk.key("1");
    expect(talk.of("record")[0]).toMatchObject({
      confirmedByKey: true,
      deliveries: [{ qty: 4000, interval: point("2026-12-03") }],
      stated: [{ contentId: null }],
    });
    expect(new Talk().toLine().key("9", "9", "9", "9").said()).toEqual(["repair.not_heard", "line.ask_keypad"]);
  });
});

describe("questions that lead to each other", () => {
  it("end: the date is keyed in, or the line is left", () => {
    const talk = new Talk().toLine();
    for (let turn = 0; turn < 40 && talk.state.phase !== "ended"; turn += 1) {
      const kind = talk.state.work.question?.kind;
      if (kind === "keypad_date") talk.key("0", "3", "1", "2");
      else if (kind === "quantity") talk.hear(delivers({ quantity: qty(4000) }));
      else if (kind === "recap") talk.hear(yes);
      else talk.hear(delivers({ date: date("2026-12-01") }, { date: date("2026-12-03") }));
    }
    expect(talk.allSaid().filter((template) => template === "readback.what_wrong").length).toBeLessThanOrEqual(6);
    expect(talk.allSaid()).toContain("line.ask_keypad");
    expect(talk.state.phase).toBe("ended");
  });
});
