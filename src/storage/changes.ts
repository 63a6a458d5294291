/**
 * Who wants to know what changed. Keys of a committed transaction go to this server's listeners at once, and through
 * PostgreSQL's NOTIFY to those of every other server on the same database.
 */
import { sql } from "kysely";
import { Client, type Pool } from "pg";
import { z } from "zod";
import { type ChangeKey, EVERYTHING } from "#kernel/change-key.ts";
import type { ChangeTelling } from "./transaction.ts";

export type Changes = ChangeTelling & {
  subscribe(workspace: string, listener: (keys: ReadonlySet<ChangeKey>) => void): () => void;
  close(): Promise<void>;
};

const CHANNEL = "liaison_changes";
/** NOTIFY carries less than 8,000 bytes: keys that take more are told as everything. */
const MOST_BYTES = 7_999;
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

export async function openChanges(pool: Pool, from: string): Promise<Changes> {
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
    async notify(tx, workspace, keys) {
      const message = (told: Iterable<ChangeKey>) => JSON.stringify({ from, workspace, keys: [...told] });
      const named = message(keys);
      const payload = Buffer.byteLength(named) > MOST_BYTES ? message([EVERYTHING]) : named;
      await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(tx);
    },
    publish: deliver,
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
