/** What a partner says of an answer afterwards, in writing: that it is right, or that it is not. */
import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import type { Ctx } from "#storage/transaction.ts";

export type Review = { verdict: "confirmed" | "disputed"; evidenceId: string };

/**
 * The answer itself is never rewritten: the proof is added, and the last one counts. Returns the line it is about, if any.
 * Throws `not_found`, `conflict` where nothing was answered that could be right or wrong.
 */
export async function reviewAnswer(
  ctx: Ctx,
  id: string,
  { verdict, evidenceId }: Review,
): Promise<{ lineId: string | null }> {
  const answer = await ctx.tx
    .selectFrom("answer")
    .select(["partner_id", "conversation_id", "order_line_id", "form", "field", "status"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!answer) throw new AppError("not_found", "There is no such answer.");
  if (answer.status === "unknown")
    throw new AppError("conflict", "Nobody knew this: there is nothing to confirm in it.");
  await ctx.tx
    .insertInto("answer_evidence")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: answer.partner_id,
      answer_id: id,
      evidence_id: evidenceId,
      role: verdict,
    })
    .execute();
  await audit(ctx, {
    action: `answers.${verdict}`,
    subjectKind: "answer",
    subjectId: id,
    detail: { conversationId: answer.conversation_id, form: answer.form, field: answer.field, evidenceId },
  });
  ctx.changed("conversations");
  ctx.changed(`conversation:${answer.conversation_id}`);
  return { lineId: answer.order_line_id };
}
