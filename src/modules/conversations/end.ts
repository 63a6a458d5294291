/** What becomes of a conversation: consent, its end, and the ends nobody was there to write. */
import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { insertEvents, lastSeq, type NewEvent } from "./append.ts";
import type { EventPayload } from "./event-payloads.ts";

/** A conversation that no server took up within this time was never connected. */
const UNLEASED_MS = 120_000;

/**
 * The answer to the question about recording. Consent may be withdrawn later, but a refusal stands: throws `conflict`
 * on the way back. Call it before appending the events of the turn that said so.
 */
export async function setMode(ctx: Ctx, conversationId: string, mode: "recorded" | "unrecorded"): Promise<void> {
  const result = await ctx.tx
    .updateTable("conversation")
    .set({ mode })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .where("mode", "in", mode === "recorded" ? ["pending", "recorded"] : ["pending", "recorded", "unrecorded"])
    .where("status", "in", ["waiting", "live"])
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) {
    throw new AppError("conflict", "Recording was refused in this conversation, or it has ended.");
  }
  ctx.changed(`conversation:${conversationId}`);
}

/** The language it goes on in, ISO 639-1: minutes are in the last one. */
export async function setLanguage(ctx: Ctx, conversationId: string, language: string): Promise<void> {
  await ctx.tx
    .updateTable("conversation")
    .set({ language })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .execute();
  ctx.changed(`conversation:${conversationId}`);
}

/** `endedAt` is ms since the epoch. */
export type ConversationEnd = {
  by: EventPayload<"ended">["by"];
  outcome: string;
  status: "ended" | "broken_off";
  endedAt: number;
};

/**
 * The one way a conversation ends: its row, the event `ended`, and `behind` it what was kept because of it (of a line that
 * dropped); frees the lease, tells of it. Returns the number of the last event, or null, having changed nothing, when it
 * had ended.
 */
export async function endConversation(
  ctx: Ctx,
  conversationId: string,
  { by, outcome, status, endedAt }: ConversationEnd,
  behind: readonly NewEvent[] = [],
): Promise<number | null> {
  const row = await ctx.tx
    .updateTable("conversation")
    .set({ status, outcome, ended_at: new Date(endedAt), lease_owner: null, lease_until: null })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .where("status", "in", ["waiting", "live"])
    .returning(["id", "partner_id", "mode"])
    .executeTakeFirst();
  if (row === undefined) return null;
  const ended = { kind: "ended", payload: { by, outcome }, at: endedAt };
  const last = await insertEvents(ctx, row, await lastSeq(ctx, conversationId), [ended, ...behind]);
  await audit(ctx, {
    action: "conversations.ended",
    subjectKind: "conversation",
    subjectId: conversationId,
    detail: { outcome, status },
  });
  ctx.changed("conversations");
  ctx.changed(`conversation:${conversationId}`);
  return last;
}

/**
 * Recovery after a crash, in one workspace: conversations whose lease ran out before `leasesBefore` (ms since the epoch)
 * become `broken_off`, with the end at the last thing that is known of them. A server that is alone on its database
 * passes a time in the future at start: every lease is then a dead one. Returns their ids.
 */
export async function markBrokenOff(ctx: Ctx, leasesBefore: number): Promise<string[]> {
  const rows = await ctx.tx
    .selectFrom("conversation")
    .select(["id", "started_at", "connected_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("status", "in", ["waiting", "live"])
    .where((eb) =>
      eb.or([
        eb("lease_until", "<", new Date(leasesBefore)),
        eb.and([eb("lease_until", "is", null), eb("started_at", "<", new Date(leasesBefore - UNLEASED_MS))]),
      ]),
    )
    .orderBy("id")
    .forUpdate()
    .skipLocked()
    .execute();
  for (const row of rows) {
    const endedAt = await lastKnown(ctx, row.id, row.connected_at ?? row.started_at);
    await endConversation(ctx, row.id, { by: "fault", outcome: "broken_off", status: "broken_off", endedAt });
  }
  return rows.map((row) => row.id);
}

async function lastKnown(ctx: Ctx, conversationId: string, atLeast: Date): Promise<number> {
  const row = await ctx.tx
    .selectFrom("conversation_event")
    .select((eb) => eb.fn.max("at").as("at"))
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  return Math.max(row?.at?.getTime() ?? 0, atLeast.getTime());
}
