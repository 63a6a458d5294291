import type { Pcm } from "./audio.ts";

/** Voice activity, frame by frame, one instance a stream. Accepts any number of samples; answers for the newest. */
export interface Vad {
  accept(samples: Pcm): boolean;
  reset(): void;
}
