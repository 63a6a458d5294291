import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { point } from "#kernel/interval.ts";
import { addDays } from "#kernel/time.ts";
import { runs } from "../../../../test/support/fuzz.ts";
import type { Extraction, Intent } from "../../extraction/types.ts";
import { NOTHING } from "../reading.ts";
import { lineFixture, snapshotFixture } from "../reduce.fixture.ts";
import { reduce } from "../reduce.ts";
import { initialState } from "../state.ts";
import type { CallSnapshot, ConversationEvent, ConversationState, Effect } from "../types.ts";
import { flowFixture } from "./form.fixture.ts";

const span = { from: 0, to: 1 };
const INTENTS: Intent[] = [
  ...(["dont_know", "call_back_later", "human_request", "ask_quality_question", "quality_report", "hold_on"] as const),
  ...([
    "goodbye",
    "connecting",
    "stop_recording",
    "off_record_request",
    "price_change_request",
    "repeat_please",
  ] as const),
];
const rarely = <T>(of: fc.Arbitrary<T>, none: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: of });
const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays("2026-11-23", days));

const extraction: fc.Arbitrary<Extraction> = fc
  .record({
    confirm: fc.option(
      fc.record({
        value: fc.constantFrom("yes" as const, "yes" as const, "no" as const, "partial" as const, "unsure" as const),
        hedged: fc.boolean(),
        firm: fc.boolean(),
        span: fc.constant(span),
      }),
      { nil: null },
    ),
    days: rarely(fc.array(day, { minLength: 1, maxLength: 2 }), []),
    hours: rarely(fc.array(fc.constantFrom(9, 16, 17), { minLength: 1, maxLength: 1 }), []),
    counts: rarely(fc.array(fc.constantFrom(0, 7, 30), { minLength: 1, maxLength: 2 }), []),
    lots: rarely(fc.constantFrom<string[]>(["K117"], ["K118"], ["K117", "K118"]), []),
    points: rarely(fc.constantFrom<string[]>(["point-1"], ["point-1", "point-2"]), []),
    duration: rarely(fc.constantFrom(null, 14, -3), null),
    intents: rarely(
      fc.constantFrom(...INTENTS).map((intent) => [intent]),
      [],
    ),
  })
  .map(({ confirm, days, hours, counts, lots, points, duration, intents }) => ({
    ...NOTHING,
    confirm,
    durationDays: duration === null ? null : { days: duration, business: false, span },
    deliveries: days.map((date) => ({
      date: { interval: point(date), precision: "day" as const, basis: null, span },
      quantity: null,
    })),
    observed: {
      ...NOTHING.observed,
      points,
      times: hours.map((hour) => ({ hour, minute: 0, span })),
      counts: counts.map((value) => ({ value, unit: null, approx: false, role: null, span })),
      spelled: lots.map((text) => ({ text, kind: "lot" as const, span })),
    },
    intents: intents.map((value) => ({ value, span })),
  }));

const event: fc.Arbitrary<ConversationEvent> = fc.oneof(
  {
    weight: 12,
    arbitrary: extraction.map((found) => ({
      kind: "heard" as const,
      heard: { contentId: "w", fromMs: 10, toMs: 20 },
      extraction: found,
      asked: "status" as const,
    })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "silence" as const, atMs: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom("1", "2", "#").map((key) => ({ kind: "key" as const, key, atMs: 5 })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("take_over" as const, "release" as const)
      .map((action) => ({ kind: "operator" as const, action })),
  },
);
const agreed: ConversationEvent = { kind: "key", key: "1", atMs: 1 };
const refused: ConversationEvent = { kind: "key", key: "2", atMs: 1 };
const opening = fc.constantFrom<ConversationEvent[]>([agreed, agreed], [agreed, agreed], [refused, agreed], []);
const events = fc
  .tuple(opening, fc.array(event, { maxLength: 40, size: "max" }))
  .map(([first, rest]): ConversationEvent[] => [...first, ...rest]);

const FLOWS = [
  "quality-report",
  "quality-question",
  "scheduling",
  "teach-back",
  "reference-check",
  "campaign",
] as const;
/** Each flow of a form, and order status, in which one may come up. */
const snapshot = fc.constantFrom<CallSnapshot>(
  ...FLOWS.map((flow) => flowFixture(flow)),
  snapshotFixture([lineFixture()]),
);

type Step = { event: ConversationEvent; before: ConversationState; state: ConversationState; effects: Effect[] };

function play(of: CallSnapshot, sequence: readonly ConversationEvent[]): Step[] {
  let state = initialState(of);
  return [{ kind: "started" as const }, ...sequence].map((each) => {
    const before = state;
    const reduction = reduce(of, state, each);
    state = reduction.state;
    return { event: each, before, state, effects: reduction.effects };
  });
}
const answersIn = (steps: readonly Step[]) =>
  steps.flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === "answers" ? [effect] : [])));
