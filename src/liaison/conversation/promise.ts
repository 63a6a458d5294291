/** Puts a draft on record: once the effect is carried out it is a promise, said or confirmed. */
import { promised } from "./draft.ts";
import { open, type Turn } from "./turn.ts";
import type { Heard } from "./types.ts";

export function writeDraft(turn: Turn, status: "said" | "confirmed", confirmed: Heard | null, byKey: boolean): void {
  const { topic, work, index } = open(turn);
  turn.state.work.awaiting.push({ effect: turn.effects.length, topic: index, before: work.recorded });
  turn.effects.push({
    type: "record",
    lineId: topic.lineId,
    replaces: "all",
    deliveries: promised(topic.draft),
    status,
    stated: topic.draftHeard,
    confirmed: byKey ? null : confirmed,
    confirmedByKey: byKey,
    condition: topic.condition,
  });
  work.recorded = { status, deliveries: topic.draft, condition: topic.condition };
  work.readBack = false;
  topic.status = status;
  topic.draftHeard = [];
}
