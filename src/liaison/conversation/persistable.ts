/** Events as they are appended to the log: ids, values and times, never words. */
import type { JournalEvent, Mode } from "./journal.ts";
import type { ConversationEvent } from "./types.ts";

/** A word before consent leaves no trace of where it was or what it held. */
export function persistable(
  event: ConversationEvent,
  mode: Mode,
  atMs: number,
  extra: Record<string, unknown>,
): JournalEvent {
  const { kind, ...payload } = event;
  if (event.kind !== "heard") return { kind, payload: { ...payload, ...extra }, atMs };
  const { heard, extraction, asked } = event;
  return {
    kind,
    payload: {
      contentId: mode === "recorded" ? heard.contentId : null,
      fromMs: heard.fromMs,
      toMs: heard.toMs,
      slot: asked,
      extraction,
      ...extra,
    },
    atMs,
  };
}
