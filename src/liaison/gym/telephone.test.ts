import { describe, expect, it } from "vitest";
import { throughTelephone } from "./telephone.ts";

const tone = (hz: number) =>
  Int16Array.from({ length: 16_000 }, (_, at) => 8000 * Math.sin((2 * Math.PI * hz * at) / 16_000));
const power = (pcm: Int16Array, hz: number) => {
  let [re, im] = [0, 0];
  pcm.forEach((sample, at) => {
    re += sample * Math.cos((2 * Math.PI * hz * at) / 16_000);
    im += sample * Math.sin((2 * Math.PI * hz * at) / 16_000);
  });
  return Math.hypot(re, im) / pcm.length;
};
const QUIET = { snrDb: 90, seed: 1 };

describe("a telephone", () => {
  it("lets a voice through and keeps out what lies beside its band", () => {
    const heard = (hz: number) => power(throughTelephone(tone(hz), QUIET), hz);
    expect(heard(1000)).toBeGreaterThan(2000);
    for (const hz of [60, 5000, 7000]) expect(heard(hz)).toBeLessThan(heard(1000) / 20);
  });

  it("is the same line for the same seed, and as noisy as it is told", () => {
    const noisy = (snrDb: number, seed = 1) => throughTelephone(tone(1000), { snrDb, seed });
    expect(noisy(15)).toEqual(noisy(15));
    expect(noisy(15)).not.toEqual(noisy(15, 2));
    const lead = (pcm: Int16Array) => Math.sqrt(pcm.subarray(0, 3000).reduce((sum, one) => sum + one * one, 0) / 3000);
    expect(lead(noisy(10))).toBeGreaterThan(3 * lead(noisy(30)));
  });
});
