/** Composition of hearing and speaking: models (fetched in the background when they are missing), recogniser, voices, media. */
import type { Config } from "#kernel/config.ts";
import { isAppError } from "#kernel/errors.ts";
import { LANGUAGES, languageName } from "#kernel/language.ts";
import type { Logger } from "#kernel/logger.ts";
import { startWorker } from "#kernel/worker-entry.ts";
import type { SpeechAbility } from "#modules/conversations/schema.ts";
import type { Stt } from "#ports/stt.ts";
import type { Tts } from "#ports/tts.ts";
import { installedModels, type ModelPaths, prepareModels } from "#providers/models/index.ts";
import { createDeferredStt } from "#providers/stt/deferred.ts";
import { createSherpaStt } from "#providers/stt/index.ts";
import { createFliteTts } from "#providers/tts/index.ts";
import { createMediaHost } from "#voice/media/host.ts";
import { shareRunning } from "#voice/share-running.ts";
import { createVoice, type Voice } from "#voice/voice.ts";
import type { MediaWorkerData } from "./media-worker.ts";

export type Speech = {
  voice: Voice;
  tts: Tts;
  /** The simulated supplier's voice: another pitch, so that two people can be told apart. */
  supplierTts: Tts;
  abilities(): SpeechAbility[];
  /** Loads what the first turn needs; waits for a running download. Throws `speech_models_missing`. */
  warm(language: string): Promise<void>;
  close(): Promise<void>;
};

const SUPPLIER_PITCH = 1.12;
const RECOGNISERS = 2;

export async function openSpeech(config: Config, log: Logger): Promise<Speech> {
  const models = new Models(config, log);
  await models.look();
  const tts = createFliteTts({ log });
  const supplierTts = createFliteTts({ log, pitch: SUPPLIER_PITCH });
  const stt = createDeferredStt({
    id: "sherpa-onnx",
    languages: () => Object.keys(models.paths?.stt ?? {}),
    models: () => models.need(),
    make: (paths) => createSherpaStt({ models: paths, workers: RECOGNISERS, log }),
  });
  const media = createMediaHost(() =>
    startWorker("media-worker", "src/media-worker.ts", {
      workerData: { vadModel: models.paths?.vad ?? "" } satisfies MediaWorkerData,
    }),
  );
  const voice = createVoice({
    stt,
    tts,
    media,
    log,
    ...(config.callLimit === null ? {} : { limit: config.callLimit }),
  });
  return {
    voice,
    tts,
    supplierTts,
    abilities: () => LANGUAGES.map((language) => ability(language, stt, tts, models)),
    warm: shareRunning(async (language) => {
      await models.need();
      await Promise.all([stt.warm(language), tts.warm(language)]);
    }),
    async close() {
      await Promise.all([voice.close(), stt.close(), tts.close(), supplierTts.close()]);
    },
  };
}

/** The models of this machine: found at once, or being fetched, or missing with the reason. */
class Models {
  paths: ModelPaths | null = null;
  problem: string | null = null;
  readonly #options: { cacheDir: string; sttFolders: Record<string, string>; log: Logger };
  #fetching: Promise<ModelPaths> | null = null;

  constructor(config: Config, log: Logger) {
    this.#options = { cacheDir: config.modelDir, sttFolders: config.sttFolders, log };
  }

  async look(): Promise<void> {
    this.paths = await installedModels(this.#options);
    // The server is of use without speech: it starts, and says what is missing where speech is asked for.
    if (this.paths === null) this.need().catch(() => undefined);
  }

  need(): Promise<ModelPaths> {
    if (this.paths !== null) return Promise.resolve(this.paths);
    this.#fetching ??= prepareModels(this.#options)
      .then((paths) => {
        this.paths = paths;
        this.problem = null;
        return paths;
      })
      .catch((error: unknown) => {
        this.problem = isAppError(error) ? error.message : "The speech models could not be prepared.";
        this.#options.log.error({ err: error }, "speech models are missing");
        throw error;
      })
      .finally(() => {
        // Asked again, it is tried again.
        this.#fetching = null;
      });
    return this.#fetching;
  }
}

function ability(language: string, stt: Stt, tts: Tts, models: Models): SpeechAbility {
  const hear = stt.languages().includes(language);
  const speak = tts.languages().includes(language);
  return { language, hear, speak, converse: hear && speak, howToAdd: howToAdd(language, hear, speak, models) };
}

function howToAdd(language: string, hear: boolean, speak: boolean, models: Models): string | null {
  if (hear && speak) return null;
  if (language === "en") return models.problem ?? "The English speech models are being fetched; try again in a minute.";
  const parts: string[] = [];
  if (!hear) parts.push(`set LIAISON_STT_${language.toUpperCase()} to the folder of a sherpa-onnx model`);
  if (!speak) parts.push("a voice for it comes with a later version");
  return `To hear and speak ${languageName(language)}: ${parts.join("; ")}.`;
}
