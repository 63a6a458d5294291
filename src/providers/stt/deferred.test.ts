import { expect, test } from "vitest";
import type { Stt } from "#ports/stt.ts";
import type { ModelPaths } from "../models/types.ts";
import { createDeferredStt } from "./deferred.ts";

/** Models that come when `arrive` is called; recognisers that count themselves. */
function deferred() {
  let arrive = (_: ModelPaths): void => {};
  const models = new Promise<ModelPaths>((resolve) => {
    arrive = resolve;
  });
  const made: Array<{ closed: boolean }> = [];
  const make = (): Stt => {
    const one = { closed: false };
    made.push(one);
    return {
      id: "fake",
      languages: () => ["en"],
      warm: async () => {},
      transcribe: async () => ({ text: "", language: "en", tookMs: 0 }),
      close: async () => {
        one.closed = true;
      },
    };
  };
  const stt = createDeferredStt({ id: "fake", languages: () => ["en"], models: () => models, make });
  return { stt, made, arrive: () => arrive({ stt: {}, vad: "", problems: [] }) };
}

test("two that wait for the models at the same time share one recogniser, and closing ends it", async () => {
  const { stt, made, arrive } = deferred();
  const both = Promise.all([stt.warm("en"), stt.transcribe(new Int16Array(0), { language: "en" })]);
  arrive();
  await both;
  await stt.close();
  expect(made).toEqual([{ closed: true }]);
});

test("closed while the models are still on their way, no recogniser is made any more", async () => {
  const { stt, made, arrive } = deferred();
  const warming = stt.warm("en");
  await stt.close();
  arrive();
  await expect(warming).rejects.toMatchObject({ code: "speech_worker_failed" });
  expect(made).toEqual([]);
});
