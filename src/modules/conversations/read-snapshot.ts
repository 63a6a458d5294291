import { AppError } from "#kernel/errors.ts";
import { readContent } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";

/** The JSON that `startConversation` was given. It outlives the erasing of the words. Throws `not_recorded`, `erased`. */
export async function readSnapshot(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.tx
    .selectFrom("conversation")
    .select("snapshot_content_id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  if (row.snapshot_content_id === null) {
    throw new AppError("not_recorded", "This conversation was off the record: its snapshot was not kept.");
  }
  const text = await readContent(ctx, row.snapshot_content_id);
  if (typeof text !== "string") throw new AppError("erased", "The snapshot of this conversation was erased.");
  return text;
}
