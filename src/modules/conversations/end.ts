/** What becomes of a conversation: consent, its end, and the ends nobody was there to write. */
import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import { lastSeq } from "./append.ts";
import { EVENT_PAYLOADS } from "./event-payloads.ts";

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

/**
 * Ends it and frees the lease; append the last events before. Returns false, and changes nothing, when it had ended.
 */
export function finish(
  ctx: Ctx,
  conversationId: string,
  outcome: string,
  status: "ended" | "broken_off",
): Promise<boolean> {
  return end(ctx, conversationId, { outcome, status, endedAt: ctx.now });
}

async function end(
  ctx: Ctx,
  conversationId: string,
  how: { outcome: string; status: "ended" | "broken_off"; endedAt: number },
): Promise<boolean> {
  const { outcome, status, endedAt } = how;
  const result = await ctx.tx
    .updateTable("conversation")
    .set({ status, outcome, ended_at: new Date(endedAt), lease_owner: null, lease_until: null })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .where("status", "in", ["waiting", "live"])
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await audit(ctx, {
    action: "conversations.ended",
    subjectKind: "conversation",
    subjectId: conversationId,
    detail: { outcome, status },
  });
  ctx.changed("conversations");
  ctx.changed(`conversation:${conversationId}`);
  return true;
}

/**
 * Recovery after a crash, in one workspace: conversations whose lease ran out before `leasesBefore` (ms since the epoch)
 * become `broken_off`, with the end at the last thing that is known of them. A server that is alone on its database
 * passes a time in the future at start: every lease is then a dead one. Returns their ids.
 */
export async function markBrokenOff(ctx: Ctx, leasesBefore: number): Promise<string[]> {
  const rows = await ctx.tx
    .selectFrom("conversation")
    .select(["id", "partner_id", "started_at", "connected_at"])
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
    const seq = await lastSeq(ctx, row.id);
    const endedAt = await lastKnown(ctx, row.id, row.connected_at ?? row.started_at);
    await end(ctx, row.id, { outcome: "broken_off", status: "broken_off", endedAt });
    await ctx.tx
      .insertInto("conversation_event")
      .values({
        workspace_id: ctx.scope.workspace,
        partner_id: row.partner_id,
        conversation_id: row.id,
        seq: seq + 1,
        kind: "ended",
        payload: json(EVENT_PAYLOADS.ended.parse({ by: "fault", outcome: "broken_off" })),
        at: new Date(ctx.now),
      })
      .execute();
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
