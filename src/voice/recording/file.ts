/** Where the sound of a call lies, and how much of it is on the disk. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { CHUNK_BYTES } from "./format.ts";

export function recordingPath(folder: string, conversationId: string): string {
  return join(folder, `${conversationId}.rec`);
}

/** Whole seconds in the file; 0 when there is none. */
export async function chunksAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return Math.floor((found?.size ?? 0) / CHUNK_BYTES);
}
