import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { BEHAVIOURS } from "./behaviours.ts";
import { runCall } from "./call-run.ts";
import { castOf } from "./cast.ts";
import { foundIn, judge } from "./judge.ts";
import { PERSONA_LANGUAGES, PERSONAS, PHRASES } from "./personas.ts";

const SEEDS = [1, 2, 3, 4];

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
    it.each(SEEDS)(`${behaviour.id} with seed %d`, async (seed) => {
      const { call, expect: expected } = castOf(behaviour, "en", seed);
      const run = await runCall({ ...call, engine: createEngine("en")! });
      const { captured, failures } = judge(expected, foundIn(run, call.snapshot));
      const transcript = run.transcript.map(({ who, text }) => `${who}: ${text}`).join("\n");
      expect(captured.silentlyWrong, transcript).toBe(0);
      expect(run.violations, transcript).toEqual([]);
      expect(failures, transcript).toEqual([]);
      expect(captured.correct, transcript).toBe(captured.expected);
    });
  }
});
