import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { DAY_MS } from "#kernel/time.ts";
import type { InvitationTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import type { Invitation, Role } from "./schema.ts";
import { hashToken, newToken } from "./token.ts";

const VALID_MS = 7 * DAY_MS;

/** The token is answered once and not kept. Valid for 7 days, once, until revoked. */
export async function createInvitation(ctx: Ctx, role: Role): Promise<Invitation & { token: string }> {
  const token = newToken();
  const id = newId(ctx.now);
  const row = await ctx.tx
    .insertInto("invitation")
    .values({
      workspace_id: ctx.scope.workspace,
      id,
      role,
      token_hash: hashToken(token),
      created_at: new Date(ctx.now),
      expires_at: new Date(ctx.now + VALID_MS),
      accepted_at: null,
      revoked_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await append(ctx, { action: "invitations.created", subjectKind: "invitation", subjectId: id, detail: { role } });
  ctx.changed("members");
  return { ...toInvitation(row, ctx.now), token };
}

export async function listInvitations(ctx: Ctx): Promise<Invitation[]> {
  const rows = await ctx.tx
    .selectFrom("invitation")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => toInvitation(row, ctx.now));
}

/** An accepted invitation stays what it is: a member is removed under members. */
export async function revokeInvitation(ctx: Ctx, id: string): Promise<void> {
  const row = await locked(ctx, id);
  if (row === undefined) throw new AppError("not_found", "There is no such invitation.");
  if (row.accepted_at !== null) throw new AppError("conflict", "This invitation was already accepted.");
  if (row.revoked_at !== null) return;
  await ctx.tx
    .updateTable("invitation")
    .set({ revoked_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await append(ctx, { action: "invitations.revoked", subjectKind: "invitation", subjectId: id });
  ctx.changed("members");
}

/** Throws `sign_in_link_used` unless the invitation is open. Two who accept at the same time: the row is locked, one wins. */
export async function checkInvitation(ctx: Ctx, id: string): Promise<Role> {
  const row = await locked(ctx, id);
  if (row === undefined || stateOf(row, ctx.now) !== "open") throw notOpen();
  return row.role;
}

export async function acceptInvitation(ctx: Ctx, id: string, userId: string): Promise<void> {
  const role = await checkInvitation(ctx, id);
  const member = await ctx.tx
    .insertInto("member")
    .values({ workspace_id: ctx.scope.workspace, user_id: userId, role, created_at: new Date(ctx.now) })
    .onConflict((conflict) => conflict.doNothing())
    .returning("user_id")
    .executeTakeFirst();
  if (member === undefined) throw new AppError("conflict", "You are a member of this workspace already.");
  await ctx.tx
    .updateTable("invitation")
    .set({ accepted_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await append(ctx, { action: "invitations.accepted", subjectKind: "invitation", subjectId: id, detail: { role } });
  ctx.changed("members");
}

/** One answer for unknown, used, revoked and expired: a guesser learns nothing. */
export function notOpen(): AppError {
  return new AppError("sign_in_link_used", "This invitation is not open any more. Ask for a new one.");
}

function locked(ctx: Ctx, id: string) {
  return ctx.tx
    .selectFrom("invitation")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

type Row = Pick<InvitationTable, "id" | "role"> & {
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
};

function stateOf(row: Row, now: number): Invitation["state"] {
  if (row.accepted_at !== null) return "accepted";
  if (row.revoked_at !== null) return "revoked";
  return row.expires_at.getTime() <= now ? "expired" : "open";
}

function toInvitation(row: Row, now: number): Invitation {
  return {
    id: row.id,
    role: row.role,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    state: stateOf(row, now),
  };
}
