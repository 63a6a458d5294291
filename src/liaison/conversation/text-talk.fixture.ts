/** A conversation in words for tests: real understanding, reducer and wording, no record. */
import { createEngine } from "../engine.ts";
import type { Engine } from "./engine.ts";
import { snapshotFixture } from "./reduce.fixture.ts";
import type { CallSnapshot, ConversationEvent, ConversationState, Effect } from "./types.ts";
import { askedSlot, consentOnly, extractionContext } from "./understand.ts";

export class TextTalk {
  readonly snapshot: CallSnapshot;
  state: ConversationState;
  /** What the agent answered last. */
  said: string[] = [];
  readonly effects: Effect[] = [];
  /** Sentences that the guard would not have let pass. */
  readonly blocked: string[] = [];
  readonly #engine: Engine;
  #turn = 0;

  constructor(over: Partial<CallSnapshot> = {}, language = "en") {
    this.#engine = createEngine(language)!;
    this.snapshot = { ...snapshotFixture(), languages: ["en", "es", "de", "fr", "zh"], ...over };
    this.state = this.#engine.initialState(this.snapshot);
    this.event({ kind: "started" });
  }

  hear(text: string): string[] {
    this.#turn += 1;
    const found = this.#engine.extract(text, extractionContext(this.snapshot, this.state));
    const extraction = this.state.recording === "pending" ? consentOnly(found) : found;
    const heard = { contentId: `w${this.#turn}`, fromMs: this.#turn * 1000, toMs: this.#turn * 1000 + 500 };
    return this.event({ kind: "heard", heard, extraction, asked: askedSlot(this.state) });
  }

  event(event: ConversationEvent): string[] {
    const { state, effects } = this.#engine.reduce(this.snapshot, this.state, event);
    this.state = state;
    this.effects.push(...effects);
    effects.forEach((effect, index) => {
      if (effect.type !== "record") return;
      const commitmentIds = effect.deliveries.map((_, delivery) => `c${index}-${delivery}`);
      const recorded = { kind: "recorded" as const, effect: index, statementId: "s", commitmentIds };
      this.state = this.#engine.reduce(this.snapshot, this.state, recorded).state;
    });
    this.said = effects.flatMap((effect) => {
      if (effect.type !== "say") return [];
      const { today, overrides, written } = this.snapshot;
      const text = this.#engine.render(effect.say, today, overrides?.wording, written);
      const reason = this.#engine.blocked(text, effect.say, this.snapshot);
      if (reason !== null) this.blocked.push(`${text} (${reason})`);
      return [text];
    });
    return this.said;
  }

  of<T extends Effect["type"]>(type: T): Array<Extract<Effect, { type: T }>> {
    return this.effects.filter((effect): effect is Extract<Effect, { type: T }> => effect.type === type);
  }
}
