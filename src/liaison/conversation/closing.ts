/** Every way out: what was read back and not denied is kept as said, once, and nothing follows `finish`. */

import { repeats, standingPromises } from "./draft.ts";
import { keepForm } from "./form/form.ts";
import { giveUpLine } from "./leaving.ts";
import { isRecorded, outcomeOf } from "./outcome.ts";
import { writeDraft } from "./promise.ts";
import { leaveRecap, leaveWhich } from "./recap.ts";
import {
  contradict,
  keepsUnconfirmed,
  type Move,
  open,
  resumeRecording,
  say,
  settleRecording,
  type Turn,
} from "./turn.ts";
import type { ConversationEvent, Outcome } from "./types.ts";

export function finish(turn: Turn, move: Extract<Move, { to: "finish" }>): void {
  keepLoose(turn);
  for (const template of move.say) say(turn, "close", template);
  end(turn, move.outcome);
}

/** The line dropped, the cap was reached or a person hung up: nothing more can be said. */
export function cutOff(turn: Turn, by: Extract<ConversationEvent, { kind: "ended" }>["by"]): void {
  keepLoose(turn);
  end(turn, cutOutcome(turn, by));
}

function cutOutcome(turn: Turn, by: Extract<ConversationEvent, { kind: "ended" }>["by"]): Outcome {
  const reached = outcomeOf(turn.state);
  if (by === "operator") return "operator_ended";
  if (reached === "completed") return reached;
  if (by === "fault") return "broken_off";
  return reached === "no_answer" ? "broken_off" : reached;
}

/** A line that drops after a read-back leaves what was said as said: silence is never consent, and words are not lost. */
function keepLoose(turn: Turn): void {
  const { state } = turn;
  state.topics.forEach((topic, index) => {
    if (!keepsUnconfirmed(turn)) return;
    const work = state.work.topics[index];
    if (!work?.readBack || topic.draft.length === 0 || topic.status !== "heard") return;
    state.current = index;
    if (!contradictsConfirmed(turn)) writeDraft(turn, "said", null, false);
  });
  leaveDisputes(turn);
  leaveRecap(turn);
  for (const form of state.forms) keepForm(turn, form, "said", null);
}

/** What was confirmed and then called wrong does not stand as confirmed because the line dropped before it was put right. */
function leaveDisputes(turn: Turn): void {
  const { state } = turn;
  const { question } = state.work;
  if (question?.kind === "which") leaveWhich(turn, question);
  state.work.topics.forEach(({ recorded, disputed }, index) => {
    if (recorded?.status !== "confirmed" || disputed === null) return;
    state.current = index;
    giveUpLine(turn);
  });
}

/**
 * What was confirmed before the conversation is not replaced by words nobody said yes to: it stands, and where they tell
 * otherwise people decide. True where something confirmed stands.
 */
function contradictsConfirmed(turn: Turn): boolean {
  const { topic, line, work } = open(turn);
  const confirmed = line.promises.find(({ status }) => status === "confirmed");
  if (confirmed === undefined || work.recorded !== null) return false;
  if (!repeats(standingPromises(line), topic.draft)) contradict(turn, confirmed, topic.draftHeard.at(-1) ?? null);
  return true;
}

function end(turn: Turn, outcome: Outcome): void {
  const { state } = turn;
  // Cut off before the next person was asked: what the first one allowed stays as it was, and nothing came after it.
  if (state.recording === "pending" && state.work.consented) resumeRecording(turn);
  settleRecording(turn, false);
  state.topics.forEach((topic, index) => {
    if (topic.status === "heard")
      topic.status = isRecorded(state, index) ? state.work.topics[index]!.recorded!.status : "asked";
  });
  state.current = null;
  state.work.question = null;
  state.phase = "ended";
  state.resume = null;
  // Outcomes counted before a draft was kept as said are counted again.
  const reached = outcome === "no_answer" || outcome === "broken_off" ? outcomeOf(state) : outcome;
  state.outcome = reached === "no_answer" ? outcome : reached;
  turn.effects.push({ type: "finish", outcome: state.outcome });
}
