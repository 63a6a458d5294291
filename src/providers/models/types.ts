/** A recogniser as sherpa-onnx wants it described; only made by code that has validated the files. */
export type SttModel = {
  language: string;
  kind: "moonshine" | "whisper" | "sense_voice" | "paraformer" | "transducer";
  /** `modelConfig` of an OfflineRecognizer, paths absolute. */
  config: Readonly<Record<string, unknown>>;
};

export type ModelPaths = {
  /** Recognisers by language code ("en"). */
  stt: Readonly<Record<string, SttModel>>;
  /** Silero voice activity model. */
  vad: string;
  /** Configured model folders that cannot be used, with a sentence why. Their languages are not in `stt`. */
  problems: readonly { language: string; message: string }[];
};

export type PrepareProgress = { step: "fetch" | "unpack" | "done"; what: string; done: number; total: number };
