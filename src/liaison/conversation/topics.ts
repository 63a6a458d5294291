/** Which line is talked about: matching identifiers, leaving a line for another and coming back. */

import type { Extraction } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { nextField } from "./form/form.ts";
import { isRecorded, outcomeOf } from "./outcome.ts";
import { ask, type Move, open, SETTLE, say, type Turn } from "./turn.ts";
import type { DraftDelivery, Heard } from "./types.ts";

/** Indexes of the topics an answer names, in the order named; "po" alone names its only line, or the one talked about. */
export function namedTopics(turn: Turn, extraction: Extraction): number[] {
  const found: number[] = [];
  for (const identifier of extraction.identifiers) {
    const index = topicFor(turn, identifier.value);
    if (index !== null && !found.includes(index)) found.push(index);
  }
  return found;
}

export function topicFor(turn: Turn, value: string): number | null {
  const matches = turn.state.topics.flatMap((topic, index) => {
    const line = turn.snapshot.lines.find((candidate) => candidate.id === topic.lineId);
    return line && (value === line.po || value === `${line.po}/${line.line}`) ? [index] : [];
  });
  if (matches.length === 1) return matches[0]!;
  return turn.state.current !== null && matches.includes(turn.state.current) ? turn.state.current : null;
}

/**
 * Turns to another line; an unsettled one is taken up again afterwards. Its recorded values become the draft to correct. The
 * open question was about the line that was left: from here on it is this line's, so that no yes to the one confirms the other.
 */
export function turnTo(turn: Turn, index: number): void {
  const { state } = turn;
  const before = state.current;
  if (before === index) return;
  if (before !== null && isUnsettled(turn, before)) state.work.returnTo.push(before);
  state.work.returnTo = state.work.returnTo.filter((waiting) => waiting !== index);
  state.current = index;
  state.work.question = { kind: "line", again: false };
  state.work.failures = 0;
  reopen(turn);
}

/** Makes what was recorded the draft again, so that a correction of one value keeps the others. */
export function reopen(turn: Turn): void {
  const { topic, work } = open(turn);
  work.named = false;
  work.readBack = false;
  work.failedReadbacks = 0;
  work.keypadTried = false;
  if (work.recorded && topic.draft.length === 0)
    topic.draft = work.recorded.deliveries.map((delivery) => ({ ...delivery }));
  topic.status = topic.draft.length > 0 ? "heard" : "asked";
}

export function isUnsettled(turn: Turn, index: number): boolean {
  const status = turn.state.topics[index]?.status;
  return status === "open" || status === "asked" || status === "heard";
}

/** Values for a line that is not being talked about: they wait, unread, until its turn comes. */
export function leaveFor(turn: Turn, index: number, deliveries: DraftDelivery[], heard: Heard): void {
  const topic = turn.state.topics[index];
  const work = turn.state.work.topics[index];
  if (!topic || !work || deliveries.length === 0) return;
  topic.draft = deliveries;
  topic.draftHeard = [heard];
  topic.status = "heard";
  work.named = false;
  work.readBack = false;
}

/** The line left for a correction, then the next unasked one, then the recap, then goodbye. */
export function nextMove(turn: Turn): Move {
  const { state } = turn;
  if (state.form !== null) return nextField(turn);
  const waiting = state.work.returnTo.pop();
  const index =
    waiting !== undefined && isUnsettled(turn, waiting)
      ? waiting
      : state.topics.findIndex((_, candidate) => isUnsettled(turn, candidate));
  if (index >= 0) {
    state.current = index;
    const { topic, work } = open(turn);
    if (topic.draft.length > 0) {
      topic.status = "heard";
      return SETTLE;
    }
    work.named = true;
    return ask({ kind: "line", again: false });
  }
  state.current = null;
  if (!state.work.putThroughAsked && state.work.topics.some((work) => work.colleague)) {
    state.work.putThroughAsked = true;
    return ask({ kind: "put_through" });
  }
  if (!state.topics.some((_, candidate) => isRecorded(state, candidate))) {
    return { to: "finish", outcome: outcomeOf(state), say: ["close.goodbye"] };
  }
  if (!state.work.recapped) {
    state.work.recapped = true;
    state.work.correctionsSaid = state.work.corrections;
    return ask({ kind: "recap", whole: true });
  }
  if (state.work.corrections > state.work.correctionsSaid) say(turn, "acknowledge", "recap.corrected");
  state.work.correctionsSaid = state.work.corrections;
  state.work.recaps += 1;
  if (state.work.corrections >= CAPS.corrections || state.work.recaps > CAPS.corrections) {
    return { to: "finish", outcome: outcomeOf(state), say: ["close.goodbye"] };
  }
  return ask({ kind: "recap", whole: false });
}
