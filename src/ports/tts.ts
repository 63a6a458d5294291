import type { Pcm } from "./audio.ts";

export type Speech = { pcm: Pcm; tookMs: number };

/** Text to speech, one sentence or clause at a time. */
export interface Tts {
  readonly id: string;
  /** Languages that can be spoken now, with what is installed. */
  languages(): readonly string[];
  /** Whether anything of it can be spoken: names come from outside, in any script. */
  canSpeak(text: string, language: string): boolean;
  warm(language: string): Promise<void>;
  synthesize(text: string, options: { language: string; signal?: AbortSignal }): Promise<Speech>;
  close(): Promise<void>;
}
