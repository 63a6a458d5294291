/** A line left without values, or without further ones: not known, a colleague's, told later, or an order they do not know. */
import { point } from "#kernel/interval.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { Extraction } from "../extraction/types.ts";
import { writeDraft } from "./promise.ts";
import { hasIntent } from "./reading.ts";
import {
  ask,
  decide,
  identifier,
  keepsUnconfirmed,
  type Move,
  NEXT,
  open,
  quantity,
  report,
  say,
  type Turn,
  text,
} from "./turn.ts";
import type { Heard } from "./types.ts";

/** "I don't know", "ask Mr Zhou", "call me later", "bye": the line stays without a promise. */
export function leave(turn: Turn, extraction: Extraction, heard: Heard): Move | null {
  const { work } = open(turn);
  if (hasIntent(extraction, "call_back_later")) return ask({ kind: "later" });
  if (hasIntent(extraction, "transfer_colleague") || extraction.colleague) {
    work.colleague = true;
    notKnown(turn, heard, "colleague");
    say(turn, "acknowledge", "ack.colleague");
    return giveUpLine(turn);
  }
  if (hasIntent(extraction, "order_unknown")) return unknownOrder(turn, heard);
  if (hasIntent(extraction, "dont_know")) {
    const { answerBy } = extraction;
    if (answerBy) willTell(turn, heard, answerBy.date);
    else {
      notKnown(turn, heard, null);
      sayOpen(turn);
    }
    return giveUpLine(turn);
  }
  return null;
}

/** The order is named once more; who still does not know it is rung by a person. */
function unknownOrder(turn: Turn, heard: Heard): Move {
  const { line, work } = open(turn);
  if (!work.orderNamed) {
    work.orderNamed = true;
    const named = { po: identifier(line.po), line: identifier(line.line), item: text(line.item) };
    say(turn, "answer", "answer.order_named", { ...named, qty: quantity(line.openQty, line.uom) }, { line: line.id });
    return ask({ kind: "line", again: true });
  }
  decide(turn, "human_request", heard, { reason: "order_unknown" });
  notKnown(turn, heard, "order_unknown");
  say(turn, "acknowledge", "ack.order_unknown", {}, { line: line.id });
  return giveUpLine(turn);
}

/** "I'll let you know on Thursday": until then nobody asks again. */
export function willTell(turn: Turn, heard: Heard, by: PlainDate | null): void {
  notKnown(turn, heard, "will_tell", { answerBy: by });
  if (by === null) sayOpen(turn);
  else say(turn, "acknowledge", "ack.will_tell", { interval: { type: "interval", interval: point(by) } });
}

/** No date is known; of a line that had one, that it could not be settled. */
export function sayOpen(turn: Turn): void {
  say(turn, "acknowledge", open(turn).work.disputed === null ? "ack.unknown" : "readback.not_confirmed");
}

export function notKnown(
  turn: Turn,
  heard: Heard,
  why: string | null,
  more: { answerBy?: PlainDate | null } = {},
): void {
  const { work } = open(turn);
  if (work.notKnownReported) return;
  work.notKnownReported = true;
  report(turn, "not_known", heard, null, why, more);
}

/**
 * Ends the current line without (further) values. What was recorded for it earlier stands; what was confirmed and then called
 * wrong, with nothing found in its place, is from here on only said, and a person clears it up.
 */
export function giveUpLine(turn: Turn): Move {
  const { topic, work } = open(turn);
  if (work.recorded?.status === "confirmed" && work.disputed !== null) {
    decide(turn, "human_request", work.disputed, { reason: "answer_disputed" });
    if (keepsUnconfirmed(turn)) {
      topic.draft = work.recorded.deliveries;
      writeDraft(turn, "said", null, false);
    }
  }
  work.disputed = null;
  topic.status = work.recorded ? work.recorded.status : "unknown";
  topic.draft = [];
  topic.draftHeard = [];
  topic.condition = work.recorded?.condition ?? null;
  work.readBack = false;
  return NEXT;
}
