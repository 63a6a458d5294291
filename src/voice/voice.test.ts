import { describe, expect, it } from "vitest";
import { AppError } from "#kernel/errors.ts";
import { silentLogger } from "#kernel/logger.ts";
import type { Stt, Transcript } from "#ports/stt.ts";
import type { MediaHost } from "./media/host.ts";
import { Lateness } from "./media/lateness.ts";
import { createVoice } from "./voice.ts";

const heard: Transcript = { text: "yes", language: "en", tookMs: 5 };

function made(transcribe: Stt["transcribe"] = async () => heard) {
  const time = { now: 1_000 };
  const clock = () => time.now;
  const lateness = new Lateness(clock);
  const media: MediaHost = {
    lateness,
    open: async () => ({ push() {}, send() {}, onFrame() {}, onEvent() {}, onFault() {} }),
    close: async () => {},
  };
  const port = { id: "none", languages: () => ["en"], warm: async () => {}, close: async () => {} };
  const tts = { ...port, canSpeak: () => true, synthesize: async () => ({ pcm: new Int16Array(0), tookMs: 0 }) };
  const voice = createVoice({ stt: { ...port, transcribe }, tts, media, log: silentLogger(), limit: 3, clock });
  return { lateness, time, voice };
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

  it("takes no further call while frames of a connected one are late, but always a first one", async () => {
    const { voice, lateness } = made();
    for (let i = 0; i < 300; i++) lateness.add(70);
    const waiting = voice.admit();
    const connected = voice.admit();
    await connected.open({ capMs: 1 });
    expect(() => voice.admit()).toThrow(refused);
    connected.release();
    voice.admit();
    waiting.release();
  });

  it("takes no further call while recognition is waited for, and forgets that with time", async () => {
    const { voice, time } = made(async () => {
      time.now += 5_000;
      return heard;
    });
    await voice.admit().open({ capMs: 1 });
    await voice.recognise(new Int16Array(1), { language: "en", signal });
    expect(() => voice.admit()).toThrow(refused);
    time.now += 10_000;
    voice.admit();
  });

  it("forgets lateness after ten seconds, also when no frame has left since, and still knows it in all", () => {
    const { lateness, time } = made();
    for (let i = 0; i < 50; i++) lateness.add(90);
    time.now += 5_000;
    for (let i = 0; i < 950; i++) lateness.add(3.7);
    expect(lateness.recentP99()).toBe(90);
    time.now += 5_000;
    expect(lateness.recentP99()).toBe(3);
    time.now += 60_000;
    expect(lateness.recentP99()).toBe(0);
    expect(lateness.overall(0.99)).toBe(90);
  });

  it("lets two calls of a person wait for their microphone, and not a third, while others still get in", async () => {
    const { voice } = made();
    const first = voice.admit("ana");
    voice.admit("ana");
    expect(() => voice.admit("ana")).toThrow(expect.objectContaining({ code: "conflict" }));
    await first.open({ capMs: 1 });
    voice.admit("ana");
    const full = made().voice;
    full.admit("ana");
    full.admit("ana");
    full.admit("bo");
    expect(full.capacity().live).toBe(3);
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
