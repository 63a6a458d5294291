/** What a supplier does, without a word of any language, and the pieces that behaviours are made of. */
import type { PlainDate } from "#kernel/time.ts";
import type { FlowId, Subject } from "../../conversation/types.ts";
import type { AnsweredBy, Attention, TrueValue, Truth } from "../persona.ts";
import type { BehaviourRule, Draw, Ref } from "../personas.ts";
import type { PhraseKey } from "../phrases/en.ts";

export type Behaviour = {
  id: string;
  name: string;
  summary: string;
  flow: FlowId;
  answeredBy: AnsweredBy;
  lines: number;
  attention: Attention;
  promisedIn: number | null;
  neededIn: number;
  make(draw: Draw): Made;
};

export type Made = {
  callee: readonly BehaviourRule[];
  truth: Partial<Truth>;
  /** What the conversation is about, where its flow needs more than orders. */
  subject?: (today: PlainDate) => Subject;
};

type Options = Partial<Pick<Behaviour, "answeredBy" | "lines" | "attention" | "promisedIn" | "neededIn">>;

export function behaviour(
  id: string,
  name: string,
  summary: string,
  make: Behaviour["make"],
  options: Options & { flow?: FlowId } = {},
): Behaviour {
  return {
    ...{ id, name, summary, make, flow: "order-status", answeredBy: "person", lines: 1 },
    ...{ attention: "checks", promisedIn: null, neededIn: 60 },
    ...options,
  };
}

/** Behaviours of a flow that fills in a form; it is about no order. */
export function inFlow(flow: FlowId) {
  return (id: string, name: string, summary: string, make: Behaviour["make"], options: Options = {}) =>
    behaviour(id, name, summary, make, { lines: 0, ...options, flow });
}

export const ref = (key: PhraseKey, parts: Omit<Ref, "key"> = {}): Ref => ({ key, ...parts });
export const asksDate = (...say: Ref[]): BehaviourRule => ({ on: { act: "ask", slot: "ship_date" }, say });
export const asksField = (field: string, ...say: Ref[]): BehaviourRule => ({ on: { act: "ask", field }, say });
/** What was not right in what was said back? After the rules for each field, the first of which asks in the same slot. */
export const asksWhatWrong = (...say: Ref[]): BehaviourRule => ({ on: { act: "ask", slot: "quality_issue" }, say });
export const readsBack = (...say: Ref[]): BehaviourRule => ({ on: { act: "readback" }, say });

export const whole = (
  day: number,
  status: "confirmed" | "said" = "confirmed",
): NonNullable<Truth["lines"][number]> => ({ status, deliveries: [{ share: 1, day }] });

export const SAID: TrueValue = { status: "said", text: "said" };
export const UNKNOWN: TrueValue = { status: "unknown", text: null };
export const yesNo = (yes: boolean, status: TrueValue["status"] = "said"): TrueValue => ({
  status,
  text: yes ? "yes" : "no",
});
export const count = (value: number, status: TrueValue["status"] = "confirmed"): TrueValue => ({ status, value });
export const lotOf = (text: string): TrueValue => ({ status: "confirmed", text });
export const on = (day: number): TrueValue => ({ status: "confirmed", day });

export const ASKED = ["human_request"];
