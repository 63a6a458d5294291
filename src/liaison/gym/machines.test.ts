import { expect, it } from "vitest";
import type { Say } from "../conversation/types.ts";
import { createEngine } from "../engine.ts";
import { findBehaviour } from "./behaviours.ts";
import { runCall } from "./call-run.ts";
import { castOf } from "./cast.ts";
import { foundIn, judge } from "./judge.ts";
import { PERSONA_LANGUAGES } from "./personas.ts";

const engineOf = (language: string) => createEngine(language)!;

it.each(PERSONA_LANGUAGES)("a machine hears who called in %s, and a full mailbox nothing", async (language) => {
  for (const [id, most] of [
    ["machine", 1],
    ["message", 1],
    ["mailbox-full", 0],
  ] as const) {
    const { call, expect: wanted } = castOf(findBehaviour(id)!, language, 2);
    const run = await runCall({ ...call, engine: engineOf(language) });
    expect(run.transcript.length).toBeLessThanOrEqual(most);
    expect([judge(wanted, foundIn(run, call.snapshot)).failures, run.violations]).toEqual([[], []]);
  }
});

it("an agent who tells a machine of an order breaks a rule", async () => {
  const { call, expect: wanted } = castOf(findBehaviour("machine")!, "en", 2);
  const [line] = call.snapshot.lines;
  const real = engineOf("en");
  const tells: Say = {
    ...{ act: "close", template: "close.goodbye", line: line!.id, slot: null, language: "en" },
    values: { order: { type: "identifier", value: line!.po } },
  };
  const engine: typeof real = {
    ...real,
    reduce: (snapshot, state, event) => {
      const { state: next, effects } = real.reduce(snapshot, state, event);
      return { state: next, effects: [{ type: "say", say: tells }, ...effects] };
    },
    render: (say, today) => (say === tells ? `It is about order ${line!.po}.` : real.render(say, today)),
    blocked: () => null,
  };
  const run = await runCall({ ...call, engine });
  expect(run.violations).toContain("order_to_machine");
  expect(judge(wanted, foundIn(run, call.snapshot)).failures.join()).toMatch(/said what it must not/);
});
