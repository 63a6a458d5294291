/** What the agent is saying: chunks of sound, played frame by frame, paused and resumed without a crack. */
import { FRAME_MS, FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";

type Chunk = { id: number; pcm: Pcm; firm: boolean };

export type Played = { frame: Pcm | null; started: number | null; finished: number | null };

const NOTHING: Played = { frame: null, started: null, finished: null };

export class PlaybackQueue {
  readonly #chunks: Chunk[] = [];
  #offset = 0;
  #paused = false;
  /** The next frame fades: out after a pause, in after a resume. */
  #fade: "out" | "in" | null = null;

  play(id: number, pcm: Pcm, firm: boolean): void {
    this.#chunks.push({ id, pcm, firm });
  }

  /** Something is being said or waits to be. */
  get active(): boolean {
    return this.#chunks.length > 0;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** A farewell is not interrupted: after it there is nobody to answer. */
  get firm(): boolean {
    return this.#chunks[0]?.firm ?? false;
  }

  get current(): { chunk: number; playedMs: number } | null {
    const chunk = this.#chunks[0];
    return chunk ? { chunk: chunk.id, playedMs: (this.#offset / FRAME_SAMPLES) * FRAME_MS } : null;
  }

  pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    this.#fade = this.#offset > 0 ? "out" : null;
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#fade = this.#offset > 0 ? "in" : null;
  }

  clear(): void {
    this.#chunks.length = 0;
    this.#offset = 0;
    this.#paused = false;
    this.#fade = null;
  }

  /** The frame for this tick, null for silence; a chunk's last frame is filled up with silence. */
  pull(): Played {
    const chunk = this.#chunks[0];
    if (!chunk) return NOTHING;
    if (this.#paused) {
      if (this.#fade !== "out") return NOTHING;
      this.#fade = null;
      // Fades into the pause without moving on: the faded frame is heard again, whole, after a resume.
      return { frame: ramp(this.#cut(chunk.pcm), "out"), started: null, finished: null };
    }
    const started = this.#offset === 0 ? chunk.id : null;
    let frame = this.#cut(chunk.pcm);
    if (this.#fade === "in") frame = ramp(frame, "in");
    this.#fade = null;
    this.#offset += FRAME_SAMPLES;
    if (this.#offset < chunk.pcm.length) return { frame, started, finished: null };
    this.#chunks.shift();
    this.#offset = 0;
    return { frame, started, finished: chunk.id };
  }

  #cut(pcm: Pcm): Pcm {
    const frame = new Int16Array(FRAME_SAMPLES);
    frame.set(pcm.subarray(this.#offset, this.#offset + FRAME_SAMPLES));
    return frame;
  }
}

function ramp(frame: Pcm, way: "in" | "out"): Pcm {
  return frame.map((sample, i) => {
    const part = (i + 0.5) / FRAME_SAMPLES;
    return Math.round(sample * (way === "in" ? part : 1 - part));
  });
}
