import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";

/**
 * Throws `legal_hold` when what this key opens is a partner's, or a conversation's, that is held. Whoever places a hold
 * locks the partner's row as well, so that neither of two people at once misses the other.
 */
export async function refuseUnderHold(ctx: Ctx, keyId: string): Promise<void> {
  const owner = await ctx.tx
    .selectFrom("content_key as k")
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "k.workspace_id").onRef("p.id", "=", "k.partner_id"),
    )
    .select("p.id")
    .where("k.workspace_id", "=", ctx.scope.workspace)
    .where("k.id", "=", keyId)
    .forShare("p")
    .executeTakeFirst();
  if (owner === undefined) return;
  const hold = await ctx.tx
    .selectFrom("legal_hold as h")
    .leftJoin("conversation as v", (join) =>
      join.onRef("v.workspace_id", "=", "h.workspace_id").onRef("v.id", "=", "h.conversation_id"),
    )
    .leftJoin("content as s", (join) =>
      join.onRef("s.workspace_id", "=", "v.workspace_id").onRef("s.id", "=", "v.snapshot_content_id"),
    )
    .select("h.id")
    .where("h.workspace_id", "=", ctx.scope.workspace)
    .where("h.partner_id", "=", owner.id)
    .where("h.released_at", "is", null)
    .where((eb) => eb.or([eb("h.conversation_id", "is", null), eb("v.key_id", "=", keyId), eb("s.key_id", "=", keyId)]))
    .limit(1)
    .executeTakeFirst();
  if (hold === undefined) return;
  throw new AppError(
    "legal_hold",
    "A legal hold keeps this as it is. Nothing was erased; it can be once it is released.",
    {
      holdId: hold.id,
    },
  );
}
