/** Everything that was ever promised about a line, with what each promise rests on and what became of it step by step. */
import type { Ctx } from "#storage/transaction.ts";
import type { LoadedPromise } from "./load.ts";
import { type PromiseCondition, PromiseEvent, type PromiseHistory } from "./schema.ts";

export async function promiseHistory(
  ctx: Ctx,
  promises: readonly LoadedPromise[],
  conditions: ReadonlyMap<string, PromiseCondition[]>,
): Promise<PromiseHistory[]> {
  if (promises.length === 0) return [];
  const ids = promises.map((promise) => promise.id);
  const events = await eventsOf(ctx, ids);
  return promises.map((promise) => ({
    commitmentId: promise.id,
    statementId: promise.statementId,
    conversationId: promise.conversationId,
    qty: promise.qty,
    uom: promise.uom,
    told: promise.told,
    interval: promise.interval,
    basis: promise.basis,
    status: promise.status,
    confirmedBy: promise.confirmedBy,
    disputed: promise.disputed,
    saidAt: new Date(promise.saidAt).toISOString(),
    supersedes: promise.supersedes,
    evidence: promise.evidence,
    conditions: conditions.get(promise.id) ?? [],
    events: events.filter((row) => row.commitmentId === promise.id).map(({ event }) => event),
  }));
}

async function eventsOf(ctx: Ctx, commitmentIds: readonly string[]) {
  const rows = await ctx.tx
    .selectFrom("commitment_event")
    .select(["commitment_id", "from_status", "to_status", "reason", "actor", "occurred_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "in", [...commitmentIds])
    .orderBy("seq")
    .execute();
  return rows.map((row) => {
    const [kind, id] = row.actor.split(":", 2);
    const { from_status: from, to_status: to, reason, occurred_at: at } = row;
    const event = PromiseEvent.parse({ from, to, reason, actor: { kind, id }, at: at.toISOString() });
    return { commitmentId: row.commitment_id, event };
  });
}
