/** One reduction in progress: a private copy of the state and the effects so far. Nothing here outlives the reduction. */
import { subtractQuantity } from "#kernel/quantity.ts";
import { CAPS } from "../flows/caps.ts";
import type {
  Act,
  CallSnapshot,
  ConversationState,
  Effect,
  Heard,
  LineSnapshot,
  Outcome,
  Question,
  Say,
  SayValue,
  Topic,
  TopicWork,
} from "./types.ts";

export type Turn = { snapshot: CallSnapshot; state: ConversationState; effects: Effect[] };

/** What a handler wants to happen next; moves.ts carries it out. */
export type Move =
  | { to: "ask"; question: Question }
  /** The open question once more, as a repetition that was asked for or is due: no repair. */
  | { to: "again" }
  /** Look at the current draft: ask what is missing or read it back. */
  | { to: "settle" }
  /** The next line, the recap, or the end. */
  | { to: "next" }
  | { to: "not_understood" }
  | { to: "wait" }
  | { to: "finish"; outcome: Outcome; say: string[] };

export const WAIT: Move = { to: "wait" };
export const SETTLE: Move = { to: "settle" };
export const NEXT: Move = { to: "next" };
export const AGAIN: Move = { to: "again" };
export const NOT_UNDERSTOOD: Move = { to: "not_understood" };

export function ask(question: Question): Move {
  return { to: "ask", question };
}

export function begin(snapshot: CallSnapshot, state: ConversationState): Turn {
  const copy = structuredClone(state);
  copy.seq += 1;
  return { snapshot, state: copy, effects: [] };
}

export function say(
  turn: Turn,
  act: Act,
  template: string,
  values: Record<string, SayValue> = {},
  about: { line?: string | null; slot?: Say["slot"]; language?: string } = {},
): Say {
  const language = about.language ?? turn.state.language;
  const spoken: Say = { act, template, values, line: about.line ?? null, slot: about.slot ?? null, language };
  turn.effects.push({ type: "say", say: spoken });
  return spoken;
}

/** A sentence that is not said twice in one turn, however often there is reason to: "I note that and pass it on". */
export function sayOnce(turn: Turn, act: Act, template: string, values: Record<string, SayValue> = {}): void {
  const said = turn.effects.some((effect) => effect.type === "say" && effect.say.template === template);
  if (!said) say(turn, act, template, values);
}

/** A promise on record is called wrong, or told otherwise: which one holds is for people. */
export function contradict(turn: Turn, promise: LineSnapshot["promises"][number], heard: Heard | null): void {
  decide(turn, "contradiction", heard, { commitmentId: promise.id, saidOn: promise.saidOn });
}

export function decide(
  turn: Turn,
  kind: Extract<Effect, { type: "decide" }>["kind"],
  heard: Heard | null,
  detail: Record<string, string | number | null>,
): void {
  const lineId = currentTopic(turn)?.lineId ?? null;
  if (turn.state.recording !== "pending") {
    turn.effects.push({ type: "decide", kind, lineId, heard, detail });
    return;
  }
  // Words before consent are not kept, so the decision points at none.
  const silent = heard && { ...heard, contentId: null };
  turn.state.work.held.push({ type: "decide", kind, lineId, heard: silent, detail });
}

/** Whether sound and words may be kept is known now; a conversation that ends without an answer counts as a no. */
export function settleRecording(turn: Turn, allowed: boolean): void {
  if (turn.state.recording !== "pending") return;
  turn.state.recording = allowed ? "recorded" : "unrecorded";
  turn.state.work.consented ||= allowed;
  turn.effects.push({ type: allowed ? "start_recording" : "refuse_recording" });
  turn.effects.push(...turn.state.work.held);
  turn.state.work.held = [];
}

/** Nobody was asked again: what the first person allowed stands, and what waited for the answer is put to people. */
export function resumeRecording({ state, effects }: Turn): void {
  state.recording = "recorded";
  effects.push(...state.work.held);
  state.work.held = [];
}

/** After a refusal of recording only confirmed values, who and when are written. */
export function keepsUnconfirmed(turn: Turn): boolean {
  return turn.state.recording !== "unrecorded";
}

export function report(
  turn: Turn,
  measure: Extract<Effect, { type: "report" }>["measure"],
  heard: Heard,
  value: number | null,
  valueText: string | null,
  more: Pick<Extract<Effect, { type: "report" }>, "answerBy"> = {},
): void {
  const topic = currentTopic(turn);
  if (!topic || !keepsUnconfirmed(turn)) return;
  const { reported } = open(turn).work;
  const fact = [measure, value, valueText].join(" ");
  if (reported.includes(fact)) return;
  reported.push(fact);
  turn.effects.push({ type: "report", lineId: topic.lineId, measure, value, valueText, heard, ...more });
}

export function currentTopic(turn: Turn): Topic | null {
  return turn.state.current === null ? null : (turn.state.topics[turn.state.current] ?? null);
}

/** The topic being talked about, its line and its notes; throws when no line is open, which is a fault of the engine. */
export function open(turn: Turn): { topic: Topic; line: LineSnapshot; work: TopicWork; index: number } {
  const index = turn.state.current;
  const topic = index === null ? undefined : turn.state.topics[index];
  const work = index === null ? undefined : turn.state.work.topics[index];
  const line = topic && turn.snapshot.lines.find((candidate) => candidate.id === topic.lineId);
  if (index === null || !topic || !work || !line) throw new Error("no line is being talked about");
  return { topic, line: withoutLeft(line, work), work, index };
}

/** What was told as shipped is open no more. */
export function withoutLeft(line: LineSnapshot, { left }: TopicWork): LineSnapshot {
  return left === 0 ? line : { ...line, openQty: subtractQuantity(line.openQty, left) };
}

export function lineOf(turn: Turn, topic: Topic): LineSnapshot {
  const line = turn.snapshot.lines.find((candidate) => candidate.id === topic.lineId);
  if (!line) throw new Error("a topic without its line");
  return line;
}

export function stimulusCap(turn: Turn): number {
  return CAPS.stimuli + CAPS.stimuliPerLine * turn.state.topics.length;
}

export const text = (value: string): SayValue => ({ type: "text", text: value });
export const identifier = (value: string): SayValue => ({ type: "identifier", value });
export const quantity = (value: number, uom: string): SayValue => ({ type: "quantity", value, uom });

/** Who calls and for whom, as the opening and "who are you?" say it. */
export function callerValues({ snapshot }: Turn): Record<"agent" | "company" | "principal", SayValue> {
  const { agentName, company, principal } = snapshot;
  return { agent: text(agentName), company: text(company), principal: text(principal) };
}
