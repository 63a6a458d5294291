/** Arithmetic on single frames. Levels are root mean square as a fraction of full scale, 0..1. */
import { FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";

/** Shared and never written to: the frame that is sent when there is nothing to say. */
export const SILENCE: Pcm = new Int16Array(FRAME_SAMPLES);

const FULL_SCALE = 32_768;

export function rms(samples: Pcm): number {
  if (samples.length === 0) return 0;
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / samples.length) / FULL_SCALE;
}

/** Ratio of two levels that lie `db` decibels apart. */
export function ratioOf(db: number): number {
  return 10 ** (db / 20);
}

/** Both at full strength, saturated: a wrapped sum would crack. */
export function mixFrames(a: Pcm, b: Pcm): Pcm {
  const mixed = new Int16Array(FRAME_SAMPLES);
  for (let i = 0; i < FRAME_SAMPLES; i++) {
    const sum = (a[i] ?? 0) + (b[i] ?? 0);
    mixed[i] = sum > 32_767 ? 32_767 : sum < -32_768 ? -32_768 : sum;
  }
  return mixed;
}

export function joinFrames(frames: readonly Pcm[]): Pcm {
  const joined = new Int16Array(frames.reduce((sum, frame) => sum + frame.length, 0));
  let at = 0;
  for (const frame of frames) {
    joined.set(frame, at);
    at += frame.length;
  }
  return joined;
}
