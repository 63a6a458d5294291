/**
 * What all calls of this server share: recognition, synthesis, the media worker, and the decision whether another call can
 * be carried. A running call never stutters for a new one: when the machine is full the new one waits.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { AppError, isAppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import type { Pcm } from "#ports/audio.ts";
import type { Stt, Transcript } from "#ports/stt.ts";
import type { Tts } from "#ports/tts.ts";
import type { MediaHost } from "./media/host.ts";
import type { MediaLine } from "./media/messages.ts";

/** Calls carried at once on two cores, measured with test/bench/voice.ts. */
export const DEFAULT_LIMIT = 8;
/** Frames later than this (P99 of the last seconds) mean that the machine is full. */
const LATE_LIMIT_MS = 40;
/** Turns that wait longer than this for the recogniser mean the same. */
const QUEUE_LIMIT_MS = 800;

export interface Lease {
  /** Opens the media of the call. Rejects with `speech_worker_failed`. */
  open(options: { capMs: number }): Promise<MediaLine>;
  /** Gives the place back; may be called twice. */
  release(): void;
}

export interface Voice {
  readonly tts: Tts;
  readonly log: Logger;
  /** Takes a place for a call; throws `calls_at_capacity`. */
  admit(): Lease;
  capacity(): { live: number; limit: number };
  /** Recognises, once more when the worker died. Rejects with `speech_worker_failed`, or when `signal` aborts. */
  recognise(pcm: Pcm, options: { language: string; signal: AbortSignal }): Promise<Transcript>;
  clock(): number;
  sleep(ms: number): Promise<void>;
  close(): Promise<void>;
}

export type VoiceOptions = {
  stt: Stt;
  tts: Tts;
  media: MediaHost;
  log: Logger;
  limit?: number;
};

export function createVoice({ stt, tts, media, log, limit = DEFAULT_LIMIT }: VoiceOptions): Voice {
  let live = 0;
  /** Time the last recognitions waited for a worker, ms, smoothed. */
  let queued = 0;

  function refuseWhenFull(): void {
    const late = media.lateness.recentP99();
    if (live < limit && (live === 0 || (late <= LATE_LIMIT_MS && queued <= QUEUE_LIMIT_MS))) return;
    throw new AppError(
      "calls_at_capacity",
      "This machine carries as many calls as it can. Try again when one has ended.",
      {
        live,
        limit,
      },
    );
  }

  return {
    tts,
    log,
    capacity: () => ({ live, limit }),
    clock: () => performance.now(),
    sleep: (ms) => sleep(ms, undefined, { ref: false }),
    admit() {
      refuseWhenFull();
      live += 1;
      let held = true;
      return {
        open: (options) => media.open(options),
        release() {
          if (held) live -= 1;
          held = false;
        },
      };
    },
    async recognise(pcm, { language, signal }) {
      const from = performance.now();
      const transcript = await stt.transcribe(pcm, { language, signal }).catch((error: unknown) => {
        if (signal.aborted || !isAppError(error) || error.code !== "speech_worker_failed") throw error;
        log.warn({ code: error.code }, "recognition failed and is tried once more");
        return stt.transcribe(pcm, { language, signal });
      });
      const waited = Math.max(0, performance.now() - from - transcript.tookMs);
      queued += (waited - queued) * 0.3;
      return transcript;
    },
    close: () => media.close(),
  };
}
