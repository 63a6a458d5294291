import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import { eraseKey } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";

/** `recordingPath`: a file to unlink after the commit, relative to the recordings folder. Its key is gone already. */
export type ErasedConversation = { recordingPath: string | null };

/**
 * Destroys the words and the sound of a conversation (docs/decisions/0035). Statements, commitments, decisions, and the
 * fact that and when something was said stay. Again: nothing left to do. Throws `conflict` while the call lasts,
 * `legal_hold` while it is held.
 */
export async function eraseConversation(ctx: Ctx, id: string): Promise<ErasedConversation> {
  const row = await ctx.tx
    .selectFrom("conversation")
    .select(["status", "key_id", "erased_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  if (row.erased_at !== null) return { recordingPath: null };
  if (row.status === "waiting" || row.status === "live") {
    throw new AppError("conflict", "End the call before you erase it.");
  }
  await eraseKey(ctx, row.key_id);
  const recording = await ctx.tx
    .deleteFrom("recording")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", id)
    .returning("path")
    .executeTakeFirst();
  await ctx.tx
    .updateTable("conversation")
    .set({ erased_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await audit(ctx, { action: "conversations.erased", subjectKind: "conversation", subjectId: id });
  ctx.changed("conversations");
  ctx.changed(`conversation:${id}`);
  return { recordingPath: recording?.path ?? null };
}
