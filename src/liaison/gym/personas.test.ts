import { describe, expect, it } from "vitest";
import { isPoint } from "#kernel/interval.ts";
import { addDays, weekday } from "#kernel/time.ts";
import { lineFixture, SECOND, snapshotFixture } from "../conversation/reduce.fixture.ts";
import { reduce } from "../conversation/reduce.ts";
import { initialState } from "../conversation/state.ts";
import type { CallSnapshot, Effect } from "../conversation/types.ts";
import { createExtractor } from "../extraction/extract.ts";
import { waitMsFor } from "../flows/questions.ts";
import { languageRules } from "../language/index.ts";
import { render } from "../language/render.ts";
import type { Persona, TrueDelivery } from "./persona.ts";
import { PERSONAS } from "./personas.ts";
import { runText, type TextEngine, type TextRun } from "./text-run.ts";
import { shareOf } from "./world.ts";

function engineOn(today: string): TextEngine {
  return {
    initialState,
    reduce,
    extract: createExtractor(languageRules("en")!),
    render: (say) => render(say, today),
    waitMs: waitMsFor,
  };
}

function snapshotFor(persona: Persona, today: string): CallSnapshot {
  const lines = persona.lines > 1 ? [lineFixture(), SECOND] : [lineFixture()];
  return { ...snapshotFixture(lines), today };
}

/** What stands at the end: the last record of each line. */
function standing(run: TextRun, lineId: string) {
  return (
    run.effects
      .filter(
        (effect): effect is Extract<Effect, { type: "record" }> => effect.type === "record" && effect.lineId === lineId,
      )
      .at(-1) ?? null
  );
}

function expectDelivery(
  actual: Extract<Effect, { type: "record" }>["deliveries"][number],
  truth: TrueDelivery,
  qty: number,
  today: string,
): void {
  expect(actual.qty).toBe(qty);
  expect(actual.basis).toBe("ex_factory");
  if (truth.day === "next_week") {
    const monday = addDays(today, 8 - weekday(today));
    expect(isPoint(actual.interval)).toBe(false);
    expect(actual.interval.earliest >= monday).toBe(true);
    expect(actual.interval.latest !== null && actual.interval.latest <= addDays(monday, 6)).toBe(true);
    return;
  }
  const day = addDays(today, truth.day);
  expect(actual.interval).toEqual({ earliest: day, likely: day, latest: day });
}

function check(persona: Persona, snapshot: CallSnapshot, run: TextRun): void {
  expect(run.violations).toEqual([]);
  const { truth } = persona;
  snapshot.lines.forEach((line, index) => {
    const expected = truth.lines[Math.min(index, truth.lines.length - 1)] ?? null;
    const record = standing(run, line.id);
    if (expected === null) {
      expect(record).toBeNull();
      return;
    }
    expect(record?.status).toBe(expected.status);
    const told = expected.deliveries.filter((one) => one.share > 0).map((one) => shareOf(line.openQty, one.share));
    const rest = line.openQty - told.reduce((sum, qty) => sum + qty, 0);
    expect(record?.deliveries).toHaveLength(expected.deliveries.length);
    expected.deliveries.forEach((one, at) => {
      expectDelivery(
        record!.deliveries[at]!,
        one,
        one.share > 0 ? shareOf(line.openQty, one.share) : rest,
        snapshot.today,
      );
    });
  });
  const kinds = (type: "report" | "decide") =>
    run.effects.flatMap((effect) =>
      effect.type !== type
        ? []
        : [effect.type === "report" ? effect.measure : (effect as Extract<Effect, { type: "decide" }>).kind],
    );
  expect(kinds("report")).toEqual(truth.reports);
  expect(kinds("decide")).toEqual(truth.decisions);
  expect(run.state.outcome).toBe(truth.outcome);
  expect(run.state.recording).toBe(truth.recording);
}

/** A Monday, a Friday, the end of a month, the end of a year. */
const DAYS = ["2026-11-23", "2026-12-04", "2027-01-28", "2026-12-24"];

describe("each persona against the real understanding", () => {
  it("has at least one for each behaviour, by its own name", () => {
    expect(PERSONAS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(PERSONAS.map((persona) => persona.id)).size).toBe(PERSONAS.length);
  });

  for (const persona of PERSONAS) {
    it.each(DAYS)(`${persona.id} on %s`, (today) => {
      const snapshot = snapshotFor(persona, today);
      const run = runText({ persona, snapshot, engine: engineOn(today) });
      try {
        check(persona, snapshot, run);
      } catch (error) {
        const transcript = run.transcript.map((line) => `${line.who}: ${line.text}`).join("\n");
        throw new Error(`${(error as Error).message}\n${transcript}`);
      }
    });
  }
});
