/** What is said to the sum-up: only a plain yes ends there. */
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

const condition = { condition: { span: { from: 5, to: 30 }, due: null, reason: "customs" as const } };
const one = () => new Talk().toLine().hear(on("2026-12-03")).hear(yes);
const two = () =>
  new Talk(snapshotFixture([lineFixture(), SECOND]))
    .toLine()
    .hear(on("2026-12-03"))
    .hear(yes)
    .hear(on("2026-12-08"))
    .hear(yes);
const reasons = (talk: Talk) => talk.of("decide").map(({ detail }) => detail.reason);
const standing = (talk: Talk) => talk.state.topics.map(({ status }) => status);

describe("a condition told at the sum-up", () => {
  it("is read back with the promise, which holds only with it", () => {
    const talk = one().hear(yes, condition);
    expect(talk.said()).toEqual(["recap.line", "readback.condition_customs", "readback.question"]);
    expect(talk.hear(yes).of("record").at(-1)).toMatchObject({
      status: "confirmed",
      condition: { reason: "customs" },
      deliveries: [{ interval: point("2026-12-03") }],
    });
  });

  it("asks which line where there are several, and keeps it for that one", () => {
    const talk = two().hear(yes, condition);
    expect(talk.said()).toEqual(["line.ask_which"]);
    expect(talk.hear(names("4472")).said()).toEqual(["recap.line", "readback.condition_customs", "readback.question"]);
    expect(talk.hear(yes).of("record").at(-1)).toMatchObject({ lineId: "line-b", condition: { reason: "customs" } });
    expect(talk.hear(yes).state.outcome).toBe("completed");
    expect(standing(talk)).toEqual(["confirmed", "confirmed"]);
  });

  it("belongs to the line that is named with it", () => {
    const talk = two().hear(names("4472"), condition);
    expect(talk.said()).toEqual(["recap.line", "readback.condition_customs", "readback.question"]);
  });

  it("leaves the promise said where the line drops before it is settled", () => {
    const talk = one().hear(yes, condition).event({ kind: "ended", by: "partner" });
    expect(talk.of("record").at(-1)).toMatchObject({ status: "said", condition: { reason: "customs" } });
  });
});

describe("a correction at the sum-up", () => {
  it("is of the only line of which so many were promised", () => {
    const of = (count: number) => two().hear(no, delivers({ date: date("2026-12-10"), quantity: qty(count) }));
    const [first, second] = [lineFixture(), SECOND].map(({ openQty }) => openQty);
    expect(first).not.toBe(second);
    const told = of(second!);
    expect([told.said(), told.sayOf("recap.line").line]).toEqual([["recap.line", "readback.question"], "line-b"]);
    expect(of(17).said()).toEqual(["line.ask_which"]);
  });
});

describe("a price brought up at the sum-up", () => {
  const from = { earliest: "2027-01-01", likely: "2027-01-01", latest: null };

  it("has a beginning of its own, which moves no day", () => {
    const talk = one().hear(intent("price_change_request"), delivers({ date: date(from) }));
    expect(talk.said()).toEqual(["refuse.price", "recap.intro", "recap.line", "recap.question"]);
    expect([talk.hear(yes).state.outcome, talk.of("record").length]).toEqual(["completed", 1]);
  });

  it("may stand beside another day", () => {
    const talk = one().hear(no, intent("price_change_request"), on("2026-12-10"));
    expect(talk.said()).toEqual(["refuse.price", "recap.line", "readback.question"]);
  });
});

describe("a no to the sum-up", () => {
  it("leaves nothing confirmed where nobody found out what it was to", () => {
    for (const end of [
      (talk: Talk) => talk.hear(nothing).hear(nothing),
      (talk: Talk) => talk.hear(intent("dont_know")),
      (talk: Talk) => talk.hear(no),
      (talk: Talk) => talk.event({ kind: "ended", by: "partner" }),
    ]) {
      const talk = end(two().hear(no));
      expect(standing(talk)).toEqual(["said", "said"]);
      expect(reasons(talk)).toEqual(["answer_disputed", "answer_disputed"]);
    }
  });

  it("of the only line leaves it said where the line drops", () => {
    const talk = one().hear(no).event({ kind: "ended", by: "partner" });
    expect([standing(talk), reasons(talk)]).toEqual([["said"], ["answer_disputed"]]);
  });

  it("that is taken back by a yes leaves everything as it was", () => {
    const talk = two().hear(no).hear(yes).hear(yes);
    expect([talk.state.outcome, standing(talk), reasons(talk)]).toEqual(["completed", ["confirmed", "confirmed"], []]);
  });
});

describe("what is no plain yes to the sum-up", () => {
  const loose = { confirm: { value: "yes" as const, hedged: false, firm: false, span: { from: 0, to: 1 } } };

  it("is asked once more, leaves what was confirmed line by line, and is read by a person", () => {
    for (const answer of [hedgedYes, loose, nothing, on("2026-12-03")]) {
      const talk = one().hear(answer);
      expect(talk.said()).toEqual(["repair.not_heard", "recap.question"]);
      expect([talk.hear(answer).state.outcome, standing(talk)]).toEqual(["completed", ["confirmed"]]);
      expect(reasons(talk)).toEqual(["recap_unclear"]);
    }
  });

  it("is forgotten where a plain yes follows, and told where nothing does", () => {
    expect(reasons(one().hear(loose).hear(yes))).toEqual([]);
    expect(reasons(one().hear(loose).silence().silence().silence())).toEqual(["recap_unclear"]);
    expect(reasons(one().hear(loose).event({ kind: "ended", by: "partner" }))).toEqual(["recap_unclear"]);
    expect(reasons(one().silence().silence().silence())).toEqual([]);
  });

  it("is a correction where it moves the days", () => {
    const talk = one().hear(loose, { durationDays: { days: 1, business: false, span: { from: 5, to: 12 } } });
    expect(talk.said()).toEqual(["recap.line", "readback.question"]);
    expect(talk.hear(yes).of("record").at(-1)).toMatchObject({ deliveries: [{ interval: point("2026-12-04") }] });
  });
});
