import { describe, expect, it } from "vitest";
import { FlowId, NO_OVERRIDES } from "#modules/flows/schema.ts";
import { snapshotFixture } from "../../conversation/reduce.fixture.ts";
import type { CallSnapshot, ConversationEvent, Effect, Say } from "../../conversation/types.ts";
import { extractionContext } from "../../conversation/understand.ts";
import { sentencesOf } from "../../conversation/utterances.ts";
import { createEngine } from "../../engine.ts";
import { denyList } from "../../guard/deny-list.ts";
import { describeFlow } from "../describe.ts";
import { FORMS, formById } from "../index.ts";
import { QUESTIONS } from "../questions.ts";
import { problemsOf } from "./check.ts";
import { effective } from "./effective.ts";
import { STEP_QUESTIONS } from "./sentences.ts";

const engine = createEngine("en")!;

/** A quality report told turn by turn; what is asked and what is kept of it. */
function report(over: Partial<CallSnapshot>, answers: Record<string, string>) {
  const snapshot: CallSnapshot = { ...snapshotFixture(), flow: "quality-report", ...over };
  const asked: string[] = [];
  const spoken: string[] = [];
  const kept: Effect[] = [];
  const events: ConversationEvent[] = [];
  let state = engine.initialState(snapshot);
  const take = (event: ConversationEvent) => {
    events.push(event);
    const { state: next, effects } = engine.reduce(snapshot, state, event);
    state = next;
    for (const effect of effects) {
      if (effect.type === "answers") kept.push(effect);
      if (effect.type === "say" && answers[effect.say.template] !== undefined) asked.push(effect.say.template);
    }
    spoken.push(...sentencesOf(engine, snapshot, effects, () => undefined).spoken.map(({ text }) => text));
  };
  take({ kind: "started" });
  for (let turn = 0; turn < 30 && state.phase !== "ended"; turn += 1) {
    const text = answers[(state.lastSay as Say).template] ?? "yes";
    const extraction = engine.extract(text, extractionContext(snapshot, state));
    const heard = { contentId: `c${turn}`, fromMs: 0, toMs: 1 };
    take({ kind: "heard", heard, extraction, asked: state.lastSay!.slot ?? "status" });
  }
  return { asked, spoken, kept, state, snapshot, events };
}

const ANSWERS = {
  "quality.ask_safe": "yes",
  "quality.ask_what": "we found cold joints on the connector",
  "quality.ask_where": "at final test",
  "quality.ask_quantity": "thirty pieces",
  "quality.ask_lot": "lot K117",
  "quality.ask_since": "since the third of November",
  "quality.ask_containment": "yes",
  "quality.ask_next": "we sort them",
};
const NEVER = { marks: denyList([], "salt"), names: denyList([], "salt") };
const protection = { deny: denyList([], "salt"), sector: "electronics" as const, underHold: false, offRecord: false };
const form = (order: string[], leftOut: string[] = []) => ({
  versions: { "quality-report": 1 },
  wording: {},
  forms: { "quality-report": { order, leftOut } },
});

describe("a conversation with the workspace's own", () => {
  it("keeps the code of the sector's defect beside the words", () => {
    const { kept } = report({ overrides: { ...form([]), wording: {} } }, ANSWERS);
    expect(JSON.stringify(kept)).not.toContain("solder-joint");
    const named = report({ protection }, ANSWERS);
    expect(named.kept[0]).toMatchObject({
      form: "quality-report",
      fields: expect.arrayContaining([
        expect.objectContaining({ field: "what", value: { type: "words", code: "solder-joint" } }),
      ]),
    });
  });

  it("asks in its order and leaves out what is optional", () => {
    const order = ["safe", "what", "lot", "quantity", "since", "containment", "where", "next"];
    const { asked, state } = report({ overrides: form(order, ["where", "next"]) }, ANSWERS);
    // A question that was not understood is asked again.
    expect([...new Set(asked)].map((template) => template.replace("quality.ask_", ""))).toEqual(order.slice(0, 6));
    expect(state.phase).toBe("ended");
  });

  it("is folded again to the same state from the stored snapshot and its events alone", () => {
    const overrides = form(["safe", "lot", "what", "quantity", "since", "containment", "where", "next"], ["where"]);
    const { snapshot, events, state } = report({ overrides, protection }, ANSWERS);
    const stored = JSON.parse(JSON.stringify({ snapshot, events })) as {
      snapshot: CallSnapshot;
      events: ConversationEvent[];
    };
    const folded = stored.events.reduce(
      (at, event) => engine.reduce(stored.snapshot, at, event).state,
      engine.initialState(stored.snapshot),
    );
    expect(JSON.stringify(folded)).toBe(JSON.stringify(state));
  });

  it("leaves nothing out that is not optional, whatever a snapshot says", () => {
    const snapshot = { flow: "order-status" as const, subject: null, overrides: form([], ["safe", "lot", "where"]) };
    expect(formById(snapshot, "quality-report").fields.map(({ id }) => id)).not.toContain("where");
    expect(formById(snapshot, "quality-report").fields).toHaveLength(7);
  });

  it("says its own sentence, and the guard still looks at it", () => {
    const own = (text: string) => ({ ...form([]), wording: { "quality.ask_lot": { en: text } } });
    expect(report({ overrides: own("Which lot stands on the carton?") }, ANSWERS).spoken).toContain(
      "Which lot stands on the carton?",
    );
    const { spoken } = report({ overrides: own("We accept the lot. Which is it?") }, ANSWERS);
    expect(spoken.join(" ")).not.toContain("accept");
  });

  it("does not say what no longer has the values of our sentence", () => {
    const wording = { "line.ask_narrow": { en: "So {gone}?" }, "open.greeting": { en: "Hello {contact}" } };
    const laid = effective(
      new Map([["order-status", { version: 3, overrides: { ...NO_OVERRIDES, wording } }]]),
      "order-status",
      "other",
    );
    expect(Object.values(laid?.wording ?? {}).flatMap((texts) => Object.keys(texts))).toEqual([]);
  });
});

describe("what is drawn", () => {
  it.each(FlowId.options)(
    "%s: every sentence has words and sample values, and every one that may be worded passes its own check",
    (flow) => {
      const view = describeFlow(flow);
      expect(view.sentences.length).toBeGreaterThan(0);
      for (const { template, texts, locked } of view.sentences) {
        expect([template, texts.en?.spoken ?? ""]).toEqual([template, expect.stringMatching(/\S/)]);
        if (locked !== null) continue;
        for (const [language, { original }] of Object.entries(texts)) {
          const wording = { [template]: { [language]: original } };
          expect([template, problemsOf(flow, { ...NO_OVERRIDES, wording }, NEVER)]).toEqual([template, []]);
        }
      }
    },
  );

  it("names every question of the engine but the one that stands for a form's fields", () => {
    const drawn = Object.values(STEP_QUESTIONS).flat();
    expect([...drawn, "field"].sort()).toEqual(Object.keys(QUESTIONS).sort());
    expect(FORMS.length).toBeGreaterThan(3);
  });
});
