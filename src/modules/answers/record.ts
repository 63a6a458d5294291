import type { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { append as audit } from "#modules/audit/index.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import { type AnswersRecorded, RecordAnswers } from "./schema.ts";

type Answers = z.output<typeof RecordAnswers>;

/**
 * What one form of a conversation holds, a row a field, with the evidence of each. Facts and quotes: nothing is promised by
 * them, and nothing follows from them but that somebody can look. The same idempotency key again returns the first answer.
 *
 * Throws `invalid_input`, `not_found` (no such conversation), `idempotency_key_reused` (the key belongs to another form).
 */
export async function recordAnswers(ctx: Ctx, input: RecordAnswers): Promise<AnswersRecorded> {
  const answers = parsed(input);
  const partnerId = await partnerOf(ctx, answers.conversationId);
  const earlier = await recordedBefore(ctx, answers);
  if (earlier !== null) return { answerIds: earlier, replayed: true };
  const rows = answers.answers.map((answer, position) => ({ id: newId(ctx.now), position, ...answer }));
  await ctx.tx
    .insertInto("answer")
    .values(
      rows.map(({ id, position, field, status, value, asOf }) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: partnerId,
        id,
        conversation_id: answers.conversationId,
        order_line_id: answers.lineId,
        form: answers.form,
        field,
        position,
        status,
        value: value === null ? null : json(value),
        as_of: new Date(asOf),
        idempotency_key: answers.idempotencyKey,
        recorded_at: new Date(ctx.now),
      })),
    )
    .execute();
  await linkEvidence(ctx, partnerId, rows);
  const { form, lineId, conversationId } = answers;
  await audit(ctx, {
    action: "answers.recorded",
    subjectKind: "conversation",
    subjectId: conversationId,
    detail: { form, lineId, fields: Object.fromEntries(rows.map(({ field, status }) => [field, status])) },
  });
  ctx.changed("conversations");
  ctx.changed(`conversation:${conversationId}`);
  if (lineId !== null) ctx.changed(`line:${lineId}`);
  return { answerIds: rows.map(({ id }) => id), replayed: false };
}

function parsed(input: RecordAnswers): Answers {
  const result = RecordAnswers.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new AppError("invalid_input", `${issue.path.join(".")}: ${issue.message}`);
}

async function partnerOf(ctx: Ctx, conversationId: string): Promise<string> {
  const row = await ctx.tx
    .selectFrom("conversation")
    .select("partner_id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  return row.partner_id;
}

async function recordedBefore(ctx: Ctx, { idempotencyKey, conversationId, form }: Answers): Promise<string[] | null> {
  const rows = await ctx.tx
    .selectFrom("answer")
    .select(["id", "conversation_id", "form"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("idempotency_key", "=", idempotencyKey)
    .orderBy("position")
    .execute();
  if (rows.length === 0) return null;
  if (rows.some((row) => row.conversation_id !== conversationId || row.form !== form)) {
    throw new AppError("idempotency_key_reused", "This key was used for the answers of another form.");
  }
  return rows.map((row) => row.id);
}

async function linkEvidence(
  ctx: Ctx,
  partnerId: string,
  rows: ReadonlyArray<{ id: string; evidence: Answers["answers"][number]["evidence"] }>,
): Promise<void> {
  const links = rows.flatMap(({ id, evidence }) => evidence.map((each) => ({ answerId: id, ...each })));
  if (links.length === 0) return;
  await ctx.tx
    .insertInto("answer_evidence")
    .values(
      links.map(({ answerId, id, role }) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: partnerId,
        answer_id: answerId,
        evidence_id: id,
        role,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
