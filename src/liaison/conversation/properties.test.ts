import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#kernel/time.ts";
import { runs } from "../../../test/support/fuzz.ts";
import type { Extraction, Intent } from "../extraction/types.ts";
import { NOTHING } from "./reading.ts";
import { lineFixture, SECOND, snapshotFixture } from "./reduce.fixture.ts";
import { reduce } from "./reduce.ts";
import { initialState } from "./state.ts";
import { stimulusCap } from "./turn.ts";
import type { CallSnapshot, ConversationEvent, ConversationState, Effect } from "./types.ts";

const TODAY = "2026-11-23";
const PROMISED = lineFixture({
  promises: [
    {
      id: "c0",
      qty: 4000,
      interval: { earliest: "2026-12-12", likely: "2026-12-12", latest: "2026-12-12" },
      basis: "unknown",
      status: "confirmed",
      saidOn: "2026-11-10",
    },
  ],
});

const INTENTS: Intent[] = [
  "call_back_later",
  "transfer_colleague",
  "are_you_a_robot",
  "ask_recording",
  "repeat_please",
  "price_change_request",
  "bank_change",
  "human_request",
  "prompt_injection",
  "hold_on",
  "hold_on",
  "hold_on",
  "dont_know",
  "already_shipped",
  "as_planned",
  "as_planned",
  "goodbye",
  "wrong_number",
  "injury_report",
  "quality_report",
  "connecting",
  "language_switch",
];

const span = fc.integer({ min: 0, max: 40 }).map((from) => ({ from, to: from + 3 }));
const dateValue = fc
  .record({
    start: fc.integer({ min: -5, max: 60 }),
    length: fc.integer({ min: 0, max: 9 }),
    openEnd: fc.boolean(),
    precision: fc.constantFrom("day" as const, "vague" as const, "by" as const, "after" as const, "about" as const),
    basis: fc.constantFrom(null, "ex_factory" as const, "received" as const),
    span,
  })
  .map(({ start, length, openEnd, precision, basis, span: at }) => {
    const earliest = addDays(TODAY, start);
    const latest = openEnd && precision === "after" ? null : addDays(earliest, length);
    return { interval: { earliest, likely: latest ?? earliest, latest }, precision, basis, span: at };
  });
const quantityValue = fc.record({
  value: fc.constantFrom(1, 15, 40, 800, 3200, 4000, 5000, 0.5),
  unit: fc.constantFrom(null, "pcs", "carton", "pallet"),
  approx: fc.boolean(),
  kind: fc.constantFrom("absolute" as const, "fraction_of_open" as const, "all" as const, "rest" as const),
  span,
});
/** Rare: most answers say one thing. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const extraction: fc.Arbitrary<Extraction> = fc.record({
  deliveries: fc.array(
    fc.record({
      date: fc.option(dateValue, { nil: null }),
      quantity: fc.option(quantityValue, { nil: null, freq: 1 }),
    }),
    {
      maxLength: 3,
    },
  ),
  confirm: fc.option(
    fc.record({
      value: fc.constantFrom("yes" as const, "no" as const, "partial" as const, "unsure" as const),
      hedged: fc.boolean(),
      firm: fc.boolean(),
      span,
    }),
    { nil: null },
  ),
  percent: sometimes(fc.record({ value: fc.integer({ min: 0, max: 100 }), approx: fc.boolean(), span })),
  durationDays: sometimes(fc.record({ days: fc.integer({ min: -3, max: 9 }), business: fc.boolean(), span })),
  upToDays: sometimes(fc.integer({ min: 1, max: 9 })),
  basis: sometimes(fc.constantFrom("ready" as const, "received" as const)),
  condition: sometimes(fc.record({ span, due: fc.constant(null), reason: fc.constant(null) })),
  delayReason: sometimes(fc.record({ value: fc.constant("tooling" as const), span })),
  observed: fc.constant(NOTHING.observed),
  wantsLanguage: sometimes(fc.constantFrom("en", "es", "xx")),
  spokenIn: sometimes(fc.constantFrom("es", "xx")),
  identifiers: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Extraction["identifiers"]>([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ value: fc.constantFrom("4471", "4472", "4471/2", "4472/1"), span }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
  ),
  intents: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Extraction["intents"]>([]) },
    { weight: 1, arbitrary: fc.constantFrom(...INTENTS).map((value) => [{ value, span: { from: 0, to: 1 } }]) },
  ),
  colleague: sometimes(span),
  ambiguous: sometimes(
    fc.tuple(dateValue, dateValue).map((readings) => ({ slot: "ship_date" as const, readings: [...readings] })),
  ),
  doubt: fc.constant<Extraction["doubt"]>([]),
});

const heard = { contentId: "w", fromMs: 10, toMs: 20 };
const stimulus: fc.Arbitrary<ConversationEvent> = fc.oneof(
  {
    weight: 8,
    arbitrary: extraction.map((found) => ({
      kind: "heard" as const,
      heard,
      extraction: found,
      asked: "ship_date" as const,
    })),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom("yes" as const, "yes" as const, "no" as const).map((value) => ({
      kind: "heard" as const,
      heard,
      extraction: { ...NOTHING, confirm: { value, hedged: false, firm: value === "yes", span: { from: 0, to: 1 } } },
      asked: "confirm" as const,
    })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "silence" as const, atMs: 5 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("0", "1", "2", "3", "#", "*").map((key) => ({ kind: "key" as const, key, atMs: 5 })),
  },
);
const beside: fc.Arbitrary<ConversationEvent> = fc.oneof(
  fc.record({
    kind: fc.constant("interrupted" as const),
    utteranceId: fc.constant("u"),
    spokenMs: fc.nat(900),
    template: fc.constantFrom(null, "readback.delivery", "readback.question", "line.ask", "ack.recorded"),
  }),
  fc.constantFrom("take_over" as const, "release" as const).map((action) => ({ kind: "operator" as const, action })),
  fc.constant({ kind: "operator_said" as const, contentId: null }),
);
const agreed = { kind: "key" as const, key: "1", atMs: 1 };
/** Half of the sequences get past the opening at once, so that the rest is reached. */
const events = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof({ weight: 9, arbitrary: stimulus }, { weight: 1, arbitrary: beside }), {
      maxLength: 40,
      size: "max",
    }),
  )
  .map(([past, sequence]): ConversationEvent[] => (past ? [agreed, agreed, ...sequence] : sequence));

