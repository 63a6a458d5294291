import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import { place } from "./embedded/placement.ts";
import { type Embedded, startEmbedded } from "./embedded/supervisor.ts";
import { createPool } from "./pool.ts";
import { createScrubber, rewriteKeys } from "./scrub.ts";

let dataDir: string;
let embedded: Embedded;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "liaison-scrub-"));
  embedded = await startEmbedded({ dataDir, log: silentLogger(), settings: ["fsync=off"] });
});
afterAll(async () => {
  await embedded.stop();
  rmSync(dataDir, { recursive: true });
});

/** Files of the database, its log among them, that hold these bytes. */
function filesWith(bytes: Buffer): string[] {
  const { cluster } = place(dataDir);
  const files = readdirSync(cluster, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(bytes));
}

it("leaves nothing of a destroyed key in the files of the database, and every other key as it was", async () => {
  const pool = createPool({ ...embedded.connection, max: 2 }, silentLogger());
  const gone = Buffer.from("the wrapped key that was destroyed");
  const kept = Buffer.from("the wrapped key of somebody else");
  await pool.query("create table content_key (id int primary key, wrapped_key bytea)");
  await pool.query("insert into content_key values (1, $1), (2, $2)", [gone, kept]);
  await embedded.dropLog();
  await pool.query("update content_key set wrapped_key = null where id = 1");
  await embedded.dropLog();
  expect(filesWith(gone)).not.toEqual([]);

  await rewriteKeys(pool);
  await embedded.dropLog();
  expect(filesWith(gone)).toEqual([]);
  expect(filesWith(kept)).not.toEqual([]);
  const { rows } = await pool.query("select wrapped_key from content_key order by id");
  expect(rows).toEqual([{ wrapped_key: null }, { wrapped_key: kept }]);
  await pool.end();
});

it("is done once more for what was destroyed while it ran, and not once for each", async () => {
  let runs = 0;
  const waiting: Array<() => void> = [];
  const scrubber = createScrubber(() => {
    runs += 1;
    return new Promise<void>((resolve) => waiting.push(resolve));
  }, silentLogger());
  for (let i = 0; i < 3; i += 1) scrubber.soon();
  expect(runs).toBe(1);
  waiting.shift()!();
  await expect.poll(() => runs).toBe(2);
  waiting.shift()!();
  await scrubber.close();
  scrubber.soon();
  expect(runs).toBe(2);
});

it("is tried again after it failed", async () => {
  let runs = 0;
  const scrubber = createScrubber(async () => {
    runs += 1;
    throw new Error("locked");
  }, silentLogger());
  scrubber.soon();
  await new Promise((resolve) => setImmediate(resolve));
  scrubber.soon();
  await scrubber.close();
  expect(runs).toBe(2);
});
