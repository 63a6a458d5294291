/**
 * Runs PostgreSQL for one data folder: adopts a running server of ours, waits out a stale lock, stops it on exit.
 * A server is only taken for running after a connection succeeded: `pg_ctl status` believes a zombie.
 */
import { execFile } from "node:child_process";
import { chownSync, existsSync } from "node:fs";
import { appendFile, rename, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { AppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import { type Binaries, prepareBinaries } from "./binaries.ts";
import { type Placement, place } from "./placement.ts";

const run = promisify(execFile);
const PORT = 5432;
const SUPERUSER = "postgres";
const DATABASE = "liaison";
const OWNER = "liaison";

export type Embedded = {
  /** For the server: the owner of the database, not a superuser. */
  connection: { host: string; port: number; user: string; database: string };
  /** Removes the write-ahead log so far, and files of tables that were written anew. */
  dropLog(): Promise<void>;
  stop(): Promise<void>;
};

/** Errors are logged without the row or the statement that they tell of; log that is not needed any more is not kept. */
const SETTINGS = ["log_error_verbosity=terse", "log_min_error_statement=panic", "wal_recycle=off"];

/** `settings` are passed to postgres (tests switch fsync off). */
export async function startEmbedded(options: { dataDir: string; log: Logger; settings?: string[] }): Promise<Embedded> {
  const placement = place(options.dataDir);
  const binaries = await prepareBinaries(placement.runAs !== null);
  if (!existsSync(placement.cluster)) await initialise(binaries, placement);
  await bringUp(binaries, placement, options);
  await ensureDatabase(placement);
  return {
    connection: { host: placement.socketDir, port: PORT, user: OWNER, database: DATABASE },
    dropLog: () =>
      asSuperuser(placement, DATABASE, async (client) => {
        await client.query("select pg_switch_wal()");
        await client.query("checkpoint");
      }),
    stop: async () => {
      await pgCtl(binaries, placement, ["stop", "-m", "fast", "-w", "-t", "20"]).catch((error: unknown) =>
        options.log.warn({ error: String(error) }, "postgres did not stop"),
      );
    },
  };
}

/** initdb into a folder of its own, then rename: two servers starting at once cannot both own the cluster. */
async function initialise(binaries: Binaries, placement: Placement): Promise<void> {
  const temporary = `${placement.cluster}.init-${process.pid}`;
  await rm(temporary, { recursive: true, force: true });
  await spawnAs(placement, binaries.initdb, [
    "-D",
    temporary,
    "-U",
    SUPERUSER,
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  await appendFile(
    `${temporary}/postgresql.conf`,
    "\nlisten_addresses = ''\nmax_connections = 60\nshared_buffers = 64MB\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n",
  );
  if (placement.runAs !== null) chownSync(`${temporary}/postgresql.conf`, placement.runAs.uid, placement.runAs.gid);
  try {
    await rename(temporary, placement.cluster);
  } catch {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function bringUp(
  binaries: Binaries,
  placement: Placement,
  options: { log: Logger; settings?: string[] },
): Promise<void> {
  const postgresOptions = [
    `-k ${quote(placement.socketDir)}`,
    `-p ${PORT}`,
    ...[...SETTINGS, ...(options.settings ?? [])].map((setting) => `-c ${setting}`),
  ].join(" ");
  let last: unknown;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (await answers(placement)) return;
    try {
      await pgCtl(binaries, placement, [
        "start",
        "-w",
        "-t",
        "30",
        "-s",
        "-l",
        placement.logFile,
        "-o",
        postgresOptions,
      ]);
    } catch (error) {
      last = error;
      // A killed postmaster may linger for a second or two, or another server is just starting this one.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  throw new AppError("storage_unavailable", `PostgreSQL did not start; its log is ${placement.logFile}.`, undefined, {
    cause: last,
  });
}

async function answers(placement: Placement): Promise<boolean> {
  const client = new Client({
    host: placement.socketDir,
    port: PORT,
    user: SUPERUSER,
    database: "postgres",
    connectionTimeoutMillis: 2000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Login role without superuser rights, its database, and the role requests run as. Safe when two servers start at once. */
async function ensureDatabase(placement: Placement): Promise<void> {
  await asSuperuser(placement, "postgres", async (client) => {
    await client.query("select pg_advisory_lock(4470)");
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select 1 from pg_roles where rolname = $1) as role,
              exists (select 1 from pg_database where datname = $2) as database`,
      [OWNER, DATABASE],
    );
    if (!rows[0]!.role) await client.query(`create role ${OWNER} login createdb createrole nosuperuser nobypassrls`);
    if (!rows[0]!.database) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  });
}

async function asSuperuser(
  placement: Placement,
  database: string,
  run: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ host: placement.socketDir, port: PORT, user: SUPERUSER, database });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}

function pgCtl(binaries: Binaries, placement: Placement, args: string[]): Promise<unknown> {
  return spawnAs(placement, binaries.pgCtl, ["-D", placement.cluster, ...args]);
}

/** A clean environment and `/` as working folder: the unprivileged user may not be able to enter ours. */
function spawnAs(placement: Placement, program: string, args: string[]): Promise<unknown> {
  return run(program, args, {
    cwd: "/",
    env: { PATH: "/usr/bin:/bin", LANG: "C", TZ: "UTC" },
    ...(placement.runAs ?? {}),
  });
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
