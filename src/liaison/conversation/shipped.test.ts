/** Goods that have left, parts that are meant, and questions that lead nowhere. */
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { CAPS } from "../flows/caps.ts";
import { date, delivers, intent, on, qty, Talk, yes } from "./reduce.fixture.ts";

const SPLIT = delivers(
  { date: date("2026-12-03"), quantity: qty(3000) },
  { date: date("2026-12-10"), quantity: qty(1, { kind: "rest" }) },
);
const atRecap = () => new Talk().toLine().hear(SPLIT).hear(yes);

describe("goods of which a part has left", () => {
  it("are noted for a person, and what is told of the rest is read back", () => {
    const talk = new Talk()
      .toLine()
      .hear(
        intent("already_shipped"),
        delivers(
          { date: date("2026-11-20"), quantity: qty(1000) },
          { date: date("2026-12-04"), quantity: qty(0.5, { kind: "fraction_of_rest" }) },
          { date: date("2026-12-18"), quantity: qty(1, { kind: "rest" }) },
        ),
      );
    expect(talk.of("decide")).toMatchObject([
      { detail: { reason: "already_shipped", quantity: 1000, left: "2026-11-20" } },
    ]);
    talk.hear(yes);
    expect(talk.of("record")[0]!.deliveries).toMatchObject([
      { qty: 1500, interval: point("2026-12-04") },
      { qty: 1500, interval: point("2026-12-18") },
    ]);
    expect(talk.allSaid()).not.toContain("recap.rest_open");
  });

  it.each([
    ["rest", 1],
    ["fraction_of_open", 0.5],
  ] as const)("are a share of the order too: half has left, the other half as %s has its day", (kind, value) => {
    const half = { date: null, quantity: qty(0.5, { kind: "fraction_of_open" }) };
    const talk = new Talk()
      .toLine()
      .hear(intent("already_shipped"), delivers(half, { date: date("2026-12-15"), quantity: qty(value, { kind }) }));
    expect(talk.of("decide")).toMatchObject([{ detail: { reason: "already_shipped", quantity: 2000 } }]);
    talk.hear(yes);
    expect(talk.of("record")[0]!.deliveries).toMatchObject([{ qty: 2000, interval: point("2026-12-15") }]);
  });

  it("are not told of by a share that leaves at once", () => {
    const half = { date: null, quantity: qty(0.5, { kind: "fraction_of_open" }) };
    const talk = new Talk()
      .toLine()
      .hear(delivers(half, { date: date("2026-12-15"), quantity: qty(1, { kind: "rest" }) }));
    expect(talk.of("decide")).toEqual([]);
  });

  it("are noted with the day they left when nothing else is told", () => {
    const talk = new Talk().toLine().hear(intent("already_shipped"), on("2026-11-20"));
    expect(talk.said()).toContain("ack.left");
    expect(talk.of("record")).toEqual([]);
  });
});

describe("a correction of one of several deliveries", () => {
  it("is of the one whose day is denied", () => {
    const talk = atRecap()
      .hear(on("2026-12-11"), { denied: ["2026-12-10"] as never })
      .hear(yes);
    expect(talk.of("record").at(-1)!.deliveries).toMatchObject([
      { qty: 3000, interval: point("2026-12-03") },
      { qty: 1000, interval: point("2026-12-11") },
    ]);
  });

  it("is of the one that is named by its place, whose name is no quantity", () => {
    const half = { date: date("2026-12-11"), quantity: qty(0.5, { kind: "fraction_of_open" }) };
    const talk = atRecap()
      .hear(delivers(half), { part: { index: 1, span: { from: 0, to: 9 } } })
      .hear(yes);
    expect(talk.of("record").at(-1)!.deliveries).toMatchObject([
      { qty: 3000, interval: point("2026-12-03") },
      { qty: 1000, interval: point("2026-12-11") },
    ]);
  });

  it("of a quantity leaves the other one what is left", () => {
    const talk = atRecap()
      .hear(delivers({ date: date("2026-12-03"), quantity: qty(3500) }))
      .hear(yes);
    expect(talk.of("record").at(-1)!.deliveries).toMatchObject([{ qty: 3500 }, { qty: 500 }]);
  });
});

describe("what is open at the end", () => {
  it("is named in the recap", () => {
    const part = delivers({ date: date("2026-12-03"), quantity: qty(3000) });
    const talk = new Talk().toLine().hear(part).hear(intent("dont_know")).hear(yes);
    expect(talk.sayOf("recap.rest_open").values).toMatchObject({ qty: { value: 1000 } });
  });
});

describe("a question whose answers bring nothing new", () => {
  it("is put a few times and then left", () => {
    const talk = new Talk().toLine();
    for (let times = 0; times < 12; times += 1)
      talk.hear({ delayReason: { value: "weather", span: { from: 0, to: times } } });
    const asked = talk.allSaid().filter((template) => template === "line.ask_again");
    expect(asked.length).toBeLessThanOrEqual(2 * CAPS.sameQuestion);
    expect(talk.state.phase).toBe("ended");
  });
});

describe("a day said beside a finding", () => {
  it("waits until the finding is taken down, without the count of defects", () => {
    const talk = new Talk()
      .toLine()
      .hear(
        intent("quality_report"),
        delivers({ date: date("2026-12-09"), quantity: qty(40, { span: { from: 60, to: 65 } }) }),
        {
          observed: {
            times: [],
            spelled: [],
            points: [],
            counts: [],
            defect: { defect: "crack", span: { from: 40, to: 47 } },
          },
        },
      );
    expect(talk.state.form).not.toBeNull();
    expect(talk.state.topics[0]!.draft).toMatchObject([{ qty: null, interval: point("2026-12-09") }]);
  });
});
