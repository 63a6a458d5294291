/** The file of master keys: one line a key, `<id> <32 bytes in base64>`, the last one wraps. Only its owner can read it. */
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { link, mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { AppError } from "#kernel/errors.ts";

export type MasterKeys = { byId: ReadonlyMap<string, Buffer>; currentId: string };

const MASTER_KEY_BYTES = 32;

/** Null when there is no such file; throws `master_key_wrong` when it is not one of ours. */
export function readMasterKeys(file: string): MasterKeys | null {
  try {
    return parse(readFileSync(file, "utf8"), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Closes a file that others than its owner can read; answers whether it was open. Throws when it cannot be closed. */
export function closeToOthers(file: string): boolean {
  const { mode } = statSync(file);
  if ((mode & 0o077) === 0) return false;
  try {
    chmodSync(file, 0o600);
  } catch (cause) {
    const message = `Others can read the master key file ${file}, and its mode cannot be changed. Make it 0600.`;
    throw new AppError("master_key_wrong", message, undefined, { cause });
  }
  return true;
}

/** Creates the file with one key, once: when two servers start together, both end with the key of the one that came first. */
export async function createMasterKeys(file: string): Promise<MasterKeys> {
  await mkdir(dirname(file), { recursive: true });
  const draft = await writeDraft(file, `${newLine()}\n`);
  try {
    // link() refuses to replace, unlike rename(): the first file stays.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(draft);
  }
  await syncFolder(file);
  return mustRead(file);
}

/**
 * Adds a key as the current one. The old keys stay, or what they wrapped would be lost; for the same reason two
 * rotations at once are refused: the slower would write over the key of the faster.
 */
export async function addMasterKey(file: string): Promise<MasterKeys> {
  const lock = `${file}.rotating`;
  try {
    await (await open(lock, "wx", 0o600)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new AppError("conflict", `The master key is being rotated already. If nothing is, remove ${lock}.`);
  }
  try {
    mustRead(file);
    const draft = await writeDraft(file, `${readFileSync(file, "utf8").trimEnd()}\n${newLine()}\n`);
    await rename(draft, file);
    await syncFolder(file);
    return mustRead(file);
  } finally {
    await unlink(lock);
  }
}

function mustRead(file: string): MasterKeys {
  const keys = readMasterKeys(file);
  if (!keys) throw new AppError("master_key_missing", `The master key file ${file} is missing.`);
  return keys;
}

function parse(text: string, file: string): MasterKeys {
  const byId = new Map<string, Buffer>();
  let currentId = "";
  for (const line of text.split("\n").filter((line) => line.trim() !== "")) {
    const [id, encoded] = line.trim().split(/\s+/);
    const key = Buffer.from(encoded ?? "", "base64");
    // The id is the key's fingerprint, so a key that was cut or mistyped is noticed here and not as lost words later.
    if (key.length !== MASTER_KEY_BYTES || id !== fingerprint(key)) {
      throw new AppError("master_key_wrong", `The master key file ${file} is damaged: a line of it is not a key.`);
    }
    byId.set(id, key);
    currentId = id;
  }
  if (byId.size === 0) throw new AppError("master_key_wrong", `The master key file ${file} holds no key.`);
  return { byId, currentId };
}

function newLine(): string {
  const key = randomBytes(MASTER_KEY_BYTES);
  return `${fingerprint(key)} ${key.toString("base64")}`;
}

function fingerprint(key: Buffer): string {
  return createHash("sha256").update("liaison master key\0").update(key).digest("hex").slice(0, 16);
}

async function writeDraft(file: string, text: string): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const handle = await open(draft, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
}

/** The new name must survive a power cut as well as the bytes do. */
async function syncFolder(file: string): Promise<void> {
  const folder = await open(dirname(file), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
