import type { ConversationEnd } from "#modules/conversations/index.ts";
import type { ConversationEvent, ConversationState, Effect, FormState, Outcome } from "./types.ts";

export function isRecorded(state: ConversationState, topic: number): boolean {
  return (state.work.topics[topic]?.recorded ?? null) !== null;
}

/** How a conversation ended, from what stands: every line recorded is completed; nobody answering anything is no answer. */
export function outcomeOf(state: ConversationState): Outcome {
  const [form] = state.forms;
  if (state.topics.length === 0 && form) return formOutcome(form);
  const recorded = state.topics.filter((_, index) => isRecorded(state, index)).length;
  if (recorded === state.topics.length) return "completed";
  if (recorded > 0) return "partly_completed";
  if (state.work.topics.some((topic) => topic.colleague)) return "transferred";
  return state.topics.some((topic) => topic.status === "unknown") ? "partly_completed" : "no_answer";
}

/** Of a flow that is one form: every field answered is completed. */
function formOutcome({ fields }: FormState): Outcome {
  if (fields.every(({ status }) => status === "open")) return "no_answer";
  const left = fields.some(({ status }) => status === "open" || status === "unknown");
  return left ? "partly_completed" : "completed";
}

/** Who ended it, and how; null while it goes on. */
export function endOf(
  state: ConversationState,
  event: ConversationEvent,
  effects: readonly Effect[],
): Omit<ConversationEnd, "endedAt"> | null {
  const finish = effects.find((effect) => effect.type === "finish");
  if (finish === undefined) return null;
  const by = event.kind === "ended" ? event.by : event.kind === "operator" ? "operator" : "agent";
  return { by, outcome: finish.outcome, status: isBrokenOff(state, event) ? "broken_off" : "ended" };
}

/** The call ended from outside before every line was settled: a new one may take up what is still open. */
function isBrokenOff(state: ConversationState, event: ConversationEvent): boolean {
  if (event.kind !== "ended") return false;
  if (state.outcome === "broken_off") return true;
  return (
    state.outcome === "partly_completed" &&
    state.topics.some(({ status }, index) => !isRecorded(state, index) && (status === "open" || status === "asked"))
  );
}
