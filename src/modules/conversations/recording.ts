/** The row beside an encrypted sound file: where it lies and how much of it is safely there. The file is voice's. */
import { AppError } from "#kernel/errors.ts";
import { Id } from "#kernel/schema.ts";
import type { Ctx } from "#storage/transaction.ts";

const ENDING = ".rec";

/** Relative to the recordings folder. */
export function recordingFile(conversationId: string): string {
  return `${conversationId}${ENDING}`;
}

/** Null for a file that is no recording. */
export function conversationOfFile(name: string): string | null {
  if (!name.endsWith(ENDING)) return null;
  return Id.safeParse(name.slice(0, -ENDING.length)).data ?? null;
}

/** Throws `not_recorded` unless recording was agreed to: without a row no sound can be reached. */
export async function openRecording(ctx: Ctx, conversationId: string): Promise<void> {
  const conversation = await ctx.tx
    .selectFrom("conversation")
    .select(["partner_id", "key_id", "mode"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (!conversation) throw new AppError("not_found", "There is no such conversation.");
  if (conversation.mode !== "recorded") throw new AppError("not_recorded", "Recording was not agreed to.");
  await ctx.tx
    .insertInto("recording")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: conversation.partner_id,
      conversation_id: conversationId,
      key_id: conversation.key_id,
      path: recordingFile(conversationId),
      chunks: 0,
    })
    // Paused for another person and allowed again: it goes on.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** `chunks` lie in the file, synced; fewer than before when consent was taken back. */
export async function noteChunks(ctx: Ctx, conversationId: string, chunks: number): Promise<void> {
  await ctx.tx
    .updateTable("recording")
    .set({ chunks })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", conversationId)
    .where("chunks", "<>", chunks)
    .execute();
}
