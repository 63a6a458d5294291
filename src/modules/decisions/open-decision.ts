/** Opens the question that only a person may settle. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { append as audit } from "#modules/audit/index.ts";
import { lockLine } from "#modules/orders/index.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import { costOfWaiting, type PricedLine } from "./cost.ts";
import { deadlineOf } from "./deadline.ts";
import { optionsOf } from "./options.ts";
import type { DecisionKind } from "./schema.ts";
import { DecisionValues } from "./values.ts";

export type NewDecision = {
  /** The same key again opens nothing. */
  idempotencyKey: string;
  kind: DecisionKind;
  partnerId: string;
  lineId: string | null;
  conversationId: string | null;
  /** Figures and codes for the sentence (question.ts); anything a kind does not use is kept as an input. */
  values: DecisionValues;
  evidenceIds: readonly string[];
};

/** A promise is late or disputed once, however often and by whomever it is noticed. */
const ONE_A_LINE: readonly DecisionKind[] = ["late", "contradiction"];

/** Returns the id of the decision, the one that was open already where there can be only one. Throws `invalid_input`, `not_found`. */
export async function openDecision(ctx: Ctx, input: NewDecision): Promise<string> {
  const values = DecisionValues.safeParse(input.values);
  if (!values.success) throw new AppError("invalid_input", "The figures of a decision are numbers and short codes.");
  const line = await lineOf(ctx, input);
  const standing = await find(ctx, input);
  const id = standing ?? (await insert(ctx, { ...input, values: values.data }, line));
  await addEvidence(ctx, id, input);
  return id;
}

async function insert(ctx: Ctx, input: NewDecision, line: PricedLine | null): Promise<string> {
  const { kind, values } = input;
  const id = newId(ctx.now);
  const options = optionsOf(kind, values).map(({ label: _, ...option }) => option);
  await ctx.tx
    .insertInto("decision")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: input.partnerId,
      id,
      kind,
      order_line_id: input.lineId,
      conversation_id: input.conversationId,
      question: json({ template: kind, values }),
      options: json(options),
      deadline: new Date(deadlineOf(kind, ctx.now)),
      cost: json(costOfWaiting(kind, values, line)),
      status: "open",
      chosen: null,
      decided_by: null,
      decided_at: null,
      reason_content_id: null,
      idempotency_key: input.idempotencyKey,
      opened_at: new Date(ctx.now),
    })
    .execute();
  await audit(ctx, {
    action: "decisions.opened",
    subjectKind: "decision",
    subjectId: id,
    detail: { kind, lineId: input.lineId, conversationId: input.conversationId },
  });
  ctx.changed("decisions");
  if (input.lineId !== null) {
    ctx.changed("orders");
    ctx.changed(`line:${input.lineId}`);
  }
  if (input.conversationId !== null) ctx.changed(`conversation:${input.conversationId}`);
  return id;
}

async function find(ctx: Ctx, { idempotencyKey, kind, lineId }: NewDecision): Promise<string | null> {
  const decisions = ctx.tx.selectFrom("decision").select("id").where("workspace_id", "=", ctx.scope.workspace);
  const same = await decisions.where("idempotency_key", "=", idempotencyKey).executeTakeFirst();
  if (same) return same.id;
  if (lineId === null || !ONE_A_LINE.includes(kind)) return null;
  const open = await decisions
    .where("order_line_id", "=", lineId)
    .where("kind", "=", kind)
    .where("status", "=", "open")
    .executeTakeFirst();
  return open?.id ?? null;
}

async function lineOf(ctx: Ctx, { lineId, partnerId }: NewDecision): Promise<PricedLine | null> {
  if (lineId === null) return null;
  const line = await lockLine(ctx, lineId);
  if (line.partnerId !== partnerId) throw new AppError("not_found", "There is no such order line of this partner.");
  return line;
}

async function addEvidence(ctx: Ctx, decisionId: string, { partnerId, evidenceIds }: NewDecision): Promise<void> {
  if (evidenceIds.length === 0) return;
  await ctx.tx
    .insertInto("decision_evidence")
    .values(
      [...new Set(evidenceIds)].map((evidence_id) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: partnerId,
        decision_id: decisionId,
        evidence_id,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
