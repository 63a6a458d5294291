/**
 * Makes an utterance fit for the built-in recogniser, whose answer depends on level and on what surrounds the speech:
 * without a lead it loses the first word; with too long a silence, or where the sound of the line stops and digital silence
 * begins, it often hears nothing at all; loud digits make it hear nothing or the same digits for ever. It is seldom wrong
 * where it hears something, so further forms are tried when it heard nothing (docs/speech-notes.md). Pure.
 */
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";

/** Shorter sound crashes the model and holds no word. */
const MIN_MS = 60;
/** The recogniser was trained on pieces up to about half a minute. */
const MAX_MS = 25_000;
const BLOCK_MS = 10;
/** How much of the line's own sound is put around speech, before it repeats. */
const LINE_BLOCKS = 8;
/** About -50 dB of full scale: below it there is no speech, whatever the level of the call. */
const SILENCE = 0.003;

/** Margin: sound kept around the speech. Pad: put around that, ms, of the line's own sound or `hiss`. Peak: full scale 1. */
type Frame = { marginMs: number; padMs: number; peak: number; hiss: number };
const FRAMES: readonly Frame[] = [
  { marginMs: 100, padMs: 150, peak: 0.1, hiss: 0 },
  { marginMs: 0, padMs: 0, peak: 0.1, hiss: 0 },
  { marginMs: 100, padMs: 150, peak: 0.3, hiss: 0.0003 },
  { marginMs: 50, padMs: 100, peak: 0.1, hiss: 0.0003 },
  { marginMs: 200, padMs: 0, peak: 0.1, hiss: 0 },
];

/** One stretch to recognise: forms of it, best first; the next one is for when the one before gave no words. */
export type Piece = readonly (() => Float32Array)[];

type Range = { from: number; to: number };

/** Pieces to recognise one after the other; none when nothing audible is in it. */
export function conditionUtterance(pcm: Pcm): Piece[] {
  const levels = blockLevels(pcm);
  // A tight cut has no quiet part: what would pass for the line's level is speech then, so it stays 18 dB below speech.
  const level = Math.min(quantile(levels, 0.05), quantile(levels, 0.95) / 8);
  const line = lineSound(pcm, levels, level);
  return cutLong(levels, speechRange(levels, pcm.length))
    .filter(({ from, to }) => to - from >= samples(MIN_MS))
    .map(({ from, to }) =>
      FRAMES.map((frame) => () => {
        const margin = samples(frame.marginMs);
        return framed(pcm.subarray(Math.max(0, from - margin), to + margin), frame, line);
      }),
    );
}

/** From the first to the last block louder than the line's own noise; empty when there is none. */
function speechRange(levels: readonly number[], length: number): Range {
  const noise = quantile(levels, 0.1);
  const voice = quantile(levels, 0.95);
  // An utterance without any pause has no quiet tenth: then "noise" is speech, and must not set the bar.
  const bar = Math.max(SILENCE, Math.min(noise * 2.5, voice * 0.3), voice * 0.06);
  const first = levels.findIndex((level) => level >= bar);
  if (first === -1) return { from: 0, to: 0 };
  const last = levels.findLastIndex((level) => level >= bar);
  return { from: first * samples(BLOCK_MS), to: Math.min(length, (last + 1) * samples(BLOCK_MS)) };
}

/** Pieces of at most 25 s, cut at the quietest place of the last third, so that no word is broken without need. */
function cutLong(levels: readonly number[], range: Range): Range[] {
  const pieces: Range[] = [];
  const block = samples(BLOCK_MS);
  let from = range.from;
  while (range.to - from > samples(MAX_MS)) {
    const end = from + samples(MAX_MS);
    const first = Math.floor((end - samples(MAX_MS / 3)) / block);
    const near = smooth(levels.slice(first, Math.floor(end / block)));
    const cut = (first + near.indexOf(Math.min(...near))) * block + block / 2;
    pieces.push({ from, to: cut });
    from = cut;
  }
  pieces.push({ from, to: range.to });
  return pieces;
}

/**
 * The quietest stretch, at no more than `level`. What surrounds speech must sound like its line: even noise around narrow-band
 * speech is heard as an "s" before the first word.
 */
function lineSound(pcm: Pcm, levels: readonly number[], level: number): Float32Array {
  const means = smooth(levels, LINE_BLOCKS / 2);
  const middle = means.indexOf(Math.min(...means));
  const from = Math.max(0, middle - LINE_BLOCKS / 2) * samples(BLOCK_MS);
  const stretch = pcm.subarray(from, from + LINE_BLOCKS * samples(BLOCK_MS));
  const scale = Math.min(1, level / Math.max(means[middle] ?? 0, 1e-9));
  return Float32Array.from(stretch, (sample) => sample * scale);
}

function framed(pcm: Pcm, frame: Frame, line: Float32Array): Float32Array {
  const pad = samples(frame.padMs);
  const out = new Float32Array(pad + pcm.length + pad);
  const highest = pcm.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 1);
  const gain = frame.peak / highest;
  for (let index = 0; index < pcm.length; index += 1) out[pad + index] = pcm[index]! * gain;
  // A fixed sequence, so that the same sound always gives the same words.
  let state = 1;
  const noise = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state / 0x7fff_ffff - 0.5) * 2 * frame.hiss;
  };
  for (let index = 0; index < pad; index += 1) {
    out[index] = backAndForth(line, index) * gain + noise();
    out[pad + pcm.length + index] = backAndForth(line, index) * gain + noise();
  }
  return out;
}

/** A short stretch for as long as it is needed, without a seam. */
function backAndForth(stretch: Float32Array, index: number): number {
  const at = index % (2 * stretch.length);
  return stretch[at < stretch.length ? at : 2 * stretch.length - 1 - at] ?? 0;
}

/** Root mean square of each 10 ms. */
function blockLevels(pcm: Pcm): number[] {
  const block = samples(BLOCK_MS);
  const levels: number[] = [];
  for (let at = 0; at < pcm.length; at += block) {
    const part = pcm.subarray(at, at + block);
    let sum = 0;
    for (const sample of part) sum += sample * sample;
    levels.push(Math.sqrt(sum / part.length) / 32_768);
  }
  return levels;
}

/** Mean of the blocks near each one: over 150 ms one quiet block inside a word (before a "t") is no pause. */
function smooth(levels: readonly number[], reach = 7): number[] {
  return levels.map((_, index) => {
    const near = levels.slice(Math.max(0, index - reach), index + reach + 1);
    return near.reduce((sum, level) => sum + level, 0) / near.length;
  });
}

function quantile(levels: readonly number[], share: number): number {
  const sorted = [...levels].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function samples(ms: number): number {
  return Math.round((ms * SAMPLE_RATE) / 1000);
}
