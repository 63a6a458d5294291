/** The rest of a line whose other parts have a day: told later, not known, or left without a promise. */
import type { Extraction } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { notKnown, willTell } from "./leaving.ts";
import { totalOf } from "./quantities.ts";
import { hasIntent } from "./reading.ts";
import { take } from "./taking.ts";
import { type Move, open, SETTLE, type Turn } from "./turn.ts";
import type { Heard } from "./types.ts";

/** Goes on without the rest: it stands with no promise. */
export function leaveRemainder(turn: Turn): Move {
  open(turn).work.remainderAsked = CAPS.remaindersPerLine;
  return SETTLE;
}

/** "2,500 on the 23rd, the rest I'll tell you on Monday": the rest is not asked for. */
export function leaveRestFor(turn: Turn, { answerBy, condition, deliveries }: Extraction, heard: Heard): void {
  const { topic, line } = open(turn);
  const dated = topic.draft.filter(({ interval }) => interval !== null);
  if (!answerBy || dated.length === 0 || totalOf(dated) >= line.openQty) return;
  topic.draft = dated;
  // "... and the rest only when the chips come": nothing of what has a day hangs on it.
  const rest = deliveries.find(({ date }) => date === null)?.quantity?.span.from;
  if (condition !== null && rest !== undefined && condition.span.from > rest) topic.condition = null;
  willTell(turn, heard, answerBy.date);
  leaveRemainder(turn);
}

/** "No, of the rest I don't know": the rest of what was read back has no day, and the other parts stand to be confirmed. */
export function withoutRest(turn: Turn, extraction: Extraction, heard: Heard): Move | null {
  const { topic } = open(turn);
  const { answerBy, part } = extraction;
  const unknown = answerBy || hasIntent(extraction, "dont_know");
  if (!unknown || part?.index !== -1 || topic.draft.length < 2) return null;
  take(turn, topic.draft.slice(0, -1), heard);
  if (answerBy) willTell(turn, heard, answerBy.date);
  else notKnown(turn, heard, null);
  return leaveRemainder(turn);
}
