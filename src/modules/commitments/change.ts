/** What happens to a commitment after it was recorded: denied, kept or broken. */
import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import { keepReason, recordPersonEvidence } from "#modules/evidence/index.ts";
import { lockLine, type PromisesSettled, reconcileLine } from "#modules/orders/index.ts";
import type { PromiseStatus } from "#modules/orders/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import { addEvent, move } from "./history.ts";
import { linkEvidence } from "./write.ts";

/** A person's reason, or the partner's own denial in a conversation. */
export type Denial = { reason: string } | { evidenceId: string; conversationId: string };

/** Somebody says it was never said, or not so. The quote and the status stay; the line becomes contradictory. */
export async function disputeCommitment(ctx: Ctx, id: string, denial: Denial): Promise<void> {
  const row = await lock(ctx, id);
  await ctx.tx
    .updateTable("commitment")
    .set({ disputed: true })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  const moment = { from: row.status, to: row.status, reason: "disputed" as const, occurredAt: ctx.now };
  await addEvent(ctx, row, moment);
  const spoken = "evidenceId" in denial ? denial : null;
  const proof = "reason" in denial ? await reasonAsEvidence(ctx, row.partner_id, denial.reason) : denial.evidenceId;
  await linkEvidence(ctx, row, [{ id: proof, role: "disputed" }]);
  await note(ctx, "commitments.disputed", row, { evidenceId: proof });
  await reconcileLine(ctx, row.order_line_id, { conversationId: spoken?.conversationId ?? null });
}

/**
 * The partner's own tap or mail says that it is right. What was confirmed by word of mouth already is from now on confirmed in
 * writing. A dispute stands until a person settles it. Throws `conflict` for a promise that does not stand any more.
 */
export async function confirmInWriting(
  ctx: Ctx,
  id: string,
  proof: { evidenceId: string; conversationId: string },
): Promise<void> {
  const row = await lock(ctx, id);
  const moment = { reason: "written" as const, occurredAt: ctx.now };
  if (row.status !== "said" && row.status !== "confirmed") {
    throw new AppError("conflict", "This promise has changed meanwhile. Look at it once more.");
  }
  await ctx.tx
    .updateTable("commitment")
    .set({ confirmed_by: "written" })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  if (row.status === "said") await move(ctx, row, "confirmed", moment);
  else await addEvent(ctx, row, { from: "confirmed", to: "confirmed", ...moment });
  await linkEvidence(ctx, row, [{ id: proof.evidenceId, role: "confirmed" }]);
  await note(ctx, "commitments.confirmed", row, { evidenceId: proof.evidenceId, confirmedBy: "written" });
  await reconcileLine(ctx, row.order_line_id, { conversationId: proof.conversationId });
}

/** Kept and broken come from movements alone: the subscriber of `orders.promises-settled`. */
export async function settleCommitments(ctx: Ctx, event: PromisesSettled): Promise<void> {
  const proofs = event.kept.length > 0 ? await movementEvidence(ctx, event.lineId) : [];
  for (const [status, ids] of [
    ["kept", event.kept],
    ["broken", event.broken],
  ] as const) {
    for (const id of ids) {
      const row = await lock(ctx, id);
      await move(ctx, row, status, { reason: "movements", occurredAt: ctx.now });
      if (status === "kept") await linkEvidence(ctx, row, proofs);
      await note(ctx, `commitments.${status}`, row, {});
    }
  }
}

type Locked = {
  id: string;
  partner_id: string;
  order_line_id: string;
  status: PromiseStatus;
};

/** The commitment under the lock of its line. */
async function lock(ctx: Ctx, id: string): Promise<Locked> {
  const commitment = await ctx.tx
    .selectFrom("commitment")
    .select("order_line_id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!commitment) throw new AppError("not_found", "There is no such commitment.");
  await lockLine(ctx, commitment.order_line_id);
  return ctx.tx
    .selectFrom("commitment")
    .select(["id", "partner_id", "order_line_id", "status"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function reasonAsEvidence(ctx: Ctx, partnerId: string, reason: string): Promise<string> {
  const { contentId } = await keepReason(ctx, partnerId, reason);
  return recordPersonEvidence(ctx, { partnerId, userId: ctx.actor.id, contentId, saidAt: ctx.now });
}

async function movementEvidence(ctx: Ctx, lineId: string): Promise<Array<{ id: string; role: "settled" }>> {
  const rows = await ctx.tx
    .selectFrom("movement")
    .select("evidence_id as id")
    .distinct()
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("order_line_id", "=", lineId)
    .where("evidence_id", "is not", null)
    .execute();
  return rows.map((row) => ({ id: row.id!, role: "settled" as const }));
}

async function note(ctx: Ctx, action: string, row: Locked, detail: Record<string, unknown>): Promise<void> {
  await audit(ctx, {
    action,
    subjectKind: "commitment",
    subjectId: row.id,
    detail: { lineId: row.order_line_id, ...detail },
  });
  ctx.changed("orders");
  ctx.changed(`line:${row.order_line_id}`);
}
