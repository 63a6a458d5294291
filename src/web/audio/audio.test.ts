import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAME_SAMPLES, Framer, toFloat } from "./framer.ts";
import { JitterBuffer } from "./jitter-buffer.ts";
import { peaks, readWav } from "./wav.ts";

function wav(samples: number[], { channels = 1, junk = false } = {}): ArrayBuffer {
  const extra = junk ? 8 + 4 : 0;
  const view = new DataView(new ArrayBuffer(44 + extra + samples.length * 2));
  const text = (at: number, value: string) => {
    for (let i = 0; i < value.length; i++) view.setUint8(at + i, value.charCodeAt(i));
  };
  text(0, "RIFF");
  text(8, "WAVE");
  text(12, "fmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, 16_000, true);
  view.setUint16(34, 16, true);
  if (junk) {
    text(36, "LIST");
    view.setUint32(40, 3, true);
  }
  text(36 + extra, "data");
  view.setUint32(40 + extra, samples.length * 2, true);
  samples.forEach((sample, index) => {
    view.setInt16(44 + extra + index * 2, sample, true);
  });
  return view.buffer;
}

describe("WAV", () => {
  it("is read, with other chunks skipped and only the first channel", () => {
    expect([...readWav(wav([1, -2, 3]))!.samples]).toEqual([1, -2, 3]);
    expect([...readWav(wav([1, -2, 3], { junk: true }))!.samples]).toEqual([1, -2, 3]);
    expect([...readWav(wav([1, 9, 2, 9], { channels: 2 }))!.samples]).toEqual([1, 2]);
  });
  it("that is none gives null", () => {
    expect(readWav(new ArrayBuffer(3))).toBeNull();
    expect(readWav(new ArrayBuffer(100))).toBeNull();
  });
  it("cut short still shows what came", () => {
    expect([...readWav(wav([1, 2, 3, 4]).slice(0, 48))!.samples]).toEqual([1, 2]);
  });
});

describe("peaks", () => {
  it("scale to the loudest bar and leave silence flat", () => {
    expect(peaks(Int16Array.from([0, 8192, -16384, 0]), 4)).toEqual([0, 0.5, 1, 0]);
    expect(peaks(Int16Array.from([3, -5, 2, 1]), 2)).toEqual([0, 0]);
    expect(peaks(new Int16Array(0), 5)).toEqual([]);
  });
  it("always give the asked number of bars within 0..1", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 80 }),
        (samples, bars) => {
          const result = peaks(Int16Array.from(samples), bars);
          expect(result).toHaveLength(bars);
          for (const value of result) expect(value >= 0 && value <= 1).toBe(true);
        },
      ),
    );
  });
});

const frame = (value: number) => new Float32Array(4).fill(value);
const pull = (buffer: JitterBuffer, count: number) => {
  const out = new Float32Array(count).fill(9);
  buffer.pull(out);
  return [...out];
};

describe("the jitter buffer", () => {
  it("waits for its target, then plays in order across frame borders", () => {
    const buffer = new JitterBuffer(2, 5);
    buffer.push(frame(1));
    expect(pull(buffer, 3)).toEqual([0, 0, 0]);
    buffer.push(frame(2));
    expect(pull(buffer, 6)).toEqual([1, 1, 1, 1, 2, 2]);
  });
  it("runs dry into silence and gathers again", () => {
    const buffer = new JitterBuffer(2, 5);
    buffer.push(frame(1));
    buffer.push(frame(2));
    expect(pull(buffer, 10)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 0, 0]);
    buffer.push(frame(3));
    expect(pull(buffer, 2)).toEqual([0, 0]);
    buffer.push(frame(4));
    expect(pull(buffer, 5)).toEqual([3, 3, 3, 3, 4]);
    expect(buffer.losses).toEqual({ dropped: 0, dry: 1 });
  });
  it("never lags more than its limit", () => {
    const buffer = new JitterBuffer(2, 5);
    for (let i = 1; i <= 6; i++) buffer.push(frame(i));
    expect(buffer.waiting).toBe(2);
    expect(pull(buffer, 4)).toEqual([5, 5, 5, 5]);
    expect(buffer.losses.dropped).toBe(4);
  });
});

describe("the framer", () => {
  const run = (rate: number, input: Float32Array, block: number) => {
    const frames: Int16Array[] = [];
    const framer = new Framer(rate, (each) => frames.push(each));
    for (let at = 0; at < input.length; at += block) framer.push(input.subarray(at, at + block));
    return frames;
  };
  it("passes 16 kHz through unchanged, in frames of 20 ms", () => {
    const input = Float32Array.from({ length: 960 }, (_, i) => Math.sin(i / 9) / 2);
    const frames = run(16_000, input, 128);
    expect(frames).toHaveLength(3);
    expect(frames.flatMap((each) => [...each])).toEqual([...input].map((sample) => Math.round(sample * 32767)));
  });
  it.each([48_000, 44_100, 22_050])("turns a second at %i Hz into 50 frames and keeps a constant level", (rate) => {
    const frames = run(rate, new Float32Array(rate + 1).fill(0.5), 128);
    expect(frames).toHaveLength(50);
    for (const each of frames) {
      expect(each).toHaveLength(FRAME_SAMPLES);
      expect(each[100]).toBeCloseTo(16384, -1);
    }
  });
  it("clips instead of wrapping around", () => {
    expect(run(16_000, new Float32Array(320).fill(1.7), 128)[0]![0]).toBe(32767);
  });
  it("agrees with its reader", () => {
    const pcm = Int16Array.from([0, 16384, -32768]);
    expect([...toFloat(pcm.buffer)]).toEqual([0, 0.5, -1]);
  });
});
