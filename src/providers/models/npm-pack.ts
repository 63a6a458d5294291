/** Fetches one package archive with the machine's own npm, so that its registry, proxy and cache settings apply. */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

const TIMEOUT_MS = 5 * 60_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

export class PackError extends Error {
  readonly reason: "npm_missing" | "failed";
  constructor(reason: "npm_missing" | "failed", message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Bytes of the .tgz of `spec` ("name@1.2.3"). `scratch` is a folder of ours for the download. Rejects with PackError. */
export async function packNpm(spec: string, scratch: string): Promise<Uint8Array> {
  const target = join(scratch, "pack");
  await mkdir(target, { recursive: true });
  const args = ["pack", spec, "--pack-destination", target, "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
  // Two quick tries: npm's own default waits minutes when there is no network.
  const patience = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  try {
    await runNpm([...args, ...patience]);
  } catch (error) {
    // A cache that belongs to another user (typically root's) must not stop this one.
    if (!(error instanceof PackError) || !/EACCES|EPERM|EROFS|root-owned/.test(error.message)) throw error;
    await runNpm([...args, ...patience, "--cache", join(scratch, "npm-cache")]);
  }
  const archive = (await readdir(target)).find((name) => name.endsWith(".tgz"));
  if (archive === undefined) throw new PackError("failed", "npm pack wrote no archive");
  return readFile(join(target, archive));
}

function runNpm(args: readonly string[]): Promise<void> {
  const started = process.env.npm_execpath;
  const [file, ...first] =
    started !== undefined && basename(started).startsWith("npm-cli") ? [process.execPath, started] : ["npm"];
  return new Promise((resolve, reject) => {
    execFile(
      file!,
      [...first, ...args],
      { timeout: TIMEOUT_MS, maxBuffer: MAX_OUTPUT_BYTES, shell: process.platform === "win32" && file === "npm" },
      (error, _stdout, stderr) => {
        if (!error) return resolve();
        if (error.code === "ENOENT") return reject(new PackError("npm_missing", "npm was not found"));
        reject(new PackError("failed", firstError(stderr) || error.message.slice(0, 300)));
      },
    );
  });
}

/** npm prints "npm error code ECONNREFUSED" and many lines after it; the first few say it all. */
function firstError(output: string): string {
  const lines = output.split("\n").filter((line) => /^npm (error|ERR!) \S/.test(line));
  return lines
    .slice(0, 4)
    .map((line) => line.replace(/^npm (error|ERR!) /, ""))
    .join("; ")
    .slice(0, 300);
}
