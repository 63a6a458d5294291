/** One PostgreSQL for the whole run, and a migrated template that each test file copies. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { silentLogger } from "../../src/kernel/logger.ts";
import { startEmbedded } from "../../src/storage/embedded/supervisor.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { createPool } from "../../src/storage/pool.ts";
import { ensureAppRole } from "../../src/storage/roles.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection settings of a database whose owner may create others; null where no database can run. */
    database: { host: string; port: number; user: string; database: string; password?: string };
    template: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const log = silentLogger();
  const given = process.env.LIAISON_TEST_DATABASE_URL;
  const folder = await mkdtemp(join(tmpdir(), "liaison-test-"));
  const embedded = given
    ? null
    : await startEmbedded({
        dataDir: folder,
        log,
        settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
      });
  const connection = embedded?.connection ?? fromUrl(given!);

  const template = `liaison_template_${process.pid}`;
  await admin(connection, `create database ${template}`);
  const pool = createPool({ ...connection, database: template, max: 2 }, log);
  await ensureAppRole(pool);
  await migrate(pool, join(import.meta.dirname, "../../migrations"));
  await pool.end();

  project.provide("database", connection);
  project.provide("template", template);
  return async () => {
    await admin(connection, `drop database if exists ${template}`).catch(() => undefined);
    await embedded?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function admin(connection: object, statement: string): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function fromUrl(url: string): { host: string; port: number; user: string; database: string; password?: string } {
  const parsed = new URL(url);
  return {
    host: parsed.searchParams.get("host") ?? parsed.hostname,
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username || "postgres"),
    database: parsed.pathname.slice(1) || "postgres",
    ...(parsed.password ? { password: decodeURIComponent(parsed.password) } : {}),
  };
}
