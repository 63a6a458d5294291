import type { Pcm } from "./audio.ts";

export type Transcript = {
  text: string;
  language: string;
  /** Time spent recognising, ms. */
  tookMs: number;
};

/** Speech to text, one utterance at a time. Rejects with `speech_worker_failed` when its worker died; the caller may retry once. */
export interface Stt {
  readonly id: string;
  /** Languages that can be heard now, with what is installed. */
  languages(): readonly string[];
  /** Loads what the first call needs, so that the first turn is not slow. */
  warm(language: string): Promise<void>;
  transcribe(audio: Pcm, options: { language: string; signal?: AbortSignal }): Promise<Transcript>;
  close(): Promise<void>;
}
