/** One writer a conversation: a server holds it for a while and says so again before the time is up. */
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";

/**
 * `owner` names a server process, `untilMs` is ms since the epoch. Free, run out, or held by the same owner: taken.
 * Throws `conversation_busy` when another owner holds it, `conversation_not_live` when it has ended, `not_found`.
 */
export async function takeLease(ctx: Ctx, conversationId: string, owner: string, untilMs: number): Promise<void> {
  const result = await ctx.tx
    .updateTable("conversation")
    .set({ lease_owner: owner, lease_until: new Date(untilMs) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .where("status", "in", ["waiting", "live"])
    .where((eb) =>
      eb.or([eb("lease_owner", "is", null), eb("lease_owner", "=", owner), eb("lease_until", "<", new Date(ctx.now))]),
    )
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw await refusal(ctx, conversationId);
}

/** Only for whoever still holds it: a lease that another server took over is lost, and so is the right to write. */
export async function renewLease(ctx: Ctx, conversationId: string, owner: string, untilMs: number): Promise<void> {
  const result = await ctx.tx
    .updateTable("conversation")
    .set({ lease_until: new Date(untilMs) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .where("status", "in", ["waiting", "live"])
    .where("lease_owner", "=", owner)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw await refusal(ctx, conversationId);
}

/** The far end is there: `waiting` becomes `live`. Throws `conversation_busy` when it is live already. */
export async function connect(ctx: Ctx, conversationId: string): Promise<void> {
  const result = await ctx.tx
    .updateTable("conversation")
    .set({ status: "live", connected_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .where("status", "=", "waiting")
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw await refusal(ctx, conversationId);
  ctx.changed("conversations");
  ctx.changed(`conversation:${conversationId}`);
}

async function refusal(ctx: Ctx, conversationId: string): Promise<AppError> {
  const row = await ctx.tx
    .selectFrom("conversation")
    .select("status")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (!row) return new AppError("not_found", "There is no such conversation.");
  if (row.status === "ended" || row.status === "broken_off") {
    return new AppError("conversation_not_live", "This conversation has ended.");
  }
  return new AppError("conversation_busy", "Another server or browser carries on this conversation.");
}
