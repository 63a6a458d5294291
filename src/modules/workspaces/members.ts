import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import type { Member, Role } from "./schema.ts";

/** The user's role in the transaction's workspace; undefined when not a member (or when there is no such workspace). */
export async function roleOf(ctx: Ctx, userId: string): Promise<Role | undefined> {
  const row = await ctx.tx
    .selectFrom("member")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("user_id", "=", userId)
    .select("role")
    .executeTakeFirst();
  return row?.role;
}

export async function listMembers(ctx: Ctx): Promise<Member[]> {
  const rows = await membersOf(ctx).orderBy("member.created_at").orderBy("member.user_id").execute();
  return rows.map(toMember);
}

export async function changeRole(ctx: Ctx, userId: string, role: Role): Promise<Member> {
  await keepAnOwner(ctx, userId, role === "owner");
  await ctx.tx
    .updateTable("member")
    .set({ role })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("user_id", "=", userId)
    .execute();
  await append(ctx, { action: "members.role_changed", subjectKind: "user", subjectId: userId, detail: { role } });
  ctx.changed("members");
  return toMember(await membersOf(ctx).where("member.user_id", "=", userId).executeTakeFirstOrThrow());
}

export async function removeMember(ctx: Ctx, userId: string): Promise<void> {
  await keepAnOwner(ctx, userId, false);
  await ctx.tx
    .deleteFrom("member")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("user_id", "=", userId)
    .execute();
  await append(ctx, { action: "members.removed", subjectKind: "user", subjectId: userId });
  ctx.changed("members");
}

/** The command line is the server's owner, and would lose the workspace; an invited owner cannot take that away. */
export function keepServerOwner(serverOwner: string, userId: string): void {
  if (userId !== serverOwner) return;
  throw new AppError("conflict", "This person runs the server and stays an owner here.");
}

/**
 * A workspace without an owner could never be given to anybody again. All member rows are locked, so that two owners who
 * demote each other at the same time do not both succeed.
 */
async function keepAnOwner(ctx: Ctx, userId: string, staysOwner: boolean): Promise<void> {
  const members = await ctx.tx
    .selectFrom("member")
    .where("workspace_id", "=", ctx.scope.workspace)
    .select(["user_id", "role"])
    .orderBy("user_id")
    .forUpdate()
    .execute();
  const target = members.find((member) => member.user_id === userId);
  if (target === undefined) throw new AppError("not_found", "There is no such member.");
  const others = members.filter((member) => member.role === "owner" && member.user_id !== userId);
  if (!staysOwner && target.role === "owner" && others.length === 0) {
    throw new AppError("conflict", "This is the last owner. Make somebody else owner first.");
  }
}

function membersOf(ctx: Ctx) {
  return ctx.tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.user_id")
    .where("member.workspace_id", "=", ctx.scope.workspace)
    .select(["member.user_id", "person.name", "person.email", "member.role", "member.created_at"]);
}

type Row = { user_id: string; name: string; email: string; role: Role; created_at: Date };

function toMember(row: Row): Member {
  return {
    userId: row.user_id,
    name: row.name,
    email: row.email,
    role: row.role,
    since: row.created_at.toISOString(),
  };
}
