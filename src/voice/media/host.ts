/**
 * The main thread's side of the media worker: opens lines, carries frames and events, measures how late frames leave.
 * When the worker dies its calls hear of a fault; later calls get a new worker.
 */
import type { Worker } from "node:worker_threads";
import { AppError } from "#kernel/errors.ts";
import { askToEnd } from "#kernel/worker-end.ts";
import type { Pcm } from "#ports/audio.ts";
import { SILENCE } from "./frames.ts";
import { Lateness } from "./lateness.ts";
import type { LineEvent, MediaLine } from "./messages.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { monotonicMs } from "./ticker.ts";

export interface MediaHost {
  /** Resolves when the worker carries the line; rejects with `speech_worker_failed`. */
  open(options: { capMs: number }): Promise<MediaLine>;
  readonly lateness: Lateness;
  close(): Promise<void>;
}

type Line = {
  frame: (frame: Pcm, atMs: number) => void;
  event: (event: LineEvent) => void;
  fault: () => void;
  opened: () => void;
  failed: (error: Error) => void;
};

/** A thread that carries calls and is not heard of for so many looks hangs; while it starts it loads its detectors. */
const LOOKS = 30;
const LOOK_EVERY_MS = 1_000;

/** `start` starts the worker thread; called again after its death. `lookEveryMs` is for tests. */
export function createMediaHost(start: () => Worker, lookEveryMs = LOOK_EVERY_MS): MediaHost {
  const lateness = new Lateness(monotonicMs);
  const lines = new Map<number, Line>();
  let worker: Worker | null = null;
  let calls = 0;
  let closed = false;

  function died(gone: Worker): void {
    if (worker !== gone) return;
    worker = null;
    const orphans = [...lines.values()];
    lines.clear();
    unheard = 0;
    for (const line of orphans) {
      line.failed(new AppError("speech_worker_failed", "The call's media worker stopped."));
      line.fault();
    }
  }

  /**
   * Without ticks a call has no end, not even its cap. Looks are counted instead of time measured: when the main thread was
   * blocked itself, what the worker sent meanwhile is received before the next look.
   */
  let unheard = 0;
  const watch = setInterval(() => {
    if (worker === null || lines.size === 0) return;
    unheard += 1;
    if (unheard < LOOKS) return;
    const hung = worker;
    died(hung);
    void askToEnd(hung);
  }, lookEveryMs);
  watch.unref();

  function running(): Worker {
    if (worker) return worker;
    const started = start();
    started.on("message", receive);
    // An error is followed by exit; without a listener it would end the process.
    started.on("error", () => died(started));
    started.on("exit", () => died(started));
    worker = started;
    return started;
  }

  function receive(message: FromWorker): void {
    unheard = 0;
    if (message.type === "opened") {
      lines.get(message.call)?.opened();
      return;
    }
    for (const { call, atMs, frame, events } of message.calls) {
      const line = lines.get(call);
      if (!line) continue;
      line.frame(frame ?? SILENCE, atMs);
      lateness.add(monotonicMs() - message.deadline);
      for (const event of events) {
        if (event.type === "closed") lines.delete(call);
        line.event(event);
      }
    }
  }

  return {
    lateness,
    async open({ capMs }) {
      if (closed) throw new AppError("speech_worker_failed", "The media worker has been shut down.");
      const call = ++calls;
      const to = running();
      const send = (message: ToWorker) => to.postMessage(message);
      const listeners = listenersOf();
      return new Promise((resolve, reject) => {
        lines.set(call, {
          ...listeners.called,
          failed: reject,
          opened: () =>
            resolve({
              push: (frame) => send({ type: "frame", call, frame }),
              send: (command) => send({ type: "command", call, command }),
              ...listeners.on,
            }),
        });
        send({ type: "open", call, capMs });
      });
    },
    async close() {
      closed = true;
      clearInterval(watch);
      const gone = worker;
      if (!gone) return;
      died(gone);
      // Its voice activity detectors are native code.
      await askToEnd(gone);
    },
  };
}

/** One listener of each kind. What comes before there is one is kept: frames of the first ticks, a fault at once. */
function listenersOf() {
  let frame: ((frame: Pcm, atMs: number) => void) | null = null;
  let event: ((event: LineEvent) => void) | null = null;
  let fault: (() => void) | null = null;
  let faulted = false;
  return {
    called: {
      frame: (pcm: Pcm, atMs: number) => frame?.(pcm, atMs),
      event: (told: LineEvent) => event?.(told),
      fault: () => {
        faulted = true;
        fault?.();
      },
    },
    on: {
      onFrame: (listener: (frame: Pcm, atMs: number) => void) => {
        frame = listener;
      },
      onEvent: (listener: (event: LineEvent) => void) => {
        event = listener;
      },
      onFault: (listener: () => void) => {
        fault = listener;
        if (faulted) listener();
      },
    },
  };
}
