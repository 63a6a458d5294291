/** Collects both sides of the call in whole seconds, for the recorder. */
import { FRAME_SAMPLES, type Pcm, SAMPLE_RATE } from "#ports/audio.ts";

/** One second of the call, counted from its start. */
export type Second = { second: number; partner: Pcm; agent: Pcm };

export class RecordingTap {
  #partner = new Int16Array(SAMPLE_RATE);
  #agent = new Int16Array(SAMPLE_RATE);
  #filled = 0;
  #second = 0;

  add(partner: Pcm, agent: Pcm): Second | null {
    this.#partner.set(partner, this.#filled);
    this.#agent.set(agent, this.#filled);
    this.#filled += FRAME_SAMPLES;
    return this.#filled === SAMPLE_RATE ? this.flush() : null;
  }

  /** The second that has begun, filled up with silence; null when there is none. */
  flush(): Second | null {
    if (this.#filled === 0) return null;
    const second = { second: this.#second, partner: this.#partner, agent: this.#agent };
    this.#partner = new Int16Array(SAMPLE_RATE);
    this.#agent = new Int16Array(SAMPLE_RATE);
    this.#filled = 0;
    this.#second += 1;
    return second;
  }
}
