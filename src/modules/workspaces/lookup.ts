/**
 * The only two questions that are asked before a workspace is known: "which are mine?" and "what does this invitation
 * open?". They run as liaison_app with no workspace set, so row-level security shows nothing but the rows of this user
 * (`app.user`) or of this token (`app.invitation`), whatever the query says (migrations/0003_auth.sql).
 */
import { sql } from "kysely";
import type { Database, Tx } from "#storage/transaction.ts";
import type { Workspace } from "./schema.ts";
import { hashToken } from "./token.ts";

export function workspacesOf(db: Database, userId: string): Promise<Workspace[]> {
  return asking(db, "app.user", userId, async (tx) => {
    const rows = await tx
      .selectFrom("member")
      .innerJoin("workspace", "workspace.id", "member.workspace_id")
      .where("member.user_id", "=", userId)
      .orderBy("workspace.created_at")
      .orderBy("workspace.id")
      .select([
        "workspace.id",
        "workspace.name",
        "workspace.kind",
        "workspace.company",
        "workspace.stale_after_days as staleAfterDays",
        "member.role",
      ])
      .execute();
    return rows;
  });
}

/** The workspace and id of the invitation with this token, in whatever state it is; undefined when there is none. */
export function invitationOf(db: Database, token: string): Promise<{ workspace: string; id: string } | undefined> {
  const hash = hashToken(token);
  return asking(db, "app.invitation", hash.toString("hex"), (tx) =>
    tx
      .selectFrom("invitation")
      .where("token_hash", "=", hash)
      .select(["workspace_id as workspace", "id"])
      .executeTakeFirst(),
  );
}

function asking<T>(db: Database, setting: string, value: string, ask: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'liaison_app', true), set_config(${setting}, ${value}, true)`.execute(tx);
    return ask(tx);
  });
}
