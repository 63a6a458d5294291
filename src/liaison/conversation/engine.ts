/** The pure parts a conversation is made of, brought together once so that runner, gym and benchmarks use the same. */
import type { PlainDate } from "#kernel/time.ts";
import type { Understand } from "../extraction/model.ts";
import type { Extractor, SlotName } from "../extraction/types.ts";
import type { CallSnapshot, ConversationState, Effect, Reduce, Say, Wording } from "./types.ts";

export type Engine = {
  initialState(snapshot: CallSnapshot): ConversationState;
  reduce: Reduce;
  extract: Extractor;
  /** The same with a language model beside the rules, for one conversation; null where none is configured. */
  understanding(): Understand | null;
  /** Say -> the sentence in its language, in the workspace's own words where it has such; `written`: values in figures. */
  render(say: Say, today: PlainDate, own?: Wording, written?: boolean): string;
  /** Reason why a sentence must not be spoken, or null. */
  blocked(text: string, say: Say, snapshot: CallSnapshot): string | null;
  /** Reason why an effect must not be carried out, or null: authority is in code. */
  forbidden(effect: Effect, snapshot: CallSnapshot): string | null;
  completeness(text: string, slot: SlotName, language: string): "complete" | "open" | "unfinished";
  /** How long a person may stay silent after this sentence, ms; null when no answer is expected. */
  waitMs(say: Say): number | null;
};