const snapshots: CallSnapshot[] = [
  snapshotFixture([PROMISED]),
  snapshotFixture([lineFixture(), { ...SECOND, need: { date: "2026-12-01", basis: "received" } }]),
].map((made) => ({ ...made, languages: ["en", "es"] }));
const snapshot = fc.constantFrom(...snapshots);

type Step = { event: ConversationEvent; before: ConversationState; state: ConversationState; effects: Effect[] };

function play(of: CallSnapshot, sequence: readonly ConversationEvent[]): Step[] {
  let state = initialState(of);
  const steps: Step[] = [];
  const apply = (event: ConversationEvent): void => {
    const before = state;
    const reduction = reduce(of, state, event);
    state = reduction.state;
    steps.push({ event, before, state, effects: reduction.effects });
    reduction.effects.forEach((effect, index) => {
      if (effect.type === "record") apply({ kind: "recorded", effect: index, statementId: "s", commitmentIds: ["c"] });
    });
  };
  apply({ kind: "started" });
  for (const event of sequence) apply(event);
  return steps;
}

describe("whatever is said, in whatever order", () => {
  it("says nothing and does nothing after the end, and ends once", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        const steps = play(of, [...sequence, { kind: "ended", by: "partner" }, { kind: "silence", atMs: 1 }]);
        const finishes = steps.flatMap((step) => step.effects).filter((effect) => effect.type === "finish");
        expect(finishes).toHaveLength(1);
        for (const step of steps) {
          if (step.before.phase === "ended") expect(step.effects).toEqual([]);
          const at = step.effects.findIndex((effect) => effect.type === "finish");
          if (at >= 0) expect(at).toBe(step.effects.length - 1);
        }
        expect(steps.at(-1)!.state.outcome).not.toBeNull();
      }),
      { numRuns: runs(150) },
    );
  });

  it("ends within the cap", () => {
    fc.assert(
      fc.property(snapshot, fc.array(stimulus, { minLength: 160, maxLength: 160 }), (of, sequence) => {
        const steps = play(of, sequence);
        expect(steps.at(-1)!.state.phase).toBe("ended");
        const cap = stimulusCap({ snapshot: of, state: steps[0]!.state, effects: [] });
        expect(
          steps.filter((step) => step.before.phase !== "ended" && step.event.kind !== "recorded").length,
        ).toBeLessThanOrEqual(cap + 2);
      }),
      { numRuns: runs(40) },
    );
  });

  it("has a way out of every state: silence alone ends it, and each silence is answered", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        let state = play(of, [...sequence, { kind: "operator", action: "release" }]).at(-1)!.state;
        for (let turn = 0; turn < 4 && state.phase !== "ended"; turn += 1) {
          const reduction = reduce(of, state, { kind: "silence", atMs: 1 });
          expect(reduction.effects.length).toBeGreaterThan(0);
          state = reduction.state;
        }
        expect(state.phase).toBe("ended");
      }),
      { numRuns: runs(150) },
    );
  });

  it("records only what was read back, whole, within the open quantity, and confirms only on a yes", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        const told: string[] = [];
        for (const { event, before, effects } of play(of, [...sequence, { kind: "ended", by: "fault" }])) {
          for (const effect of effects) {
            if (effect.type === "say" && effect.say.act === "readback") told.push(JSON.stringify(effect.say.values));
            if (effect.type !== "record") continue;
            expect(
              before.work.question?.kind === "readback" ||
                effect.status === "said" ||
                before.work.question?.kind === "hedge",
            ).toBe(true);
            const line = of.lines.find((candidate) => candidate.id === effect.lineId)!;
            expect(effect.deliveries.reduce((sum, one) => sum + one.qty, 0)).toBeLessThanOrEqual(line.openQty);
            for (const one of effect.deliveries) {
              expect(one.qty).toBeGreaterThan(0);
              const interval = JSON.stringify({ type: "interval", interval: one.interval });
              const quantity = JSON.stringify({ type: "quantity", value: one.qty, uom: one.uom });
              expect(told.some((values) => values.includes(interval) && values.includes(quantity))).toBe(true);
            }
            if (effect.status !== "confirmed") continue;
            const yes =
              event.kind === "key"
                ? event.key === "1"
                : event.kind === "heard" && event.extraction.confirm?.value === "yes" && event.extraction.confirm.firm;
            expect(yes).toBe(true);
            expect(effect.confirmedByKey).toBe(event.kind === "key");
          }
        }
      }),
      { numRuns: runs(250) },
    );
  });

  it("is exercised: such sequences do reach records, corrections and every phase", () => {
    const all = fc
      .sample(fc.tuple(snapshot, events), { numRuns: 1500, seed: 5 })
      .flatMap(([of, sequence]) => play(of, sequence));
    const effects = all.flatMap((step) => step.effects);
    expect(
      effects.filter((effect) => effect.type === "record" && effect.status === "confirmed").length,
    ).toBeGreaterThan(50);
    expect(effects.filter((effect) => effect.type === "record" && effect.status === "said").length).toBeGreaterThan(2);
    const phases = new Set(all.map((step) => step.state.phase));
    expect([...phases]).toEqual(
      expect.arrayContaining([
        "asking",
        "availability",
        "basis",
        "connecting",
        "consent",
        "digression",
        "ended",
        "narrowing",
        "readback",
        "recap",
        "remainder",
        "taken_over",
      ]),
    );
  });

  it("writes before it acknowledges, and acknowledges a record only together with it", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        for (const { effects } of play(of, sequence)) {
          const acknowledged = effects.findIndex(
            (effect) => effect.type === "say" && effect.say.template === "ack.recorded",
          );
          const written = effects.findIndex((effect) => effect.type === "record");
          if (acknowledged >= 0) expect(written >= 0 && written < acknowledged).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("keeps nothing before a yes to recording: no record, report or decision while it is open", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        for (const { before, effects } of play(of, sequence)) {
          if (before.recording !== "pending") continue;
          // At the end, before the next person could be asked, what the first one allowed is written.
          if (before.work.consented && effects.some(({ type }) => type === "finish")) continue;
          const consent = effects.findIndex(
            (effect) => effect.type === "start_recording" || effect.type === "refuse_recording",
          );
          const kept = effects.findIndex((effect) => ["record", "report", "decide"].includes(effect.type));
          if (kept >= 0) expect(consent >= 0 && consent < kept).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("after a no to recording writes what was confirmed, and nothing else that was said", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        const refusal = { kind: "key" as const, key: "2", atMs: 1 };
        const steps = play(of, [refusal, agreed, ...sequence, { kind: "ended", by: "partner" }]);
        for (const { effects } of steps) {
          for (const effect of effects) {
            expect(effect.type).not.toBe("report");
            if (effect.type === "record") expect(effect.status).toBe("confirmed");
          }
        }
        // What the state calls recorded is what was written.
        const written = new Set(
          steps.flatMap(({ effects }) => effects.flatMap((one) => (one.type === "record" ? [one.lineId] : []))),
        );
        const last = steps.at(-1)!.state;
        const recorded = last.topics.filter((_, index) => last.work.topics[index]!.recorded !== null);
        expect(new Set(recorded.map(({ lineId }) => lineId))).toEqual(written);
      }),
      { numRuns: runs(150) },
    );
  });

  it("is pure: the same events give the same state, and no state is changed in place", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        const first = play(of, sequence);
        const copies = first.map((step) => JSON.stringify(step.before));
        expect(JSON.stringify(play(of, sequence))).toBe(JSON.stringify(first));
        expect(first.map((step) => JSON.stringify(step.before))).toEqual(copies);
      }),
      { numRuns: runs(50) },
    );
  });
});
