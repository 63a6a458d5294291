import { describe, expect, it } from "vitest";
import type { Overrides } from "../conversation/types.ts";
import { createEngine } from "../engine.ts";
import { BEHAVIOURS, findBehaviour } from "./behaviours.ts";
import { runCall } from "./call-run.ts";
import { castOf } from "./cast.ts";
import { foundIn, judge } from "./judge.ts";
import { PERSONA_LANGUAGES, PERSONAS, PHRASES } from "./personas.ts";
import { runPersonas } from "./report.ts";

const SEEDS = [1, 2, 3, 4];
const LEAST_RIGHT = 0.95;
/** What the agent does not do right yet, by persona and seed. Whoever mends it takes it off this list. */
const FAULTS: Readonly<Record<string, readonly number[]>> = {
  // "The truck for Berlin goes on the fifth", said to somebody else, is kept as a reason for a delay.
  "side-remark": [1, 2],
  // So is a truck that a colleague is asked about: "Wei, is the truck for Berlin still stuck at customs?"
  "side-remark-truck": [1, 2, 3, 4],
  // "I was speaking with somebody here in the office" is taken for the wish to speak with a person.
  "side-remark-person": [4],
  // "Fifteen on Monday and the rest later" after a denial: the fifteen is not taken, and what was denied is said back again.
  "sounds-alike": [4],
};

describe("the personas", () => {
  it("are at least thirty, each by its own name", () => {
    expect(BEHAVIOURS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(BEHAVIOURS.map(({ id }) => id)).size).toBe(BEHAVIOURS.length);
    const aboutOrders = BEHAVIOURS.filter(({ flow, answeredBy }) => flow === "order-status" && answeredBy === "person");
    expect(PERSONAS.map(({ id }) => id)).toEqual(aboutOrders.map(({ id }) => id));
  });

  it.each(PERSONA_LANGUAGES)("have something to say at every turn in %s, with every value named", (language) => {
    for (const behaviour of BEHAVIOURS) {
      const { supplier, snapshot } = castOf(behaviour, language, 7).call;
      const line = snapshot.lines[0]?.id ?? null;
      for (const slot of ["ship_date", "availability", "basis", "quantity_done", "identifier"] as const) {
        const answer = supplier.respond([{ act: "ask", slot, line, waitMs: 7000 }]);
        expect(answer?.text ?? "").not.toMatch(/[{}]/);
      }
    }
    for (const [key, ways] of Object.entries(PHRASES[language]!)) expect(ways, key).not.toHaveLength(0);
  });
});

describe("each persona against the real understanding", () => {
  for (const behaviour of BEHAVIOURS) {
    const faults = FAULTS[behaviour.id] ?? [];
    const rightly = async (seed: number) => {
      const { call, expect: expected } = castOf(behaviour, "en", seed);
      const run = await runCall({ ...call, engine: createEngine("en")! });
      const { captured, failures } = judge(expected, foundIn(run, call.snapshot));
      const transcript = run.transcript.map(({ who, text }) => `${who}: ${text}`).join("\n");
      expect(captured.silentlyWrong, transcript).toBe(0);
      expect(run.violations, transcript).toEqual([]);
      expect(failures, transcript).toEqual([]);
      expect(captured.correct, transcript).toBe(captured.expected);
    };
    it.each(SEEDS.filter((seed) => !faults.includes(seed)))(`${behaviour.id} with seed %d`, rightly);
    if (faults.length > 0) it.fails.each(faults)(`${behaviour.id} with seed %d`, rightly);
  }

  it.each(PERSONA_LANGUAGES)("in %s, with nothing silently wrong and no rule broken", async (language) => {
    const parts = { engine: createEngine, flows: {} };
    const report = await runPersonas({ languages: [language], seed: 1, seeds: 2, transcripts: false }, parts);
    expect([report.captured.silentlyWrong, report.violations]).toEqual([0, {}]);
    expect(report.captured.correct / report.captured.expected).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});

it("does not expect of a workspace's own version what it leaves out of a form", async () => {
  const forms = { "quality-report": { leftOut: ["where", "next"], order: [] } };
  const overrides: Overrides = { versions: {}, wording: {}, forms };
  const { call, expect: expected } = castOf(findBehaviour("defect")!, "en", 1, overrides);
  expect(expected.reports).toHaveLength(6);
  const run = await runCall({ ...call, engine: createEngine("en")! });
  expect(judge(expected, foundIn(run, call.snapshot)).failures).toEqual([]);
});
