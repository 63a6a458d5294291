/** What the call page shows of a state: one topic a line, as values. Pure. */
import type { TopicView, Understood } from "#modules/conversations/schema.ts";
import type { CallSnapshot, ConversationState, DraftDelivery, Topic } from "./types.ts";

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
    understood: deliveries.map(understood),
    commitmentIds: topic.commitmentIds,
  };
}

function understood({ qty, uom, approx, interval, basis }: DraftDelivery): Understood {
  return { qty, uom, approx, interval, basis };
}
