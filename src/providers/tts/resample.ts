import type { Pcm } from "#ports/audio.ts";

const HALF_TAPS = 16;

/**
 * Samples at `ratio` times the density: 2 doubles the sample rate; played at the old rate, 1/1.08 sounds 8 % higher.
 * Windowed sinc with the cut-off at the lower of both rates, so nothing folds back. Pure.
 */
export function resample(pcm: Pcm, ratio: number): Int16Array<ArrayBuffer> {
  if (ratio === 1) return Int16Array.from(pcm);
  const cutOff = Math.min(1, ratio);
  const reach = Math.ceil(HALF_TAPS / cutOff);
  const out = new Int16Array(Math.floor(pcm.length * ratio));
  for (let index = 0; index < out.length; index += 1) {
    const centre = index / ratio;
    const from = Math.max(0, Math.ceil(centre - reach));
    const to = Math.min(pcm.length - 1, Math.floor(centre + reach));
    let sum = 0;
    for (let at = from; at <= to; at += 1) {
      const distance = at - centre;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / (reach + 1));
      sum += pcm[at]! * cutOff * sinc(cutOff * distance) * window;
    }
    out[index] = Math.max(-32_768, Math.min(32_767, Math.round(sum)));
  }
  return out;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}
