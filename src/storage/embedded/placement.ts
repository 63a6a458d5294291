/** Who runs PostgreSQL and where its files lie. Root cannot run it, and root's folders may be closed to whoever does. */
import { createHash } from "node:crypto";
import { chmodSync, lchownSync, lstatSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "#kernel/errors.ts";

export type RunAs = { uid: number; gid: number } | null;
export type Placement = { cluster: string; socketDir: string; logFile: string; runAs: RunAs };

/** Longest path of a Unix socket is 107 bytes on Linux; PostgreSQL appends "/.s.PGSQL.5432". */
const LONGEST_SOCKET_DIR = 107 - "/.s.PGSQL.5432.lock".length;

const ROOTS_SOCKETS = "/var/lib/liaison/sockets";

export function place(dataDir: string): Placement {
  const runAs = process.getuid?.() === 0 ? unprivilegedUser() : null;
  const key = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const home =
    runAs === null || reachable(dataDir, runAs) ? join(dataDir, "postgres") : join("/var/lib/liaison/clusters", key);
  mkdirSync(dirname(home), { recursive: true, mode: 0o755 });
  own(home, runAs);
  let socketDir = join(home, "s");
  if (Buffer.byteLength(socketDir) > LONGEST_SOCKET_DIR) socketDir = shortSocketDir(key, runAs);
  own(socketDir, runAs);
  return { cluster: join(home, "data"), socketDir, logFile: join(home, "postgres.log"), runAs };
}

/** Where others may make folders its name can be taken before us: then `own` refuses it. */
function shortSocketDir(key: string, runAs: RunAs): string {
  const dir =
    runAs === null ? join(process.env.XDG_RUNTIME_DIR ?? "/tmp", `liaison-${key}`) : `${ROOTS_SOCKETS}/${key}`;
  mkdirSync(dirname(dir), { recursive: true, mode: 0o755 });
  return dir;
}

/** Makes the folder, or takes one that is ours already: no link, nobody else's; closed to everybody else either way. */
function own(folder: string, runAs: RunAs): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const found = lstatSync(folder);
  const ours = [process.getuid?.(), runAs?.uid].includes(found.uid);
  if (!found.isDirectory() || !ours) {
    throw new AppError(
      "storage_unavailable",
      `${folder} is no folder of this user; remove it or choose another LIAISON_DATA.`,
    );
  }
  if (runAs !== null) lchownSync(folder, runAs.uid, runAs.gid);
  chmodSync(folder, 0o700);
}

/** The user must exist in passwd: PostgreSQL looks its own name up. Prefer one that nothing else runs as. */
function unprivilegedUser(): { uid: number; gid: number } {
  const users = new Map<string, { uid: number; gid: number }>();
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const [name, , uid, gid] = line.split(":");
    if (name && uid && gid) users.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  for (const name of ["liaison", "postgres", "nobody"]) {
    const user = users.get(name);
    if (user !== undefined && user.uid !== 0) return user;
  }
  throw new AppError(
    "database_setup_needed",
    "PostgreSQL cannot run as root and no user `nobody` exists. Set DATABASE_URL.",
  );
}

/** Whether every folder on the way may be entered by that user. */
function reachable(folder: string, user: { uid: number; gid: number }): boolean {
  for (let current = folder; ; current = dirname(current)) {
    const { mode, uid, gid } = statSync(current);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    // The data folder itself may be opened to entering, not to listing: it is ours.
    if ((mode & bit) === 0) return false;
    if (current === dirname(current)) return true;
  }
}
