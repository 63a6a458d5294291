/** The log read back as what a person sees: turns, topics and phase. Pure; the words come from content. */
import type { Erased } from "#modules/evidence/index.ts";
import type { StoredEvent } from "./event-payloads.ts";
import type { KeptForm } from "./forms.ts";
import type { TopicView, TurnView } from "./schema.ts";

export type Words = ReadonlyMap<string, string | Erased>;

export type Transcript = {
  turns: TurnView[];
  topics: TopicView[] | null;
  forms: KeptForm[];
  phase: string | null;
  takenOver: boolean;
};

/** Ids of the words a log names. */
export function contentIdsOf(events: readonly StoredEvent[]): string[] {
  return events.flatMap((event) =>
    (event.kind === "heard" || event.kind === "said" || event.kind === "operator_said") && event.payload.contentId
      ? [event.payload.contentId]
      : [],
  );
}

/** `callStartedAt` ms since the epoch; `live`: words that are not kept yet are still in the memory of the call. */
export function transcriptOf(
  events: readonly StoredEvent[],
  words: Words,
  { callStartedAt, live }: { callStartedAt: number; live: boolean },
): Transcript {
  const view = events.findLast((event) => event.kind === "topics");
  const turns = events.flatMap((event) => turnOf(event, words, callStartedAt, live) ?? []);
  markCutOff(turns, events);
  // A sentence is written when it has been spoken, after the words that interrupted it.
  turns.sort((a, b) => a.fromMs - b.fromMs || a.seq - b.seq);
  endLast(turns);
  return {
    turns,
    topics: view?.payload.topics ?? null,
    forms: view?.payload.forms ?? [],
    phase: view?.payload.phase ?? null,
    takenOver: view?.payload.phase === "taken_over",
  };
}

/** The end is written before the closing sentences sound; for whoever reads it is over when they have. */
function endLast(turns: TurnView[]): void {
  const at = turns.findIndex((turn) => turn.who === "system" && turn.act === "ended");
  const [end] = at < 0 ? [] : turns.splice(at, 1);
  if (end === undefined) return;
  end.fromMs = Math.max(end.fromMs, turns.at(-1)?.toMs ?? 0);
  end.toMs = end.fromMs;
  turns.push(end);
}

/**
 * A sentence that was cut off is written as far as it was heard, and then that it was cut: what a person typed has a name,
 * of the agent's own it is the newest before that.
 */
function markCutOff(turns: TurnView[], events: readonly StoredEvent[]): void {
  const typed = new Map<string | undefined, number>();
  for (const event of events) {
    if (event.kind === "operator_said") typed.set(event.payload.utteranceId, event.seq);
    if (event.kind !== "interrupted" && event.kind !== "unspoken") continue;
    const spokenMs = event.kind === "interrupted" ? event.payload.spokenMs : 0;
    const seq = typed.get(event.payload.utteranceId);
    const cut =
      seq === undefined
        ? turns.findLast((turn) => spokenMs > 0 && turn.who === "agent" && turn.seq < event.seq)
        : turns.find((turn) => turn.seq === seq);
    if (cut) cut.interruptedAtMs = cut.fromMs + spokenMs;
  }
}

function turnOf(event: StoredEvent, words: Words, callStartedAt: number, live: boolean): TurnView | null {
  const sinceStart = Math.max(0, event.at - callStartedAt);
  const blank = {
    seq: event.seq,
    slot: null,
    lineId: null,
    interruptedAtMs: null,
    timings: {},
    fromMs: sinceStart,
    toMs: sinceStart,
  };
  const noWords = { ...blank, text: null, state: "kept" as const };
  switch (event.kind) {
    case "heard": {
      const { contentId, slot, lineId, fromMs, toMs, timings } = event.payload;
      const said = textOf(contentId, words, live);
      return { ...blank, who: "partner", act: null, slot, lineId, fromMs, toMs, timings, ...said };
    }
    case "said": {
      const { contentId, act, slot, lineId, fromMs, toMs, timings, interruptedAtMs } = event.payload;
      const said = textOf(contentId, words, live);
      return { ...blank, who: "agent", act, slot, lineId, fromMs, toMs, timings, interruptedAtMs, ...said };
    }
    case "operator_said":
      return { ...blank, who: "operator", act: null, ...textOf(event.payload.contentId, words, live) };
    case "key": {
      const { key, atMs } = event.payload;
      return { ...noWords, who: "partner", act: null, text: keyText(key), fromMs: atMs, toMs: atMs };
    }
    case "silence":
      return { ...noWords, who: "system", act: "silence", fromMs: event.payload.atMs, toMs: event.payload.atMs };
    case "operator":
      return { ...noWords, who: "system", act: event.payload.action };
    case "mode":
      return { ...noWords, who: "system", act: event.payload.mode };
    case "ended":
      return { ...noWords, who: "system", act: "ended" };
    default:
      return null;
  }
}

/** A key of the telephone among words: while the call lasts and from its log. */
export function keyText(key: string): string {
  return `[${key}]`;
}

function textOf(contentId: string | null, words: Words, live: boolean): Pick<TurnView, "text" | "state"> {
  const found = contentId === null ? undefined : words.get(contentId);
  if (typeof found === "string") return { text: found, state: "kept" };
  if (found !== undefined) return { text: null, state: "erased" };
  return { text: null, state: live ? "in_memory" : "not_recorded" };
}
