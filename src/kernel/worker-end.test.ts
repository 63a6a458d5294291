import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { askToEnd } from "./worker-end.ts";

const flag = () => new Int32Array(new SharedArrayBuffer(4));
/** Says that it has begun, works without a break as native code does, then notes that it was not interrupted. */
const BUSY = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.postMessage("begun");
const until = performance.now() + 300;
while (performance.now() < until);
Atomics.store(workerData, 0, 1);
parentPort.on("message", (message) => message === "end" && parentPort.close());`;
/** Never comes back. */
const HUNG = `require("node:worker_threads").parentPort.postMessage("begun"); for (;;);`;

let worker: Worker;
const begun = (code: string, workerData: Int32Array) => {
  worker = new Worker(code, { eval: true, workerData });
  return new Promise((resolve) => worker.once("message", resolve));
};
afterEach(() => worker.terminate());

test("a thread that is at work finishes it, then ends", async () => {
  const finished = flag();
  await begun(BUSY, finished);
  await askToEnd(worker);
  expect(Atomics.load(finished, 0)).toBe(1);
  expect(worker.threadId).toBe(-1);
});

test("one that never comes back is not waited for beyond the patience, nor interrupted", async () => {
  await begun(HUNG, flag());
  await askToEnd(worker, 50);
  expect(worker.threadId).toBeGreaterThan(0);
});
