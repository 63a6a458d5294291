import { newId } from "#kernel/ids.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import { aboutOf } from "./about.ts";
import type { AuditEntry, AuditQuery } from "./schema.ts";

export type AuditInput = {
  /** What was done, "<module>.<verb>": `partners.created`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** Ids, values of the record and salted hashes; never words, names, numbers or addresses of people. */
  detail?: Record<string, unknown>;
};

/** Appends one entry in the caller's transaction, with its actor and time. The application's role can never change it. */
export async function append(ctx: Ctx, entry: AuditInput): Promise<void> {
  await ctx.tx
    .insertInto("audit")
    .values({
      workspace_id: ctx.scope.workspace,
      id: newId(ctx.now),
      at: new Date(ctx.now),
      actor_kind: ctx.actor.kind,
      actor: ctx.actor.id,
      action: entry.action,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      detail: json(entry.detail ?? {}),
    })
    .execute();
}

/** Newest first. Ids sort by time (RFC 9562 version 7), so the last id of a page is where the next one goes on. */
export async function list(ctx: Ctx, query: AuditQuery): Promise<AuditEntry[]> {
  let select = ctx.tx
    .selectFrom("audit")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .orderBy("id", "desc")
    .limit(query.limit);
  if (query.before !== undefined) select = select.where("id", "<", query.before);
  const rows = await select.execute();
  const about = await aboutOf(ctx, rows);
  return rows.map((row, index) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor },
    action: row.action,
    subject: { kind: row.subject_kind, id: row.subject_id },
    detail: row.detail,
    about: about[index]!,
  }));
}
