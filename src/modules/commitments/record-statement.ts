/** What one confirmation writes, in the caller's transaction: all of it and everything that follows from it, or nothing. */
import type { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { isValidInterval } from "#kernel/interval.ts";
import { addQuantities } from "#kernel/quantity.ts";
import { append as audit } from "#modules/audit/index.ts";
import { type LockedLine, lockLine, reconcileLine } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { applySupersession } from "./restate.ts";
import { type Recorded, RecordStatement } from "./schema.ts";
import { standingPromises } from "./standing.ts";
import { replaceOne, supersede } from "./supersession.ts";
import { addConditions, insertCommitment, linkEvidence } from "./write.ts";

type Statement = z.output<typeof RecordStatement>;

/**
 * Statement, commitments, evidence links and conditions; supersedes what the speaker replaced; reconciles the line.
 * Checks everything before it writes anything. The same idempotency key again returns the first answer.
 *
 * Throws `commitment_exceeds_open_quantity`, `invalid_input`, `not_found`, `idempotency_key_reused` (the key belongs to
 * a statement about another line).
 */
export async function recordStatement(ctx: Ctx, input: RecordStatement): Promise<Recorded> {
  const statement = parsed(input);
  const line = await lockLine(ctx, statement.orderLineId);
  const earlier = await replay(ctx, statement);
  if (earlier) return earlier;
  check(statement, line);
  const { open, promises } = await standingPromises(ctx, statement.orderLineId);
  const qty = addQuantities(...statement.deliveries.map((delivery) => delivery.qty));
  const { corrects, replaces } = statement;
  const supersession =
    corrects === null
      ? supersede(promises, { qty, replaces }, open)
      : replaceOne(promises, { id: corrects, qty }, open);

  const statementId = await insertStatement(ctx, line.partnerId, statement);
  await applySupersession(ctx, supersession, statement);
  const commitmentIds = await insertDeliveries(ctx, line.partnerId, statementId, statement, supersession.superseded);
  await audit(ctx, {
    action: "commitments.recorded",
    subjectKind: "statement",
    subjectId: statementId,
    detail: {
      lineId: statement.orderLineId,
      conversationId: statement.conversationId,
      commitmentIds,
      superseded: supersession.superseded,
      status: statement.status,
    },
  });
  ctx.changed("orders");
  ctx.changed(`line:${statement.orderLineId}`);
  if (statement.conversationId !== null) ctx.changed(`conversation:${statement.conversationId}`);
  await reconcileLine(ctx, statement.orderLineId, { conversationId: statement.conversationId });
  return { statementId, commitmentIds, replayed: false };
}

function parsed(input: RecordStatement): Statement {
  const result = RecordStatement.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new AppError("invalid_input", `${issue.path.join(".")}: ${issue.message}`);
}

async function replay(ctx: Ctx, statement: Statement): Promise<Recorded | null> {
  const found = await ctx.tx
    .selectFrom("statement")
    .select(["id", "order_line_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("idempotency_key", "=", statement.idempotencyKey)
    .executeTakeFirst();
  if (!found) return null;
  if (found.order_line_id !== statement.orderLineId) {
    throw new AppError("idempotency_key_reused", "This key was used for a statement about another order line.");
  }
  const rows = await ctx.tx
    .selectFrom("commitment")
    .select(["id", "supersedes"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("statement_id", "=", found.id)
    .orderBy("id")
    .execute();
  // What was re-stated later belongs to the statement too, but was not in the first answer.
  const own = new Set(rows.map((row) => row.id));
  const first = rows.filter((row) => row.supersedes === null || !own.has(row.supersedes));
  return { statementId: found.id, commitmentIds: first.map((row) => row.id), replayed: true };
}

function check(statement: Statement, line: LockedLine): void {
  if (line.closedAt !== null) throw new AppError("conflict", "This order line is closed.");
  if ((statement.status === "confirmed") !== (statement.confirmedBy !== null)) {
    throw new AppError("invalid_input", "A confirmed promise says by what; one that was only said does not.");
  }
  if (statement.corrects !== null && statement.replaces !== "part") {
    throw new AppError("invalid_input", "A correction of one promise replaces a part.");
  }
  for (const { interval, uom } of statement.deliveries) {
    if (!isValidInterval(interval)) throw new AppError("invalid_input", "The dates of a promise are not in order.");
    if (uom !== line.uom) throw new AppError("invalid_input", `Quantities of this line are in ${line.uom}.`);
  }
}

async function insertStatement(ctx: Ctx, partnerId: string, statement: Statement): Promise<string> {
  const id = newId(ctx.now);
  await ctx.tx
    .insertInto("statement")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: partnerId,
      id,
      conversation_id: statement.conversationId,
      contact_id: statement.contactId,
      order_line_id: statement.orderLineId,
      replaces: statement.replaces,
      idempotency_key: statement.idempotencyKey,
      said_at: new Date(statement.saidAt),
      recorded_at: new Date(ctx.now),
    })
    .execute();
  return id;
}

async function insertDeliveries(
  ctx: Ctx,
  partnerId: string,
  statementId: string,
  statement: Statement,
  superseded: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, delivery] of statement.deliveries.entries()) {
    const id = await insertCommitment(ctx, {
      partner_id: partnerId,
      statement_id: statementId,
      order_line_id: statement.orderLineId,
      basis: delivery.basis,
      qty: delivery.qty,
      uom: delivery.uom,
      told_qty: delivery.told?.qty ?? null,
      told_uom: delivery.told?.uom ?? null,
      ...delivery.interval,
      status: statement.status,
      disputed: false,
      confirmed_by: statement.confirmedBy,
      // The slip chart's thread: first follows first; further deliveries continue the last one.
      supersedes: superseded[index] ?? superseded.at(-1) ?? null,
      saidAt: statement.saidAt,
      reason: "stated",
    });
    await linkEvidence(ctx, { id, partner_id: partnerId }, statement.evidence);
    await addConditions(ctx, { id, partner_id: partnerId }, statement.conditions);
    ids.push(id);
  }
  return ids;
}
