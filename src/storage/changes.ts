/**
 * Who wants to know what changed. Keys of a committed transaction go to this server's listeners at once, and through
 * PostgreSQL's NOTIFY to those of every other server on the same database.
 */
import { Client, type Pool } from "pg";
import { z } from "zod";
import type { Logger } from "#kernel/logger.ts";
import type { ChangeKey } from "./transaction.ts";

export type Changes = {
  publish(workspace: string, keys: ReadonlySet<ChangeKey>): void;
  subscribe(workspace: string, listener: (keys: ReadonlySet<ChangeKey>) => void): () => void;
  close(): Promise<void>;
};

const CHANNEL = "liaison_changes";
/** NOTIFY carries 8,000 bytes at most; more than this many keys are told as "everything". */
const KEYS_LIMIT = 100;
export const EVERYTHING: ChangeKey = "*";
const RECONNECT_MS = 2000;

const Message = z.object({ from: z.string(), workspace: z.string(), keys: z.array(z.string()) });

/** Anybody with a login to the database may notify: what is not ours is not heard. */
function parsed(payload: string) {
  try {
    return Message.safeParse(JSON.parse(payload));
  } catch {
    return null;
  }
}

export async function openChanges(pool: Pool, from: string, log: Logger): Promise<Changes> {
  const listeners = new Map<string, Set<(keys: ReadonlySet<ChangeKey>) => void>>();
  let client: Client | null = null;
  let closed = false;

  function deliver(workspace: string, keys: ReadonlySet<ChangeKey>): void {
    for (const listener of listeners.get(workspace) ?? []) listener(keys);
  }

  async function connect(): Promise<void> {
    const next = new Client(pool.options);
    next.on("error", () => undefined);
    next.on("end", () => {
      if (!closed) setTimeout(() => void connect().catch(() => undefined), RECONNECT_MS).unref();
    });
    next.on("notification", ({ payload }) => {
      const message = parsed(payload ?? "");
      if (message?.success && message.data.from !== from) deliver(message.data.workspace, new Set(message.data.keys));
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  }

  await connect();
  return {
    publish(workspace, keys) {
      deliver(workspace, keys);
      const told = keys.size > KEYS_LIMIT ? [EVERYTHING] : [...keys];
      pool
        .query("select pg_notify($1, $2)", [CHANNEL, JSON.stringify({ from, workspace, keys: told })])
        .catch((error: unknown) => log.warn({ err: error }, "other servers were not told of a change"));
    },
    subscribe(workspace, listener) {
      const set = listeners.get(workspace) ?? new Set();
      set.add(listener);
      listeners.set(workspace, set);
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(workspace);
      };
    },
    async close() {
      closed = true;
      await client?.end().catch(() => undefined);
    },
  };
}
