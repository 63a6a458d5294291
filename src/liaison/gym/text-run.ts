/** A whole call as text: a persona against the reducer, with the understanding and wording that are given. No clock. */
import type { Engine } from "../conversation/engine.ts";
import type { CallSnapshot, ConversationEvent, ConversationState, Effect, Heard, Say } from "../conversation/types.ts";
import { askedSlot, consentOnly, extractionContext } from "../conversation/understand.ts";
import { outsideAuthority } from "../guard/authority.ts";
import { checkSpoken } from "../guard/output-check.ts";
import type { Persona, World } from "./persona.ts";
import { createTextSupplier } from "./supplier.ts";

export type TranscriptLine = {
  who: "agent" | "partner";
  act: Say["act"] | null;
  slot: Say["slot"];
  template: string | null;
  text: string;
};

export type TextRun = {
  transcript: TranscriptLine[];
  effects: Effect[];
  state: ConversationState;
  /** Sentences or effects that the guards would have stopped. */
  violations: string[];
  questions: number;
};

export type TextEngine = Pick<Engine, "initialState" | "reduce" | "extract" | "render" | "waitMs">;

const MAX_TURNS = 200;

export function worldOf(snapshot: CallSnapshot): World {
  return { today: snapshot.today, lines: snapshot.lines };
}

export function runText(options: { persona: Persona; snapshot: CallSnapshot; engine: TextEngine }): TextRun {
  const run = new Run(options.snapshot, options.engine);
  const supplier = createTextSupplier(options.persona, worldOf(options.snapshot));
  let said = run.apply({ kind: "started" });
  for (let turn = 0; turn < MAX_TURNS && run.state.phase !== "ended"; turn += 1) {
    const sentences = said.map((say) => ({
      act: say.act,
      slot: say.slot,
      line: say.line,
      waitMs: options.engine.waitMs(say),
    }));
    const asking = said.findLast((say) => options.engine.waitMs(say) !== null);
    const answer = supplier.respond(sentences);
    if (answer?.bargeIn && asking) {
      run.apply({ kind: "interrupted", utteranceId: `${turn}`, spokenMs: 400, template: asking.template });
    }
    if (answer?.text) said = run.hear(answer.text);
    else if (answer?.keys) said = [...answer.keys].flatMap((key) => run.press(key));
    else said = run.apply({ kind: "silence", atMs: run.atMs });
  }
  if (run.state.phase !== "ended") run.violations.push("the call did not end");
  const { transcript, effects, state, violations } = run;
  const questions = transcript.filter((line) => line.act === "ask" || line.act === "readback").length;
  return { transcript, effects, state, violations, questions };
}

class Run {
  readonly transcript: TranscriptLine[] = [];
  readonly effects: Effect[] = [];
  readonly violations: string[] = [];
  state: ConversationState;
  /** Made-up time: it only has to go on. */
  atMs = 0;
  readonly #snapshot: CallSnapshot;
  readonly #engine: TextEngine;

  constructor(snapshot: CallSnapshot, engine: TextEngine) {
    this.#snapshot = snapshot;
    this.#engine = engine;
    this.state = engine.initialState(snapshot);
  }

  hear(text: string): Say[] {
    this.transcript.push({ who: "partner", act: null, slot: askedSlot(this.state), template: null, text });
    const heard: Heard = { contentId: `w${this.transcript.length}`, fromMs: this.atMs, toMs: this.atMs + 900 };
    const found = this.#engine.extract(text, extractionContext(this.#snapshot, this.state));
    const extraction = this.state.recording === "pending" ? consentOnly(found) : found;
    return this.apply({ kind: "heard", heard, extraction, asked: askedSlot(this.state) });
  }

  press(key: string): Say[] {
    this.transcript.push({ who: "partner", act: null, slot: askedSlot(this.state), template: null, text: `[${key}]` });
    return this.apply({ kind: "key", key, atMs: this.atMs });
  }

  apply(event: ConversationEvent): Say[] {
    this.atMs += 1000;
    const { state, effects } = this.#engine.reduce(this.#snapshot, this.state, event);
    this.state = state;
    effects.forEach((effect, index) => {
      const outside = outsideAuthority(effect, this.#snapshot);
      if (outside) this.violations.push(outside);
      if (effect.type !== "record") return;
      const commitmentIds = effect.deliveries.map((_, delivery) => `${effect.lineId}-${delivery}`);
      const report = { kind: "recorded" as const, effect: index, statementId: "s", commitmentIds };
      this.state = this.#engine.reduce(this.#snapshot, this.state, report).state;
    });
    this.effects.push(...effects);
    return effects.flatMap((effect) => (effect.type === "say" ? [this.#speak(effect.say)] : []));
  }

  #speak(say: Say): Say {
    const text = this.#engine.render(say, this.#snapshot.today);
    const checked = checkSpoken(text, say, this.#snapshot);
    if (!checked.ok) this.violations.push(`${say.template}: ${checked.blocked}`);
    this.transcript.push({ who: "agent", act: say.act, slot: say.slot, template: say.template, text });
    return say;
  }
}
