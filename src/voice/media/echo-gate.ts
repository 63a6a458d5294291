/**
 * Keeps the agent from hearing itself. Its own sound comes back through the far end's loudspeaker weaker and up to about
 * 300 ms later; a frame counts as the person's only when it is louder than the loudest recent playback less 12 dB. While
 * the person is heard over the playback, soft syllables in between pass as well.
 */
import { FRAME_MS } from "#ports/audio.ts";
import { ratioOf } from "./frames.ts";

const MEMORY_FRAMES = 400 / FRAME_MS;
const MARGIN = ratioOf(-12);
const HOLD_FRAMES = 80 / FRAME_MS;

export class EchoGate {
  readonly #recent = new Float64Array(MEMORY_FRAMES);
  #at = 0;
  #hold = 0;

  /** Level of the frame that was played in this tick. */
  played(level: number): void {
    this.#recent[this.#at] = level;
    this.#at = (this.#at + 1) % MEMORY_FRAMES;
  }

  /** Loudest playback of the last 400 ms. */
  get playbackLevel(): number {
    return Math.max(...this.#recent);
  }

  /** Whether a frame of this level may be the person's voice. */
  passes(level: number): boolean {
    if (level > this.playbackLevel * MARGIN) {
      this.#hold = HOLD_FRAMES;
      return true;
    }
    if (this.#hold === 0) return false;
    this.#hold -= 1;
    return true;
  }
}
