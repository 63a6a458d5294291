/** What the voice loop needs of a conversation, and nothing else. Implemented by the runner; text channels use it too. */
import type { SlotName } from "../extraction/types.ts";
import type { Act } from "./types.ts";

/** A sentence ready to be spoken; every value in it was checked by guard/. */
export type Utterance = {
  id: string;
  act: Act;
  /** Which template it came from; absent for what a person typed. */
  template?: string;
  text: string;
  language: string;
  line: string | null;
  slot: SlotName | null;
  /** Contains a value heard in the turn before (a read-back): it cannot be prepared in advance. Benchmarks report these apart. */
  echoesHeard: boolean;
  /** How long to wait for an answer before `silence`, ms; null when none is expected. */
  waitMs: number | null;
};

export type TurnInput = {
  text: string;
  fromMs: number;
  toMs: number;
  /** ms per stage, appended for the call page: endpointing, recognition, ... */
  timings: Record<string, number>;
};

/**
 * One live conversation. Calls are serialised by the implementation. Each resolves only after the commit of what it
 * acknowledges, so the voice loop may speak what it returns at once.
 */
export interface Dialogue {
  readonly id: string;
  readonly language: string;
  start(): Promise<DialogueStep>;
  heard(turn: TurnInput): Promise<DialogueStep>;
  key(key: string, atMs: number): Promise<DialogueStep>;
  silence(atMs: number): Promise<DialogueStep>;
  interrupted(utteranceId: string, spokenMs: number): Promise<void>;
  ended(by: "partner" | "cap" | "fault"): Promise<void>;
  /** What would be said if this were the whole turn: pure, nothing is written. Lets the voice loop synthesise early. */
  predict(text: string): Utterance[];
  /** How complete the words are for the question that was asked: steers how long to wait for more. */
  completeness(text: string): "complete" | "open" | "unfinished";
  /** Ms into the call of each spoken sentence, kept for the minutes and timings. */
  spoke(utterance: Utterance, fromMs: number, toMs: number, timings: Record<string, number>): Promise<void>;
  /** A sentence that a person typed and that will not be said: the call ended first, or no voice can say it. */
  unspoken(utterance: Utterance): Promise<void>;
  /** Pushed sentences (a person typed one, or took over and hung up). */
  onPush(listener: (step: DialogueStep) => void): void;
}

export type DialogueStep = {
  utterances: Utterance[];
  /** Whether sound may be kept: null before the answer to the question about recording. */
  recording: boolean | null;
  /** Sound to keep starts here, ms into the call (the turn that said yes). */
  recordFromMs: number | null;
  /** Sound not to be kept although recording was agreed to: another customer's confidence. */
  blank?: { fromMs: number; toMs: number };
  /** Hang up after the last utterance has been played. */
  finished: boolean;
  /** A person has taken over: the agent says nothing of its own. */
  takenOver: boolean;
};
