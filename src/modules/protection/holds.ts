/** Legal holds: while one stands, nothing it covers is erased (evidence/legal-hold.ts refuses), and nobody goes off the record. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { append as audit } from "#modules/audit/index.ts";
import { keepReason, readContents } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { Hold, HoldInput } from "./schema.ts";

/** Newest first, released ones among them: that there was a hold is part of the record. */
export async function listHolds(ctx: Ctx): Promise<Hold[]> {
  const rows = await ctx.tx
    .selectFrom("legal_hold as h")
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "h.workspace_id").onRef("p.id", "=", "h.partner_id"),
    )
    .select(["h.id", "h.partner_id", "p.name", "h.conversation_id", "h.reason_content_id", "h.placed_by"])
    .select(["h.placed_at", "h.released_by", "h.released_at"])
    .where("h.workspace_id", "=", ctx.scope.workspace)
    .orderBy("h.placed_at", "desc")
    .orderBy("h.id", "desc")
    .execute();
  const words = await readContents(
    ctx,
    rows.map((row) => row.reason_content_id),
  );
  return rows.map((row) => {
    const reason = words.get(row.reason_content_id);
    return {
      id: row.id,
      partner: { id: row.partner_id, name: row.name },
      conversationId: row.conversation_id,
      reason: typeof reason === "string" ? reason : null,
      placedBy: row.placed_by,
      placedAt: row.placed_at.toISOString(),
      releasedBy: row.released_by,
      releasedAt: row.released_at?.toISOString() ?? null,
    };
  });
}

/** Throws `not_found` for a partner or a conversation of it that is not there, `conflict` when the same hold stands. */
export async function placeHold(ctx: Ctx, input: HoldInput): Promise<Hold> {
  const { partnerId, conversationId } = input;
  await lockPartner(ctx, partnerId);
  if (conversationId !== null) await mustBeConversation(ctx, partnerId, conversationId);
  const standing = (await listHolds(ctx)).some(
    (hold) => hold.releasedAt === null && hold.partner.id === partnerId && hold.conversationId === conversationId,
  );
  if (standing) throw new AppError("conflict", "This is under a legal hold already.");
  const id = newId(ctx.now);
  const reason = await keepReason(ctx, null, input.reason);
  await ctx.tx
    .insertInto("legal_hold")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: partnerId,
      id,
      conversation_id: conversationId,
      reason_content_id: reason.contentId,
      placed_by: ctx.actor.id,
      placed_at: new Date(ctx.now),
      released_by: null,
      released_at: null,
      release_reason_content_id: null,
    })
    .execute();
  await audit(ctx, {
    action: "protection.hold-placed",
    subjectKind: "legal_hold",
    subjectId: id,
    detail: { partnerId, conversationId, reason },
  });
  ctx.changed("partners");
  return read(ctx, id);
}

/** Throws `not_found`, and `conflict` when it was released before. */
export async function releaseHold(ctx: Ctx, id: string, why: string): Promise<Hold> {
  const hold = await read(ctx, id);
  const reason = await keepReason(ctx, null, why);
  const released = await ctx.tx
    .updateTable("legal_hold")
    .set({
      released_by: ctx.actor.id,
      released_at: new Date(ctx.now),
      release_reason_content_id: reason.contentId,
    })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .where("released_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (released === undefined) throw new AppError("conflict", "This hold was released already.");
  await audit(ctx, {
    action: "protection.hold-released",
    subjectKind: "legal_hold",
    subjectId: id,
    detail: { partnerId: hold.partner.id, conversationId: hold.conversationId, reason },
  });
  ctx.changed("partners");
  return read(ctx, id);
}

/** Whether anything of the partner is held. Which matter a conversation will touch is not known before it. */
export async function isUnderHold(ctx: Ctx, partnerId: string): Promise<boolean> {
  const row = await ctx.tx
    .selectFrom("legal_hold")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", partnerId)
    .where("released_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function read(ctx: Ctx, id: string): Promise<Hold> {
  const hold = (await listHolds(ctx)).find((one) => one.id === id);
  if (hold === undefined) throw new AppError("not_found", "There is no such hold.");
  return hold;
}

/** Against an erasing at the same time, which holds the row for sharing. */
async function lockPartner(ctx: Ctx, partnerId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom("partner")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", partnerId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new AppError("not_found", "There is no such partner here.");
}

async function mustBeConversation(ctx: Ctx, partnerId: string, id: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom("conversation")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", partnerId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new AppError("not_found", "There is no such conversation with this partner.");
}
