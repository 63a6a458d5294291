import { AppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import { startWorker } from "#kernel/worker-entry.ts";
import type { Pcm } from "#ports/audio.ts";
import { SAMPLE_RATE } from "#ports/audio.ts";
import type { Stt } from "#ports/stt.ts";
import type { ModelPaths } from "../models/types.ts";
import { createWorkerPool } from "../worker-pool.ts";
import type { SttReply, SttRequest, SttWorkerData } from "./protocol.ts";

/** Two minutes of speech: far more than a turn can last, so only a fault or an attack reaches it. */
const MAX_SAMPLES = 120 * SAMPLE_RATE;
const QUEUE_LIMIT = 32;
const TIMEOUT_MS = 60_000;

/**
 * Recognition by sherpa-onnx in worker threads of its own, one utterance a thread at a time. Threads start lazily and
 * after a death; each holds its own copy of a model (about 150 MB for the built-in one), so one or two are enough.
 * An utterance shorter than 60 ms, or silent, gives "". Speech above 25 s is cut at pauses.
 */
export function createSherpaStt(options: { models: ModelPaths; workers: 1 | 2; log: Logger }): Stt {
  const data: SttWorkerData = { models: options.models.stt };
  const pool = createWorkerPool<SttRequest, SttReply>({
    name: "recogniser",
    size: options.workers,
    start: () => startWorker("stt-worker", "src/providers/stt/worker.ts", { workerData: data }),
    native: true,
    queueLimit: QUEUE_LIMIT,
    timeoutMs: TIMEOUT_MS,
    log: options.log,
  });

  const known = (language: string) => {
    if (data.models[language]) return;
    throw new AppError("language_unavailable", `No installed speech model hears the language "${language}".`, {
      language,
    });
  };

  return {
    id: "sherpa-onnx",
    languages: () => Object.keys(data.models),
    async warm(language) {
      known(language);
      const workers = Array.from({ length: pool.size }, (_, worker) => pool.run({ language, pcm: null }, { worker }));
      await Promise.all(workers);
    },
    async transcribe(audio: Pcm, { language, signal }) {
      known(language);
      if (audio.length > MAX_SAMPLES) {
        throw new AppError("invalid_input", "An utterance may last two minutes at most.");
      }
      // A copy of its own: the caller's memory is often a window into a recording, and transferring would detach it.
      const pcm = Int16Array.from(audio);
      const { text, tookMs } = await pool.run({ language, pcm }, { transfer: [pcm.buffer], ...(signal && { signal }) });
      return { text, language, tookMs };
    },
    close: () => pool.close(),
  };
}
