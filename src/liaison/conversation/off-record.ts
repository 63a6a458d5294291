/**
 * Off the record: nothing is kept but who, when, what about and what is confirmed. Refused, with the reason and an offer
 * of a person, where a record has to be kept (modules/protection/off-record.ts). There is no way back within the
 * conversation: the next one asks about recording anew.
 */
import { offRecordRefusal, topicOfFlow } from "#modules/protection/index.ts";
import type { TopicClass } from "#modules/protection/schema.ts";
import type { Extraction } from "../extraction/types.ts";
import { hasIntent, hasValues } from "./reading.ts";
import { decide, say, settleRecording, type Turn, text } from "./turn.ts";
import type { Heard } from "./types.ts";

/**
 * Reasons that tell of the recording and not of what was said, and of people's safety, for which somebody has to call:
 * kept where recording was refused as well.
 */
const ALWAYS_TOLD: readonly unknown[] = [
  "injury",
  "safety_unknown",
  "recording_withdrawn",
  "off_record",
  "off_record_refused",
  "off_record_topic",
];

export function isAlwaysTold(reason: unknown): boolean {
  return ALWAYS_TOLD.includes(reason);
}

/** True: it was about this, it was answered, and the open question returns. An injury goes before. */
export function offRecord(turn: Turn, extraction: Extraction, heard: Heard): boolean {
  if (hasIntent(extraction, "injury_report")) return false;
  if (hasIntent(extraction, "off_record_request") && !answersUnkept(turn, extraction)) {
    if (turn.state.work.offRecord) say(turn, "answer", "off_record.already");
    else if (!refuses(turn, extraction, heard)) grant(turn, extraction, heard, true);
    return true;
  }
  if (hasIntent(extraction, "on_record_request") && turn.state.recording === "unrecorded") {
    say(turn, "answer", "off_record.no_return");
    return true;
  }
  if (!turn.state.work.offRecord || topicOfTurn(extraction) !== "quality") return false;
  say(turn, "refuse", "refuse.off_record_topic", { principal: principalOf(turn) });
  decide(turn, "human_request", heard, { reason: "off_record_topic" });
  return true;
}

/**
 * "Between you and me, the twelfth" where nothing is kept any more: only what is confirmed will be, so the answer is taken. Told
 * together with the first such wish it is not: the question returns once the partner knows what stays.
 */
function answersUnkept({ state }: Turn, extraction: Extraction): boolean {
  return state.work.offRecord === true && hasValues(extraction);
}

/** While a person of ours has the word the agent says nothing; the wish holds all the same where it may. */
export function overhearOffRecord(turn: Turn, extraction: Extraction, heard: Heard): void {
  if (!hasIntent(extraction, "off_record_request") || turn.state.work.offRecord) return;
  if (refusalOf(turn, extraction) === null) grant(turn, extraction, heard, false);
}

function refuses(turn: Turn, extraction: Extraction, heard: Heard): boolean {
  const refusal = refusalOf(turn, extraction);
  if (refusal === null) return false;
  say(turn, "refuse", `refuse.off_record_${refusal}`);
  say(turn, "refuse", "refuse.off_record_person", { principal: principalOf(turn) });
  if (!turn.state.intentsSeen.includes("off_record_request")) {
    decide(turn, "human_request", heard, { reason: "off_record_refused" });
    turn.state.intentsSeen.push("off_record_request");
  }
  return true;
}

function refusalOf(turn: Turn, extraction: Extraction) {
  const { protection } = turn.snapshot;
  const topic = topicOf(turn, extraction);
  return offRecordRefusal({
    sector: protection?.sector ?? "other",
    topic,
    underHold: protection?.underHold ?? false,
  });
}

function grant(turn: Turn, extraction: Extraction, heard: Heard, aloud: boolean): void {
  const { state } = turn;
  const before = state.recording;
  state.work.offRecord = true;
  if (before === "pending") settleRecording(turn, false);
  if (before === "recorded") {
    state.recording = "unrecorded";
    turn.effects.push({ type: "refuse_recording" });
  }
  turn.effects.push({ type: "go_off_record", topic: topicOf(turn, extraction) });
  if (before === "recorded") decide(turn, "human_request", heard, { reason: "off_record" });
  if (aloud) say(turn, "acknowledge", before === "recorded" ? "off_record.granted" : "off_record.already");
}

/** The strictest of what the turn, a report that was begun, and the flow are about. */
function topicOf({ snapshot, state }: Turn, extraction: Extraction): TopicClass {
  const said = topicOfTurn(extraction);
  if (said !== "delivery") return said;
  if (state.forms.some(({ form }) => topicOfFlow(form) === "quality")) return "quality";
  return topicOfFlow(snapshot.flow);
}

/** What one turn is about, beside the flow's own questions. */
function topicOfTurn(extraction: Extraction): TopicClass {
  if (hasIntent(extraction, "injury_report")) return "safety";
  return hasIntent(extraction, "quality_report") ? "quality" : "delivery";
}

function principalOf(turn: Turn) {
  return text(turn.snapshot.principal);
}
