/** Where the sound of a call lies, and how much of it is on the disk. */
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Id } from "#kernel/schema.ts";
import { CHUNK_BYTES } from "./format.ts";

const ENDING = ".rec";

export function recordingPath(folder: string, conversationId: string): string {
  return join(folder, `${conversationId}${ENDING}`);
}

/** The last ones begun: ids of conversations are in the order of time. */
export async function newestRecordings(
  folder: string,
  most: number,
): Promise<Array<{ conversationId: string; chunks: number }>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const newest = names.sort().slice(-most);
  return Promise.all(
    newest.map(async (name) => ({
      conversationId: name.slice(0, -ENDING.length),
      chunks: await chunksAt(join(folder, name)),
    })),
  );
}

/** Removes the files that nothing leads to: a server was killed between an erasing's commit and its file. */
export async function sweepRecordings(
  folder: string,
  unreachable: (ids: string[]) => Promise<string[]>,
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const ids = names.map((name) => name.slice(0, -ENDING.length)).filter((id) => Id.safeParse(id).success);
  if (ids.length === 0) return;
  for (const id of await unreachable(ids)) await rm(recordingPath(folder, id), { force: true });
}

/** Whole seconds in the file; 0 when there is none. */
export async function chunksAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return Math.floor((found?.size ?? 0) / CHUNK_BYTES);
}
