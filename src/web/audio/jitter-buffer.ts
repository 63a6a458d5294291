/**
 * Evens out frames that arrive in bursts. Starts to play when `target` frames wait, plays silence when it runs dry (and
 * then gathers again), and drops from the front when more than `limit` wait, so that a slow clock never becomes a long delay.
 */
export class JitterBuffer {
  readonly #frames: Float32Array[] = [];
  readonly #target: number;
  readonly #limit: number;
  #offset = 0;
  #playing = false;
  #dropped = 0;
  #dry = 0;

  constructor(target: number, limit: number) {
    this.#target = target;
    this.#limit = limit;
  }

  push(frame: Float32Array): void {
    this.#frames.push(frame);
    if (this.#frames.length > this.#limit) {
      this.#dropped += this.#frames.length - this.#target;
      this.#frames.splice(0, this.#frames.length - this.#target);
      this.#offset = 0;
    }
  }

  /** Fills `out` completely, with silence where nothing waits. */
  pull(out: Float32Array): void {
    if (!this.#playing && this.#frames.length >= this.#target) this.#playing = true;
    let at = 0;
    while (this.#playing && at < out.length) {
      const frame = this.#frames[0];
      if (!frame) {
        this.#playing = false;
        this.#dry += 1;
        break;
      }
      const count = Math.min(out.length - at, frame.length - this.#offset);
      out.set(frame.subarray(this.#offset, this.#offset + count), at);
      at += count;
      this.#offset += count;
      if (this.#offset === frame.length) {
        this.#frames.shift();
        this.#offset = 0;
      }
    }
    out.fill(0, at);
  }

  get waiting(): number {
    return this.#frames.length;
  }

  /** Frames thrown away and times it ran dry, for the call page's honest small print. */
  get losses(): { dropped: number; dry: number } {
    return { dropped: this.#dropped, dry: this.#dry };
  }
}
