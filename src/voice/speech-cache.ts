/** Synthesised pieces of one call: made ahead while the person may still be speaking, used once the turn is certain. */
import { type Pcm, SAMPLE_RATE } from "#ports/audio.ts";
import type { Tts } from "#ports/tts.ts";

const LIMIT = 64;
/** Sound below this (about -50 dB) at a piece's edges is silence of the synthesiser: waiting time, if it is played. */
const AUDIBLE = 100;
const LEAD_SAMPLES = SAMPLE_RATE / 200;

export interface SpeechCache {
  canSpeak(text: string, language: string): boolean;
  /** Rejects when the synthesiser failed. */
  get(text: string, language: string): Promise<Pcm>;
}

export function createSpeechCache(tts: Tts): SpeechCache {
  const made = new Map<string, Promise<Pcm>>();

  async function make(text: string, language: string): Promise<Pcm> {
    const speech = await tts.synthesize(text, { language });
    return trimmed(speech.pcm);
  }

  return {
    canSpeak: (text, language) => tts.canSpeak(text, language),
    get(text, language) {
      const key = `${language}\n${text}`;
      const known = made.get(key);
      if (known) return known;
      const pcm = make(text, language);
      pcm.catch(() => made.delete(key));
      made.set(key, pcm);
      const oldest = made.keys().next().value;
      if (made.size > LIMIT && oldest !== undefined) made.delete(oldest);
      return pcm;
    },
  };
}

/** Without the silence at both ends; all of it when it is nothing but silence. */
export function trimmed(pcm: Pcm): Pcm {
  const audible = (sample: number) => Math.abs(sample) > AUDIBLE;
  const first = pcm.findIndex(audible);
  if (first < 0) return pcm.subarray(0, LEAD_SAMPLES);
  return pcm.subarray(Math.max(0, first - LEAD_SAMPLES), pcm.findLastIndex(audible) + 1 + LEAD_SAMPLES);
}
