import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOfWaiting } from "./cost.ts";
import { deadlineOf } from "./deadline.ts";
import { headlineOf } from "./headline.ts";
import { labelOf, optionsOf } from "./options.ts";
import { questionOf } from "./question.ts";
import { DecisionKind } from "./schema.ts";
import { DecisionValues, lateValues } from "./values.ts";

const LATE: DecisionValues = {
  qty: 800,
  uom: "pcs",
  earliest: "2026-12-10",
  latest: "2026-12-15",
  basis: "ex_factory",
  needOn: "2026-12-12",
  needBasis: "received",
  daysLate: 3,
  transitDays: 0,
};
const CONTEXT = { partner: "Hongrui", line: "4471/2" };

describe("headlines", () => {
  test("say in a few words what the question tells in full", () => {
    expect(headlineOf("late", LATE, CONTEXT)).toBe("800 pcs of 4471/2: 3 days late");
    expect(headlineOf("late", {}, CONTEXT)).toBe("4471/2: promised late");
    expect(headlineOf("contradiction", { claimed: 5000, open: 4000, uom: "pcs" }, CONTEXT)).toBe(
      "4471/2: 5,000 pcs promised, 4,000 pcs open",
    );
    expect(headlineOf("contradiction", { saidOn: "2026-11-10" }, CONTEXT)).toBe("4471/2: a promise is disputed");
  });

  test("are the question where that is short", () => {
    for (const kind of ["price_change", "refusal", "unknown_attempt", "human_request"] as const)
      expect(headlineOf(kind, {}, CONTEXT)).toBe(questionOf(kind, {}, CONTEXT));
  });
});

