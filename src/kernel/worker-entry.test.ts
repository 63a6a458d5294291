import { expect, test } from "vitest";
import { startWorker, workerEntry } from "./worker-entry.ts";

test("in the built package a worker is a file beside the running bundle", () => {
  const url = workerEntry("stt-worker", "src/providers/stt/worker.ts", "file:///opt/liaison/dist/server.mjs");
  expect(url.href).toBe("file:///opt/liaison/dist/stt-worker.mjs");
});

test("from source the thread runs TypeScript with the package's import alias", async () => {
  const worker = startWorker("worker-entry-sample", "test/support/worker-entry-sample.ts", { workerData: 20 });
  const answer = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`exit ${code}`)));
  });
  expect(answer).toBe(400);
});
