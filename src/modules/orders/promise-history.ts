/** Everything that was ever promised about a line, with what each promise rests on and what became of it step by step. */
import type { Ctx } from "#storage/transaction.ts";
import { readContents } from "../evidence/index.ts";
import type { LoadedPromise } from "./load.ts";
import { PromiseEvent, type PromiseHistory } from "./schema.ts";

export async function promiseHistory(ctx: Ctx, promises: readonly LoadedPromise[]): Promise<PromiseHistory[]> {
  if (promises.length === 0) return [];
  const ids = promises.map((promise) => promise.id);
  const conditions = await conditionsOf(ctx, ids);
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
    conditions: conditions
      .filter((row) => row.commitmentId === promise.id)
      .map(({ commitmentId: _, ...condition }) => condition),
    events: events.filter((row) => row.commitmentId === promise.id).map(({ event }) => event),
  }));
}

async function conditionsOf(ctx: Ctx, commitmentIds: readonly string[]) {
  const rows = await ctx.tx
    .selectFrom("condition")
    .select(["id", "commitment_id", "content_id", "due", "status"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "in", [...commitmentIds])
    .orderBy("id")
    .execute();
  const contentIds = rows.flatMap((row) => (row.content_id === null ? [] : [row.content_id]));
  const words = await readContents(ctx, contentIds);
  const text = (contentId: string | null) => {
    const found = contentId === null ? undefined : words.get(contentId);
    return typeof found === "string" ? found : null;
  };
  return rows.map((row) => ({
    commitmentId: row.commitment_id,
    id: row.id,
    text: text(row.content_id),
    due: row.due,
    status: row.status,
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
