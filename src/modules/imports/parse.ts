/**
 * Parses a file. A workbook, or much text, in a thread of its own with bounds on memory and time: a file is a stranger's
 * data, and a call that is running meanwhile must not wait for it. Little text is read at once: a thread costs more.
 */
import { AppError, type ErrorCode } from "#kernel/errors.ts";
import { startWorker } from "#kernel/worker-entry.ts";
import { unreadable } from "./csv.ts";
import { isArchive, readTable } from "./read-table.ts";
import type { Table } from "./table.ts";

export type ParseAnswer =
  | { table: Table }
  | { error: { code: ErrorCode; message: string; details: Record<string, unknown> | undefined } };

/** Read in about 30 ms. */
const LITTLE_BYTES = 500_000;
const MEMORY_MB = 256;
const TIME_LIMIT_MS = 20_000;
/** Threads of this server: each may take `MEMORY_MB`. */
const AT_ONCE = 2;
const RETRY_AFTER_S = 5;
let reading = 0;

export async function parseFile(
  bytes: Uint8Array,
  limits = { memoryMb: MEMORY_MB, timeMs: TIME_LIMIT_MS },
): Promise<Table> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isArchive(buffer) && buffer.length <= LITTLE_BYTES) return readTable(buffer);
  const answer = await inThread(bytes, limits);
  if ("table" in answer) return answer.table;
  throw new AppError(answer.error.code, answer.error.message, answer.error.details);
}

async function inThread(bytes: Uint8Array, limits: { memoryMb: number; timeMs: number }): Promise<ParseAnswer> {
  if (reading >= AT_ONCE) {
    throw new AppError("rate_limited", "Other files are being read just now. Try again in some seconds.", {
      retryAfterS: RETRY_AFTER_S,
    });
  }
  reading += 1;
  try {
    return await answerOf(bytes, limits);
  } finally {
    reading -= 1;
  }
}

async function answerOf(bytes: Uint8Array, limits: { memoryMb: number; timeMs: number }): Promise<ParseAnswer> {
  const worker = startWorker("import-worker", "src/modules/imports/worker.ts", {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ParseAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooMuch()), limits.timeMs);
      worker.once("message", resolve);
      worker.once("error", (error: NodeJS.ErrnoException) =>
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch() : error),
      );
      worker.once("exit", (code) => reject(new Error(`The thread that reads files ended with ${code}.`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function tooMuch(): AppError {
  return unreadable("The file is too much work to read. Save only the list of order lines.");
}
