/**
 * The last copies of a destroyed key: PostgreSQL keeps the row as it was until a vacuum, its bytes in the page after one, and
 * both in its log. So the small table of keys is written anew, and an embedded database lets go of its log so far.
 */
import type { Pool } from "pg";
import type { Logger } from "#kernel/logger.ts";

/** Writing the table anew waits for its readers, and new ones wait for it: not for longer than this. */
const LOCK_MS = 5_000;

export async function rewriteKeys(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set lock_timeout = ${LOCK_MS}`);
    await client.query("vacuum full content_key");
  } finally {
    // Not back into the pool: its settings are this task's.
    client.release(true);
  }
}

export type Scrubber = {
  /** Whatever was destroyed before is gone soon; many at once are one piece of work. */
  soon(): void;
  /** Waits for what runs. */
  close(): Promise<void>;
};

/** What fails is tried again with the next. */
export function createScrubber(scrub: () => Promise<void>, log: Logger): Scrubber {
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;
  const run = async () => {
    do {
      again = false;
      await scrub().catch((error: unknown) =>
        log.warn({ err: error }, "copies of destroyed keys were not removed yet"),
      );
    } while (again && !closed);
    running = null;
  };
  return {
    soon: () => {
      if (closed) return;
      again = running !== null;
      running ??= run();
    },
    close: async () => {
      closed = true;
      await running;
    },
  };
}
