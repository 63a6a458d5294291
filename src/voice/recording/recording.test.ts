import { randomBytes } from "node:crypto";
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FRAME_SAMPLES, type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import { cutAtPauses } from "./cut.ts";
import { sweepRecordings } from "./file.ts";
import { CHUNK_BYTES } from "./format.ts";
import { decodeMuLaw, encodeMuLaw } from "./mu-law.ts";
import { readRecording, readSamples } from "./read.ts";
import { createRecorder } from "./recorder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaison-recording-"));
});
afterEach(() => rm(folder, { recursive: true }));

const key = randomBytes(32);
const conversationId = "0190c0de-0000-7000-8000-000000000001";
const tone = (second: number, gain: number): Pcm =>
  Int16Array.from({ length: SAMPLE_RATE }, (_, i) => Math.round(gain * (second + 1) * Math.sin(i / 9)));
const second = (n: number) => ({ second: n, partner: tone(n, 800), agent: tone(n, -500) });

function recorder(path = join(folder, "sub", "call.rec")) {
  const onFault = vi.fn();
  return { path, onFault, recorder: createRecorder({ path, key, conversationId, onFault }) };
}

async function written(fromMs: number, seconds: number) {
  const made = recorder();
  for (let n = 0; n < seconds; n++) {
    if (n === 4) made.recorder.decide(true, fromMs);
    made.recorder.add(second(n));
  }
  return { ...made, recording: await made.recorder.close() };
}

const read = (path: string, fromMs: number, toMs: number) => readSamples({ path, key, conversationId, fromMs, toMs });

describe("mu-law", () => {
  it("keeps every value within its step and is its own inverse on what it gives", () => {
    const pcm = Int16Array.from({ length: 65_536 }, (_, i) => i - 32_768);
    const codes = new Uint8Array(pcm.length);
    encodeMuLaw(pcm, codes, 0);
    const back = decodeMuLaw(codes);
    // Half of G.711's step at this size; beyond its range of 32,635 it clips.
    const wrong = [...pcm].filter((sample, i) => {
      const size = Math.min(Math.abs(sample), 32_635);
      return Math.abs(Math.abs(back[i]!) - size) > (size + 132) / 32 || back[i]! * sample < 0;
    });
    expect(wrong).toEqual([]);
    const again = new Uint8Array(codes.length);
    encodeMuLaw(back, again, 0);
    expect(decodeMuLaw(again)).toEqual(back);
    expect(back[32_768]).toBe(0);
  });
});

