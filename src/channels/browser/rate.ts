/** How fast a client may send. Pure: the caller says what time it is. */
import { FRAME_MS } from "#ports/audio.ts";

/** Sound a client may be ahead of real time, after a stall of its network. */
const AHEAD_FRAMES = 3_000 / FRAME_MS;
const CONTROLS_A_SECOND = 10;

/** A bucket that leaks at the pace of real time. `now` is ms of a monotonic clock. */
export class RateLimit {
  readonly #everyMs: number;
  readonly #capacity: number;
  #level = 0;
  #at: number;

  constructor(now: number, everyMs: number, capacity: number) {
    this.#at = now;
    this.#everyMs = everyMs;
    this.#capacity = capacity;
  }

  /** Whether one more is allowed now. */
  take(now: number): boolean {
    this.#level = Math.max(0, this.#level - (now - this.#at) / this.#everyMs) + 1;
    this.#at = now;
    return this.#level <= this.#capacity;
  }
}

export function frameLimit(now: number): RateLimit {
  return new RateLimit(now, FRAME_MS, AHEAD_FRAMES);
}

export function controlLimit(now: number): RateLimit {
  return new RateLimit(now, 1_000 / CONTROLS_A_SECOND, CONTROLS_A_SECOND);
}
