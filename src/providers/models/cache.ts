/** Folders of models in the cache: complete ones, and how one comes into being whole or not at all. */
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

const MARK = ".complete";

/** The mark lists each file with its size, so that a file cut short by a full disk or a bad copy is noticed. */
type Mark = { files: Record<string, number> };

/** Whether the folder was finished and every file still has its size. Reads no network and changes nothing. */
export async function isComplete(folder: string): Promise<boolean> {
  try {
    const mark = JSON.parse(await readFile(join(folder, MARK), "utf8")) as Mark;
    const sizes = Object.entries(mark.files);
    for (const [name, size] of sizes) {
      if ((await stat(join(folder, name))).size !== size) return false;
    }
    return sizes.length > 0;
  } catch {
    return false;
  }
}

/**
 * Makes `<cacheDir>/<id>` by `write`, which gets an empty folder. Two processes may do this at once: each writes its own
 * temporary folder, the first rename wins, the other one finds a complete folder and drops its own.
 */
export async function createFolder(
  cacheDir: string,
  id: string,
  write: (folder: string) => Promise<ReadonlyMap<string, Uint8Array | string>>,
): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const scratch = await mkdtemp(join(cacheDir, `.new-${id}-`));
  try {
    const contents = await write(scratch);
    const ready = join(scratch, "ready");
    // Readable by other users of the machine: the cache may be shared and mkdtemp's own folder is private.
    await mkdir(ready, { mode: 0o755 });
    const mark: Mark = { files: {} };
    for (const [name, content] of contents) {
      await writeFile(join(ready, name), content, { mode: 0o644, flush: true });
      mark.files[name] = (await stat(join(ready, name))).size;
    }
    await writeFile(join(ready, MARK), JSON.stringify(mark), { mode: 0o644, flush: true });
    await moveIntoPlace(ready, join(cacheDir, id), scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function moveIntoPlace(ready: string, target: string, scratch: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await rename(ready, target);
    } catch (error) {
      if (!isExisting(error) || attempt === 3) throw error;
      if (await isComplete(target)) return;
      // Something damaged stands there (a cut copy): out of the way with it. A second process may be quicker at that.
      await rename(target, join(scratch, `damaged-${attempt}`)).catch(() => undefined);
    }
  }
}

function isExisting(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM";
}
