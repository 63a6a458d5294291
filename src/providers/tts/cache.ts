import type { Pcm } from "#ports/audio.ts";

/** Sounds by sentence, the least recently used one leaving first. Bounded by bytes, names of keys included. */
export type SpeechCache = { get(sentence: string): Pcm | undefined; put(sentence: string, pcm: Pcm): void };

export function createSpeechCache(maxBytes: number): SpeechCache {
  // A Map keeps the order in which keys were set: the first one is the oldest.
  const sounds = new Map<string, Pcm>();
  let bytes = 0;
  const cost = (sentence: string, pcm: Pcm) => pcm.byteLength + sentence.length * 2;
  const drop = (sentence: string) => {
    const pcm = sounds.get(sentence);
    if (!pcm) return;
    sounds.delete(sentence);
    bytes -= cost(sentence, pcm);
  };
  return {
    get(sentence) {
      const pcm = sounds.get(sentence);
      if (!pcm) return undefined;
      sounds.delete(sentence);
      sounds.set(sentence, pcm);
      return pcm;
    },
    put(sentence, pcm) {
      drop(sentence);
      if (cost(sentence, pcm) > maxBytes) return;
      sounds.set(sentence, pcm);
      bytes += cost(sentence, pcm);
      while (bytes > maxBytes) drop(sounds.keys().next().value!);
    },
  };
}
