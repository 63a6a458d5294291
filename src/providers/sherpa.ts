/** The few things used of sherpa-onnx-node, typed: the package ships no declarations. */
import { createRequire } from "node:module";
import { SAMPLE_RATE } from "#ports/audio.ts";
import type { SttModel } from "./models/types.ts";

export type SherpaStream = { acceptWaveform(wave: { samples: Float32Array; sampleRate: number }): void };

export type SherpaRecogniser = {
  createStream(): SherpaStream;
  decode(stream: SherpaStream): void;
  getResult(stream: SherpaStream): { text: string; lang?: string };
};

export type SherpaVad = {
  acceptWaveform(samples: Float32Array): void;
  isDetected(): boolean;
  isEmpty(): boolean;
  pop(): void;
  clear(): void;
  reset(): void;
};

type Sherpa = {
  OfflineRecognizer: new (config: object) => SherpaRecogniser;
  Vad: new (config: object, bufferSeconds: number) => SherpaVad;
};

/** Loads the native library: about 25 ms and 30 MB, so only where speech is really handled. */
export function loadSherpa(): Sherpa {
  return createRequire(import.meta.url)("sherpa-onnx-node") as Sherpa;
}

/**
 * Configuration of an OfflineRecognizer. A wrong one ends the process: give it only models of models/.
 * One thread: two are slower and cost twice the processor time for utterances of some seconds (measured).
 */
export function recogniserConfig(model: SttModel): object {
  return {
    featConfig: { sampleRate: SAMPLE_RATE, featureDim: 80 },
    modelConfig: { ...model.config, numThreads: 1, provider: "cpu", debug: 0 },
    decodingMethod: "greedy_search",
  };
}