describe("recorder", () => {
  it("ends before the second in which consent was taken back, though later seconds were written by then", async () => {
    const made = recorder();
    made.recorder.decide(true, 0);
    for (let n = 0; n < 6; n++) made.recorder.add(second(n));
    made.recorder.decide(false, 3_400);
    made.recorder.add(second(6));
    expect(made.recorder.wanted).toBe(false);
    expect(await made.recorder.close()).toMatchObject({ chunks: 3 });
    expect((await readFile(made.path)).length).toBe(3 * CHUNK_BYTES);
    expect(made.onFault).not.toHaveBeenCalled();
  });

  it("writes from the consent on, and nothing of before is in the file", async () => {
    const { path, recording } = await written(2_500, 8);
    expect(recording).toEqual({ path, fromMs: 2_500, chunks: 8 });
    const bytes = await readFile(path);
    expect(bytes.length).toBe(8 * CHUNK_BYTES);
    expect(bytes.subarray(0, 2 * CHUNK_BYTES).every((byte) => byte === 0)).toBe(true);
    const { partner, agent } = await read(path, 0, 8_000);
    expect(partner.subarray(0, 2.5 * SAMPLE_RATE).every((sample) => sample === 0)).toBe(true);
    expect(agent.subarray(0, 2.5 * SAMPLE_RATE).every((sample) => sample === 0)).toBe(true);
    expect(Math.max(...partner.subarray(2.5 * SAMPLE_RATE, 3 * SAMPLE_RATE))).toBeGreaterThan(2_000);
  });

  it("makes silence of what must not be kept, written already or not, and of nothing else", async () => {
    const { path, recorder: made } = recorder();
    made.decide(true, 0);
    for (let n = 0; n < 3; n++) made.add(second(n));
    made.blank(1_200, 3_900);
    for (let n = 3; n < 6; n++) made.add(second(n));
    expect(await made.close()).toMatchObject({ chunks: 6 });
    const loud = async (n: number) => {
      const { partner, agent } = await read(path, n * 1_000, n * 1_000 + 1_000);
      return [...partner, ...agent].some((sample) => sample !== 0);
    };
    expect(await Promise.all([0, 1, 2, 3, 4, 5].map(loud))).toEqual([true, false, false, false, true, true]);
    const bytes = await readFile(path);
    expect(bytes.subarray(CHUNK_BYTES, 4 * CHUNK_BYTES).every((byte) => byte === 0)).toBe(true);
  });

  it("gives back any stretch of it, sample by sample", async () => {
    const { path } = await written(0, 8);
    const whole = await read(path, 0, 8_000);
    const part = await read(path, 3_250, 6_010);
    expect(part.partner).toEqual(whole.partner.slice(3.25 * SAMPLE_RATE, 6.01 * SAMPLE_RATE));
    expect(part.agent).toEqual(whole.agent.slice(3.25 * SAMPLE_RATE, 6.01 * SAMPLE_RATE));
    expect((await read(path, 7_500, 60_000)).partner.length).toBe(SAMPLE_RATE / 2);
    expect((await read(path, 60_000, 61_000)).partner.length).toBe(0);
    const wav = await readRecording({ path, key, conversationId, fromMs: 1_000, toMs: 2_000, channel: "both" });
    expect(wav.length).toBe(44 + 4 * SAMPLE_RATE);
    expect([wav.readInt16LE(44 + 400), wav.readInt16LE(44 + 402)]).toEqual([
      whole.partner[SAMPLE_RATE + 100],
      whole.agent[SAMPLE_RATE + 100],
    ]);
  });

  it("writes nothing at all before the answer, and nothing after a no", async () => {
    const { recorder: asked, path } = recorder();
    for (let n = 0; n < 5; n++) asked.add(second(n));
    asked.decide(false, null);
    expect(asked.wanted).toBe(false);
    asked.add(second(5));
    asked.decide(true, 0);
    asked.add(second(6));
    expect(await asked.close()).toBeNull();
    await expect(readFile(path)).rejects.toThrow("ENOENT");
    await expect(read(path, 0, 1_000)).rejects.toMatchObject({ code: "not_found" });
  });

  it("holds neither the sound in clear nor the same bytes twice", async () => {
    const made = recorder();
    made.recorder.decide(true, 0);
    for (let n = 0; n < 3; n++) made.recorder.add({ ...second(7), second: n });
    await made.recorder.close();
    const bytes = await readFile(made.path);
    expect(bytes.subarray(0, 200).equals(bytes.subarray(CHUNK_BYTES, CHUNK_BYTES + 200))).toBe(false);
    const clear = new Uint8Array(200);
    encodeMuLaw(second(7).partner.subarray(0, 200), clear, 0);
    expect(bytes.includes(Buffer.from(clear))).toBe(false);
  });

  it("ignores a torn last chunk and refuses chunks that were changed, moved or belong to another key", async () => {
    const { path } = await written(0, 6);
    const whole = await readFile(path);
    await truncate(path, 5 * CHUNK_BYTES + 100);
    expect((await read(path, 0, 9_000)).partner.length).toBe(5 * SAMPLE_RATE);
    await appendFile(path, Buffer.alloc(10));
    expect((await read(path, 4_000, 5_000)).partner.length).toBe(SAMPLE_RATE);

    const swapped = Buffer.concat([whole.subarray(CHUNK_BYTES, 2 * CHUNK_BYTES), whole.subarray(CHUNK_BYTES)]);
    await writeFile(path, swapped);
    await expect(read(path, 0, 500)).rejects.toMatchObject({ code: "recording_unreadable" });
    const changed = Buffer.from(whole);
    changed[3 * CHUNK_BYTES + 5_000]! ^= 1;
    await writeFile(path, changed);
    await expect(read(path, 3_000, 3_500)).rejects.toMatchObject({ code: "recording_unreadable" });
    await expect(readSamples({ path, key: randomBytes(32), conversationId, fromMs: 0, toMs: 100 })).rejects.toThrow(
      "another key",
    );
  });

  it("lets the call go on when the disk fails, and says so once", async () => {
    const { recorder: made, onFault } = recorder("/dev/full/call.rec");
    made.decide(true, 0);
    for (let n = 0; n < 3; n++) made.add(second(n));
    expect(await made.close()).toBeNull();
    expect(onFault).toHaveBeenCalledTimes(1);
    expect(onFault.mock.calls[0]![0]).toBe("storage_unavailable");
    expect(made.wanted).toBe(false);
  });

  it("never writes over a recording that is there", async () => {
    const { path } = await written(0, 6);
    const before = await readFile(path);
    const { recorder: again, onFault } = recorder(path);
    again.decide(true, 0);
    again.add(second(0));
    await again.close();
    expect(onFault).toHaveBeenCalledTimes(1);
    expect((await readFile(path)).equals(before)).toBe(true);
  });
});

