/** Sound inside the process: 16 kHz, mono, signed 16-bit. A frame is 20 ms = 320 samples. Channels convert at the edge. */
export type Pcm = Int16Array<ArrayBufferLike>;
export const SAMPLE_RATE = 16_000;
export const FRAME_MS = 20;
export const FRAME_SAMPLES = 320;
