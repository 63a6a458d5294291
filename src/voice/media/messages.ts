/** What a session and the media of its call tell each other. Times are ms into the call, counted in frames. */
import type { Pcm } from "#ports/audio.ts";
import type { Levels } from "./levels.ts";
import type { Second } from "./tap.ts";

export type LineCommand =
  /** Appends sound to what is being said. A firm chunk is not interrupted. */
  | { type: "play"; chunk: number; pcm: Pcm; firm: boolean }
  | { type: "resume" }
  | { type: "clear" }
  /** The words ask for this much silence before the segment is a whole turn. */
  | { type: "wait"; segment: number; version: number; ms: number }
  /** The segment was nothing. */
  | { type: "drop"; segment: number; version: number }
  /** Report `silence` when nothing was said for so long after the last chunk; null: expect nothing. */
  | { type: "expect"; ms: number | null }
  /** Both sides as one-second pieces, for the recorder. */
  | { type: "record"; on: boolean }
  /** Both sides mixed, frame by frame, for a listening person. */
  | { type: "mix"; on: boolean }
  /** Hands over the second that has begun and closes the line. */
  | { type: "close" };

export type LineEvent =
  | { type: "speech"; segment: number; atMs: number }
  /** A short silence after speech: recognise now, the turn may be over. */
  | {
      type: "pause";
      segment: number;
      version: number;
      fromMs: number;
      toMs: number;
      pcm: Pcm;
      /** The agent was being heard at some time in it, or up to 400 ms before. */
      overPlayback: boolean;
      /** Loudest frame of the segment and of the playback around it, 0..1. */
      level: number;
      playbackLevel: number;
    }
  /** Speech went on. `keep`: what was recognised stands, later sound is only what came after. */
  | { type: "resumed"; segment: number; version: number; keep: boolean }
  | { type: "end"; segment: number; version: number; fromMs: number; toMs: number; atMs: number }
  /** Playback was paused because the person speaks. */
  | { type: "barge"; segment: number; atMs: number }
  | { type: "started"; chunk: number; atMs: number }
  | { type: "finished"; chunk: number; atMs: number }
  /** `playing` is what was cut off: a chunk not yet begun has `playedMs` 0; null when nothing was left. */
  | { type: "cleared"; playing: { chunk: number; playedMs: number } | null; atMs: number }
  | { type: "silence"; atMs: number }
  | { type: "levels"; levels: Levels }
  | { type: "second"; second: Second }
  | { type: "mixed"; frame: Pcm }
  | { type: "cap"; atMs: number }
  | { type: "closed"; atMs: number; dropped: number };

/** The media of one call as its session sees it; carried by the media worker, or run in place by a test. */
export interface MediaLine {
  push(frame: Pcm): void;
  send(command: LineCommand): void;
  /** `frame` goes to the far end now; `atMs` is when it sounds, ms into the call. */
  onFrame(listener: (frame: Pcm, atMs: number) => void): void;
  onEvent(listener: (event: LineEvent) => void): void;
  /** The worker behind it died. */
  onFault(listener: () => void): void;
}
