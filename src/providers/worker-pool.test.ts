import { Worker } from "node:worker_threads";
import { afterEach, expect, test, vi } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import { createWorkerPool, type WorkerPool } from "./worker-pool.ts";

// Starting threads and loading models is slow on a busy machine; nothing here depends on how slow.
vi.setConfig({ testTimeout: 60_000 });
/** A plain worker that speaks the pool's protocol: waits, dies, hangs, works or answers as it is told. */
const PROGRAM = `
const { parentPort, threadId, workerData } = require("node:worker_threads");
parentPort.on("message", (message) => {
  if (message === "end") return parentPort.close();
  const { id, request } = message;
  if (request.work) {
    Atomics.store(workerData, 0, 1);
    const until = performance.now() + 300;
    while (performance.now() < until);
    Atomics.store(workerData, 0, 2);
  }
  if (request.die) process.exit(7);
  if (request.throw) throw new Error("burst");
  if (request.hang) for (;;);
  if (request.fail) return parentPort.postMessage({ id, ok: false, message: "cannot" });
  setTimeout(() => parentPort.postMessage({ id, ok: true, value: { echo: request.say, threadId } }), request.ms ?? 0);
});`;

type Request = { say?: string; ms?: number; die?: true; throw?: true; hang?: true; fail?: true; work?: true };
type Reply = { echo: string; threadId: number };

let pool: WorkerPool<Request, Reply>;
let starts = 0;
/** The start with this number fails. */
let failing = 0;
/** Of a thread that works without a break: 1 once it has begun, 2 when it was not interrupted. */
const progress = new Int32Array(new SharedArrayBuffer(4));
function open(limits: { size?: number; queueLimit?: number; timeoutMs?: number; native?: boolean } = {}): void {
  starts = 0;
  failing = 0;
  Atomics.store(progress, 0, 0);
  pool = createWorkerPool<Request, Reply>({
    name: "echo",
    size: 1,
    queueLimit: 10,
    timeoutMs: 20_000,
    native: false,
    ...limits,
    log: silentLogger(),
    start: () => {
      starts += 1;
      if (starts === failing) throw new Error("no more threads");
      return new Worker(PROGRAM, { eval: true, workerData: progress });
    },
  });
}
afterEach(() => pool.close());

test("starts nothing before it is asked, then answers in order with one thread", async () => {
  open();
  expect(starts).toBe(0);
  const answers = await Promise.all(["a", "b", "c"].map((say) => pool.run({ say })));
  expect(answers.map((answer) => answer.echo)).toEqual(["a", "b", "c"]);
  expect(starts).toBe(1);
});

test("two threads work at the same time, and a request can be pinned to one", async () => {
  open({ size: 2 });
  const both = await Promise.all([pool.run({ ms: 20 }), pool.run({ ms: 20 })]);
  expect(new Set(both.map((answer) => answer.threadId)).size).toBe(2);
  const pinned = await Promise.all([1, 1, 1].map((worker) => pool.run({}, { worker })));
  expect(new Set(pinned.map((answer) => answer.threadId)).size).toBe(1);
});

test.each<Request>([{ die: true }, { throw: true }])(
  "a death (%j) rejects what ran; the next one works",
  async (end) => {
    open();
    const ends = pool.run(end);
    const next = pool.run({ say: "after" });
    await expect(ends).rejects.toMatchObject({ code: "speech_worker_failed" });
    expect((await next).echo).toBe("after");
    expect(starts).toBe(2);
  },
);

test("a thread that cannot be started rejects what it was for, also after a death; the next one works", async () => {
  open();
  failing = 2;
  const asked = [pool.run({ die: true }), pool.run({ say: "first" })];
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: "speech_worker_failed" });
  expect((await pool.run({ say: "second" })).echo).toBe("second");
});

test("a worker that hangs is ended after its time and replaced", async () => {
  open({ timeoutMs: 5_000 });
  await expect(pool.run({ hang: true })).rejects.toMatchObject({ code: "speech_worker_failed" });
  expect((await pool.run({ say: "after" })).echo).toBe("after");
});

test("a request that cannot be done leaves the thread alive", async () => {
  open();
  await expect(pool.run({ fail: true })).rejects.toMatchObject({ code: "speech_worker_failed" });
  await pool.run({ say: "x" });
  expect(starts).toBe(1);
});

test("the queue is bounded", async () => {
  open({ queueLimit: 2 });
  const taken = [pool.run({}), pool.run({}), pool.run({})];
  await expect(pool.run({})).rejects.toMatchObject({ code: "calls_at_capacity" });
  await Promise.all(taken);
});

test("an aborted request rejects at once, waiting or running, and spoils nobody else's answer", async () => {
  open();
  const control = new AbortController();
  const running = pool.run({ say: "running", ms: 50 }, { signal: control.signal });
  const waiting = pool.run({ say: "waiting" }, { signal: control.signal });
  const other = pool.run({ say: "other" });
  control.abort(new Error("enough"));
  await expect(running).rejects.toThrow("enough");
  await expect(waiting).rejects.toThrow("enough");
  await expect(pool.run({}, { signal: control.signal })).rejects.toThrow("enough");
  expect((await other).echo).toBe("other");
});

test("closing rejects what runs and what waits", async () => {
  open();
  const running = pool.run({ ms: 10_000 });
  const waiting = pool.run({});
  const closing = pool.close();
  await expect(running).rejects.toMatchObject({ code: "speech_worker_failed" });
  await expect(waiting).rejects.toMatchObject({ code: "speech_worker_failed" });
  await closing;
  await expect(pool.run({})).rejects.toMatchObject({ code: "speech_worker_failed" });
});

const atWork = () => expect.poll(() => Atomics.load(progress, 0), { timeout: 20_000 }).toBe(1);

test("closing rejects at once what a native thread does, and waits for it to end by itself", async () => {
  open({ native: true });
  const running = pool.run({ work: true });
  await atWork();
  const closing = pool.close();
  await expect(running).rejects.toMatchObject({ code: "speech_worker_failed" });
  await closing;
  expect(Atomics.load(progress, 0)).toBe(2);
});

test("a native thread that takes too long is replaced, but not interrupted", async () => {
  open({ native: true, timeoutMs: 20 });
  const running = pool.run({ work: true });
  await expect(running).rejects.toMatchObject({ code: "speech_worker_failed" });
  await pool.close();
  expect(Atomics.load(progress, 0)).toBe(2);
});
