/** Asked before a workspace is known: "what does this link open?" Row-level security shows the link of this token alone. */
import { sql } from "kysely";
import { hashToken } from "#modules/workspaces/index.ts";
import type { Database } from "#storage/transaction.ts";

export type FoundLink = { id: string; workspace: string; partner: string; contact: string };

/** In whatever state it is; undefined when there is none. */
export function minutesLinkOf(db: Database, token: string): Promise<FoundLink | undefined> {
  const hash = hashToken(token);
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'liaison_app', true), set_config('app.minutes', ${hash.toString("hex")}, true)`.execute(
      tx,
    );
    return tx
      .selectFrom("minutes_link")
      .where("token_hash", "=", hash)
      .select(["id", "workspace_id as workspace", "partner_id as partner", "contact_id as contact"])
      .executeTakeFirst();
  });
}
