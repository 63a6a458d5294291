import { expect, test } from "vitest";
import { resample } from "./resample.ts";

const tone = (hz: number, rate: number, samples: number) =>
  Int16Array.from({ length: samples }, (_, index) => Math.round(10_000 * Math.sin((2 * Math.PI * hz * index) / rate)));

/** Root mean square away from the ends, where a filter has no past or future. */
const level = (pcm: Int16Array) => {
  const middle = pcm.subarray(200, -200);
  return Math.sqrt(middle.reduce((sum, sample) => sum + sample * sample, 0) / middle.length);
};

test("a tone of 1 kHz at 8 kHz is the same tone at 16 kHz", () => {
  const up = resample(tone(1_000, 8_000, 4_000), 2);
  const wanted = tone(1_000, 16_000, 8_000);
  const off = up.map((sample, index) => sample - wanted[index]!);
  expect(up).toHaveLength(8_000);
  expect(level(off)).toBeLessThan(level(wanted) / 100);
});

test("what the lower rate cannot hold is removed, not folded back", () => {
  expect(level(resample(tone(7_000, 16_000, 8_000), 0.5))).toBeLessThan(level(tone(7_000, 16_000, 8_000)) / 30);
});

test("ratio 1 copies; nothing gives nothing; full scale does not wrap around", () => {
  const pcm = Int16Array.of(1, -2, 32_767);
  const same = resample(pcm, 1);
  expect([...same]).toEqual([...pcm]);
  expect(same).not.toBe(pcm);
  expect(resample(new Int16Array(0), 2)).toHaveLength(0);
  const square = Int16Array.from({ length: 400 }, (_, index) => (index % 40 < 20 ? 32_767 : -32_768));
  const up = resample(square, 1.7);
  // Where the wave is far inside its high half, the sign must stay.
  expect(up[Math.round(210 * 1.7)]!).toBeGreaterThan(20_000);
});
