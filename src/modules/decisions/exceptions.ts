/** Subscribers: an exception that only a person may settle becomes a decision, and ends with it. */
import { append as audit } from "#modules/audit/index.ts";
import type { ExceptionClosed, ExceptionOpened } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openDecision } from "./open-decision.ts";
import type { DecisionKind } from "./schema.ts";
import { contradictionValues, lateValues } from "./values.ts";

/**
 * `late` with a late promise and `contradictory`. A need date that passed without any promise is asked about by the
 * agent first; the other exceptions are questions to the partner as well.
 */
export async function onExceptionOpened(ctx: Ctx, event: ExceptionOpened): Promise<void> {
  if (event.kind === "late") {
    if (event.inputs.promises.length > 0) {
      const commitmentIds = event.inputs.promises.map((promise) => promise.commitmentId);
      await open(ctx, event, "late", commitmentIds);
    }
  } else if (event.kind === "contradictory") {
    await open(ctx, event, "contradiction", event.inputs.commitmentIds);
  }
}

/** Nobody needs an answer any more. Orders closes and opens again when the figures change: then it is asked anew. */
export async function onExceptionClosed(ctx: Ctx, event: ExceptionClosed): Promise<void> {
  const kind = event.kind === "late" ? "late" : event.kind === "contradictory" ? "contradiction" : null;
  if (kind === null) return;
  const closed = await ctx.tx
    .updateTable("decision")
    .set({ status: "obsolete" })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("order_line_id", "=", event.lineId)
    .where("kind", "=", kind)
    .where("status", "=", "open")
    .returning("id")
    .execute();
  for (const { id } of closed) {
    await audit(ctx, { action: "decisions.obsolete", subjectKind: "decision", subjectId: id });
    ctx.changed("decisions");
  }
}

async function open(
  ctx: Ctx,
  event: Extract<ExceptionOpened, { kind: "late" | "contradictory" }>,
  kind: DecisionKind,
  commitmentIds: readonly string[],
): Promise<void> {
  const exception = await ctx.tx
    .selectFrom("exception as e")
    .innerJoin("order_line as l", (join) =>
      join.onRef("l.workspace_id", "=", "e.workspace_id").onRef("l.id", "=", "e.order_line_id"),
    )
    .select(["e.id", "e.partner_id", "l.uom"])
    .where("e.workspace_id", "=", ctx.scope.workspace)
    .where("e.order_line_id", "=", event.lineId)
    .where("e.kind", "=", event.kind)
    .where("e.closed_at", "is", null)
    .executeTakeFirstOrThrow();
  const values =
    event.kind === "late" ? lateValues(event.inputs, exception.uom) : contradictionValues(event.inputs, exception.uom);
  await openDecision(ctx, {
    idempotencyKey: `exception:${exception.id}`,
    kind,
    partnerId: exception.partner_id,
    lineId: event.lineId,
    conversationId: event.conversationId,
    values,
    evidenceIds: await evidenceOf(ctx, commitmentIds),
  });
}

async function evidenceOf(ctx: Ctx, commitmentIds: readonly string[]): Promise<string[]> {
  if (commitmentIds.length === 0) return [];
  const rows = await ctx.tx
    .selectFrom("commitment_evidence")
    .select("evidence_id")
    .distinct()
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "in", [...commitmentIds])
    .where("role", "in", ["stated", "disputed"])
    .execute();
  return rows.map((row) => row.evidence_id);
}
