import { AppError } from "#kernel/errors.ts";
import type { Stt } from "#ports/stt.ts";
import type { ModelPaths } from "../models/types.ts";

export type DeferredSttOptions = {
  id: string;
  languages: () => readonly string[];
  /** Resolves when the models are there; may take as long as a download. */
  models: () => Promise<ModelPaths>;
  make: (models: ModelPaths) => Stt;
};

/** A recogniser that is made, once, when it is first asked and its models are there. After `close` none is made any more. */
export function createDeferredStt(options: DeferredSttOptions): Stt {
  let made: Stt | null = null;
  let closed = false;
  const stt = async (): Promise<Stt> => {
    const models = await options.models();
    if (closed) throw new AppError("speech_worker_failed", "The speech recogniser has been shut down.");
    // Looked at only now: of two that waited for the models at once, one makes it.
    made ??= options.make(models);
    return made;
  };
  return {
    id: options.id,
    languages: options.languages,
    warm: async (language) => (await stt()).warm(language),
    transcribe: async (audio, request) => (await stt()).transcribe(audio, request),
    async close() {
      closed = true;
      await made?.close();
    },
  };
}
