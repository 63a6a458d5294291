/** A fresh, migrated database for one test file, with one workspace and a clock that tests set. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type Pool } from "pg";
import { inject } from "vitest";
import { EventBus } from "../../src/kernel/events.ts";
import { newId } from "../../src/kernel/ids.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import { type Keyring, openKeyring } from "../../src/storage/keyring.ts";
import { createDatabase, createPool } from "../../src/storage/pool.ts";
import { type Ctx, createTransact, type Database, type Transact } from "../../src/storage/transaction.ts";

export type TestStorage = {
  transact: Transact;
  ownerDb: Database;
  pool: Pool;
  keyring: Keyring;
  bus: EventBus<Ctx>;
  workspaceId: string;
  /** ms since the epoch; what `ctx.now` is. Starts at 2026-11-23T09:00:00Z, a Monday. */
  clock: { now: number };
  /** Keys published by committed transactions, in order. */
  changes: string[];
  dataDir: string;
  connection: { host: string; port: number; user: string; database: string; password?: string };
  close(): Promise<void>;
};

export async function openTestStorage(): Promise<TestStorage> {
  const server = inject("database");
  const name = `liaison_test_${randomBytes(6).toString("hex")}`;
  await admin(server, `create database ${name} template ${inject("template")}`);
  const connection = { ...server, database: name };
  const pool = createPool({ ...connection, max: 8 }, silentLogger());
  const ownerDb = createDatabase(pool);
  const dataDir = await mkdtemp(join(tmpdir(), "liaison-data-"));
  const keyring = await openKeyring({ file: join(dataDir, "master-keys"), idsInUse: [] });
  const clock = { now: Date.parse("2026-11-23T09:00:00Z") };
  const changes: string[] = [];
  const bus = new EventBus<Ctx>();
  const transact = createTransact(ownerDb, {
    clock: () => clock.now,
    keyring,
    deliver: (ctx, event) => bus.deliver(ctx, event),
    changes: { notify: async () => {}, publish: (_workspace, keys) => changes.push(...keys) },
  });
  const workspaceId = newId(clock.now);
  await ownerDb
    .insertInto("workspace")
    .values({
      id: workspaceId,
      name: "Test",
      kind: "own",
      company: "Northwind Devices",
      stale_after_days: 7,
      created_at: new Date(clock.now),
    })
    .execute();
  return {
    transact,
    ownerDb,
    pool,
    keyring,
    bus,
    workspaceId,
    clock,
    changes,
    dataDir,
    connection,
    close: async () => {
      await pool.end();
      await admin(server, `drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function admin(server: object, statement: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
