/** The role that requests and conversations run as. Created before the migrations, which grant to it. */
import type { Pool } from "pg";
import { AppError } from "#kernel/errors.ts";

export const SETUP_SQL = "create role liaison_app nologin nosuperuser nobypassrls; grant liaison_app to current_user;";

export async function ensureAppRole(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ present: boolean; usable: boolean; bypasses: boolean }>(
      `select exists (select 1 from pg_roles where rolname = 'liaison_app') as present,
              coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = 'liaison_app'), false) as usable,
              coalesce((select rolsuper or rolbypassrls or rolcanlogin from pg_roles where rolname = 'liaison_app'), false) as bypasses`,
    );
    const { present, usable, bypasses } = rows[0]!;
    if (bypasses) {
      throw new AppError(
        "database_setup_needed",
        "The role liaison_app must have neither login, superuser nor bypassrls.",
      );
    }
    if (present && usable) return;
    try {
      if (!present) await client.query("create role liaison_app nologin nosuperuser nobypassrls");
      await client.query("grant liaison_app to current_user");
    } catch (error) {
      // 42710: another server of the same cluster created it in this moment.
      if ((error as { code?: string }).code === "42710") return;
      throw new AppError(
        "database_setup_needed",
        `This database user may not create roles. Let an administrator run: ${SETUP_SQL} Then start again.`,
        undefined,
        { cause: error },
      );
    }
  } finally {
    client.release();
  }
}
