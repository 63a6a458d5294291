/** Links to minutes: for one contact, hashed, expiring, revocable. They are copied by hand until messages can be sent. */
import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { DAY_MS } from "#kernel/time.ts";
import { append as audit } from "#modules/audit/index.ts";
import { hashToken, newToken } from "#modules/workspaces/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { MinutesLink } from "./schema.ts";

/** A link that may be used now. */
export type OpenLink = { id: string; partnerId: string; conversationId: string; contactId: string };

/** The token is answered once and not kept. Throws `not_found`, `conflict` while the conversation lasts, `erased`. */
export async function createMinutesLink(
  ctx: Ctx,
  conversationId: string,
  days: number,
): Promise<MinutesLink & { token: string }> {
  const conversation = await ctx.tx
    .selectFrom("conversation as v")
    .innerJoin("contact as c", (join) =>
      join.onRef("c.workspace_id", "=", "v.workspace_id").onRef("c.id", "=", "v.contact_id"),
    )
    .select(["v.partner_id", "v.contact_id", "v.status", "v.erased_at", "c.archived_at"])
    .where("v.workspace_id", "=", ctx.scope.workspace)
    .where("v.id", "=", conversationId)
    .executeTakeFirst();
  if (!conversation) throw new AppError("not_found", "There is no such conversation.");
  if (conversation.status === "waiting" || conversation.status === "live") {
    throw new AppError("conflict", "The conversation is not over yet: its minutes come with its end.");
  }
  if (conversation.erased_at !== null)
    throw new AppError("erased", "This conversation was erased; nothing is left to confirm.");
  if (conversation.archived_at !== null)
    throw new AppError("conflict", "This contact was removed. A link is for one contact.");
  const token = newToken();
  const id = newId(ctx.now);
  await ctx.tx
    .insertInto("minutes_link")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: conversation.partner_id,
      id,
      conversation_id: conversationId,
      contact_id: conversation.contact_id,
      token_hash: hashToken(token),
      created_at: new Date(ctx.now),
      expires_at: new Date(ctx.now + days * DAY_MS),
      opened_at: null,
      revoked_at: null,
    })
    .execute();
  await audit(ctx, {
    action: "minutes.link-created",
    subjectKind: "minutes_link",
    subjectId: id,
    detail: { conversationId, contactId: conversation.contact_id, days },
  });
  ctx.changed(`conversation:${conversationId}`);
  return { ...(await listMinutesLinks(ctx, conversationId)).find((link) => link.id === id)!, token };
}

/** Newest first. Throws `not_found` for a conversation that does not exist here. */
export async function listMinutesLinks(ctx: Ctx, conversationId: string): Promise<MinutesLink[]> {
  const conversation = await ctx.tx
    .selectFrom("conversation")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (!conversation) throw new AppError("not_found", "There is no such conversation.");
  const rows = await links(ctx)
    .select((eb) => [
      "c.name",
      "l.created_at",
      eb
        .selectFrom("minutes_answer as a")
        .whereRef("a.workspace_id", "=", "l.workspace_id")
        .whereRef("a.link_id", "=", "l.id")
        .select(
          sql<MinutesLink["answers"]>`jsonb_build_object(
            'confirmed', count(*) filter (where a.kind = 'confirmed'),
            'corrected', count(*) filter (where a.kind = 'corrected'),
            'denied', count(*) filter (where a.kind = 'denied'),
            'added', count(*) filter (where a.kind = 'added'))`.as("answers"),
        )
        .as("answers"),
    ])
    .where("l.conversation_id", "=", conversationId)
    .orderBy("l.id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    contact: row.name,
    state: stateOf(row, ctx.now),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    openedAt: row.opened_at?.toISOString() ?? null,
    answers: row.answers!,
  }));
}

/** What was answered behind it stays. Again: nothing left to do. */
export async function revokeMinutesLink(ctx: Ctx, id: string): Promise<void> {
  const row = await links(ctx).where("l.id", "=", id).forUpdate("l").executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such link.");
  if (row.revoked_at !== null) return;
  await ctx.tx
    .updateTable("minutes_link")
    .set({ revoked_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await audit(ctx, {
    action: "minutes.link-revoked",
    subjectKind: "minutes_link",
    subjectId: id,
    detail: { conversationId: row.conversation_id },
  });
  ctx.changed(`conversation:${row.conversation_id}`);
}

/** Throws `notOpen` unless it may be used now. `lock`: until the commit, so that two taps come one after the other. */
export async function openMinutesLink(ctx: Ctx, id: string, { lock }: { lock: boolean }): Promise<OpenLink> {
  const select = links(ctx).where("l.id", "=", id);
  const row = await (lock ? select.forUpdate("l") : select).executeTakeFirst();
  if (!row || stateOf(row, ctx.now) !== "open") throw notOpen();
  return { id, partnerId: row.partner_id, conversationId: row.conversation_id, contactId: row.contact_id };
}

/** A browser ran the page: link scanners only fetch its address. The first time stands. */
export async function noteOpened(ctx: Ctx, link: OpenLink): Promise<void> {
  const { numUpdatedRows } = await ctx.tx
    .updateTable("minutes_link")
    .set({ opened_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", link.id)
    .where("opened_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) ctx.changed(`conversation:${link.conversationId}`);
}

/** One answer for unknown, expired, revoked and closed: a guesser learns nothing. */
export function notOpen(): AppError {
  return new AppError("not_found", "This link is not open any more. Ask the company for a new one.");
}

function links(ctx: Ctx) {
  return ctx.tx
    .selectFrom("minutes_link as l")
    .innerJoin("conversation as v", (join) =>
      join.onRef("v.workspace_id", "=", "l.workspace_id").onRef("v.id", "=", "l.conversation_id"),
    )
    .innerJoin("contact as c", (join) =>
      join.onRef("c.workspace_id", "=", "l.workspace_id").onRef("c.id", "=", "l.contact_id"),
    )
    .select([
      "l.id",
      "l.partner_id",
      "l.conversation_id",
      "l.contact_id",
      "l.expires_at",
      "l.opened_at",
      "l.revoked_at",
    ])
    .select(["v.erased_at", "c.archived_at"])
    .where("l.workspace_id", "=", ctx.scope.workspace);
}

type Standing = { expires_at: Date; revoked_at: Date | null; erased_at: Date | null; archived_at: Date | null };

function stateOf(row: Standing, now: number): MinutesLink["state"] {
  if (row.revoked_at !== null) return "revoked";
  if (row.erased_at !== null || row.archived_at !== null) return "closed";
  return row.expires_at.getTime() <= now ? "expired" : "open";
}
