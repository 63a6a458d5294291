import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Pool, PoolClient } from "pg";
import { AppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import { type Embedded, startEmbedded } from "./embedded/supervisor.ts";
import { type Keyring, openKeyring } from "./keyring.ts";
import { closeToOthers } from "./master-keys.ts";
import { migrate } from "./migrate.ts";
import { createDatabase, createPool } from "./pool.ts";
import { ensureAppRole } from "./roles.ts";
import { rewriteKeys } from "./scrub.ts";
import type { Database } from "./transaction.ts";

export type Storage = {
  pool: Pool;
  /** As the owner: for sign-in, memberships and housekeeping. Everything about the record goes through transact(). */
  ownerDb: Database;
  keyring: Keyring;
  /** Encrypted recordings, one file a conversation. */
  recordingsDir: string;
  /** Removes the last copies of destroyed keys, as far as this database is ours. */
  scrub(): Promise<void>;
  close(): Promise<void>;
};

export type StorageOptions = {
  dataDir: string;
  databaseUrl: string | null;
  migrationsDir: string;
  masterKeyFile?: string;
  log: Logger;
};

const OLDEST_SERVER = 150_000;
/** Held for the life of a server on an embedded database: the data folder has one owner. */
const DATA_FOLDER_LOCK = 44_700_002;

export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { dataDir, databaseUrl, log } = options;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const recordingsDir = join(dataDir, "recordings");
  await mkdir(recordingsDir, { recursive: true, mode: 0o700 });

  const embedded = databaseUrl === null ? await startEmbedded({ dataDir, log }) : null;
  const pool = createPool(embedded?.connection ?? { connectionString: databaseUrl! }, log);
  let holder: PoolClient | null = null;
  try {
    await checkServer(pool);
    if (embedded !== null) holder = await holdDataFolder(pool, dataDir);
    await ensureAppRole(pool);
    const applied = await migrate(pool, options.migrationsDir);
    if (applied.length > 0) log.info({ applied }, "migrated");
    const file = options.masterKeyFile ?? join(dataDir, "master-keys");
    const keyring = await openKeyring({ file, idsInUse: await masterKeyIdsInUse(pool) });
    if (closeToOthers(file))
      log.warn(
        { file },
        "others could read the master keys; the file is closed now: rotate the keys if others use this machine",
      );
    return {
      pool,
      ownerDb: createDatabase(pool),
      keyring,
      recordingsDir,
      scrub: async () => {
        await rewriteKeys(pool);
        await embedded?.dropLog();
      },
      close: () => shutDown(pool, holder, embedded),
    };
  } catch (error) {
    const inUse = error instanceof AppError && error.code === "data_folder_in_use";
    // The other server's database must live on.
    await shutDown(pool, holder, inUse ? null : embedded);
    throw error;
  }
}

async function shutDown(pool: Pool, holder: PoolClient | null, embedded: Embedded | null): Promise<void> {
  holder?.release(true);
  await pool.end().catch(() => undefined);
  await embedded?.stop();
}

async function checkServer(pool: Pool): Promise<void> {
  const { rows } = await pool
    .query<{ version: number; name: string }>(
      "select current_setting('server_version_num')::int as version, current_setting('server_version') as name",
    )
    .catch((error: unknown) => {
      throw new AppError(
        "storage_unavailable",
        "The database does not answer. Check DATABASE_URL and that PostgreSQL runs.",
        undefined,
        {
          cause: error,
        },
      );
    });
  if (rows[0]!.version < OLDEST_SERVER) {
    throw new AppError("database_setup_needed", `PostgreSQL ${rows[0]!.name} is too old; Liaison needs 15 or newer.`);
  }
}

async function holdDataFolder(pool: Pool, dataDir: string): Promise<PoolClient> {
  const client = await pool.connect();
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [DATA_FOLDER_LOCK]);
  if (rows[0]!.held) return client;
  client.release();
  throw new AppError(
    "data_folder_in_use",
    `Another Liaison server runs on ${dataDir}. Stop it, or set LIAISON_DATA to another folder.`,
  );
}

async function masterKeyIdsInUse(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    "select distinct master_key_id as id from content_key where wrapped_key is not null",
  );
  return rows.map((row) => row.id);
}