describe("questions", () => {
  test("late", () => {
    expect(questionOf("late", LATE, CONTEXT)).toBe(
      "Hongrui promises 800 pcs of 4471/2 for 10 to 15 Dec 2026 (ex-factory), 3 days after the need date 12 Dec 2026 (received); what shall we do?",
    );
    expect(questionOf("late", { ...LATE, latest: null, daysLate: 1 }, CONTEXT)).toContain(
      "from 10 Dec 2026 (ex-factory), 1 day after",
    );
  });

  test("contradiction: too much promised, or a promise that is denied", () => {
    expect(questionOf("contradiction", { claimed: 5000, open: 4000, uom: "pcs" }, CONTEXT)).toBe(
      "Promises of Hongrui for 4471/2 add up to 5,000 pcs, but only 4,000 pcs are open; which of them holds?",
    );
    expect(questionOf("contradiction", { saidOn: "2026-11-10" }, CONTEXT)).toBe(
      "The promise of 10 Nov 2026 by Hongrui for 4471/2 is disputed; which one holds?",
    );
  });

  test("what the agent may not settle", () => {
    expect(questionOf("price_change", { percent: 4 }, CONTEXT)).toBe(
      "Hongrui asks for a price change of 4 % on 4471/2; what do we answer?",
    );
    expect(questionOf("refusal", { reason: "stop_calling" }, { ...CONTEXT, line: null })).toBe(
      "Hongrui asked not to be called again; how do we reach them?",
    );
    expect(questionOf("human_request", { reason: "bank_change" }, CONTEXT)).toContain("new bank details");
  });

  test("every kind is one sentence, whatever values are missing or unknown", () => {
    const codes = fc.constantFrom("toString", "constructor", "no_such_reason", "2026-12-10", "");
    const values = fc.dictionary(
      fc.constantFrom(...Object.keys(LATE), "percent", "reason", "claimed", "open", "saidOn", "other"),
      fc.oneof(fc.integer(), codes, fc.constant(null)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...DecisionKind.options), values, (kind, drawn) => {
        const said = optionsOf(kind, drawn).map((option) => `${option.consequence} ${option.saysToPartner}`);
        const question = questionOf(kind, drawn, CONTEXT);
        expect(question).toMatch(/^[A-Z].*\?$/);
        expect([question, ...said].join(" ")).not.toMatch(/undefined|null|NaN|function/);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe("a split of which parts are late", () => {
  const promise = {
    commitmentId: "c",
    qty: 500,
    basis: "ex_factory" as const,
    earliest: "2026-12-18",
    likely: "2026-12-20",
    latest: "2026-12-20",
    transitDays: 4,
    needOn: "2026-12-12",
    needBasis: "received" as const,
    deltaEarliest: 10,
    deltaLikely: 12,
    deltaLatest: 12,
  };
  const sooner = { ...promise, qty: 3000, earliest: "2026-12-09", latest: "2026-12-09", deltaLikely: 1 };
  const values = (...promises: Array<typeof promise>) => lateValues({ promises, overdue: [] }, "pcs");
  const option = (key: string, of: DecisionValues) => optionsOf("late", of).find((each) => each.key === key)!;

  test("tells each part by its own days", () => {
    const both = values(promise, sooner);
    expect(headlineOf("late", both, CONTEXT)).toBe("4471/2: 3,000 pcs 1 day late, 500 pcs 12 days late");
    expect(questionOf("late", both, CONTEXT)).toBe(
      "Hongrui promises 3,000 pcs of 4471/2 for 9 Dec 2026 (ex-factory), with 4 days on the way until 13 Dec 2026, 1 day after the need date 12 Dec 2026 (received); and 500 pcs for 18 to 20 Dec 2026 (ex-factory), with 4 days on the way until 24 Dec 2026, 12 days after the need date 12 Dec 2026 (received); what shall we do?",
    );
    expect(option("accept_for_planning", both).saysToPartner).toBe(
      "Thank you, I have noted 3,000 pcs for 9 Dec 2026 and 500 pcs for 18 to 20 Dec 2026. Our required date stays 8 Dec 2026 (ex-factory).",
    );
    expect(option("ask_earlier", both).saysToPartner).toContain("We need 3,500 pcs by 8 Dec 2026 (ex-factory). Can");
  });

  test("tells what is late alone where the rest is in time, and each need by its day", () => {
    expect(headlineOf("late", values(promise), CONTEXT)).toBe("500 pcs of 4471/2: 12 days late");
    const second = values(sooner, { ...promise, needOn: "2026-12-16", deltaLikely: 8 });
    expect(option("ask_earlier", second).saysToPartner).toContain(
      "3,000 pcs by 8 Dec 2026 (ex-factory) and 500 pcs by 12 Dec 2026 (ex-factory)",
    );
    expect(option("accept_for_planning", second).saysToPartner).toContain("Our required dates stay 8 Dec 2026");
  });

  test("stays one sentence, and can be kept, however many parts there are", () => {
    const many = values(
      ...Array.from({ length: 60 }, (_, index) => ({ ...promise, qty: 0.1, deltaLikely: index + 1 })),
    );
    expect(DecisionValues.safeParse(many).success).toBe(true);
    expect(many.qty).toBe(6);
    expect(headlineOf("late", many, CONTEXT)).toMatch(/late, 37 more$/);
  });
});

describe("options", () => {
  test.each(DecisionKind.options)("%s: two or three, each with a label, a consequence and what is said", (kind) => {
    const options = optionsOf(kind, LATE);
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.length).toBeLessThanOrEqual(3);
    for (const option of options) {
      expect(option.label).not.toBe(option.key);
      expect(labelOf(kind, option.key)).toBe(option.label);
      expect(option.consequence).not.toBe("");
    }
  });

  test("none gives away a price, a contract or our own need date", () => {
    const spoken = DecisionKind.options.flatMap((kind) => optionsOf(kind, LATE).map((option) => option.saysToPartner));
    expect(spoken.join("\n")).not.toMatch(/\b(we accept|accepted|agree to|new price|our new required date)\b/i);
    const plan = optionsOf("late", LATE).find((option) => option.key === "accept_for_planning")!;
    expect(plan.saysToPartner).toContain("Our required date stays 12 Dec 2026");
    expect(optionsOf("price_change", {}).map((option) => option.key)).toEqual(["keep_price", "negotiate"]);
  });
});

describe("cost of waiting", () => {
  const line = { unitPriceMinor: 250, currency: "USD", uom: "pcs" };

  test("is unknown; late quantity times unit price is what is at stake, with formula and inputs", () => {
    expect(costOfWaiting("late", LATE, line)).toMatchObject({
      unknown: expect.stringContaining("no penalty"),
      atStake: {
        minor: 200_000,
        currency: "USD",
        inputs: { lateQuantity: 800, unitPriceMinor: 250 },
        formula: expect.stringContaining("value of the goods"),
      },
    });
    expect(costOfWaiting("late", { ...LATE, qty: 0.615 }, { ...line, unitPriceMinor: 1000 }).atStake!.minor).toBe(615);
  });

  test("unknown says why", () => {
    expect(costOfWaiting("late", LATE, { ...line, unitPriceMinor: null })).toEqual({
      unknown: "no unit price for this line",
      atStake: null,
    });
    expect(costOfWaiting("late", LATE, null)).toEqual({ unknown: "no quantity is known to be late", atStake: null });
    for (const kind of DecisionKind.options.filter((kind) => kind !== "late")) {
      expect(costOfWaiting(kind, LATE, line)).toHaveProperty("unknown");
    }
  });
});

test("deadlines are working time", () => {
  const friday = Date.parse("2026-11-27T16:00:00Z");
  expect(new Date(deadlineOf("human_request", friday)).toISOString()).toBe("2026-11-30T12:00:00.000Z");
  expect(new Date(deadlineOf("late", friday)).toISOString()).toBe("2026-11-30T16:00:00.000Z");
});
