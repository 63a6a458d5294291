import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import type { CreateWorkspace, RenameWorkspace, Workspace } from "./schema.ts";

const STALE_AFTER_DAYS = 7;

/** Creates the workspace of `ctx.scope` (whose id the caller chose) with its owners. Demo data is the caller's business. */
export async function createWorkspace(ctx: Ctx, input: CreateWorkspace, owners: string[]): Promise<Workspace> {
  const created_at = new Date(ctx.now);
  const id = ctx.scope.workspace;
  await ctx.tx
    .insertInto("workspace")
    .values({ ...input, id, stale_after_days: STALE_AFTER_DAYS, created_at })
    .execute();
  await ctx.tx
    .insertInto("member")
    .values(owners.map((user_id) => ({ workspace_id: id, user_id, role: "owner" as const, created_at })))
    .execute();
  await append(ctx, {
    action: "workspaces.created",
    subjectKind: "workspace",
    subjectId: id,
    detail: { kind: input.kind, owners },
  });
  return { ...input, id, staleAfterDays: STALE_AFTER_DAYS, role: "owner" };
}

export async function readWorkspace(ctx: Ctx): Promise<Omit<Workspace, "role">> {
  const row = await ctx.tx
    .selectFrom("workspace")
    .where("id", "=", ctx.scope.workspace)
    .select(["id", "name", "kind", "company", "stale_after_days as staleAfterDays"])
    .executeTakeFirst();
  if (row === undefined) throw new AppError("not_found", "There is no such workspace.");
  return row;
}

/** Its name, and the company that the agent calls for; what stays the same is neither written nor audited. */
export async function renameWorkspace(ctx: Ctx, patch: RenameWorkspace): Promise<Workspace> {
  const before = await readWorkspace(ctx);
  const changes = (["name", "company"] as const).flatMap((field) => {
    const value = patch[field];
    return value === undefined || value === before[field] ? [] : [{ field, value }];
  });
  if (changes.length === 0) return { ...before, role: "owner" };
  await ctx.tx
    .updateTable("workspace")
    .set(Object.fromEntries(changes.map(({ field, value }) => [field, value])))
    .where("id", "=", ctx.scope.workspace)
    .execute();
  await append(ctx, {
    action: "workspaces.renamed",
    subjectKind: "workspace",
    subjectId: ctx.scope.workspace,
    detail: Object.fromEntries(changes.map(({ field, value }) => [field, [before[field], value]])),
  });
  ctx.changed("workspace");
  return { ...(await readWorkspace(ctx)), role: "owner" };
}

/**
 * Removes the workspace with everything in it; only the audit trail stays. Answers the recordings' paths as they stand
 * in the rows: the files are to be unlinked after the commit (without their keys, gone with the rows, they say nothing).
 * Throws `legal_hold` while one stands.
 */
export async function deleteWorkspace(ctx: Ctx): Promise<{ recordings: string[] }> {
  const id = ctx.scope.workspace;
  await refuseUnderHold(ctx);
  const files = await ctx.tx.selectFrom("recording").where("workspace_id", "=", id).select("path").execute();
  const { rows } = await sql<{ done: boolean }>`select delete_workspace() as done`.execute(ctx.tx);
  if (rows[0]?.done !== true) throw new AppError("not_found", "There is no such workspace.");
  await append(ctx, {
    action: "workspaces.deleted",
    subjectKind: "workspace",
    subjectId: id,
    detail: { recordings: files.length },
  });
  return { recordings: files.map((file) => file.path) };
}

async function refuseUnderHold(ctx: Ctx): Promise<void> {
  const held = await ctx.tx
    .selectFrom("legal_hold")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("released_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  if (held === undefined) return;
  throw new AppError(
    "legal_hold",
    "Records of this workspace are under a legal hold. Release it before you delete it.",
  );
}
