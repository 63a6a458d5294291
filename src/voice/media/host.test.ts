import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import type { AppError } from "#kernel/errors.ts";
import { startWorker } from "#kernel/worker-entry.ts";
import { FRAME_SAMPLES } from "#ports/audio.ts";
import { createMediaHost, type MediaHost } from "./host.ts";
import type { LineEvent } from "./messages.ts";

describe("media worker", () => {
  const workers: Worker[] = [];
  let host: MediaHost;
  const start = () => {
    host = createMediaHost(() => {
      const worker = startWorker("level-media-worker", "src/voice/testing/level-media-worker.ts");
      workers.push(worker);
      return worker;
    });
  };
  afterEach(async () => {
    await host.close();
    workers.length = 0;
  });

  it("paces frames, carries sound and tells of segments", async () => {
    start();
    const line = await host.open({ capMs: 60_000 });
    const events: LineEvent[] = [];
    const times: number[] = [];
    line.onEvent((event) => events.push(event));
    const speech = new Int16Array(FRAME_SAMPLES).fill(6_000);
    line.onFrame((_, atMs) => {
      times.push(atMs);
      line.push(times.length < 30 ? speech : new Int16Array(FRAME_SAMPLES));
    });
    line.send({ type: "play", chunk: 1, pcm: new Int16Array(FRAME_SAMPLES).fill(100), firm: true });
    await expect.poll(() => events.some((event) => event.type === "pause"), { timeout: 10_000 }).toBe(true);
    expect(times.every((atMs, i) => i === 0 || atMs === times[i - 1]! + 20)).toBe(true);
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(["started", "finished", "speech", "levels"]));
    line.send({ type: "close" });
    await expect.poll(() => events.map(({ type }) => type), { timeout: 5_000 }).toContain("closed");
  });

  it("tells the calls of a worker that died, and carries the next call with a new one", async () => {
    start();
    const faults: string[] = [];
    const lines = await Promise.all([host.open({ capMs: 60_000 }), host.open({ capMs: 60_000 })]);
    for (const [i, line] of lines.entries()) line.onFault(() => faults.push(`call ${i}`));
    await workers[0]!.terminate();
    await expect.poll(() => faults).toEqual(["call 0", "call 1"]);
    const next = await host.open({ capMs: 60_000 });
    const frame = await new Promise((resolve) => next.onFrame(resolve));
    expect(frame).toBeInstanceOf(Int16Array);
    expect(workers).toHaveLength(2);
  });

  it("starts no worker for a call that comes after it was closed", async () => {
    start();
    await host.close();
    await expect(host.open({ capMs: 1_000 })).rejects.toMatchObject({ code: "speech_worker_failed" });
    expect(workers).toEqual([]);
  });

  it.each([
    ["opens no line", ""],
    ["stops ticking", `port.once("message", ({ call }) => port.postMessage({ type: "opened", call }));`],
  ])("gives up a worker that %s", async (_, answer) => {
    const code = `const port = require("node:worker_threads").parentPort; port.on("message", (message) => {
      if (message === "end") port.close();
    }); ${answer}`;
    host = createMediaHost(() => new Worker(code, { eval: true }), 20);
    const fault = host.open({ capMs: 1_000 }).then(
      (line) => new Promise<string>((resolve) => line.onFault(() => resolve("speech_worker_failed"))),
      (error: AppError) => error.code,
    );
    expect(await fault).toBe("speech_worker_failed");
  });

  it("refuses a line whose worker dies while it opens", async () => {
    host = createMediaHost(() => startWorker("none", "src/voice/testing/no-such-file.ts"));
    await expect(host.open({ capMs: 1_000 })).rejects.toMatchObject({ code: "speech_worker_failed" });
  });
});
