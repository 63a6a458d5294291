import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import type { Stt } from "#ports/stt.ts";
import { NEEDS_MODELS, speechModels } from "../../../test/support/speech-models.ts";
import { createSherpaStt } from "../stt/index.ts";
import { compileFlite, readWav, speak, trimQuiet } from "./flite.ts";
import { createFliteTts } from "./index.ts";
import { runWasiCommand } from "./wasi.ts";

// Starting threads and loading models is slow on a busy machine; nothing here depends on how slow.
vi.setConfig({ testTimeout: 60_000 });
const log = silentLogger();
const models = await speechModels();
const flite = compileFlite();
const RMS = { voice: "rms", pitch: 1 } as const;

describe("the synthesiser itself", () => {
  test("the same sentence gives the same sound, 16 kHz and without a silent start", () => {
    const one = speak(flite, "Thursday the third of December.", RMS);
    expect(speak(flite, "Thursday the third of December.", RMS)).toEqual(one);
    const seconds = one.length / 16_000;
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(4);
    expect(one.findIndex((sample) => Math.abs(sample) > 100)).toBeLessThanOrEqual(320);
  });

  test("another pitch is another sound of the same length", () => {
    const text = "We can ship fifteen hundred pieces on Monday.";
    const [low, plain] = [speak(flite, text, { voice: "rms", pitch: 0.9 }), speak(flite, text, RMS)];
    expect(low.length / plain.length).toBeGreaterThan(0.9);
    expect(low.length / plain.length).toBeLessThan(1.1);
    expect(zeroCrossings(low) / zeroCrossings(plain)).toBeLessThan(0.97);
  });

  test("a sentence that looks like an option is spoken, not obeyed", () => {
    const spoken = speak(flite, "-lv", RMS);
    expect(spoken.length).toBeGreaterThan(1_600);
    expect(speak(flite, "--help", RMS)).not.toEqual(spoken);
  });

  test("what it may write is bounded", () => {
    const args = ["flite", "-voice", "rms", "-t", "This is far too long for so few bytes.", "-o", "/o.wav"];
    const run = runWasiCommand(flite, args, { maxFileBytes: 10_000 });
    expect(run.files.get("o.wav")!.length).toBeLessThanOrEqual(10_000);
  });
});

test("a damaged or foreign sound file is refused", () => {
  expect(() => readWav(new Uint8Array(10))).toThrow(/not a WAVE/);
  const file = new Uint8Array(64);
  file.set(new TextEncoder().encode("RIFF"), 0);
  file.set(new TextEncoder().encode("WAVE"), 8);
  expect(() => readWav(file)).toThrow(/without sound/);
});

test("quiet ends are cut, sound is not", () => {
  const pcm = new Int16Array(16_000).fill(50);
  pcm.fill(5_000, 6_000, 8_000);
  const cut = trimQuiet(pcm);
  expect(cut.length).toBe(2_000 + 320 + 1_920);
  expect(cut.filter((sample) => sample === 5_000)).toHaveLength(2_000);
});

describe("the provider", () => {
  test("speaks English only, and says so", async () => {
    const tts = createFliteTts({ log });
    expect(tts.languages()).toEqual(["en"]);
    await expect(tts.warm("zh")).rejects.toMatchObject({ code: "language_unavailable" });
    await expect(tts.synthesize("Hola.", { language: "es" })).rejects.toMatchObject({ code: "language_unavailable" });
    await expect(tts.synthesize("…", { language: "en" })).rejects.toMatchObject({ code: "invalid_input" });
    for (const [text, language, able] of [
      ["Hola.", "es", false],
      ["主板", "en", false],
      ["主板 B", "en", true],
    ] as const)
      expect([text, tts.canSpeak(text, language)]).toEqual([text, able]);
    await tts.close();
  });

  test("a sentence spoken before comes from memory, and nobody can spoil it there", async () => {
    const tts = createFliteTts({ log });
    const first = await tts.synthesize("Is that right?", { language: "en" });
    const sound = first.pcm.slice();
    first.pcm.fill(0);
    const again = await tts.synthesize("Is  that\nright?", { language: "en" });
    expect(again).toEqual({ pcm: sound, tookMs: 0 });
    await tts.close();
  });

  test("an abort rejects and the next sentence is spoken", async () => {
    const tts = createFliteTts({ log });
    const control = new AbortController();
    const spoken = tts.synthesize("Never mind this one.", { language: "en", signal: control.signal });
    control.abort();
    await expect(spoken).rejects.toMatchObject({ name: "AbortError" });
    expect((await tts.synthesize("But this one.", { language: "en" })).pcm.length).toBeGreaterThan(5_000);
    await tts.close();
  });

  test("a pitch that nobody would understand is refused", () => {
    for (const pitch of [0.5, 2, Number.NaN]) {
      expect(() => createFliteTts({ log, pitch })).toThrowError(expect.objectContaining({ code: "invalid_input" }));
    }
  });
});

describe.skipIf(!models)(`what is spoken is understood ${NEEDS_MODELS}`, () => {
  const said = [
    "We will ship fifteen hundred on Monday and the rest a week later.",
    "It will be ready on Friday the eleventh of December.",
    "The connector comes on Thursday, so we cannot finish before that.",
    "I want to speak to a person.",
  ];
  let stt: Stt;
  beforeAll(async () => {
    stt = createSherpaStt({ models: models!, workers: 1, log });
    await stt.warm("en");
  });
  afterAll(() => stt.close());

  // Not word for word: the recogniser's arithmetic differs between processors, and with it one word or another.
  test.each([1, 1.12])("at pitch %d", async (pitch) => {
    const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
    let [heard, all] = [0, 0];
    for (const sentence of said) {
      const { text } = await stt.transcribe(speak(flite, sentence, { voice: "rms", pitch }), { language: "en" });
      const found = new Set(words(text));
      heard += words(sentence).filter((word) => found.has(word)).length;
      all += words(sentence).length;
    }
    expect(heard / all).toBeGreaterThan(0.85);
  });
});

function zeroCrossings(pcm: Int16Array): number {
  let count = 0;
  for (let index = 1; index < pcm.length; index += 1) if (pcm[index]! < 0 !== pcm[index - 1]! < 0) count += 1;
  return count / pcm.length;
}
