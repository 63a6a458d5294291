/**
 * How a worker thread ends. Terminating one that runs native code aborts the whole process: the addon's next call into the
 * stopping isolate fails, and its C++ exception finds nobody who catches it. Such a thread is asked, and ends between two
 * messages, when no native code is on its stack.
 */
import type { MessagePort, Worker } from "node:worker_threads";

const END = "end";
/** Loading a model on a busy machine takes seconds; whoever waits for the server to stop must not wait for ever. */
const PATIENCE_MS = 20_000;

/** The thread's side: hands on each message until it is asked to end. `stop` lets go of what would keep the thread alive. */
export function receiveUntilEnd<Message>(
  port: MessagePort,
  receive: (message: Message) => void,
  stop: () => void = () => {},
): void {
  port.on("message", (message: Message | typeof END) => {
    if (message !== END) return receive(message);
    stop();
    port.close();
  });
}

/** Resolves when the thread has ended by itself. One that does not is left alone: it no longer keeps the process alive. */
export async function askToEnd(worker: Worker, patienceMs = PATIENCE_MS): Promise<void> {
  worker.ref();
  worker.postMessage(END);
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    worker.once("exit", () => resolve());
    timer = setTimeout(() => {
      worker.unref();
      resolve();
    }, patienceMs);
  });
  clearTimeout(timer);
}
