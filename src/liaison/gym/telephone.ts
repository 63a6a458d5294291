/** What a telephone makes of a voice: 300 to 3400 Hz, 8,000 samples a second, mu-law, and the noise of a workshop. Pure. */
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import { seeded } from "./seeded.ts";

export type Line = {
  /** Speech over noise, dB. */
  snrDb: number;
  seed: number;
};

const LOW_HZ = 300;
const HIGH_HZ = 3400;
const TAPS = 121;
const LEAD_MS = 200;
const TAIL_MS = 400;
/** Of the bias and clip of G.711's mu-law, on 14 bits. */
const BIAS = 33;
const CLIP = 8158;

const BAND = bandPass(LOW_HZ, HIGH_HZ);

export function throughTelephone(speech: Pcm, line: Line): Pcm {
  const padded = new Float64Array(speech.length + ms(LEAD_MS) + ms(TAIL_MS));
  for (let at = 0; at < speech.length; at += 1) padded[ms(LEAD_MS) + at] = speech[at]!;
  const noisy = withNoise(padded, speech, line);
  const band = filtered(noisy);
  const narrow = new Float64Array(band.length);
  // Every other sample goes over the line; the filter fills in the ones between.
  for (let at = 0; at < band.length; at += 2) narrow[at] = 2 * overTheLine(band[at]!);
  return Int16Array.from(filtered(narrow), clipped);
}

const ms = (duration: number) => Math.round((duration / 1000) * SAMPLE_RATE);

function withNoise(padded: Float64Array, speech: Pcm, { snrDb, seed }: Line): Float64Array {
  const random = seeded(seed);
  const rms = Math.sqrt(speech.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, speech.length));
  const level = rms / 10 ** (snrDb / 20);
  let hum = 0;
  return padded.map((sample) => {
    // Half hiss, half the rumble of machines.
    const hiss = (random() + random() + random() - 1.5) * 2;
    hum = 0.97 * hum + 0.25 * (random() * 2 - 1);
    return sample + level * (0.7 * hiss + 0.7 * hum);
  });
}

function bandPass(low: number, high: number): Float64Array {
  const taps = new Float64Array(TAPS);
  const middle = (TAPS - 1) / 2;
  for (let at = 0; at < TAPS; at += 1) {
    const away = at - middle;
    const window = 0.54 - 0.46 * Math.cos((2 * Math.PI * at) / (TAPS - 1));
    taps[at] = window * (sinc(high, away) - sinc(low, away));
  }
  return taps;
}

function sinc(hz: number, away: number): number {
  const rate = (2 * hz) / SAMPLE_RATE;
  return away === 0 ? rate : Math.sin(Math.PI * rate * away) / (Math.PI * away);
}

function filtered(samples: Float64Array): Float64Array {
  const middle = (TAPS - 1) / 2;
  const result = new Float64Array(samples.length);
  for (let at = 0; at < samples.length; at += 1) {
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap += 1) sum += BAND[tap]! * (samples[at + tap - middle] ?? 0);
    result[at] = sum;
  }
  return result;
}

/** There and back: mu-law keeps eight bits of a sample. */
function overTheLine(sample: number): number {
  const sign = sample < 0 ? -1 : 1;
  const magnitude = Math.min(CLIP, Math.abs(sample) / 4) + BIAS;
  const exponent = Math.max(0, Math.floor(Math.log2(magnitude)) - 5);
  const mantissa = Math.floor(magnitude / 2 ** (exponent + 1)) & 0x0f;
  const back = (2 * mantissa + 33) * 2 ** exponent - BIAS;
  return sign * back * 4;
}

function clipped(sample: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(sample)));
}
