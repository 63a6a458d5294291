/** The answer to a read-back: the only place where a promise becomes a record. */
import { addDays } from "#kernel/time.ts";
import type { Extraction } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { correct, readTold, repeats } from "./draft.ts";
import { giveUpLine, leave } from "./leaving.ts";
import { writeDraft } from "./promise.ts";
import { denies, hasIntent, isFirmYes, isYesWithValues } from "./reading.ts";
import { either } from "./readings.ts";
import { withoutRest } from "./rest.ts";
import { noteFacts, take } from "./taking.ts";
import {
  ask,
  contradict,
  keepsUnconfirmed,
  type Move,
  NEXT,
  NOT_UNDERSTOOD,
  open,
  SETTLE,
  say,
  type Turn,
} from "./turn.ts";
import type { DraftDelivery, Heard } from "./types.ts";

export function answerReadback(turn: Turn, extraction: Extraction, heard: Heard, byKey: boolean): Move {
  const { topic, line, work } = open(turn);
  const confirm = extraction.confirm;
  const denied = denies(extraction);
  // "yes, if the connector comes": the condition is read back with the values before anything is written.
  const read = work.conditionRead;
  const hung = topic.condition !== null;
  const conditional = noteFacts(turn, extraction, heard) && extraction.condition !== null;
  if (extraction.ambiguous && extraction.ambiguous.readings.length > 1)
    return unclearCorrection(turn, extraction, heard);
  const restLeft = withoutRest(turn, extraction, heard);
  if (restLeft) return restLeft;
  const told = readTold(extraction, line, turn.snapshot.today, topic.draft).deliveries;
  if (told.length > 0 && !repeats(topic.draft, told)) return corrected(turn, told, extraction, heard);
  const otherBasis = extraction.basis !== null && topic.draft.some((one) => one.basis !== extraction.basis);
  if (otherBasis && told.length === 0) {
    take(
      turn,
      topic.draft.map((one) => ({ ...one, basis: extraction.basis })),
      heard,
    );
    return SETTLE;
  }
  // "No, forget the connector": what is denied is the condition, and the values are said back without it.
  if (hung && topic.condition === null) return ask({ kind: "readback", keypad: false });
  // "Yes, but only if the connector comes" denies nothing that was said back.
  const hangs = conditional && confirm?.value !== "no";
  if (denied && !hangs) return deniedReadback(turn, extraction, heard);
  // Said back with its condition once: who names one again has said what hangs on it.
  if (hangs) return read ? record(turn, "said", null, false) : ask({ kind: "readback", keypad: false });
  const loose = confirm?.value === "yes" && !confirm.hedged;
  if (isFirmYes(extraction) || isYesWithValues(extraction)) {
    // "Around the twenty-ninth", said back as that day: whether it is firm is asked once.
    const about = topic.draft.some(({ precision }) => precision === "about") && !work.hedgeAsked;
    return about ? hedged(turn) : record(turn, "confirmed", heard, byKey);
  }
  if ((confirm && !loose) || hasIntent(extraction, "dont_know")) return hedged(turn);
  if (hasIntent(extraction, "call_back_later")) return ask({ kind: "later" });
  if (hasIntent(extraction, "transfer_colleague") || extraction.colleague) {
    work.colleague = true;
    return record(turn, "said", null, false);
  }
  return NOT_UNDERSTOOD;
}

function corrected(turn: Turn, told: DraftDelivery[], extraction: Extraction, heard: Heard): Move {
  const { topic, line, work } = open(turn);
  if (failReadback(turn)) return keypadOrLeave(turn);
  const draft = correct(topic.draft, told, line.openQty, extraction);
  work.readBack = false;
  if (draft === null) return ask({ kind: "what_wrong" });
  take(turn, draft, heard);
  return SETTLE;
}

/** "No, the third of the fourth": both readings are offered where it is clear which delivery is meant. */
function unclearCorrection(turn: Turn, extraction: Extraction, heard: Heard): Move {
  if (failReadback(turn)) return keypadOrLeave(turn);
  if (open(turn).topic.draft.length === 1) return either(turn, extraction, heard);
  open(turn).work.readBack = false;
  return ask({ kind: "what_wrong" });
}

