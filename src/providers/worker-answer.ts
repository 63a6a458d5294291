/** The worker's side of worker-pool.ts: one question, one answer. */
import { setPriority } from "node:os";
import { parentPort, type Transferable } from "node:worker_threads";
import { receiveUntilEnd } from "#kernel/worker-end.ts";

/** On Linux a thread has a niceness of its own: heavy work yields to the media thread, whose frames must not be late. */
const YIELDS_TO_MEDIA = 10;

export type WorkerQuestion = { id: number; request: unknown };
export type WorkerAnswer = { id: number; ok: true; value: unknown } | { id: number; ok: false; message: string };

/**
 * Answers each question by `handle`. What it throws is told to the asker by its message, which must hold no words that
 * were spoken; the thread lives on.
 */
export function answerQuestions<Request>(
  handle: (request: Request) => { value: unknown; transfer?: Transferable[] },
): void {
  const port = parentPort;
  if (!port) throw new Error("this file is the code of a worker thread");
  setPriority(0, YIELDS_TO_MEDIA);
  receiveUntilEnd<WorkerQuestion>(port, ({ id, request }) => {
    let answer: WorkerAnswer;
    let transfer: Transferable[] = [];
    try {
      const reply = handle(request as Request);
      answer = { id, ok: true, value: reply.value };
      transfer = reply.transfer ?? [];
    } catch (error) {
      answer = { id, ok: false, message: error instanceof Error ? error.message : "unknown" };
    }
    port.postMessage(answer, transfer);
  });
}
