/** Reads a stretch of a recording as WAV. */
import { open } from "node:fs/promises";
import { AppError } from "#kernel/errors.ts";
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import { CHUNK_BYTES, type ChunkKey, openChunk } from "./format.ts";
import { toWav } from "./wav.ts";

export type ReadRecording = ChunkKey & {
  path: string;
  /** Ms into the call; what lies beyond the end of the file is left out. */
  fromMs: number;
  toMs: number;
  channel: "both" | "partner" | "agent";
};

/** `both`: left the partner, right the agent. Throws `not_found` when there is no file, `recording_unreadable` when it is damaged. */
export async function readRecording(options: ReadRecording): Promise<Buffer> {
  const { partner, agent } = await readSamples(options);
  if (options.channel === "both") return toWav([partner, agent]);
  return toWav([options.channel === "partner" ? partner : agent]);
}

/** The same stretch as samples at 16 kHz, to be recognised again or cut at pauses. */
export async function readSamples(options: Omit<ReadRecording, "channel">): Promise<{ partner: Pcm; agent: Pcm }> {
  const file = await open(options.path, "r").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT") throw cause;
    throw new AppError("not_found", "There is no recording of this conversation.", undefined, { cause });
  });
  try {
    const chunks = Math.floor((await file.stat()).size / CHUNK_BYTES);
    const from = sampleAt(Math.max(0, options.fromMs));
    const to = Math.max(from, Math.min(sampleAt(options.toMs), chunks * SAMPLE_RATE));
    const sound = { partner: new Int16Array(to - from), agent: new Int16Array(to - from) };
    const sealed = Buffer.alloc(CHUNK_BYTES);
    for (let chunk = Math.floor(from / SAMPLE_RATE); chunk * SAMPLE_RATE < to; chunk++) {
      await file.read(sealed, 0, CHUNK_BYTES, chunk * CHUNK_BYTES);
      const second = openChunk(options, chunk, sealed);
      if (!second) continue;
      const at = chunk * SAMPLE_RATE - from;
      const skip = Math.max(0, -at);
      const end = Math.min(SAMPLE_RATE, to - chunk * SAMPLE_RATE);
      sound.partner.set(second.partner.subarray(skip, end), at + skip);
      sound.agent.set(second.agent.subarray(skip, end), at + skip);
    }
    return sound;
  } finally {
    await file.close();
  }
}

function sampleAt(ms: number): number {
  return Math.round((ms * SAMPLE_RATE) / 1_000);
}
