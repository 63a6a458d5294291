/**
 * Somebody else comes to the phone: a switchboard connects, or a colleague is fetched. The notice is given again, nothing is
 * kept until the new person has been asked, and nobody is told an order before that.
 */
import type { Extraction } from "../extraction/types.ts";
import { outcomeOf } from "./outcome.ts";
import { hasIntent } from "./reading.ts";
import { ask, callerValues, type Move, NEXT, NOT_UNDERSTOOD, say, type Turn } from "./turn.ts";
import type { ConversationState } from "./types.ts";

/** Only a yes or words of connecting lead on; any other answer goes on without the colleague. */
export function answerPutThrough(turn: Turn, extraction: Extraction): Move {
  if (hasIntent(extraction, "connecting") || hasIntent(extraction, "transfer_colleague")) return connecting(turn);
  if (extraction.confirm?.value === "yes") return connecting(turn);
  return extraction.confirm === null ? NOT_UNDERSTOOD : NEXT;
}

/** From here on the words are somebody else's. */
export function connecting(turn: Turn): Move {
  const { state } = turn;
  if (state.recording === "recorded") {
    state.recording = "pending";
    turn.effects.push({ type: "pause_recording" });
  }
  return ask({ kind: "connecting" });
}

/** "Hello?" after the wait: a new person, with the notice and the question about recording anew. */
export function answerConnecting(turn: Turn, extraction: Extraction): Move {
  if (hasIntent(extraction, "hold_on") || hasIntent(extraction, "connecting")) return ask({ kind: "connecting" });
  turn.state.work.handedOver = true;
  reopenForColleague(turn.state);
  say(turn, "open", "open.put_through", callerValues(turn));
  // A no of the first person to recording holds for the whole call.
  return turn.state.recording === "pending" ? ask({ kind: "consent" }) : NEXT;
}

/** What the first person could not say is asked again; what was recorded stands until it is corrected. */
function reopenForColleague(state: ConversationState): void {
  state.current = null;
  state.topics.forEach((topic, index) => {
    const work = state.work.topics[index]!;
    if (!work.colleague) return;
    work.colleague = false;
    work.notKnownReported = false;
    work.reported = [];
    work.remainderAsked = 0;
    work.hedgeAsked = false;
    topic.status = "open";
    // What the first one told of a part, recorded or not, is not asked again.
    if (topic.draft.length === 0) topic.draft = work.recorded?.deliveries.map((delivery) => ({ ...delivery })) ?? [];
    work.readBack = false;
    state.work.recapped = false;
  });
}

export function nobodyCame(turn: Turn): Move {
  const outcome = outcomeOf(turn.state);
  return { to: "finish", outcome: outcome === "no_answer" ? "call_back_later" : outcome, say: ["transfer.nobody"] };
}
