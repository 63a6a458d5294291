import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import { keepReason } from "../evidence/index.ts";
import { lockLine } from "./lock.ts";
import { reconcileLine } from "./reconcile-lines.ts";

/** A person takes a line off the board, with a reason. What was promised about it stays in the record. */
export async function closeLine(ctx: Ctx, id: string, reason: string): Promise<void> {
  const line = await lockLine(ctx, id);
  if (line.closedAt !== null) throw new AppError("conflict", "This line is closed already.");
  const kept = await keepReason(ctx, null, reason);
  await ctx.tx
    .updateTable("order_line")
    .set({ closed_at: new Date(ctx.now), close_reason_content_id: kept.contentId, updated_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await append(ctx, {
    action: "orders.line-closed",
    subjectKind: "order_line",
    subjectId: id,
    detail: { reason: kept },
  });
  await reconcileLine(ctx, id);
}
