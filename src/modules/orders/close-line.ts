import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import { keepReason } from "../evidence/index.ts";
import { CLOSED, REOPENED } from "./closing.ts";
import { loadLines } from "./load.ts";
import { lockLine } from "./lock.ts";
import { receivedQuantity } from "./parcels.ts";
import { reconcileLine } from "./reconcile-lines.ts";

/** A person takes a line off the board, with a reason. What was promised about it stays in the record. */
export async function closeLine(ctx: Ctx, id: string, reason: string): Promise<void> {
  const line = await lockLine(ctx, id);
  if (line.closedAt !== null) throw new AppError("conflict", "This line is closed already.");
  await write(ctx, id, { closedAt: new Date(ctx.now), action: CLOSED, reason });
}

/** It is awaited after all. Throws `conflict` when it is open, or when nothing of it is left to await. */
export async function reopenLine(ctx: Ctx, id: string, reason: string): Promise<void> {
  const { closedAt } = await lockLine(ctx, id);
  const { facts } = (await loadLines(ctx, { ids: [id] }))[0]!;
  if (closedAt === null) throw new AppError("conflict", "This line is open already.");
  if (receivedQuantity(facts.movements) >= facts.ordered) {
    throw new AppError("conflict", "Everything of this line was received. It opens again when some is returned.");
  }
  await write(ctx, id, { closedAt: null, action: REOPENED, reason });
}

async function write(
  ctx: Ctx,
  id: string,
  { closedAt, action, reason }: { closedAt: Date | null; action: string; reason: string },
): Promise<void> {
  const kept = await keepReason(ctx, null, reason);
  await ctx.tx
    .updateTable("order_line")
    .set({
      closed_at: closedAt,
      close_reason_content_id: closedAt && kept.contentId,
      updated_at: new Date(ctx.now),
    })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await append(ctx, { action, subjectKind: "order_line", subjectId: id, detail: { reason: kept } });
  await reconcileLine(ctx, id);
}
