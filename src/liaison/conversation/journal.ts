/** Where a conversation writes: one call is one transaction. The engine itself holds no database handle. */
import type { ConversationEnd } from "#modules/conversations/index.ts";
import type { Effect } from "./types.ts";

export type Mode = "pending" | "recorded" | "unrecorded";

/** An event as it is appended: kind and payload of modules/conversations/event-payloads.ts; `atMs` since the call began. */
export type JournalEvent = { kind: string; payload: Record<string, unknown>; atMs: number };

export type EffectOutcome =
  | { effect: number; ok: true; statementId: string; commitmentIds: string[] }
  | { effect: number; ok: true; statementId: null }
  | { effect: number; ok: false; code: string };

export type Batch = {
  mode: Mode;
  /** True in the batch in which consent was given or refused. */
  modeChanged: boolean;
  /** Words to keep, by the content id events and effects name. Empty unless recorded. */
  words: Array<{ contentId: string; text: string }>;
  /** Marks inside words, by content id: where the values stand. */
  marks: ReadonlyMap<string, Array<{ from: number; to: number }>>;
  effects: Array<{ index: number; effect: Effect }>;
  /** The language spoken now, and whether somebody else than the contact speaks. */
  language: string;
  otherSpeaker: boolean;
  /** The end, with which the batch closes. */
  end: Omit<ConversationEnd, "endedAt"> | null;
};

/** `behind` stands behind the end of the batch that has one. */
export type Written = { events: JournalEvent[]; behind: JournalEvent[] };

export interface Journal {
  /**
   * Runs the effects in order, then appends what `settle` makes of their outcomes, all in one transaction. A refused
   * effect (a coded error) is an outcome and leaves the others standing; anything else rolls everything back and throws.
   */
  commit(batch: Batch, settle: (outcomes: EffectOutcome[]) => Written): Promise<void>;
  /** A sentence of the agent that was spoken after the end had been committed, in a recorded conversation. */
  closing(said: JournalEvent, words: { contentId: string; text: string }): Promise<void>;
}
