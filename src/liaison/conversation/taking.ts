/** What one answer puts on the line that is talked about: its draft, and facts said along the way. */
import type { Extraction } from "../extraction/types.ts";
import { CAPS } from "../flows/caps.ts";
import { conditionOf } from "./draft.ts";
import { open, report, type Turn } from "./turn.ts";
import type { DraftDelivery, Heard, Topic } from "./types.ts";

/** Facts said along the way. They are reports, never promises; true when there was one. */
export function noteFacts(turn: Turn, extraction: Extraction, heard: Heard): boolean {
  const { topic, work } = open(turn);
  if (extraction.percent) report(turn, "percent_complete", heard, extraction.percent.value, null);
  if (extraction.delayReason) report(turn, "delay_reason", heard, null, extraction.delayReason.value);
  const done = finishedIn(extraction);
  if (done !== null) report(turn, "quantity_finished", heard, done, null);
  if (isMet(topic, extraction)) topic.condition = null;
  if (extraction.condition) {
    topic.condition = conditionOf(extraction, heard);
    work.conditionRead = false;
  }
  return extraction.percent !== null || extraction.delayReason !== null || extraction.condition !== null;
}

/** "Forget the connector, it is here": told of what the promise hangs on, or of nothing else that is known. */
function isMet({ condition }: Topic, { conditionMet: met }: Extraction): boolean {
  if (condition === null || !met) return false;
  return met.reason === null || condition.reason === null || met.reason === condition.reason;
}

/** One count of what is done already; in another unit than the order's it is left to the words. */
function finishedIn({ observed, deliveries }: Extraction): number | null {
  const promised = deliveries.map(({ quantity }) => quantity?.span.from);
  const [only, ...more] = observed.counts.filter(
    ({ role, unit, span }) => role === "done" && (unit === null || unit === "pcs") && !promised.includes(span.from),
  );
  return only === undefined || more.length > 0 ? null : only.value;
}

/** Puts a draft on the current line together with where it was said. */
export function take(turn: Turn, draft: DraftDelivery[], heard: Heard): void {
  const { topic, work } = open(turn);
  topic.draft = draft.slice(0, CAPS.deliveriesPerLine);
  topic.draftHeard.push(heard);
  topic.status = "heard";
  work.readBack = false;
}
