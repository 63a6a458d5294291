import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pool } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { silentLogger } from "#kernel/logger.ts";
import { openTestStorage, type TestStorage } from "../../test/support/database.ts";
import { migrate } from "./migrate.ts";
import { createPool } from "./pool.ts";

const FOLDER = join(import.meta.dirname, "../../migrations");
let storage: TestStorage;
let pool: Pool;
let folder: string;

beforeAll(async () => {
  storage = await openTestStorage();
  await storage.pool.query("create schema earlier");
  pool = createPool({ ...storage.connection, max: 1, options: "-c search_path=earlier" }, silentLogger());
  folder = mkdtempSync(join(tmpdir(), "liaison-migrations-"));
});
afterAll(async () => {
  await pool.end();
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a server of an earlier version had applied. */
async function migrateTo(last: string): Promise<void> {
  for (const name of readdirSync(FOLDER).filter((file) => file.slice(0, 4) <= last)) {
    copyFileSync(join(FOLDER, name), join(folder, name));
  }
  await migrate(pool, folder);
}

/** The audit trail shows itself to nobody outside its workspace, not even to its owner. */
async function inside(workspace: string): Promise<void> {
  await pool.query("select set_config('app.workspace', $1, false)", [workspace]);
}

it("0009 takes readable reasons and quoted cells out of a record that has some, and keeps the entries", async () => {
  await migrateTo("0008");
  const workspace = newId();
  await pool.query("insert into workspace values ($1, 'W', 'own', 'C', 7, now())", [workspace]);
  await inside(workspace);
  await pool.query(
    `insert into audit values ($1, $2, now(), 'human', 'u1', 'orders.line-closed', 'order_line', 'l', '{}', 'as Ms Vogt said')`,
    [workspace, newId()],
  );
  await pool.query(
    `insert into import (workspace_id, id, file_name, file_sha256, mapping, rows_total, rows_created, rows_updated,
       rows_unchanged, rows_rejected, imported_by, imported_at)
     values ($1, $2, 'f.csv', '', '{}', 2, 1, 0, 0, '[{"row": 3, "reason": "\\"Ms Vogt\\" is no number"}]', 'u1', now()),
       ($1, $3, 'g.csv', '', '{}', 1, 1, 0, 0, '[]', 'u1', now())`,
    [workspace, newId(), newId()],
  );
  await inside("");
  await migrateTo("0009");
  await inside(workspace);
  const audit = await pool.query("select * from audit");
  expect(audit.rows).toMatchObject([{ action: "orders.line-closed", subject_id: "l" }]);
  const imports = await pool.query("select rows_rejected from import order by file_name");
  expect(imports.rows).toEqual([{ rows_rejected: [{ row: 3, problems: [] }] }, { rows_rejected: [] }]);
  expect(JSON.stringify([audit.rows, imports.rows])).not.toContain("Ms Vogt");
  const forced = await pool.query(
    "select relforcerowsecurity as forced from pg_class where oid = 'earlier.audit'::regclass",
  );
  expect(forced.rows).toEqual([{ forced: true }]);
});

it("0020 gives decisions of an earlier version their value at stake, whatever workspace they are of", async () => {
  await migrateTo("0019");
  const [workspace, partner] = [newId(), newId()];
  await pool.query("insert into workspace values ($1, 'W', 'own', 'C', 7, now())", [workspace]);
  await inside(workspace);
  await pool.query("insert into partner values ($1, $2, 'P', null, null, 'UTC', 'other', now(), null)", [
    workspace,
    partner,
  ]);
  for (const [key, cost] of [
    ["1", { minor: 5, currency: "USD" }],
    ["2", { unknown: "no unit price for this line" }],
  ] as const) {
    await pool.query(
      `insert into decision (workspace_id, partner_id, id, kind, question, options, deadline, cost, status, idempotency_key,
         opened_at) values ($1, $2, $3, 'late', '{}', '[]', now(), $4, 'open', $5, now())`,
      [workspace, partner, newId(), cost, key],
    );
  }
  await inside("");
  await migrateTo("0020");
  await inside(workspace);
  const { rows } = await pool.query("select cost from decision order by idempotency_key");
  expect(rows).toEqual([
    { cost: { unknown: expect.any(String), atStake: { minor: 5, currency: "USD" } } },
    { cost: { unknown: "no unit price for this line", atStake: null } },
  ]);
});
