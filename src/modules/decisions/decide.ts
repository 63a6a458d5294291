import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import { keepReason } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { getDecision } from "./read.ts";
import type { Decide, Decision } from "./schema.ts";

/**
 * A person's answer: who, when, why; once. It is a record of what was decided and changes neither promise, price nor
 * need date. Throws `forbidden` for anybody but a person, `already_decided`, `conflict` when the question fell away,
 * `invalid_input` for an option that was not offered, `not_found`.
 */
export async function decide(ctx: Ctx, id: string, { option, reason }: Decide): Promise<Decision> {
  if (ctx.actor.kind !== "human") throw new AppError("forbidden", "Only a person decides.");
  const row = await ctx.tx
    .selectFrom("decision")
    .select(["status", "options", "chosen", "kind", "order_line_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such decision.");
  if (row.status === "decided") {
    throw new AppError("already_decided", "Somebody has decided this already.", { chosen: row.chosen });
  }
  if (row.status === "obsolete") {
    throw new AppError("conflict", "This question fell away: the facts it was about have changed.");
  }
  if (!row.options.some(({ key }) => key === option)) {
    throw new AppError("invalid_input", "This is not one of the options.", {
      options: row.options.map(({ key }) => key),
    });
  }
  const kept = await keepReason(ctx, null, reason);
  await ctx.tx
    .updateTable("decision")
    .set({
      status: "decided",
      chosen: option,
      decided_by: ctx.actor.id,
      decided_at: new Date(ctx.now),
      reason_content_id: kept.contentId,
    })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await audit(ctx, {
    action: "decisions.decided",
    subjectKind: "decision",
    subjectId: id,
    detail: { kind: row.kind, option, reason: kept },
  });
  ctx.changed("decisions");
  if (row.order_line_id !== null) {
    ctx.changed("orders");
    ctx.changed(`line:${row.order_line_id}`);
  }
  return getDecision(ctx, id);
}
