import { sql } from "kysely";
import type { Ctx } from "#storage/transaction.ts";

/**
 * Which of these conversations are over and have no recording: nothing leads to a sound file of theirs any more. Ids that
 * are not known here are not among them: their files may be another database's.
 */
export async function withoutRecording(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.tx
    .selectFrom("conversation as c")
    .leftJoin("recording as r", (join) =>
      join.onRef("r.workspace_id", "=", "c.workspace_id").onRef("r.conversation_id", "=", "c.id"),
    )
    .select("c.id")
    .where("c.workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`c.id = any(${ids}::uuid[])`)
    .where("c.status", "in", ["ended", "broken_off"])
    .where("r.conversation_id", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}