/** A plain "no": what is wrong? The denied values are never written, not even as said. */
function deniedReadback(turn: Turn, extraction: Extraction, heard: Heard): Move {
  const { work } = open(turn);
  work.readBack = false;
  denyPromise(turn, heard);
  const left = leave(turn, extraction, heard);
  if (left) return left;
  work.failedReadbacks += 1;
  if (work.failedReadbacks >= CAPS.failedReadbacks) return keypadOrLeave(turn);
  return ask({ kind: "what_wrong" });
}

/** The promise on record was read back ("as planned") and denied: which of the two holds is for people. */
function denyPromise(turn: Turn, heard: Heard): void {
  const { topic, line } = open(turn);
  const denied = line.promises.find(
    (promise) =>
      promise.status === "confirmed" &&
      topic.draft.some(
        (one) =>
          one.qty === promise.qty &&
          one.interval?.earliest === promise.interval.earliest &&
          one.interval.latest === promise.interval.latest,
      ),
  );
  if (denied) contradict(turn, denied, heard);
}

/** Counts a read-back that was corrected; true when words have failed often enough. */
function failReadback(turn: Turn): boolean {
  const { work } = open(turn);
  work.failedReadbacks += 1;
  return work.failedReadbacks > CAPS.failedReadbacks;
}

export function keypadOrLeave(turn: Turn): Move {
  const { work } = open(turn);
  work.readBack = false;
  if (!work.keypadTried) {
    work.keypadTried = true;
    return ask({ kind: "keypad_date", digits: "", fromMs: null });
  }
  say(turn, "acknowledge", "readback.not_confirmed");
  return giveUpLine(turn);
}

/** "About right" is no firm yes: asked once, then the values stay said. */
function hedged(turn: Turn): Move {
  const { work } = open(turn);
  if (work.hedgeAsked) return record(turn, "said", null, false);
  work.hedgeAsked = true;
  return ask({ kind: "hedge" });
}

export function answerHedge(turn: Turn, extraction: Extraction, heard: Heard, byKey: boolean): Move {
  const { topic, line } = open(turn);
  const told = readTold(extraction, line, turn.snapshot.today, topic.draft).deliveries;
  if (told.length > 0 && !repeats(topic.draft, told)) return corrected(turn, told, extraction, heard);
  const days = extraction.upToDays ?? extraction.durationDays?.days ?? null;
  if (days !== null && days > 0) {
    take(
      turn,
      topic.draft.map((one) => extendBy(one, days)),
      heard,
    );
    return SETTLE;
  }
  if (isFirmYes(extraction)) return record(turn, "confirmed", heard, byKey);
  return record(turn, "said", null, false);
}

/** "It may take two days more": the likely day stays, the latest moves. */
function extendBy(delivery: DraftDelivery, days: number): DraftDelivery {
  if (delivery.interval === null) return delivery;
  return { ...delivery, interval: { ...delivery.interval, latest: addDays(delivery.interval.likely, days) } };
}

/**
 * Writes what was read back. The record comes before its acknowledgement among the effects. Who refused the recording
 * leaves nothing unconfirmed behind, and is told so.
 */
export function record(turn: Turn, asked: "said" | "confirmed", confirmed: Heard | null, byKey: boolean): Move {
  const status = open(turn).work.hangsOnPrice ? "said" : asked;
  if (status === "said" && !keepsUnconfirmed(turn)) {
    say(turn, "acknowledge", "ack.not_kept", {}, { line: open(turn).line.id });
    return giveUpLine(turn);
  }
  const { work } = open(turn);
  if (work.recorded) turn.state.work.corrections += 1;
  writeDraft(turn, status, confirmed, byKey);
  work.disputed = null;
  say(turn, "acknowledge", status === "confirmed" ? "ack.recorded" : "ack.said_only", {}, { line: open(turn).line.id });
  return NEXT;
}
