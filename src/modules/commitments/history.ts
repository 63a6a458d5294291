/** Every change of a commitment is an event beside it; the row holds the last status only. */
import type { CommitmentTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { assertMove, type CommitmentStatus } from "./transitions.ts";

export type CommitmentRow = Pick<CommitmentTable, "id" | "partner_id" | "status">;

/** Throws `conflict` when the step does not exist (transitions.ts). `occurredAt` ms since the epoch. */
export async function move(
  ctx: Ctx,
  row: CommitmentRow,
  to: CommitmentStatus,
  why: { reason: string; occurredAt: number },
): Promise<void> {
  assertMove(row.status, to);
  await ctx.tx
    .updateTable("commitment")
    .set({ status: to })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", row.id)
    .execute();
  await addEvent(ctx, row, { from: row.status, to, ...why });
}

/** `reason` is a code, never words. A dispute is an event that leaves the status as it is. */
export async function addEvent(
  ctx: Ctx,
  row: Omit<CommitmentRow, "status">,
  event: { from: CommitmentStatus | null; to: CommitmentStatus; reason: string; occurredAt: number },
): Promise<void> {
  const last = await ctx.tx
    .selectFrom("commitment_event")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "=", row.id)
    .executeTakeFirst();
  await ctx.tx
    .insertInto("commitment_event")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: row.partner_id,
      commitment_id: row.id,
      seq: (last?.seq ?? 0) + 1,
      from_status: event.from,
      to_status: event.to,
      reason: event.reason,
      actor: `${ctx.actor.kind}:${ctx.actor.id}`,
      occurred_at: new Date(event.occurredAt),
      recorded_at: new Date(ctx.now),
    })
    .execute();
}
