import type { Context } from "hono";
import { AppError } from "#kernel/errors.ts";

/** A WAV file that need not exist as a whole anywhere: its length, and any part of it. */
export type WavSource = {
  bytes: number;
  /** The bytes [from, to), in chunks. */
  read(from: number, to: number): AsyncIterable<Uint8Array>;
};

/** Answers sound as `audio/wav`, whole or one range of it (RFC 9110 section 14): players seek by ranges. */
export function answerWav(c: Context, source: WavSource): Response {
  const header = c.req.header("range");
  const range = header === undefined ? null : parseRange(header, source.bytes);
  const from = range?.from ?? 0;
  const to = range?.to ?? source.bytes;
  const headers: Record<string, string> = {
    "content-type": "audio/wav",
    "content-length": String(to - from),
    "accept-ranges": "bytes",
    "cache-control": "private, no-store",
  };
  if (range !== null) headers["content-range"] = `bytes ${from}-${to - 1}/${source.bytes}`;
  return c.body(streamOf(source.read(from, to)), range === null ? 200 : 206, headers);
}

/** One range as [from, to); null for units or lists that may be ignored (RFC 9110 section 14.2). */
export function parseRange(header: string, bytes: number): { from: number; to: number } | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (match === null || (match[1] === "" && match[2] === "")) return null;
  const [first, last] = [match[1]!, match[2]!];
  const from = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === "" || last === "" ? bytes : Math.min(bytes, Number(last) + 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return null;
  if (from >= bytes || from >= to)
    throw new AppError("range_not_satisfiable", `The sound has ${bytes} bytes.`, { bytes });
  return { from, to };
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
