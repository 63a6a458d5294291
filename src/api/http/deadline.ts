import type { MiddlewareHandler } from "hono";
import { AppError } from "#kernel/errors.ts";

const USUAL_MS = 30_000;
/** Imports, and wrapping all keys anew. */
const LONG_MS = 120_000;

/** Ends the wait for an answer; streams have answered by then. What still runs ends on its own, an idempotency key tells how. */
export const deadline: MiddlewareHandler = async (c, next) => {
  const ms = /^\/api\/(keys|workspaces\/[^/]+\/imports)\b/.test(c.req.path) ? LONG_MS : USUAL_MS;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError("timed_out", "This took too long. Look whether it was done.")), ms);
  });
  try {
    await Promise.race([next(), late]);
  } finally {
    clearTimeout(timer);
  }
};
