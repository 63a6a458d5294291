/** Messages between the media worker and the main thread: one each way a call and tick at most, besides commands. */
import type { Pcm } from "#ports/audio.ts";
import type { LineCommand, LineEvent } from "./messages.ts";

export type ToWorker =
  | { type: "open"; call: number; capMs: number }
  | { type: "frame"; call: number; frame: Pcm }
  | { type: "command"; call: number; command: LineCommand };

export type FromWorker =
  /** `deadline`: when the frames were due, ms of the process's monotonic clock. A call without a frame is silent. */
  { type: "tick"; deadline: number; skipped: number; calls: CallTick[] } | { type: "opened"; call: number };

export type CallTick = { call: number; atMs: number; frame: Pcm | null; events: LineEvent[] };
