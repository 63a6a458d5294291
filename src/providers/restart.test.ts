/** A worker that dies at its first request, then the real one: what a caller of the providers sees of it. */
import { Worker } from "node:worker_threads";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import { NEEDS_MODELS, speechModels } from "../../test/support/speech-models.ts";
import { createSherpaStt } from "./stt/index.ts";
import { createFliteTts } from "./tts/index.ts";

const deaths = vi.hoisted(() => ({ left: 0 }));
vi.mock("#kernel/worker-entry.ts", async (original) => {
  const real = await original<typeof import("#kernel/worker-entry.ts")>();
  const startWorker: typeof real.startWorker = (...args) => {
    if (deaths.left === 0) return real.startWorker(...args);
    deaths.left -= 1;
    return new Worker('require("node:worker_threads").parentPort.once("message", () => process.exit(9))', {
      eval: true,
    });
  };
  return { ...real, startWorker };
});

const models = await speechModels();
const log = silentLogger();
const EN = { language: "en" };
// Threads are started several times over, and each loads its code and model anew.
vi.setConfig({ testTimeout: 120_000 });
beforeEach(() => {
  deaths.left = 0;
});

test("the synthesiser tries a sentence once more", async () => {
  deaths.left = 1;
  const tts = createFliteTts({ log });
  expect((await tts.synthesize("Is that right?", EN)).pcm.length).toBeGreaterThan(5_000);
  await tts.close();
});

test("a second death is told, and the sentence after it is spoken", async () => {
  deaths.left = 2;
  const tts = createFliteTts({ log });
  await expect(tts.synthesize("Is that right?", EN)).rejects.toMatchObject({ code: "speech_worker_failed" });
  expect((await tts.synthesize("Is that right?", EN)).pcm.length).toBeGreaterThan(5_000);
  await tts.close();
});

describe.skipIf(!models)(`the recogniser ${NEEDS_MODELS}`, () => {
  test("rejects the utterance that was running and hears the next", async () => {
    deaths.left = 1;
    const tts = createFliteTts({ log });
    const stt = createSherpaStt({ models: models!, workers: 1, log });
    const running = stt.transcribe(new Int16Array(16_000), EN);
    await expect(running).rejects.toMatchObject({ code: "speech_worker_failed" });
    const { pcm } = await tts.synthesize("It will be ready on Monday.", EN);
    expect((await stt.transcribe(pcm, EN)).text.toLowerCase()).toContain("ready on monday");
    await Promise.all([tts.close(), stt.close()]);
  });
});
