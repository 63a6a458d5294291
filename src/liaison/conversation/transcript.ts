/** The live transcript: what the call page sees while a call lasts. Memory only; what is kept is the log's business. */
import type { FormView, TopicView, TurnView } from "#modules/conversations/schema.ts";
import { formViews } from "./form/view.ts";
import type { Mode } from "./journal.ts";
import type { CallSnapshot, ConversationState } from "./types.ts";
import { topicViews } from "./view.ts";

export type RunnerView =
  | { type: "turn"; turn: TurnView }
  | { type: "topics"; topics: TopicView[]; forms: FormView[]; phase: string; takenOver: boolean }
  | { type: "status"; status: string; mode: Mode; outcome: string | null };

type NewTurn = Omit<TurnView, "seq" | "state" | "interruptedAtMs">;

export class Transcript {
  readonly turns: TurnView[] = [];
  readonly #listeners = new Set<(view: RunnerView) => void>();
  /** Sentences of the agent by utterance: shown when they begin, completed when they end. */
  readonly #spoken = new Map<string, TurnView>();
  #topicsSeen = "";

  onView(listener: (view: RunnerView) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(view: RunnerView): void {
    for (const listener of this.#listeners) listener(view);
  }

  add(turn: NewTurn, mode: Mode): TurnView {
    const view: TurnView = {
      ...turn,
      seq: this.turns.length,
      state: mode === "recorded" ? "kept" : "in_memory",
      interruptedAtMs: null,
    };
    this.turns.push(view);
    this.show({ type: "turn", turn: view });
    return view;
  }

  /** A sentence of the agent begins, or has ended: then its end and timings are known. */
  agent(utteranceId: string, turn: NewTurn, mode: Mode): void {
    const begun = this.#spoken.get(utteranceId);
    if (begun === undefined) {
      this.#spoken.set(utteranceId, this.add(turn, mode));
      return;
    }
    Object.assign(begun, { toMs: turn.toMs, timings: turn.timings, state: mode === "recorded" ? "kept" : "in_memory" });
    this.show({ type: "turn", turn: begun });
  }

  /** The agent's sentence was cut off: the page shows how far it came. */
  interrupt(utteranceId: string, spokenMs: number): void {
    const cut = this.#spoken.get(utteranceId);
    if (cut === undefined) return;
    cut.interruptedAtMs = cut.fromMs + spokenMs;
    this.show({ type: "turn", turn: cut });
  }

  /** Shows the topics when they changed. */
  topics(snapshot: CallSnapshot, state: ConversationState): void {
    const topics = topicViews(snapshot, state);
    const forms = formViews(snapshot, state);
    const seen = JSON.stringify([topics, forms, state.phase]);
    if (seen === this.#topicsSeen) return;
    this.#topicsSeen = seen;
    this.show({ type: "topics", topics, forms, phase: state.phase, takenOver: state.phase === "taken_over" });
  }

  lastMs(): number {
    return this.turns.at(-1)?.toMs ?? 0;
  }
}
