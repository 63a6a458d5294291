import type { ConversationDetail, LiveEvent } from "#modules/conversations/schema.ts";

type Levels = Extract<LiveEvent, { type: "levels" }>;

/** The page as it stands after one more event; levels are no part of it. Turns may come again with more known of them. */
export function applyLive(detail: ConversationDetail | undefined, event: LiveEvent): ConversationDetail | undefined {
  if (event.type === "detail") return event.detail;
  if (!detail) return detail;
  switch (event.type) {
    case "turn": {
      const others = detail.turns.filter((turn) => turn.seq !== event.turn.seq);
      return { ...detail, turns: [...others, event.turn].sort((a, b) => a.seq - b.seq) };
    }
    case "topics":
      return { ...detail, topics: event.topics, forms: event.forms, phase: event.phase, takenOver: event.takenOver };
    case "status":
      return {
        ...detail,
        status: event.status as ConversationDetail["status"],
        mode: event.mode as ConversationDetail["mode"],
        outcome: event.outcome,
      };
    case "levels":
      return detail;
  }
}

/** What the stream does not tell of a running call, because it is a fact of its row: read again whenever it changed. */
export function withRecord(streamed: ConversationDetail, read: ConversationDetail): ConversationDetail {
  const { language, offRecord, topicClass, decisionIds, conditions, announced, missing } = read;
  return { ...streamed, language, offRecord, topicClass, decisionIds, conditions, announced, missing };
}

export type WaveState = { partner: number[]; agent: number[]; speaking: Levels["speaking"] };
export const SILENT: WaveState = { partner: [], agent: [], speaking: "none" };

/** About 16 s of levels at five a second. */
const KEPT = 80;

export function addLevels(wave: WaveState, levels: Levels): WaveState {
  const last = (values: number[], next: number) => [...values.slice(1 - KEPT), Math.max(0, Math.min(1, next))];
  return {
    partner: last(wave.partner, levels.partner),
    agent: last(wave.agent, levels.agent),
    speaking: levels.speaking,
  };
}

export function parseLive(data: string): LiveEvent | null {
  try {
    const event = JSON.parse(data) as LiveEvent | null;
    return event && typeof event === "object" && typeof event.type === "string" ? event : null;
  } catch {
    return null;
  }
}
