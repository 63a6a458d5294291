/** The row beside an encrypted sound file: where it lies and how much of it is safely there. The file is voice's. */
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";

export type NewRecording = {
  conversationId: string;
  /** Relative to the recordings folder. */
  path: string;
};

/** Throws `not_recorded` unless recording was agreed to: without a row no sound can be reached. */
export async function openRecording(ctx: Ctx, recording: NewRecording): Promise<void> {
  const conversation = await ctx.tx
    .selectFrom("conversation")
    .select(["partner_id", "key_id", "mode"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", recording.conversationId)
    .executeTakeFirst();
  if (!conversation) throw new AppError("not_found", "There is no such conversation.");
  if (conversation.mode !== "recorded") throw new AppError("not_recorded", "Recording was not agreed to.");
  await ctx.tx
    .insertInto("recording")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: conversation.partner_id,
      conversation_id: recording.conversationId,
      key_id: conversation.key_id,
      path: recording.path,
      chunks: 0,
    })
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
