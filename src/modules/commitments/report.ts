import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { append as audit } from "#modules/audit/index.ts";
import { lockLine } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { RecordReport, type Reported } from "./schema.ts";

/**
 * An observed fact about a line: how far it is, what was finished, why it is late, or that nobody knew. Not a promise.
 * The same idempotency key again returns the first answer. Throws `invalid_input`, `not_found`, `idempotency_key_reused`.
 */
export async function recordReport(ctx: Ctx, input: RecordReport): Promise<Reported> {
  const parsed = RecordReport.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new AppError("invalid_input", `${issue.path.join(".")}: ${issue.message}`);
  }
  const report = parsed.data;
  const line = await lockLine(ctx, report.orderLineId);
  const earlier = await ctx.tx
    .selectFrom("report")
    .select(["id", "order_line_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("idempotency_key", "=", report.idempotencyKey)
    .executeTakeFirst();
  if (earlier && earlier.order_line_id !== report.orderLineId) {
    throw new AppError("idempotency_key_reused", "This key was used for a report about another order line.");
  }
  if (earlier) return { reportId: earlier.id, replayed: true };
  const id = newId(ctx.now);
  await ctx.tx
    .insertInto("report")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: line.partnerId,
      id,
      order_line_id: report.orderLineId,
      conversation_id: report.conversationId,
      measure: report.measure,
      value: report.value,
      value_text: report.valueText,
      answer_by: report.answerBy,
      as_of: new Date(report.asOf),
      evidence_id: report.evidenceId,
      idempotency_key: report.idempotencyKey,
      recorded_at: new Date(ctx.now),
    })
    .execute();
  await audit(ctx, {
    action: "commitments.reported",
    subjectKind: "report",
    subjectId: id,
    detail: { lineId: report.orderLineId, measure: report.measure, value: report.value },
  });
  // Freshness is derived when the board is read; nothing else follows from a report.
  ctx.changed("orders");
  ctx.changed(`line:${report.orderLineId}`);
  if (report.conversationId !== null) ctx.changed(`conversation:${report.conversationId}`);
  return { reportId: id, replayed: false };
}
