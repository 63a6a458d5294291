/** Where the sound of a call lies, and how much of it is on the disk. */
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { conversationOfFile, recordingFile } from "#modules/conversations/index.ts";
import { CHUNK_BYTES } from "./format.ts";

export function recordingPath(folder: string, conversationId: string): string {
  return join(folder, recordingFile(conversationId));
}

/** The last ones begun: ids of conversations are in the order of time. */
export async function newestRecordings(
  folder: string,
  most: number,
): Promise<Array<{ conversationId: string; chunks: number }>> {
  const ids = await recordedIn(folder);
  return Promise.all(
    ids
      .sort()
      .slice(-most)
      .map(async (conversationId) => ({
        conversationId,
        chunks: await chunksAt(recordingPath(folder, conversationId)),
      })),
  );
}

/** Removes the files that nothing leads to: a server was killed between an erasing's commit and its file. */
export async function sweepRecordings(
  folder: string,
  unreachable: (ids: string[]) => Promise<string[]>,
): Promise<void> {
  const ids = await recordedIn(folder);
  if (ids.length === 0) return;
  for (const id of await unreachable(ids)) await rm(recordingPath(folder, id), { force: true });
}

async function recordedIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).flatMap((name) => conversationOfFile(name) ?? []);
}

/** Whole seconds in the file; 0 when there is none. */
export async function chunksAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return Math.floor((found?.size ?? 0) / CHUNK_BYTES);
}
