/** The conversation: one event at a time, pure. Same snapshot and events, same state and effects. */
import { FLOWS } from "../flows/index.ts";
import { blocked } from "./blocked.ts";
import { cutOff, finish } from "./closing.ts";
import { formNotKept } from "./form/form.ts";
import { heard, key, questionWasHeard } from "./hear.ts";
import { move } from "./moves.ts";
import { openCall } from "./opening.ts";
import { operate, overhear } from "./operator.ts";
import { outcomeOf } from "./outcome.ts";
import { silence } from "./repair.ts";
import { AGAIN, begin, callerValues, type Move, say, stimulusCap, type Turn } from "./turn.ts";
import type { ConversationEvent, Reduce } from "./types.ts";

export const reduce: Reduce = (snapshot, state, event) => {
  const turn = begin(snapshot, state);
  if (event.kind === "recorded" || event.kind === "effect_failed") settleEffect(turn, event);
  else if (state.phase !== "ended") handle(turn, event);
  const spoken = turn.effects.filter((effect) => effect.type === "say").length;
  if (spoken > 0) turn.state.work.questionLed = spoken > 1;
  return { state: turn.state, effects: turn.effects };
};

function handle(turn: Turn, event: ConversationEvent): void {
  switch (event.kind) {
    case "started":
      if (turn.state.phase === "opening") move(turn, openCall(turn), null);
      return;
    case "heard":
      if (turn.state.phase === "taken_over") overhear(turn, event.extraction, event.heard);
      else stimulus(turn, () => move(turn, heard(turn, event.heard, event.extraction), event.heard));
      return;
    case "key":
      stimulus(turn, () => move(turn, key(turn, event.key, event.atMs), null));
      return;
    case "silence":
      stimulus(turn, () => move(turn, quiet(turn), null));
      return;
    case "interrupted":
      turn.state.work.interruption = { template: event.template ?? null, spokenMs: event.spokenMs };
      return;
    case "blocked":
      move(turn, blocked(turn), null);
      return;
    case "answered":
      answered(turn, event.by);
      return;
    case "operator":
      move(turn, operate(turn, event.action), null);
      return;
    case "operator_said":
      turn.state.work.aside = true;
      return;
    case "ended":
      cutOff(turn, event.by);
      return;
  }
}

/** Counts towards the cap that ends every call. While a person has taken over, the agent only listens. */
function stimulus(turn: Turn, react: () => void): void {
  const { state } = turn;
  if (state.phase === "taken_over") return;
  state.work.stimuli += 1;
  if (state.work.stimuli > stimulusCap(turn)) {
    finish(turn, { to: "finish", outcome: outcomeOf(state), say: ["close.sorry"] });
    return;
  }
  if (state.phase === "digression") state.phase = state.resume ?? state.phase;
  if (state.work.question) react();
  else move(turn, openCall(turn), null);
}

/** A machine hears who called and nothing of an order; a full mailbox hears nothing. */
function answered(turn: Turn, by: Extract<ConversationEvent, { kind: "answered" }>["by"]): void {
  if (by === "person") return;
  const { agent, principal } = callerValues(turn);
  const { greeting } = FLOWS.voicemail;
  if (by === "machine") say(turn, "close", greeting, { agent, principal });
  finish(turn, { to: "finish", outcome: by === "machine" ? "voicemail" : "no_answer", say: [] });
}

/** A question that was cut off by a noise and not heard is put again before anybody is asked whether they are there. */
function quiet(turn: Turn): Move {
  const cut = turn.state.work.interruption;
  turn.state.work.interruption = null;
  return cut !== null && !questionWasHeard(turn, cut) ? AGAIN : silence(turn);
}

function settleEffect(turn: Turn, event: Extract<ConversationEvent, { kind: "recorded" | "effect_failed" }>): void {
  const { state } = turn;
  if (event.kind === "effect_failed" && event.form) {
    formNotKept(turn, event.form);
    return;
  }
  const index = state.work.awaiting.findIndex((waiting) => waiting.effect === event.effect);
  const [waiting] = index < 0 ? [] : state.work.awaiting.splice(index, 1);
  const topic = waiting && state.topics[waiting.topic];
  const work = waiting && state.work.topics[waiting.topic];
  if (!topic || !work) return;
  if (event.kind === "recorded") {
    topic.commitmentIds = event.commitmentIds;
    return;
  }
  // What could not be written is not acknowledged as written: the recap will call the line unknown.
  work.recorded = waiting.before;
  topic.status = waiting.before ? waiting.before.status : "unknown";
  if (state.phase !== "ended") say(turn, "acknowledge", "readback.not_confirmed", {}, { line: topic.lineId });
}
