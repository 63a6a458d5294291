/** The first words: who calls and for whom, whether recording is all right, whether now is a good time. */
import type { Extraction } from "../extraction/types.ts";
import { flowOf } from "../flows/index.ts";
import { hasIntent, isFirmYes } from "./reading.ts";
import {
  ask,
  callerValues,
  decide,
  type Move,
  NEXT,
  NOT_UNDERSTOOD,
  say,
  settleRecording,
  type Turn,
  text,
} from "./turn.ts";
import type { Heard } from "./types.ts";

export function openCall(turn: Turn): Move {
  const message = flowOf(turn.snapshot).steps.includes("message");
  sayWhoCalls(turn, message ? "close" : "open");
  if (message) return { to: "finish", outcome: "voicemail", say: [] };
  if (turn.state.recording === "pending") return ask({ kind: "consent" });
  say(turn, "acknowledge", "off_record.open");
  return ask({ kind: "availability" });
}

/** Who calls, that it is an AI, and for whom: again in the other language where that was asked for before anything else. */
export function sayWhoCalls(turn: Turn, act: "open" | "close" = "open"): void {
  const { contact } = turn.snapshot;
  say(turn, act, flowOf(turn.snapshot).greeting, { ...callerValues(turn), contact: text(contact.name) });
}

/** Only a plain yes lets anything be kept. A hedged one is asked again. */
export function answerConsent(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const confirm = extraction.confirm;
  if (hasIntent(extraction, "transfer_colleague")) return ask({ kind: "transfer" });
  if (hasIntent(extraction, "call_back_later")) return later(turn, extraction, heard);
  if (isFirmYes(extraction)) {
    settleRecording(turn, true);
    say(turn, "acknowledge", "consent.thanks");
    return opened(turn);
  }
  if (confirm?.value === "no") return refuseRecording(turn);
  return NOT_UNDERSTOOD;
}

/**
 * "Stop recording", at any time: from this turn on nothing unconfirmed is kept, the turn itself included. What was kept
 * until then stays until a person erases it, which is put to one. False while the question about it is still open.
 */
export function stopRecording(turn: Turn, heard: Heard): boolean {
  if (turn.state.recording === "pending") return false;
  if (turn.state.recording === "unrecorded") {
    say(turn, "answer", "answer.recording_no");
    return true;
  }
  withdrawRecording(turn, heard);
  say(turn, "acknowledge", "consent.withdrawn");
  return true;
}

export function withdrawRecording(turn: Turn, heard: Heard): void {
  turn.state.recording = "unrecorded";
  turn.effects.push({ type: "refuse_recording" });
  decide(turn, "human_request", heard, { reason: "recording_withdrawn" });
}

export function refuseRecording(turn: Turn): Move {
  settleRecording(turn, false);
  say(turn, "acknowledge", "consent.refused");
  return opened(turn);
}

/** Whoever was put through came to the phone for this: they are not asked whether they have time. */
function opened(turn: Turn): Move {
  return turn.state.work.handedOver ? NEXT : ask({ kind: "availability" });
}

export function answerAvailability(turn: Turn, extraction: Extraction, heard: Heard): Move {
  if (hasIntent(extraction, "transfer_colleague") || extraction.colleague) return ask({ kind: "transfer" });
  if (hasIntent(extraction, "call_back_later")) return later(turn, extraction, heard);
  if (extraction.confirm?.value === "no") return ask({ kind: "later" });
  if (extraction.confirm) return NEXT;
  return NOT_UNDERSTOOD;
}

/** "Call me on Thursday" needs no question about when. */
function later(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const named = extraction.deliveries.some((delivery) => delivery.date !== null);
  return named ? noteLater(turn, extraction, heard) : ask({ kind: "later" });
}

export function noteLater(turn: Turn, extraction: Extraction | null, heard: Heard | null): Move {
  const due = extraction?.deliveries.find((delivery) => delivery.date !== null)?.date?.interval.earliest ?? null;
  const kept = turn.state.recording === "pending" && heard ? { ...heard, contentId: null } : heard;
  say(turn, "acknowledge", heard ? "availability.later_noted" : "close.later");
  decide(turn, "human_request", kept, { reason: "call_back", on: due });
  return { to: "finish", outcome: "call_back_later", say: ["close.goodbye"] };
}

/** Somebody else is the one to ask: noted for a person, who finds the right number. */
export function noteTransfer(turn: Turn, heard: Heard | null): Move {
  decide(turn, "human_request", heard, { reason: "another_contact" });
  say(turn, "transfer", "transfer.noted");
  return { to: "finish", outcome: "transferred", say: ["close.goodbye"] };
}
