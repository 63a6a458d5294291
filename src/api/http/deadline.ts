import type { MiddlewareHandler } from "hono";
import { AppError } from "#kernel/errors.ts";

const USUAL_MS = 30_000;
const LONG_MS = 120_000;

/** What reads whole files, wraps all keys anew, tells the demo's histories or loads models first: on a cold, busy machine that takes a while. */
const LONG: readonly RegExp[] = [
  /^\/api\/keys(\/|$)/,
  /^\/api\/workspaces$/,
  /^\/api\/workspaces\/[^/]+\/imports(\/|$)/,
  /^\/api\/workspaces\/[^/]+\/conversations$/,
];

export function limitOf(path: string): number {
  return LONG.some((long) => long.test(path)) ? LONG_MS : USUAL_MS;
}

/**
 * Ends the wait for an answer; streams have answered by then. What still runs ends on its own: whoever sends the request
 * again with its Idempotency-Key gets what came of it.
 */
export const deadline: MiddlewareHandler = async (c, next) => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new AppError("timed_out", "This took too long. Look whether it was done.");
    timer = setTimeout(() => reject(error), limitOf(c.req.path));
  });
  try {
    await Promise.race([next(), late]);
  } finally {
    clearTimeout(timer);
  }
};
