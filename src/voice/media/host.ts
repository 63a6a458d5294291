/**
 * The main thread's side of the media worker: opens lines, carries frames and events, measures how late frames leave.
 * When the worker dies its calls hear of a fault; later calls get a new worker.
 */
import type { Worker } from "node:worker_threads";
import { AppError } from "#kernel/errors.ts";
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

/** `start` starts the worker thread; called again after its death. */
export function createMediaHost(start: () => Worker): MediaHost {
  const lateness = new Lateness(monotonicMs);
  const lines = new Map<number, Line>();
  let worker: Worker | null = null;
  let calls = 0;

  function died(gone: Worker): void {
    if (worker !== gone) return;
    worker = null;
    const orphans = [...lines.values()];
    lines.clear();
    for (const line of orphans) {
      line.failed(new AppError("speech_worker_failed", "The call's media worker stopped."));
      line.fault();
    }
  }

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
    open({ capMs }) {
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
      const gone = worker;
      if (gone) died(gone);
      await gone?.terminate();
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
