/** What a call tells whoever shows it: the call page, the command line, a benchmark. Times are ms into the call. */
import type { ErrorCode } from "#kernel/errors.ts";
import type { TurnInput, Utterance } from "#liaison/conversation/dialogue.ts";
import type { Levels } from "./media/levels.ts";

export type Spoken = {
  utterance: Utterance;
  fromMs: number;
  toMs: number;
  /** How much of its sound was heard, pauses not counted. */
  spokenMs: number;
  /** Ms into the call at which the person cut it off; null when it was heard whole. */
  interruptedAtMs: number | null;
  /**
   * Ms. The first sentence of an answer has `understanding` (commit included), `synthesis` (what was still to wait for)
   * and `total`: from the end of the person's speech to the first sample.
   */
  timings: Record<string, number>;
};

export type CallObserver = {
  levels?(levels: Levels): void;
  agentStarted?(utterance: Utterance, fromMs: number): void;
  agentFinished?(spoken: Spoken): void;
  /** A turn of the person as the conversation got it; `understanding` is added to its timings. */
  partnerTurn?(turn: TurnInput): void;
  fault?(code: ErrorCode): void;
};
