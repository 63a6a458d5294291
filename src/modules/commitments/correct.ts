/** One promise is put right by whoever made it: a new statement takes its place, and every other promise stays as it is. */
import { AppError } from "#kernel/errors.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { lockLine } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { recordStatement } from "./record-statement.ts";
import type { Recorded } from "./schema.ts";
import { standingPromises } from "./standing.ts";

export type Correction = {
  idempotencyKey: string;
  conversationId: string;
  contactId: string;
  evidenceId: string;
  /** What is right instead; null: that was right. */
  qty: number | null;
  interval: DateInterval | null;
};

/**
 * Confirmed in writing, on the basis and under the open conditions of the promise it takes the place of. Throws `not_found`,
 * `conflict` where nothing of the promise is still to come, `commitment_exceeds_open_quantity`, `invalid_input`.
 */
export async function correctCommitment(ctx: Ctx, id: string, correction: Correction): Promise<Recorded> {
  const found = await read(ctx, id);
  await lockLine(ctx, found.order_line_id);
  // Under the lock: it may have moved, or gone, since it was looked for.
  const row = await read(ctx, id);
  const { promises } = await standingPromises(ctx, row.order_line_id);
  const outstanding = promises.find((promise) => promise.id === id)?.outstanding ?? 0;
  const conditions = await ctx.tx
    .selectFrom("condition")
    .select(["content_id as contentId", "reason", "due"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "=", id)
    .where("status", "=", "open")
    .orderBy("id")
    .execute();
  const { conversationId, contactId, evidenceId, idempotencyKey } = correction;
  return recordStatement(ctx, {
    idempotencyKey,
    orderLineId: row.order_line_id,
    conversationId,
    contactId,
    replaces: "part",
    corrects: id,
    status: "confirmed",
    confirmedBy: "written",
    saidAt: ctx.now,
    deliveries: [
      {
        qty: correction.qty ?? (outstanding || row.qty),
        uom: row.uom,
        told: null,
        interval: correction.interval ?? { earliest: row.earliest, likely: row.likely, latest: row.latest },
        basis: row.basis,
      },
    ],
    evidence: [
      { id: evidenceId, role: "stated" },
      { id: evidenceId, role: "confirmed" },
    ],
    conditions,
  });
}

async function read(ctx: Ctx, id: string) {
  const row = await ctx.tx
    .selectFrom("commitment")
    .select(["order_line_id", "qty", "uom", "basis", "earliest", "likely", "latest"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such commitment.");
  return row;
}