const confirmedIn = ({ forms }: ConversationState) =>
  forms.flatMap(({ form, fields }) => fields.flatMap((one) => (one.status === "confirmed" ? [{ form, ...one }] : [])));
function newlyConfirmed(before: ConversationState, after: ConversationState) {
  const had = confirmedIn(before);
  return confirmedIn(after).filter((one) => !had.some(({ form, field }) => form === one.form && field === one.field));
}
const cut: ConversationEvent[] = [{ kind: "ended", by: "partner" }, { kind: "silence", atMs: 1 }, agreed];

describe("a form, whatever is said in whatever flow", () => {
  it("is written at most once, and nothing comes after the end", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        const steps = play(of, [...sequence, ...cut]);
        for (const { before, effects } of steps) if (before.phase === "ended") expect(effects).toEqual([]);
        const written = answersIn(steps).map(({ form }) => form);
        expect(new Set(written).size).toBe(written.length);
        const finishes = steps.flatMap(({ effects }) => effects).filter(({ type }) => type === "finish");
        expect(finishes).toHaveLength(1);
        for (const form of steps.at(-1)!.state.forms) expect(form.status).not.toBe("open");
      }),
      { numRuns: runs(400) },
    );
  });

  it("ends, if only by silence", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        let { state } = play(of, [...sequence, { kind: "operator", action: "release" }]).at(-1)!;
        for (let turn = 0; turn < 4 && state.phase !== "ended"; turn += 1) {
          state = reduce(of, state, { kind: "silence", atMs: 1 }).state;
        }
        expect(state.phase).toBe("ended");
      }),
      { numRuns: runs(300) },
    );
  });

  it("confirms a value only by a plain yes or a key to the sentence that said it back", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        const steps = play(of, [...sequence, ...cut]);
        for (const { event: by, before, state } of steps) {
          const confirmed = newlyConfirmed(before, state);
          if (confirmed.length === 0) continue;
          const question = before.work.question;
          const alone = question?.kind === "value_readback" ? [question.field] : [];
          if (alone.length > 0) expect(confirmed.map(({ field }) => field)).toEqual(alone);
          else expect(question?.kind).toBe("form_readback");
          const plain =
            by.kind === "key" ? by.key === "1" : by.kind === "heard" && by.extraction.confirm?.value === "yes";
          expect(plain).toBe(true);
          expect(confirmed.every(({ value }) => value !== null && value.type !== "words")).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it("keeps only what is confirmed after a no to recording", () => {
    fc.assert(
      fc.property(snapshot, events, (of, sequence) => {
        for (const { fields } of answersIn(play(of, [refused, agreed, ...sequence, ...cut]))) {
          expect(fields.map(({ status }) => status)).toEqual(fields.map(() => "confirmed"));
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it("agrees only to a time that is free", () => {
    const of = flowFixture("scheduling");
    const free = of.subject?.kind === "scheduling" ? of.subject.free.map(({ startsAt }) => startsAt) : [];
    fc.assert(
      fc.property(events, (sequence) => {
        for (const { fields } of answersIn(play(of, [...sequence, ...cut]))) {
          for (const { value } of fields) if (value?.type === "slot") expect(free).toContain(value.startsAt);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it("is exercised: such sequences do reach confirmed, said and unknown answers", () => {
    const statuses = fc
      .sample(fc.tuple(snapshot, events), { numRuns: 1500, seed: 3 })
      .flatMap(([of, sequence]) => answersIn(play(of, [...sequence, ...cut])))
      .flatMap(({ form, fields }) => fields.map(({ status }) => `${form} ${status}`));
    for (const expected of [
      "quality-report confirmed",
      "scheduling confirmed",
      "campaign said",
      "teach-back unknown",
    ]) {
      expect(statuses).toContain(expected);
    }
  });
});
