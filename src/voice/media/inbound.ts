/**
 * Frames of the person between the network and the ticker. One is taken a tick. A gap is not silence: while frames are
 * merely late nothing is decided about them. After a stall the backlog is worked off by leaving out quiet frames, so the
 * delay does not stay for the rest of the call.
 */
import type { Pcm } from "#ports/audio.ts";
import { rms } from "./frames.ts";

const CAPACITY = 150;
const WANTED = 4;
const QUIET = 0.004;
/** So long a missing frame may still come; later the far end is taken to be silent. */
const LATE_FRAMES = 15;

/** `late`: nothing came, but it still may. `absent`: nothing has come for a while, which counts as silence. */
export type Pulled = { frame: Pcm } | { frame: null; gap: "late" | "absent" };

export class InboundQueue {
  readonly #frames: Pcm[] = [];
  #missing = LATE_FRAMES;
  /** Frames lost because the far end sent more than can be used. */
  dropped = 0;

  push(frame: Pcm): void {
    this.#frames.push(frame);
    if (this.#frames.length > CAPACITY) {
      this.#frames.shift();
      this.dropped += 1;
    }
  }

  pull(): Pulled {
    while (this.#frames.length > WANTED && rms(this.#frames[0]!) < QUIET && rms(this.#frames[1]!) < QUIET) {
      this.#frames.shift();
    }
    const frame = this.#frames.shift();
    if (frame) {
      this.#missing = 0;
      return { frame };
    }
    this.#missing += 1;
    return { frame: null, gap: this.#missing <= LATE_FRAMES ? "late" : "absent" };
  }
}
