import { AppError, isAppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import { startWorker } from "#kernel/worker-entry.ts";
import type { Speech, Tts } from "#ports/tts.ts";
import { createWorkerPool } from "../worker-pool.ts";
import { createSpeechCache } from "./cache.ts";
import type { FliteVoice } from "./flite.ts";
import type { TtsReply, TtsRequest, TtsWorkerData } from "./protocol.ts";
import { isSpeakable, speakable } from "./speakable.ts";

export { FLITE_VOICES, type FliteVoice } from "./flite.ts";

const QUEUE_LIMIT = 64;
const TIMEOUT_MS = 20_000;
const CACHE_BYTES = 32 * 1024 * 1024;
const PITCH = { min: 0.8, max: 1.25 };

export type FliteOptions = {
  workers?: 1 | 2;
  log: Logger;
  voice?: FliteVoice;
  /** 0.8 to 1.25; speed stays. A simulated supplier uses another pitch than the agent. */
  pitch?: number;
};

/**
 * English speech by flite in a worker thread: 16 kHz, without silence at its start. A sentence that was spoken before comes
 * from memory (`tookMs` 0). A worker that dies is replaced and the sentence tried once more; then `speech_worker_failed`.
 */
export function createFliteTts(options: FliteOptions): Tts {
  const pitch = options.pitch ?? 1;
  if (!(pitch >= PITCH.min && pitch <= PITCH.max)) {
    throw new AppError("invalid_input", `The pitch of a voice is between ${PITCH.min} and ${PITCH.max}.`);
  }
  const data: TtsWorkerData = { voice: options.voice ?? "rms", pitch };
  const cache = createSpeechCache(CACHE_BYTES);
  const pool = createWorkerPool<TtsRequest, TtsReply>({
    name: "synthesiser",
    size: options.workers ?? 1,
    start: () => startWorker("tts-worker", "src/providers/tts/worker.ts", { workerData: data }),
    native: false,
    queueLimit: QUEUE_LIMIT,
    timeoutMs: TIMEOUT_MS,
    log: options.log,
  });

  const english = (language: string) => {
    if (language === "en") return;
    throw new AppError("language_unavailable", `No installed voice speaks the language "${language}".`, { language });
  };

  async function ask(text: string, signal: AbortSignal | undefined): Promise<TtsReply> {
    const limits = signal ? { signal } : {};
    try {
      return await pool.run({ text }, limits);
    } catch (error) {
      if (!isAppError(error) || error.code !== "speech_worker_failed" || signal?.aborted) throw error;
      return pool.run({ text }, limits);
    }
  }

  return {
    id: `flite-${data.voice}`,
    languages: () => ["en"],
    canSpeak: (text, language) => language === "en" && isSpeakable(text),
    async warm(language) {
      english(language);
      const workers = Array.from({ length: pool.size }, (_, worker) => pool.run({ text: null }, { worker }));
      await Promise.all(workers);
    },
    async synthesize(text, { language, signal }): Promise<Speech> {
      english(language);
      const sentence = speakable(text);
      const known = cache.get(sentence);
      // Callers mix and fade in place, so nobody gets the memory of the cache itself.
      if (known) return { pcm: known.slice(), tookMs: 0 };
      const { pcm, tookMs } = await ask(sentence, signal);
      cache.put(sentence, pcm);
      return { pcm: pcm.slice(), tookMs };
    },
    close: () => pool.close(),
  };
}
