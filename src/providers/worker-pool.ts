/**
 * A few worker threads that answer requests one at a time each. Threads start when first needed and again after a death;
 * what was running then is rejected, the next request goes on. Everything is bounded: queue, time, restarts (a start is
 * always caused by a request, so a worker that dies at start cannot loop).
 */
import type { Transferable, Worker } from "node:worker_threads";
import { AppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import { askToEnd } from "#kernel/worker-end.ts";
import type { WorkerAnswer, WorkerQuestion } from "./worker-answer.ts";

export type WorkerPoolOptions = {
  /** For messages and logs: "recogniser". */
  name: string;
  size: number;
  start: () => Worker;
  /** Its threads run native code: they are asked to end, never terminated (kernel/worker-end.ts). */
  native: boolean;
  /** Requests that may wait, running ones not counted. */
  queueLimit: number;
  /** A request that takes longer has hung: its worker is ended. */
  timeoutMs: number;
  log: Logger;
};

export type WorkerPool<Request, Reply> = {
  readonly size: number;
  /**
   * Rejects with `speech_worker_failed` when the worker died or hung, `calls_at_capacity` when too many wait, and the
   * signal's reason at once when it is aborted (a running request is finished in the background and its answer dropped).
   * `worker` pins the request to one thread, 0 to size - 1.
   */
  run(request: Request, options?: { signal?: AbortSignal; transfer?: Transferable[]; worker?: number }): Promise<Reply>;
  /** Rejects what waits and what runs; resolves when the threads have ended. */
  close(): Promise<void>;
};

type Task = {
  request: unknown;
  transfer: Transferable[];
  worker: number | null;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
};

type Slot = { worker: Worker | null; task: Task | null; timer: NodeJS.Timeout | null; nextId: number };

export function createWorkerPool<Request, Reply>(options: WorkerPoolOptions): WorkerPool<Request, Reply> {
  const slots: Slot[] = Array.from({ length: options.size }, () => ({
    worker: null,
    task: null,
    timer: null,
    nextId: 1,
  }));
  const queue: Task[] = [];
  /** Threads that were given up and may still be at work. */
  const ending = new Set<Promise<unknown>>();
  let closed = false;

  const failed = (why: string) => new AppError("speech_worker_failed", `The speech ${options.name} ${why}. Try again.`);

  function finish(slot: Slot): Task | null {
    const task = slot.task;
    slot.task = null;
    if (slot.timer) clearTimeout(slot.timer);
    slot.timer = null;
    // A waiting request must keep the process alive, an idle thread must not.
    slot.worker?.unref();
    return task;
  }

  function lost(slot: Slot, worker: Worker, why: string): void {
    if (slot.worker !== worker) return;
    slot.worker = null;
    const task = finish(slot);
    if (!closed) options.log.warn({ worker: options.name, why }, "speech worker lost");
    task?.reject(failed("stopped while it was working"));
    pump();
  }

  function started(slot: Slot): Worker {
    const worker = options.start();
    worker.on("message", (answer: WorkerAnswer) => {
      if (slot.worker !== worker || answer.id !== slot.nextId - 1) return;
      const task = finish(slot);
      if (answer.ok) task?.resolve(answer.value);
      else {
        options.log.warn({ worker: options.name, why: answer.message }, "speech worker could not answer");
        task?.reject(failed("could not do it"));
      }
      pump();
    });
    worker.on("error", (error) => lost(slot, worker, error.message));
    worker.on("exit", (code) => lost(slot, worker, `exit ${code}`));
    return worker;
  }

  function end(worker: Worker): void {
    const done: Promise<unknown> = (options.native ? askToEnd(worker) : worker.terminate()).finally(() =>
      ending.delete(done),
    );
    ending.add(done);
  }

  function pump(): void {
    for (const [index, slot] of slots.entries()) {
      if (slot.task || closed) continue;
      const next = queue.findIndex((task) => task.worker === null || task.worker === index);
      if (next === -1) continue;
      const task = queue.splice(next, 1)[0]!;
      try {
        slot.worker ??= started(slot);
      } catch (error) {
        options.log.error({ err: error, worker: options.name }, "speech worker could not be started");
        task.reject(failed("could not be started"));
        continue;
      }
      slot.task = task;
      slot.worker.ref();
      const question: WorkerQuestion = { id: slot.nextId, request: task.request };
      slot.nextId += 1;
      slot.worker.postMessage(question, task.transfer);
      const worker = slot.worker;
      slot.timer = setTimeout(() => {
        lost(slot, worker, "no answer in time");
        end(worker);
      }, options.timeoutMs);
    }
  }

  return {
    size: options.size,
    run(request, { signal, transfer = [], worker = null }: RunOptions = {}) {
      if (closed) return Promise.reject(failed("has been shut down"));
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (queue.length >= options.queueLimit) {
        return Promise.reject(
          new AppError("calls_at_capacity", `The speech ${options.name} is behind by ${queue.length} requests.`),
        );
      }
      return new Promise<Reply>((resolve, reject) => {
        const abort = () => {
          const waiting = queue.indexOf(task);
          if (waiting !== -1) queue.splice(waiting, 1);
          reject(signal?.reason);
        };
        const settle = <T>(act: (value: T) => void) => {
          return (value: T) => {
            signal?.removeEventListener("abort", abort);
            act(value);
          };
        };
        const task: Task = {
          request,
          transfer,
          worker,
          resolve: settle((value) => resolve(value as Reply)),
          reject: settle(reject),
        };
        signal?.addEventListener("abort", abort, { once: true });
        queue.push(task);
        pump();
      });
    },
    async close() {
      closed = true;
      for (const task of queue.splice(0)) task.reject(failed("has been shut down"));
      const workers = slots.flatMap((slot) => (slot.worker ? [slot.worker] : []));
      for (const slot of slots) finish(slot)?.reject(failed("has been shut down"));
      for (const worker of workers) end(worker);
      await Promise.all(ending);
    },
  };
}

type RunOptions = { signal?: AbortSignal; transfer?: Transferable[]; worker?: number | null };
