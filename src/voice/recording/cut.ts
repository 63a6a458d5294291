/** Chooses what of a long turn is played as evidence: at most ten seconds, beginning and ending in pauses. */
import { FRAME_MS, FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";
import { rms } from "../media/frames.ts";

export type Stretch = { fromMs: number; toMs: number };

const LIMIT_MS = 10_000;
const PAUSE_FRAMES = 6;
const PAUSE_SHARE = 0.12;

/**
 * `pcm` is the whole turn, which began at `fromMs`; `around` says where in the turn (0..1, by share of its words) the
 * quoted words stand. A turn of at most ten seconds is kept whole.
 */
export function cutAtPauses(pcm: Pcm, fromMs: number, around: { from: number; to: number }): Stretch {
  const frames = Math.floor(pcm.length / FRAME_SAMPLES);
  const limit = LIMIT_MS / FRAME_MS;
  if (frames <= limit) return { fromMs, toMs: fromMs + frames * FRAME_MS };
  const middle = ((around.from + around.to) / 2) * frames;
  const cuts = [0, ...pauses(pcm, frames), frames];
  let best: { from: number; to: number; score: number } | null = null;
  for (const from of cuts) {
    for (const to of cuts) {
      if (to <= from || to - from > limit || from > middle || to < middle) continue;
      // As long as allowed, and the words well inside.
      const score = to - from + 2 * Math.min(middle - from, to - middle);
      if (!best || score > best.score) best = { from, to, score };
    }
  }
  const from = best?.from ?? Math.round(Math.min(Math.max(0, middle - limit / 2), frames - limit));
  const to = best?.to ?? from + limit;
  return { fromMs: fromMs + from * FRAME_MS, toMs: fromMs + to * FRAME_MS };
}

/** Middles of the pauses, in frames: at least 120 ms that are quiet beside the speech around them. */
function pauses(pcm: Pcm, frames: number): number[] {
  const levels = Array.from({ length: frames }, (_, i) =>
    rms(pcm.subarray(i * FRAME_SAMPLES, (i + 1) * FRAME_SAMPLES)),
  );
  const loud = levels.toSorted((a, b) => a - b)[Math.floor(frames * 0.9)] ?? 0;
  const found: number[] = [];
  let quiet = 0;
  for (let i = 0; i <= frames; i++) {
    if (i < frames && levels[i]! <= loud * PAUSE_SHARE) quiet += 1;
    else {
      if (quiet >= PAUSE_FRAMES) found.push(Math.round(i - quiet / 2));
      quiet = 0;
    }
  }
  return found;
}
