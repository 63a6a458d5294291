/**
 * The lock of an order line, held until the commit by whoever writes anything about it: two statements must not both find
 * the same quantity open, two turns must not both open the same question.
 *
 * So that nobody waits in a circle: the line before everything that hangs on it (commitments, exceptions, decisions), and
 * several lines at once, in the order of their ids.
 */
import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";

export type LockedLine = {
  id: string;
  partnerId: string;
  uom: string;
  closedAt: Date | null;
  unitPriceMinor: number | null;
  currency: string | null;
};

/** Throws `not_found` for a line that does not exist, or not for this partner. */
export async function lockLine(ctx: Ctx, id: string): Promise<LockedLine> {
  const [line] = await lockLines(ctx, [id]);
  if (!line) throw new AppError("not_found", "There is no such order line here.");
  return line;
}

/** In the order of their ids; unknown ones are absent. */
export async function lockLines(ctx: Ctx, ids: readonly string[]): Promise<LockedLine[]> {
  if (ids.length === 0) return [];
  return ctx.tx
    .selectFrom("order_line")
    .select(["id", "partner_id as partnerId", "uom", "closed_at as closedAt"])
    .select(["unit_price_minor as unitPriceMinor", "currency"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy("id")
    .forUpdate()
    .execute();
}
