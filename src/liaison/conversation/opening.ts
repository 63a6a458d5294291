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
import type { Heard, SayValue } from "./types.ts";

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

/** "Call me on Thursday", "in forty minutes" need no question about when. */
function later(turn: Turn, extraction: Extraction, heard: Heard): Move {
  return whenToCall(extraction) === null ? ask({ kind: "later" }) : noteLater(turn, extraction, heard);
}

type When = {
  told: "day" | "time" | "hour" | "wait";
  values: Record<string, SayValue>;
  /** `at`: their own clock, "14:00"; `inMinutes`: from when it was said. */
  detail: { on?: string; at?: string; inMinutes?: number };
};

/** The day, the hour or the wait told for the next call; null where none was, or more than one. */
function whenToCall({ deliveries, observed }: Extraction): When | null {
  const [date, ...dates] = deliveries.flatMap((delivery) => delivery.date ?? []);
  const [time, ...times] = observed.times;
  const { inMinutes } = observed;
  // "I'm on the shop floor right now, try me in forty minutes": the day is this one.
  if (time === undefined && inMinutes !== undefined) {
    return { told: "wait", values: { minutes: { type: "minutes", value: inMinutes } }, detail: { inMinutes } };
  }
  if (dates.length > 0 || (date === undefined && (time === undefined || times.length > 0))) return null;
  const day: When["values"] = date ? { first: { type: "interval", interval: date.interval } } : {};
  const on = date ? { on: date.interval.earliest } : {};
  if (time === undefined || times.length > 0) return { told: "day", values: day, detail: on };
  const { hour, minute } = time;
  const at = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const values: When["values"] = { ...day, first_time: { type: "time", hour, minute } };
  return { told: date ? "time" : "hour", values, detail: { ...on, at } };
}

/** "When would be better?" "Now is fine, go on." */
export function answerLater(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const goOn = extraction.confirm?.value === "yes" && !extraction.confirm.hedged && whenToCall(extraction) === null;
  return goOn && turn.state.recording !== "pending" ? NEXT : noteLater(turn, extraction, heard);
}

export function noteLater(turn: Turn, extraction: Extraction | null, heard: Heard | null): Move {
  const when = extraction && whenToCall(extraction);
  const kept = turn.state.recording === "pending" && heard ? { ...heard, contentId: null } : heard;
  if (when) say(turn, "acknowledge", `availability.later_${when.told}`, when.values);
  else say(turn, "acknowledge", heard ? "availability.later_noted" : "close.later");
  decide(turn, "human_request", kept, { reason: "call_back", on: null, ...when?.detail });
  return { to: "finish", outcome: "call_back_later", say: ["close.goodbye"] };
}

/** Somebody else is the one to ask: noted for a person, who finds the right number. */
export function noteTransfer(turn: Turn, heard: Heard | null): Move {
  decide(turn, "human_request", heard, { reason: "another_contact" });
  say(turn, "transfer", "transfer.noted");
  return { to: "finish", outcome: "transferred", say: ["close.goodbye"] };
}
