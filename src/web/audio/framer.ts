export const FRAME_SAMPLES = 320;
export const SAMPLE_RATE = 16_000;

/**
 * Cuts microphone blocks into frames of 20 ms PCM s16 at 16 kHz. Where the browser could not give 16 kHz, each output
 * sample is the mean of the input it covers: a plain low-pass that is good enough for speech.
 */
export class Framer {
  readonly #ratio: number;
  readonly #emit: (frame: Int16Array, level: number) => void;
  #frame = new Int16Array(FRAME_SAMPLES);
  #filled = 0;
  #squares = 0;
  #sum = 0;
  #weight = 0;

  constructor(inputRate: number, emit: (frame: Int16Array, level: number) => void) {
    this.#ratio = inputRate / SAMPLE_RATE;
    this.#emit = emit;
  }

  push(input: Float32Array): void {
    for (const sample of input) {
      let left = 1;
      while (this.#weight + left >= this.#ratio - 1e-9) {
        const part = this.#ratio - this.#weight;
        this.#put((this.#sum + sample * part) / this.#ratio);
        left -= part;
        this.#sum = 0;
        this.#weight = 0;
      }
      if (left > 1e-9) {
        this.#sum += sample * left;
        this.#weight += left;
      }
    }
  }

  #put(sample: number): void {
    const clamped = Math.max(-1, Math.min(1, sample));
    this.#frame[this.#filled++] = Math.round(clamped * 32767);
    this.#squares += clamped * clamped;
    if (this.#filled < FRAME_SAMPLES) return;
    this.#emit(this.#frame, Math.sqrt(this.#squares / FRAME_SAMPLES));
    this.#frame = new Int16Array(FRAME_SAMPLES);
    this.#filled = 0;
    this.#squares = 0;
  }
}

export function toFloat(frame: ArrayBuffer): Float32Array {
  const view = new DataView(frame);
  const out = new Float32Array(frame.byteLength >> 1);
  for (let i = 0; i < out.length; i++) out[i] = view.getInt16(i * 2, true) / 32768;
  return out;
}
