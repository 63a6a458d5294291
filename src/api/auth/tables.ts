/** The tables of migrations/0003_auth.sql that are read or written here; the rest is better-auth's business. */
import type { Kysely } from "kysely";
import type { Tables } from "#storage/tables.ts";

export type AuthOnlyTables = {
  auth_user: { id: string; name: string; email: string; emailVerified: boolean; updatedAt: Date };
  instance_owner: { singleton: boolean; user_id: string };
  sign_in_link: { token_hash: Buffer; user_id: string; created_at: Date; expires_at: Date; used_at: Date | null };
};
export type AuthDb = Kysely<Tables & AuthOnlyTables>;