describe("cutting a long turn", () => {
  const speech = (ms: number) => Int16Array.from({ length: ms * 16 }, (_, i) => Math.round(6_000 * Math.sin(i / 7)));
  const quiet = (ms: number) => new Int16Array(ms * 16);
  const join = (...parts: Pcm[]) => Int16Array.from(parts.flatMap((part) => [...part]));
  const turn = join(speech(4_000), quiet(300), speech(5_000), quiet(400), speech(3_000), quiet(300), speech(6_000));

  it("keeps ten seconds or less, ends in pauses, and contains the words", () => {
    for (const share of [0.05, 0.3, 0.5, 0.7, 0.95]) {
      const { fromMs, toMs } = cutAtPauses(turn, 60_000, { from: share, to: share });
      expect(toMs - fromMs).toBeLessThanOrEqual(10_000);
      const at = 60_000 + share * (turn.length / 16);
      expect(fromMs).toBeLessThanOrEqual(at);
      expect(toMs).toBeGreaterThanOrEqual(at);
      for (const edge of [fromMs, toMs]) {
        const sample = (edge - 60_000) * 16;
        if (sample > 0 && sample < turn.length)
          expect(turn.slice(sample - 100, sample + 100).every((v) => v === 0)).toBe(true);
      }
    }
  });

  it("keeps a short turn whole and copes with speech that never pauses", () => {
    expect(cutAtPauses(speech(9_000), 500, { from: 0, to: 1 })).toEqual({ fromMs: 500, toMs: 9_500 });
    const cut = cutAtPauses(speech(30_000), 0, { from: 0.9, to: 1 });
    expect(cut.toMs - cut.fromMs).toBe(10_000);
    expect(cut.toMs).toBeLessThanOrEqual(30_000);
  });

  it("counts frames as the call does", () => {
    expect(cutAtPauses(new Int16Array(FRAME_SAMPLES * 3), 0, { from: 0, to: 1 })).toEqual({ fromMs: 0, toMs: 60 });
  });
});

describe("files that nothing leads to", () => {
  it("are removed, and no others", async () => {
    const ids = [1, 2, 3].map((n) => `0190c0de-0000-7000-8000-00000000000${n}`);
    for (const name of [...ids.map((id) => `${id}.rec`), "notes.rec", "x.wav"]) await writeFile(join(folder, name), "");
    const asked: string[][] = [];
    await sweepRecordings(folder, async (known) => {
      asked.push(known.sort());
      return [ids[1]!];
    });
    expect(asked).toEqual([ids]);
    expect((await readdir(folder)).sort()).toEqual([`${ids[0]}.rec`, `${ids[2]}.rec`, "notes.rec", "x.wav"]);
  });
});
