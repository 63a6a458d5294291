import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { readContents } from "../evidence/index.ts";
import { openDecisions } from "./board.ts";
import { boardRow, inputsOf, kindsOf } from "./board-row.ts";
import { CLOSED, COMPLETED } from "./closing.ts";
import { conditionsOf } from "./conditions.ts";
import { RULES } from "./exceptions.ts";
import { type LoadedLine, loadLines } from "./load.ts";
import { promiseHistory } from "./promise-history.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import type { ExceptionKind, LineDetail } from "./schema.ts";

export async function lineDetail(ctx: Ctx, id: string): Promise<LineDetail> {
  const [line] = await loadLines(ctx, { ids: [id] });
  if (!line) throw new AppError("not_found", "There is no such order line here.");
  const result = reconcile(line.facts);
  const conditions = await conditionsOf(
    ctx,
    line.promises.map((promise) => promise.id),
  );
  return {
    row: boardRow(line, result, { decisions: await openDecisions(ctx, id), conditions }),
    closed: await closingOf(ctx, line),
    schedule: line.needs,
    transit: [...line.facts.transit],
    promises: await promiseHistory(ctx, line.promises, conditions),
    movements: await movementsOf(ctx, id),
    reports: await reportsOf(ctx, id),
    exceptions: await exceptionsOf(ctx, id, result),
    conversations: await conversationsOf(ctx, id),
    decisionIds: await decisionsOf(ctx, id),
  };
}

async function closingOf(ctx: Ctx, { id, closedAt }: LoadedLine): Promise<LineDetail["closed"]> {
  if (closedAt === null) return null;
  const { contentId } = await ctx.tx
    .selectFrom("order_line")
    .select("close_reason_content_id as contentId")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const reason = contentId === null ? undefined : (await readContents(ctx, [contentId])).get(contentId);
  const by = await closedBy(ctx, id);
  return { at: closedAt.toISOString(), by, reason: typeof reason === "string" ? reason : null };
}

async function movementsOf(ctx: Ctx, lineId: string): Promise<LineDetail["movements"]> {
  return ctx.tx
    .selectFrom("movement")
    .select(["id", "kind", "qty", "occurred_on as occurredOn", "evidence_id as evidenceId"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("order_line_id", "=", lineId)
    .orderBy("occurred_on")
    .orderBy("recorded_at")
    .execute();
}

async function reportsOf(ctx: Ctx, lineId: string): Promise<LineDetail["reports"]> {
  const rows = await ctx.tx
    .selectFrom("report")
    .select(["id", "measure", "value", "value_text as valueText", "answer_by as answerBy", "as_of"])
    .select("evidence_id as evidenceId")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("order_line_id", "=", lineId)
    .orderBy("as_of", "desc")
    .execute();
  return rows.map(({ as_of, ...report }) => ({ ...report, asOf: as_of.toISOString() }));
}

/** As they hold now. `since` is when the first of the unbroken row of stored exceptions opened. */
async function exceptionsOf(ctx: Ctx, lineId: string, result: Reconciliation): Promise<LineDetail["exceptions"]> {
  const stored = await ctx.tx
    .selectFrom("exception")
    .select(["kind", "opened_at", "closed_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("order_line_id", "=", lineId)
    .orderBy("opened_at", "desc")
    .execute();
  const since = (kind: ExceptionKind): string | null => {
    let start: Date | null = null;
    for (const row of stored.filter((entry) => entry.kind === kind)) {
      const unbroken = start === null ? row.closed_at === null : row.closed_at?.getTime() === start.getTime();
      if (!unbroken) break;
      start = row.opened_at;
    }
    return start?.toISOString() ?? null;
  };
  return kindsOf(result).map((kind) => ({
    kind,
    since: since(kind),
    inputs: { ...inputsOf(result, kind) },
    rule: RULES[kind],
  }));
}

async function conversationsOf(ctx: Ctx, lineId: string): Promise<LineDetail["conversations"]> {
  const rows = await ctx.tx
    .selectFrom("conversation_line as cl")
    .innerJoin("conversation as c", (join) =>
      join.onRef("c.workspace_id", "=", "cl.workspace_id").onRef("c.id", "=", "cl.conversation_id"),
    )
    .innerJoin("contact as p", (join) =>
      join.onRef("p.workspace_id", "=", "c.workspace_id").onRef("p.id", "=", "c.contact_id"),
    )
    .select(["c.id", "c.started_at", "p.name as contact", "c.outcome"])
    .where("cl.workspace_id", "=", ctx.scope.workspace)
    .where("cl.order_line_id", "=", lineId)
    .orderBy("c.started_at", "desc")
    .execute();
  return rows.map(({ started_at, ...row }) => ({ ...row, startedAt: started_at.toISOString() }));
}

/** A person who closed it by hand; nobody where everything was received. */
async function closedBy(ctx: Ctx, lineId: string): Promise<string | null> {
  const entry = await ctx.tx
    .selectFrom("audit")
    .select(["action", "actor", "actor_kind"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("subject_kind", "=", "order_line")
    .where("subject_id", "=", lineId)
    .where("action", "in", [CLOSED, COMPLETED])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return entry?.action === CLOSED && entry.actor_kind === "human" ? entry.actor : null;
}

async function decisionsOf(ctx: Ctx, lineId: string): Promise<string[]> {
  const rows = await ctx.tx
    .selectFrom("decision")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("order_line_id", "=", lineId)
    .orderBy("opened_at", "desc")
    .execute();
  return rows.map((row) => row.id);
}
