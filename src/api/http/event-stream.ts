/** Server-sent events (WHATWG HTML, section 9.2) with a bounded queue, a heartbeat and an end. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { AppError } from "#kernel/errors.ts";
import type { ApiEnv } from "#modules/route.ts";
import { HEARTBEAT_MS, stillAllowed } from "./still-allowed.ts";

/** A reader that is so far behind is cut off: it comes back and reads everything anew. */
const MAX_WAITING = 500;
const MAX_DROPPABLE = 50;

export type Outbox = {
  /** `droppable`: of the moment only (levels); left out when the reader is behind. */
  send(data: unknown, droppable?: boolean): void;
  /** After what waits. */
  end(): void;
};

/** `subscribe` may throw: then the answer is a problem. It answers how to stop. */
export type Subscribe = (outbox: Outbox) => Promise<() => void> | (() => void);

/** What open streams share. */
export type Streams = { heartbeatMs: number; open(userId: string): () => void };

/** At most `limit` open streams of a person. */
export function createStreams(limit: number, heartbeatMs = HEARTBEAT_MS): Streams {
  const open = new Map<string, number>();
  return {
    heartbeatMs,
    open: (userId) => {
      const count = open.get(userId) ?? 0;
      if (count >= limit) throw new AppError("rate_limited", "Too many open streams. Close some tabs.");
      open.set(userId, count + 1);
      return () => {
        const left = (open.get(userId) ?? 1) - 1;
        if (left > 0) open.set(userId, left);
        else open.delete(userId);
      };
    },
  };
}

/** A Last-Event-ID is not looked at: whoever comes back reads the present state, which every stream begins with or implies. */
export async function eventStream(c: Context<ApiEnv>, streams: Streams, subscribe: Subscribe): Promise<Response> {
  // HEAD asks for the headers alone: nobody would ever read, or close, what was subscribed to for it.
  if (c.req.method === "HEAD") return c.body(null, 200, { "content-type": "text/event-stream" });
  const leave = streams.open(c.var.principal.userId);
  const queue: string[] = [];
  let ended = false;
  let wake = () => {};
  const push = (text: string) => {
    if (queue.length >= MAX_WAITING) ended = true;
    else queue.push(text);
    wake();
  };
  const outbox: Outbox = {
    send: (data, droppable = false) => {
      if (ended || (droppable && queue.length >= MAX_DROPPABLE)) return;
      push(`data: ${JSON.stringify(data)}\n\n`);
    },
    end: () => {
      ended = true;
      wake();
    },
  };
  let unsubscribe: () => void;
  try {
    unsubscribe = await subscribe(outbox);
  } catch (error) {
    leave();
    throw error;
  }
  // Proxies must not gather events.
  c.header("x-accel-buffering", "no");
  return streamSSE(c, async (stream) => {
    stream.onAbort(outbox.end);
    const beat = setInterval(() => {
      void stillAllowed(c, "viewer").then((allowed) => (allowed ? push(": still here\n\n") : outbox.end()));
    }, streams.heartbeatMs);
    try {
      await stream.write(": open\n\n");
      while (true) {
        const text = queue.shift();
        if (text !== undefined) await stream.write(text);
        else if (ended) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      clearInterval(beat);
      unsubscribe();
      leave();
    }
  });
}
