import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import type { Stt } from "#ports/stt.ts";
import { hasRecordings, NEEDS_RECORDINGS, RECORDINGS } from "../../../test/support/human-speech.ts";
import { NEEDS_MODELS, speechModels } from "../../../test/support/speech-models.ts";
import { compileFlite, readWav, speak } from "../tts/flite.ts";
import { resample } from "../tts/resample.ts";
import { createSherpaStt } from "./index.ts";

// Starting threads and loading models is slow on a busy machine; nothing here depends on how slow.
vi.setConfig({ testTimeout: 60_000 });
const models = await speechModels();
const EN = { language: "en" };

describe.skipIf(!models)(`recognition ${NEEDS_MODELS}`, () => {
  let stt: Stt;
  const flite = compileFlite();
  const say = (text: string) => speak(flite, text, { voice: "rms", pitch: 1 });
  beforeAll(async () => {
    stt = createSherpaStt({ models: models!, workers: 1, log: silentLogger() });
    await stt.warm("en");
  });
  afterAll(() => stt.close());

  test("hears a date and a quantity in words", async () => {
    const { text, language } = await stt.transcribe(
      say("Three thousand two hundred boards on Thursday the third of December."),
      EN,
    );
    expect(text.toLowerCase()).toContain("three thousand two hundred boards on thursday");
    expect(text.toLowerCase()).toContain("third of december");
    expect(language).toBe("en");
  });

  test("long silence, a noisy line and a hard cut leave the words", async () => {
    const spoken = say("We can ship fifteen hundred on Monday.");
    const silent = new Int16Array(spoken.length + 32_000);
    silent.set(spoken, 4_000);
    const noisy = silent.map((sample, index) => sample + Math.round(150 * Math.sin(index * index)));
    for (const pcm of [silent, noisy, spoken.slice(300, -1_900)]) {
      expect((await stt.transcribe(pcm, EN)).text.toLowerCase()).toContain("fifteen hundred on mon");
    }
  });

  test("nothing is heard in nothing", async () => {
    const hiss = Int16Array.from({ length: 16_000 }, (_, index) => Math.round(60 * Math.sin(index * index)));
    for (const pcm of [new Int16Array(0), new Int16Array(900), new Int16Array(48_000), hiss]) {
      expect((await stt.transcribe(pcm, EN)).text).toBe("");
    }
  });

  test("the caller keeps its sound, also when it is a window into a recording", async () => {
    const recording = new Int16Array(100_000);
    const spoken = say("Monday the second of November.");
    recording.set(spoken, 20_000);
    const before = recording.slice();
    const { text } = await stt.transcribe(recording.subarray(18_000, 22_000 + spoken.length), EN);
    expect(text.toLowerCase()).toContain("second of november");
    expect(recording).toEqual(before);
  });

  test("an abort rejects at once and the next utterance is heard", async () => {
    const control = new AbortController();
    const pcm = say("Never mind.");
    const first = stt.transcribe(pcm, { ...EN, signal: control.signal });
    const second = stt.transcribe(say("It will be ready on Monday."), EN);
    control.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect((await second).text.toLowerCase()).toContain("ready on monday");
  });

  test("a language without a model and an endless utterance are refused", async () => {
    expect(stt.languages()).toEqual(["en"]);
    await expect(stt.transcribe(new Int16Array(9), { language: "zh" })).rejects.toMatchObject({
      code: "language_unavailable",
    });
    await expect(stt.transcribe(new Int16Array(16_000 * 121), EN)).rejects.toMatchObject({ code: "invalid_input" });
  });

  test.skipIf(!hasRecordings())(`human speech ${NEEDS_RECORDINGS}`, async () => {
    const prompt = (name: string) => {
      const { pcm, sampleRate } = readWav(readFileSync(join(RECORDINGS, `${name}.wav`)));
      return resample(pcm, 16_000 / sampleRate);
    };
    const { text } = await stt.transcribe(prompt("please-try-call-later"), EN);
    expect(text.toLowerCase()).toMatch(/please try .*again later/);
  });
});
