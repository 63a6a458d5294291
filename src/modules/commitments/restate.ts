/** What is left of a promise after a new statement took part of it (supersession.ts). */
import type { Selectable } from "kysely";
import type { CommitmentTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { move } from "./history.ts";
import type { Supersession } from "./supersession.ts";
import { addConditions, type EvidenceLink, insertCommitment, linkEvidence } from "./write.ts";

/**
 * Supersedes and re-states. A re-stated promise belongs to the statement it was first made in, at the time it was said,
 * with its evidence and conditions; the new statement's evidence is added, because it says why the quantity is smaller.
 */
export async function applySupersession(
  ctx: Ctx,
  { superseded, restated }: Supersession,
  cause: { saidAt: number; evidence: readonly EvidenceLink[] },
): Promise<void> {
  if (superseded.length === 0) return;
  const rows = await ctx.tx
    .selectFrom("commitment")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "in", superseded)
    .orderBy("id")
    .execute();
  for (const row of rows) {
    const rest = restated.find(({ id }) => id === row.id);
    const reason = rest ? "partly_replaced" : "replaced";
    await move(ctx, row, "superseded", { reason, occurredAt: cause.saidAt });
    if (rest) await restate(ctx, row, rest.qty, cause.evidence);
  }
}

async function restate(
  ctx: Ctx,
  row: Selectable<CommitmentTable>,
  qty: number,
  evidence: readonly EvidenceLink[],
): Promise<void> {
  const id = await insertCommitment(ctx, {
    partner_id: row.partner_id,
    statement_id: row.statement_id,
    order_line_id: row.order_line_id,
    basis: row.basis,
    qty,
    uom: row.uom,
    // "20 cartons" was said of the whole; the rest was never told in cartons.
    told_qty: null,
    told_uom: null,
    earliest: row.earliest,
    likely: row.likely,
    latest: row.latest,
    status: row.status === "confirmed" ? "confirmed" : "said",
    disputed: row.disputed,
    confirmed_by: row.confirmed_by,
    supersedes: row.id,
    saidAt: row.said_at.getTime(),
    reason: "restated",
  });
  const target = { id, partner_id: row.partner_id };
  const links = await ctx.tx
    .selectFrom("commitment_evidence")
    .select(["evidence_id as id", "role"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "=", row.id)
    .execute();
  const cause = evidence.map((link) => ({ id: link.id, role: "stated" as const }));
  await linkEvidence(ctx, target, [...links, ...cause]);
  const conditions = await ctx.tx
    .selectFrom("condition")
    .select(["content_id as contentId", "reason", "due"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("commitment_id", "=", row.id)
    .where("status", "=", "open")
    .orderBy("id")
    .execute();
  await addConditions(ctx, target, conditions);
}
