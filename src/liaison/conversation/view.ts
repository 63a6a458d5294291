/** What the call page shows of a state: one topic a line, in words for reading. Pure. */
import type { DateBasis } from "#kernel/basis.ts";
import { type DateInterval, isPoint } from "#kernel/interval.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { TopicView } from "#modules/conversations/schema.ts";
import type { CallSnapshot, ConversationState, DraftDelivery, Topic } from "./types.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const BASIS: Record<DateBasis | "unknown", string> = {
  finished: "finished",
  ready: "ready",
  ex_factory: "ex-factory",
  handed_over: "handed over",
  received: "received",
  unknown: "basis unknown",
};

export function topicViews(snapshot: CallSnapshot, state: ConversationState): TopicView[] {
  return state.topics.map((topic) => viewOf(snapshot, topic, topic.draft));
}

/** What may be written where recording was refused: lines with a confirmed promise, without what was said of them since. */
export function confirmedViews(snapshot: CallSnapshot, state: ConversationState): TopicView[] {
  return state.topics.flatMap((topic, index) => {
    if (topic.commitmentIds.length === 0) return [];
    const recorded = state.work.topics[index]?.recorded;
    return [viewOf(snapshot, topic, recorded?.status === "confirmed" ? recorded.deliveries : [])];
  });
}

function viewOf(snapshot: CallSnapshot, topic: Topic, deliveries: readonly DraftDelivery[]): TopicView {
  const line = snapshot.lines.find((candidate) => candidate.id === topic.lineId)!;
  return {
    lineId: line.id,
    po: line.po,
    line: line.line,
    item: line.item,
    status: topic.status,
    understood: deliveries.map(describe),
    commitmentIds: topic.commitmentIds,
  };
}

function describe(draft: DraftDelivery): string {
  const parts: string[] = [];
  if (draft.qty !== null) parts.push(`${draft.approx ? "about " : ""}${formatQuantity(draft.qty)} ${draft.uom}`);
  if (draft.interval !== null) parts.push(describeInterval(draft.interval));
  if (draft.basis !== null) parts.push(BASIS[draft.basis]);
  return parts.join(" · ");
}

export function describeInterval(interval: DateInterval): string {
  if (interval.latest === null) return `from ${day(interval.earliest)}`;
  if (isPoint(interval)) return day(interval.earliest);
  if (interval.earliest.slice(0, 7) === interval.latest.slice(0, 7)) {
    return `${Number(interval.earliest.slice(8))}–${day(interval.latest)}`;
  }
  return `${day(interval.earliest)} – ${day(interval.latest)}`;
}

function day(date: string): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}
