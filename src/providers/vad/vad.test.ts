import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Vad } from "#ports/vad.ts";
import { hasRecordings, NEEDS_RECORDINGS, RECORDINGS } from "../../../test/support/human-speech.ts";
import { NEEDS_MODELS, speechModels } from "../../../test/support/speech-models.ts";
import { compileFlite, readWav, speak } from "../tts/flite.ts";
import { resample } from "../tts/resample.ts";
import { createSileroVad } from "./index.ts";

const models = await speechModels();
const PROMPTS = join(RECORDINGS, "digits");
const LEAD = 8_000;

test("any other file is refused: the native library would end the process", () => {
  const folder = mkdtempSync(join(tmpdir(), "liaison-vad-"));
  const modelPath = join(folder, "silero_vad.onnx");
  const open = () => createSileroVad({ modelPath });
  expect(open).toThrowError(expect.objectContaining({ code: "speech_models_missing" }));
  writeFileSync(modelPath, Buffer.concat([Buffer.from([0x08, 0x08]), Buffer.alloc(5_000)]));
  expect(open).toThrowError(expect.objectContaining({ code: "speech_models_missing" }));
  rmSync(folder, { recursive: true });
});

describe.skipIf(!models)(`voice activity ${NEEDS_MODELS}`, () => {
  const flite = compileFlite();
  const open = () => createSileroVad({ modelPath: models!.vad });

  /** Half a second of silence, the speech, a second of silence; ms after the speech began at which the answer changed. */
  function listen(vad: Vad, pcm: Int16Array, frame = 320): { on: number | undefined; off: number | undefined } {
    const all = new Int16Array(LEAD + pcm.length + 16_000);
    all.set(pcm, LEAD);
    const changes: { at: number; active: boolean }[] = [];
    let active = false;
    for (let from = 0; from + frame <= all.length; from += frame) {
      const now = vad.accept(all.subarray(from, from + frame));
      if (now !== active) changes.push({ at: (from + frame - LEAD) / 16, active: now });
      active = now;
    }
    expect(active).toBe(false);
    return { on: changes.find((change) => change.active)?.at, off: changes.findLast((change) => !change.active)?.at };
  }

  test.each(["Yes.", "No.", "Fifty pieces.", "Thursday the third of December."])("finds %j", (text) => {
    const pcm = speak(flite, text, { voice: "rms", pitch: 1 });
    const { on, off } = listen(open(), pcm);
    expect(on).toBeGreaterThan(0);
    expect(on).toBeLessThan(350);
    expect(off! - pcm.length / 16).toBeGreaterThan(-200);
    expect(off! - pcm.length / 16).toBeLessThan(400);
  });

  test.skipIf(!hasRecordings())(`finds human words ${NEEDS_RECORDINGS}`, () => {
    const vad = open();
    for (const name of ["6", "h-14", "mon-2", "day-4", "thousand"]) {
      vad.reset();
      const { pcm, sampleRate } = readWav(readFileSync(join(PROMPTS, `${name}.wav`)));
      const { on } = listen(vad, resample(pcm, 16_000 / sampleRate));
      expect(on, name).toBeLessThan(500);
    }
  });

  test("silence and a steady hum are no voice", () => {
    const hum = Int16Array.from({ length: 32_000 }, (_, index) =>
      Math.round(300 * Math.sin((2 * Math.PI * 50 * index) / 16_000)),
    );
    expect(listen(open(), hum).on).toBeUndefined();
    expect(listen(open(), new Int16Array(32_000)).on).toBeUndefined();
  });

  test("any frame size answers alike, and streams do not hear each other", () => {
    const pcm = speak(flite, "The connector comes on Monday.", { voice: "rms", pitch: 1 });
    const alone = listen(open(), pcm);
    const [one, other] = [open(), open()];
    const all = new Int16Array(LEAD + pcm.length);
    all.set(pcm, LEAD);
    for (let from = 0; from + 512 <= all.length; from += 512) {
      one.accept(all.subarray(from, from + 512));
      expect(other.accept(new Int16Array(512))).toBe(false);
    }
    for (const frame of [77, 1_000, 160]) {
      const other = listen(open(), pcm, frame);
      expect(Math.abs(other.on! - alone.on!)).toBeLessThanOrEqual(64);
      expect(Math.abs(other.off! - alone.off!)).toBeLessThanOrEqual(64);
    }
  });

  test("after a reset a stream is as new", () => {
    const pcm = speak(flite, "Monday.", { voice: "rms", pitch: 1 });
    const vad = open();
    const first = listen(vad, pcm);
    vad.accept(pcm);
    vad.reset();
    expect(listen(vad, pcm)).toEqual(first);
  });
});
