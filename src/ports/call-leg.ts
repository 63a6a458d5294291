import type { Pcm } from "./audio.ts";

export type LegEnd = "hangup" | "vanished" | "protocol_error";

/** The far end of a call: a browser, later a telephone, or a simulated supplier. One frame is 20 ms (ports/audio.ts). */
export interface CallLeg {
  /** Frames from the person at the other end, in order. */
  onFrame(listener: (frame: Pcm) => void): void;
  onKey(listener: (key: string) => void): void;
  onEnd(listener: (end: LegEnd) => void): void;
  /** One frame every 20 ms for as long as the call lasts, silence included: the far end's clock. */
  send(frame: Pcm): void;
  /** Bytes queued towards the far end; the session ends a call whose peer does not read. */
  backlogBytes(): number;
  end(reason: string): void;
}
