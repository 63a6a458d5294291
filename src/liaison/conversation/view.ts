/** What the call page shows of a state: one topic a line, in words for reading. Pure. */
import type { DateBasis } from "#kernel/basis.ts";
import { type DateInterval, isPoint } from "#kernel/interval.ts";
import { formatQuantity } from "#kernel/quantity.ts";
import type { TopicView } from "#modules/conversations/schema.ts";
import type { CallSnapshot, ConversationState, DraftDelivery } from "./types.ts";

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
  return state.topics.map((topic) => {
    const line = snapshot.lines.find((candidate) => candidate.id === topic.lineId)!;
    return {
      lineId: line.id,
      po: line.po,
      line: line.line,
      item: line.item,
      status: topic.status,
      understood: topic.draft.map(describe),
      commitmentIds: topic.commitmentIds,
    };
  });
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
