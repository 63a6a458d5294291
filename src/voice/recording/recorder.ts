/**
 * Keeps the sound of one call, once the person allowed it. Before the answer the last two minutes stay in memory only;
 * after a no they are dropped and nothing is kept. Each second is sealed and written through to the disk (fdatasync), so
 * a killed server loses at most the second it was in. A disk that is full ends the recording, not the call.
 */
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { AppError } from "#kernel/errors.ts";
import { SAMPLE_RATE } from "#ports/audio.ts";
import type { Second } from "../media/tap.ts";
import { CHUNK_BYTES, sealChunk } from "./format.ts";

const MEMORY_SECONDS = 120;
/** Seconds that may wait for a slow disk. */
const BACKLOG_SECONDS = 60;

export type RecorderOptions = {
  /** `<dataDir>/recordings/<conversationId>.rec` */
  path: string;
  /** 32 bytes: the conversation's key. */
  key: Buffer;
  conversationId: string;
  /** Sound is no longer kept: `storage_full`, or `storage_unavailable` for any other fault of the disk. Called once. */
  onFault: (code: "storage_full" | "storage_unavailable", cause: unknown) => void;
};

/** `chunks`: seconds from the start of the call to the end of the file; those before `fromMs` are empty. */
export type Recording = { path: string; fromMs: number; chunks: number };

export interface Recorder {
  add(second: Second): void;
  /**
   * The answer: keep sound from `fromMs` into the call on, or keep none; null: not answered yet. A yes that is taken back
   * at `fromMs` ends the recording before the second in which it was; null after a yes pauses it there, until the next one.
   */
  decide(recording: boolean | null, fromMs: number | null): void;
  /** False when nothing more will be kept. */
  readonly wanted: boolean;
  /** Resolves when what was given is on the disk; null when nothing was kept. */
  close(): Promise<Recording | null>;
}

export function createRecorder(options: RecorderOptions): Recorder {
  const waiting: Second[] = [];
  /** ended: nothing more is taken, what waits is still written up to `endSecond`; off: nothing is. */
  let mode: "pending" | "writing" | "ended" | "off" = "pending";
  let endSecond = Number.POSITIVE_INFINITY;
  let fromMs = 0;
  let chunks = 0;
  let backlog = 0;
  let file: FileHandle | null = null;
  let writing: Promise<void> = Promise.resolve();

  function fail(cause: unknown): void {
    if (mode === "off") return;
    mode = "off";
    waiting.length = 0;
    const full = cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT");
    options.onFault(full ? "storage_full" : "storage_unavailable", cause);
  }

  async function write(second: Second): Promise<void> {
    if (!file) {
      await mkdir(dirname(options.path), { recursive: true, mode: 0o700 });
      file = await open(options.path, "wx", 0o600);
    }
    const chunk = sealChunk(options, second.second, withoutBefore(second, fromMs));
    await file.write(chunk, 0, chunk.length, second.second * CHUNK_BYTES);
    await file.datasync();
    chunks = second.second + 1;
  }

  function append(second: Second): void {
    if ((second.second + 1) * 1_000 <= fromMs) return;
    backlog += 1;
    if (backlog > BACKLOG_SECONDS) {
      fail(new AppError("storage_unavailable", "The disk is too slow to keep the recording."));
      return;
    }
    writing = writing
      .then(() => (mode !== "off" && second.second < endSecond ? write(second) : undefined))
      .catch(fail)
      .finally(() => {
        backlog -= 1;
      });
  }

  function endAt(second: number): void {
    mode = "ended";
    endSecond = second;
    writing = writing
      .then(async () => {
        chunks = Math.min(chunks, second);
        await file?.truncate(chunks * CHUNK_BYTES);
        await file?.datasync();
      })
      .catch(fail);
  }

  return {
    get wanted() {
      return mode === "pending" || mode === "writing";
    },
    add(second) {
      if (mode === "writing") append(second);
      else if (mode === "pending") {
        waiting.push(second);
        if (waiting.length > MEMORY_SECONDS) waiting.shift();
      }
    },
    decide(recording, from) {
      if (recording === null) {
        if (mode === "writing" && from !== null) mode = "pending";
        return;
      }
      if (mode !== "pending" && (recording || mode !== "writing")) return;
      if (!recording) {
        if (mode === "writing" && from !== null) endAt(Math.floor(from / 1_000));
        // What was allowed before a pause is still written.
        else mode = file === null ? "off" : "ended";
        waiting.length = 0;
        return;
      }
      mode = "writing";
      fromMs = from ?? 0;
      for (const second of waiting.splice(0)) append(second);
    },
    async close() {
      await writing;
      mode = "off";
      waiting.length = 0;
      await file?.close();
      return chunks > 0 ? { path: options.path, fromMs, chunks } : null;
    },
  };
}

/** Sound from before the consent is not kept, not even within its second. */
function withoutBefore(second: Second, fromMs: number): Second {
  const silent = Math.round(((fromMs - second.second * 1_000) / 1_000) * SAMPLE_RATE);
  if (silent <= 0) return second;
  return {
    ...second,
    partner: second.partner.slice().fill(0, 0, silent),
    agent: second.agent.slice().fill(0, 0, silent),
  };
}
