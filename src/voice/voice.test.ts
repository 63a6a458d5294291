import { describe, expect, it } from "vitest";
import { AppError } from "#kernel/errors.ts";
import { silentLogger } from "#kernel/logger.ts";
import type { Stt, Transcript } from "#ports/stt.ts";
import type { MediaHost } from "./media/host.ts";
import { Lateness } from "./media/lateness.ts";
import { createVoice } from "./voice.ts";

const heard: Transcript = { text: "yes", language: "en", tookMs: 5 };

function made(transcribe: Stt["transcribe"] = async () => heard) {
  const lateness = new Lateness();
  const media: MediaHost = {
    lateness,
    open: () => Promise.reject(new Error("not opened here")),
    close: async () => {},
  };
  const port = { id: "none", languages: () => ["en"], warm: async () => {}, close: async () => {} };
  const tts = { ...port, synthesize: async () => ({ pcm: new Int16Array(0), tookMs: 0 }) };
  return { lateness, voice: createVoice({ stt: { ...port, transcribe }, tts, media, log: silentLogger(), limit: 3 }) };
}

const signal = new AbortController().signal;
const refused = expect.objectContaining({ code: "calls_at_capacity" });

describe("admission", () => {
  it("carries its limit and not one more, and a place given back is free again, once", () => {
    const { voice } = made();
    const leases = [voice.admit(), voice.admit(), voice.admit()];
    expect(() => voice.admit()).toThrow(refused);
    expect(voice.capacity()).toEqual({ live: 3, limit: 3 });
    leases[0]!.release();
    leases[0]!.release();
    expect(voice.capacity().live).toBe(2);
    voice.admit();
    expect(() => voice.admit()).toThrow(refused);
  });

  it("takes no further call while frames are late, but always a first one", () => {
    const { voice, lateness } = made();
    for (let i = 0; i < 300; i++) lateness.add(70, 250);
    const lease = voice.admit();
    expect(() => voice.admit()).toThrow(refused);
    for (let i = 0; i < 600; i++) lateness.add(2, 250);
    voice.admit();
    lease.release();
  });

  it("forgets old lateness and still knows it in all", () => {
    const { lateness } = made();
    for (let i = 0; i < 50; i++) lateness.add(90, 250);
    for (let i = 0; i < 950; i++) lateness.add(3.7, 250);
    expect(lateness.recentP99()).toBe(3);
    expect(lateness.overall(0.99)).toBe(90);
  });
});

describe("recognition", () => {
  it("is tried once more when its worker died, and only then", async () => {
    let tries = 0;
    const dies = (times: number, code: "speech_worker_failed" | "language_unavailable") => async () => {
      tries += 1;
      if (tries <= times) throw new AppError(code, "gone");
      return heard;
    };
    await expect(
      made(dies(1, "speech_worker_failed")).voice.recognise(new Int16Array(1), { language: "en", signal }),
    ).resolves.toEqual(heard);
    expect(tries).toBe(2);
    tries = 0;
    const twice = made(dies(2, "speech_worker_failed")).voice.recognise(new Int16Array(1), { language: "en", signal });
    await expect(twice).rejects.toMatchObject({ code: "speech_worker_failed" });
    expect(tries).toBe(2);
    tries = 0;
    const foreign = made(dies(1, "language_unavailable")).voice.recognise(new Int16Array(1), {
      language: "xx",
      signal,
    });
    await expect(foreign).rejects.toMatchObject({ code: "language_unavailable" });
    expect(tries).toBe(1);
  });
});
