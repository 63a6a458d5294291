/** Numbered plain SQL, forward only, applied at start under one lock, so that two servers may start at once. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pool } from "pg";
import { AppError } from "#kernel/errors.ts";

const LOCK = 44_700_001;

export async function migrate(pool: Pool, folder: string): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort();
  if (files.length === 0) throw new AppError("internal", `No migrations in ${folder}.`);
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(
      "create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null)",
    );
    const done = new Map(
      (await client.query<{ name: string; sha256: string }>("select name, sha256 from migration")).rows.map((row) => [
        row.name,
        row.sha256,
      ]),
    );
    const unknown = [...done.keys()].filter((name) => !files.includes(name));
    if (unknown.length > 0) {
      throw new AppError(
        "database_setup_needed",
        `The database was written by a newer Liaison (${unknown[0]}). Start that version, or use another database.`,
      );
    }
    const applied: string[] = [];
    for (const name of files) {
      const text = readFileSync(join(folder, name), "utf8");
      const sha256 = createHash("sha256").update(text).digest("hex");
      const before = done.get(name);
      if (before === sha256) continue;
      if (before !== undefined)
        throw new AppError("database_setup_needed", `Migration ${name} was changed after it had been applied.`);
      await client.query("begin");
      try {
        await client.query(text);
        await client.query("insert into migration values ($1, $2, now())", [name, sha256]);
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw error;
      }
      applied.push(name);
    }
    return applied;
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => undefined);
    client.release();
  }
}
