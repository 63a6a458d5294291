/**
 * The state a stored conversation led to, folded anew from its snapshot and log: what was understood is in the events and is
 * not understood again. It reaches the same decisions after an erasing, which takes the words alone.
 */
import { AppError } from "#kernel/errors.ts";
import { conversationDetail, readEvents, readSnapshot, type StoredEvent } from "#modules/conversations/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { Extraction } from "../extraction/types.ts";
import { FLOWS } from "../flows/index.ts";
import type { Engine } from "./engine.ts";
import type { CallSnapshot, ConversationEvent, ConversationState } from "./types.ts";

/** Null where recording was refused or taken back: then the log holds confirmed values and not what led to them. Throws `conflict` for a flow of another version. */
export async function replay(ctx: Ctx, conversationId: string, engine: Engine): Promise<ConversationState | null> {
  const { mode } = await conversationDetail(ctx, conversationId);
  if (mode !== "recorded") return null;
  const snapshot = JSON.parse(await readSnapshot(ctx, conversationId)) as CallSnapshot;
  // A log may be of a flow that is no more.
  const flow = Object.hasOwn(FLOWS, snapshot.flow) ? FLOWS[snapshot.flow] : undefined;
  if (flow?.version !== snapshot.flowVersion) {
    throw new AppError("conflict", `This conversation followed ${snapshot.flow} ${snapshot.flowVersion}.`);
  }
  const events = (await readEvents(ctx, conversationId)).flatMap((stored) => eventOf(stored) ?? []);
  return events.reduce((state, event) => engine.reduce(snapshot, state, event).state, engine.initialState(snapshot));
}

/** What the reducer was given; null for what only tells of it. */
function eventOf({ kind, payload }: StoredEvent): ConversationEvent | null {
  switch (kind) {
    case "heard": {
      const { contentId, fromMs, toMs, extraction, slot } = payload;
      const heard = { contentId, fromMs, toMs };
      return { kind, heard, extraction: extraction as Extraction, asked: slot as "status" };
    }
    case "started":
      return { kind };
    case "answered":
    case "key":
    case "silence":
    case "interrupted":
    case "blocked":
    case "operator":
    case "operator_said":
    case "recorded":
    case "effect_failed":
      return { kind, ...payload } as ConversationEvent;
    case "ended":
      // Its own end it reached with the event before.
      return payload.by === "agent" || payload.by === "operator" ? null : { kind, by: payload.by };
    default:
      return null;
  }
}
