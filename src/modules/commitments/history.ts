/** Every change of a commitment is an event beside it; the row holds the last status only. */
import type { PromiseReason, PromiseStatus } from "#modules/orders/schema.ts";
import type { CommitmentTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { assertMove } from "./transitions.ts";

export type CommitmentRow = Pick<CommitmentTable, "id" | "partner_id" | "status">;

/** Throws `conflict` when the step does not exist (transitions.ts). `occurredAt` ms since the epoch. */
export async function move(
  ctx: Ctx,
  row: CommitmentRow,
  to: PromiseStatus,
  why: { reason: PromiseReason; occurredAt: number },
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

/** A dispute is an event that leaves the status as it is. */
export type CommitmentEvent = {
  from: PromiseStatus | null;
  to: PromiseStatus;
  reason: PromiseReason;
  occurredAt: number;
};

export async function addEvent(ctx: Ctx, row: Omit<CommitmentRow, "status">, event: CommitmentEvent): Promise<void> {
  const last = await ctx.tx
    .selectFrom("commitment_event")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "=", row.id)
    .executeTakeFirst();
  await addEvents(ctx, row, last?.seq ?? 0, [event]);
}

/** After event number `last` of this commitment (0: none yet). */
export async function addEvents(
  ctx: Ctx,
  row: Omit<CommitmentRow, "status">,
  last: number,
  events: readonly CommitmentEvent[],
): Promise<void> {
  await ctx.tx
    .insertInto("commitment_event")
    .values(
      events.map(({ from, to, reason, occurredAt }, index) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: row.partner_id,
        commitment_id: row.id,
        seq: last + index + 1,
        from_status: from,
        to_status: to,
        reason,
        actor: `${ctx.actor.kind}:${ctx.actor.id}`,
        occurred_at: new Date(occurredAt),
        recorded_at: new Date(ctx.now),
      })),
    )
    .execute();
}
