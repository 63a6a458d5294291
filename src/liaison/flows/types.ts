/** What a flow is made of, as data. The reducer in conversation/ reads it; it holds no rule of its own. */
import type { Act, FieldValue, FlowId, Phase, Question } from "../conversation/types.ts";
import type { SlotName } from "../extraction/types.ts";

export type QuestionKind = Question["kind"];

/** What ends the ladder of a question that is still not understood. */
export type GiveUp =
  | "treat_as_no"
  | "go_on"
  | "note_and_close"
  | "unknown"
  | "keep"
  | "keypad_date"
  | "ask_a_person"
  | "said"
  | "drop"
  | "stay"
  | "skip_field"
  | "form_said"
  | "one_by_one"
  | "value_unknown"
  | "nobody"
  | "close";

export type QuestionSpec = {
  act: Act;
  slot: SlotName;
  phase: Exclude<Phase, "opening" | "digression" | "closing" | "taken_over" | "ended">;
  /** Template of the sentence that asks. */
  ask: string;
  /** Templates that ask it in another way where a person decided so. */
  variants?: readonly string[];
  /** Templates of the rungs after the first, second, ... answer that was not understood. */
  ladder: readonly string[];
  giveUp: GiveUp;
  /** How long to wait for an answer, ms. */
  waitMs: number;
};

/** What a person may bring up at any time, and the sentence that answers it before the open question returns. */
export type DigressionSpec = {
  act: Act;
  say: string;
  /** Opens a decision for a person, with this reason. */
  decide: string | null;
  /** Words under pressure: a "yes" or a number in the same turn answers no question of ours. */
  guarded: boolean;
  /** A day in the same turn may still be the answer to our question. */
  dates: boolean;
};

/** What one answer of a form is: how it is asked for, what fills it, whether it is read back. */
export type Field = {
  id: string;
  /** What the extraction is told was asked. */
  slot: SlotName;
  act: Act;
  /** Template of the sentence that asks; `ladder` as in a question, its first also after the value was called wrong. */
  ask: string;
  ladder: readonly string[];
  kind: FieldValue["type"];
  /** Values of this kind that an answer to another question holds fill it as well ("thirty pieces of lot K117"). */
  volunteered: boolean;
  /** Said back with its value before the form is confirmed; null where the words alone are kept. */
  readback: string | null;
  /** Asked only where this holds. */
  when: { field: string; answered: "yes" | "no" } | null;
  /** A workspace may leave it out. */
  optional: boolean;
  /** A date that has passed: one to come is no answer. */
  past?: true;
};

/** Questions whose answers together are one thing: a quality report, an appointment, the five answers of a campaign. */
export type Form = {
  id: string;
  /** Said before the first question; null where the greeting says enough. */
  intro: string | null;
  fields: readonly Field[];
  /** Said when it is kept, and when it is kept as said only. */
  done: string;
};

export type Flow = {
  id: FlowId;
  version: number;
  /** What it is for, in a sentence for our people. */
  purpose: string;
  /** Template of the agent's first sentence. */
  greeting: string;
  steps: readonly Step[];
  /** Null: the lines of the snapshot are gone through. */
  form: Form | null;
};

export type Step = "consent" | "availability" | "lines" | "form" | "recap" | "message";
