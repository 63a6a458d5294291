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
/** What a recognition waited says nothing of the machine later than this. */
const QUEUE_KNOWN_MS = 10_000;
/** Calls of one person that wait for their far end: each keeps a place from everybody. */
const WAITING_LIMIT = 2;

export interface Lease {
  /** Opens the media of the call. Rejects with `speech_worker_failed`. */
  open(options: { capMs: number }): Promise<MediaLine>;
  /** Gives the place back; may be called twice. */
  release(): void;
}

export interface Voice {
  readonly tts: Tts;
  readonly log: Logger;
  /**
   * Takes a place for a call; throws `calls_at_capacity`. `waitingFor`: whoever's call may wait for its far end with the
   * place taken; throws `conflict` when too many of theirs do.
   */
  admit(waitingFor?: string): Lease;
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
  /** Ms of a monotonic clock. */
  clock?: () => number;
};

type Place = { waitingFor: string | undefined; connected: boolean };

export function createVoice(options: VoiceOptions): Voice {
  const { stt, tts, media, log, limit = DEFAULT_LIMIT, clock = () => performance.now() } = options;
  const places = new Set<Place>();
  /** Time the last recognitions waited for a worker, ms, smoothed, and when the last of them ended. */
  let queued = { ms: 0, at: clock() };

  /** Figures are those of connected calls; without one there is nothing that a new call could disturb. */
  function strained(): boolean {
    if (![...places].some((place) => place.connected)) return false;
    const waits = clock() - queued.at < QUEUE_KNOWN_MS ? queued.ms : 0;
    return media.lateness.recentP99() > LATE_LIMIT_MS || waits > QUEUE_LIMIT_MS;
  }

  function refuseWhenFull(): void {
    if (places.size < limit && !strained()) return;
    const message = "This machine carries as many calls as it can. Try again when one has ended.";
    throw new AppError("calls_at_capacity", message, { live: places.size, limit });
  }

  function refuseWhenWaiting(person: string): void {
    const waiting = [...places].filter((place) => place.waitingFor === person && !place.connected);
    if (waiting.length < WAITING_LIMIT) return;
    const message = `${WAITING_LIMIT} calls of yours wait for their microphone already. Connect one, or wait a minute: then they end.`;
    throw new AppError("conflict", message);
  }

  return {
    tts,
    log,
    capacity: () => ({ live: places.size, limit }),
    clock,
    sleep: (ms) => sleep(ms, undefined, { ref: false }),
    admit(waitingFor) {
      if (waitingFor !== undefined) refuseWhenWaiting(waitingFor);
      refuseWhenFull();
      const place: Place = { waitingFor, connected: false };
      places.add(place);
      return {
        open: (line) => {
          place.connected = true;
          return media.open(line);
        },
        release: () => void places.delete(place),
      };
    },
    async recognise(pcm, { language, signal }) {
      const from = clock();
      const transcript = await stt.transcribe(pcm, { language, signal }).catch((error: unknown) => {
        if (signal.aborted || !isAppError(error) || error.code !== "speech_worker_failed") throw error;
        log.warn({ code: error.code }, "recognition failed and is tried once more");
        return stt.transcribe(pcm, { language, signal });
      });
      const now = clock();
      const waited = Math.max(0, now - from - transcript.tookMs);
      const before = now - queued.at < QUEUE_KNOWN_MS ? queued.ms : 0;
      queued = { ms: before + (waited - before) * 0.3, at: now };
      return transcript;
    },
    close: () => media.close(),
  };
}
