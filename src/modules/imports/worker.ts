/** The thread that parses one file and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { isAppError } from "#kernel/errors.ts";
import type { ParseAnswer } from "./parse.ts";
import { readTable } from "./read-table.ts";

async function answer(): Promise<ParseAnswer> {
  try {
    return { table: await readTable(Buffer.from(workerData as Uint8Array)) };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { error: { code: error.code, message: error.message, details: error.details } };
  }
}

parentPort?.postMessage(await answer());
