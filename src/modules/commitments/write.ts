/** Rows of one commitment: itself, how it came about, what it rests on and what it depends on. */
import { newId } from "#kernel/ids.ts";
import type { PromiseReason } from "#modules/orders/schema.ts";
import type { CommitmentTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { addEvents } from "./history.ts";

export type NewCommitment = Pick<
  CommitmentTable,
  | "partner_id"
  | "statement_id"
  | "order_line_id"
  | "basis"
  | "qty"
  | "uom"
  | "told_qty"
  | "told_uom"
  | "earliest"
  | "likely"
  | "latest"
  | "disputed"
  | "confirmed_by"
  | "supersedes"
> & { status: "said" | "confirmed"; saidAt: number; reason: PromiseReason };
export type EvidenceLink = { id: string; role: "stated" | "confirmed" | "disputed" | "settled" };
export type NewCondition = { contentId: string | null; reason: string | null; due: string | null };

/** A promise of a delivery by the partner, with its first events. Returns its id. */
export async function insertCommitment(ctx: Ctx, commitment: NewCommitment): Promise<string> {
  const { saidAt, reason, ...row } = commitment;
  const id = newId(ctx.now);
  await ctx.tx
    .insertInto("commitment")
    .values({
      ...row,
      workspace_id: ctx.scope.workspace,
      id,
      debtor: "partner",
      subject: "delivery",
      said_at: new Date(saidAt),
      recorded_at: new Date(ctx.now),
    })
    .execute();
  const { partner_id } = row;
  await addEvents(ctx, { id, partner_id }, 0, [
    { from: null, to: "said", reason, occurredAt: saidAt },
    ...(row.status === "confirmed"
      ? [{ from: "said" as const, to: "confirmed" as const, reason: row.confirmed_by ?? reason, occurredAt: saidAt }]
      : []),
  ]);
  return id;
}

export async function linkEvidence(
  ctx: Ctx,
  commitment: { id: string; partner_id: string },
  links: readonly EvidenceLink[],
): Promise<void> {
  if (links.length === 0) return;
  await ctx.tx
    .insertInto("commitment_evidence")
    .values(
      links.map(({ id, role }) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: commitment.partner_id,
        commitment_id: commitment.id,
        evidence_id: id,
        role,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function addConditions(
  ctx: Ctx,
  commitment: { id: string; partner_id: string },
  conditions: readonly NewCondition[],
): Promise<void> {
  if (conditions.length === 0) return;
  await ctx.tx
    .insertInto("condition")
    .values(
      conditions.map(({ contentId, reason, due }) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: commitment.partner_id,
        id: newId(ctx.now),
        commitment_id: commitment.id,
        content_id: contentId,
        reason,
        due,
        status: "open" as const,
      })),
    )
    .execute();
}
