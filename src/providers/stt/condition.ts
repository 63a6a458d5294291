/**
 * Makes an utterance fit for the built-in recogniser, whose answers depend on what surrounds the speech: long silence at an
 * end gives "", a hard start loses the first word, and digital silence is heard worse than a faint hiss
 * (docs/speech-notes.md has the measurements). Pure.
 */
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";

/** Shorter sound crashes the model and holds no word. */
const MIN_MS = 60;
/** The recogniser was trained on pieces up to about half a minute. */
const MAX_MS = 25_000;
const PAD_MS = 200;
const MARGIN_MS = 50;
const HISS = 0.001;
const BLOCK_MS = 10;
/** About -50 dB of full scale: below it there is no speech, whatever the level of the call. */
const SILENCE = 0.003;

const samples = (ms: number) => Math.round((ms * SAMPLE_RATE) / 1000);

/** The pieces to recognise one after the other; none when nothing audible is in it. */
export function conditionUtterance(pcm: Pcm): Float32Array[] {
  const audible = trimSilence(pcm);
  if (audible.length < samples(MIN_MS)) return [];
  return cutLong(audible).map(pad);
}

/** Cuts silence at both ends, leaving a margin: speech starts and ends more softly than any threshold. */
export function trimSilence(pcm: Pcm): Pcm {
  const levels = blockLevels(pcm);
  const first = levels.findIndex((level) => level >= SILENCE);
  if (first === -1) return pcm.subarray(0, 0);
  const last = levels.findLastIndex((level) => level >= SILENCE);
  const from = Math.max(0, first * samples(BLOCK_MS) - samples(MARGIN_MS));
  const to = Math.min(pcm.length, (last + 1) * samples(BLOCK_MS) + samples(MARGIN_MS));
  return pcm.subarray(from, to);
}

/** Pieces of at most 25 s, cut at the quietest place of the last third so that no word is broken without need. */
export function cutLong(pcm: Pcm): Pcm[] {
  const pieces: Pcm[] = [];
  let rest = pcm;
  while (rest.length > samples(MAX_MS)) {
    const from = samples(MAX_MS) - samples(MAX_MS / 3);
    const levels = smooth(blockLevels(rest.subarray(from, samples(MAX_MS))));
    const quietest = levels.indexOf(Math.min(...levels));
    const cut = from + Math.round((quietest + 0.5) * samples(BLOCK_MS));
    pieces.push(rest.subarray(0, cut));
    rest = rest.subarray(cut);
  }
  pieces.push(rest);
  return pieces;
}

function pad(pcm: Pcm): Float32Array {
  const lead = samples(PAD_MS);
  const out = new Float32Array(pcm.length + 2 * lead);
  // A fixed sequence, so that the same sound always gives the same words.
  let state = 1;
  for (let index = 0; index < out.length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    out[index] = (state / 0x7fff_ffff - 0.5) * 2 * HISS;
  }
  for (let index = 0; index < pcm.length; index += 1) out[lead + index]! += pcm[index]! / 32_768;
  return out;
}

/** Root mean square of each 10 ms, full scale = 1. */
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

/** Mean over 150 ms: one quiet block inside a word (before a "t") is no pause. */
function smooth(levels: readonly number[]): number[] {
  const reach = 7;
  return levels.map((_, index) => {
    const near = levels.slice(Math.max(0, index - reach), index + reach + 1);
    return near.reduce((sum, level) => sum + level, 0) / near.length;
  });
}
