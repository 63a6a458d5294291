/** The web app as this checkout has it, bundled once however many test files ask at the same time. `npm test` built it before. */
import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
/** Any number that nobody else locks in the tests' database. */
const LOCK = 65_065;

export async function prepareBundle(): Promise<void> {
  const client = new Client(inject("database"));
  await client.connect();
  try {
    // Ends with the connection, so that a test run that was killed leaves nothing locked.
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    if ((await builtAt()) < (await changedAt())) await build();
  } finally {
    await client.end();
  }
}

async function builtAt(): Promise<number> {
  const page = await stat(join(ROOT, "dist/web/index.html")).catch(() => null);
  return page?.mtimeMs ?? 0;
}

/** The web app sees its own folder, the kernel's pure files and the modules' schemas. */
async function changedAt(): Promise<number> {
  const files = await readdir(join(ROOT, "src"), { recursive: true, withFileTypes: true });
  const sources = files.filter(({ name, parentPath }) => {
    const place = parentPath.slice(ROOT.length);
    const seen = /^\/src\/(web|kernel)(\/|$)/.test(place) || name === "schema.ts";
    return seen && /\.(tsx?|css|html|js|svg)$/.test(name) && !name.includes(".test.");
  });
  const paths = [...sources.map(({ parentPath, name }) => join(parentPath, name)), join(ROOT, "vite.config.ts")];
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return Math.max(...times);
}

function build(): Promise<void> {
  const args = [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "src/web", "--config", "vite.config.ts"];
  return new Promise((resolve, reject) => {
    // What people get, not what a test run would make of it: with NODE_ENV=test React would be its development build.
    const env = { ...process.env, NODE_ENV: "production" };
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`the web app was not built:\n${said}`))));
  });
}
