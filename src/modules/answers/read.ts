import type { Ctx } from "#storage/transaction.ts";
import { AnswerValue } from "../conversations/schema.ts";
import type { Answer, AnswerQuery } from "./schema.ts";

/** Newest form first, its fields in the order they were asked. */
export async function listAnswers(ctx: Ctx, query: AnswerQuery): Promise<Answer[]> {
  let select = ctx.tx
    .selectFrom("answer")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .orderBy("recorded_at", "desc")
    .orderBy("conversation_id", "desc")
    .orderBy("form")
    .orderBy("position")
    .limit(query.limit);
  if (query.partner !== undefined) select = select.where("partner_id", "=", query.partner);
  if (query.conversation !== undefined) select = select.where("conversation_id", "=", query.conversation);
  if (query.form !== undefined) select = select.where("form", "=", query.form);
  if (query.before !== undefined) select = select.where("recorded_at", "<", new Date(query.before));
  const rows = await select.execute();
  const evidence = await evidenceOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    partnerId: row.partner_id,
    conversationId: row.conversation_id,
    lineId: row.order_line_id,
    form: row.form,
    field: row.field,
    status: standing(row.status, evidence.get(row.id) ?? []),
    value: row.value === null ? null : AnswerValue.parse(row.value),
    asOf: row.as_of.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    evidence: evidence.get(row.id) ?? [],
  }));
}

/** The last who confirmed or denied it counts. */
function standing(recorded: Answer["status"], evidence: Answer["evidence"]): Answer["status"] {
  const last = evidence.findLast(({ role }) => role !== "stated")?.role;
  return last === undefined || last === "stated" ? recorded : last;
}

/** In the order it was said. */
async function evidenceOf(ctx: Ctx, answerIds: readonly string[]): Promise<Map<string, Answer["evidence"]>> {
  const found = new Map<string, Answer["evidence"]>(answerIds.map((id) => [id, []]));
  if (answerIds.length === 0) return found;
  const rows = await ctx.tx
    .selectFrom("answer_evidence as l")
    .innerJoin("evidence as e", (join) =>
      join.onRef("e.workspace_id", "=", "l.workspace_id").onRef("e.id", "=", "l.evidence_id"),
    )
    .select(["l.answer_id", "l.evidence_id", "l.role"])
    .where("l.workspace_id", "=", ctx.scope.workspace)
    .where("l.answer_id", "in", answerIds)
    .orderBy("e.said_at")
    .orderBy("e.id")
    .execute();
  for (const { answer_id, evidence_id, role } of rows) found.get(answer_id)!.push({ id: evidence_id, role });
  return found;
}
