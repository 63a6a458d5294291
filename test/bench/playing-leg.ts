/**
 * A far end inside the process that plays sound made before. It has no clock of its own; each frame it is sent is answered
 * by one of its own, as a telephone would.
 */
import { FRAME_SAMPLES, type Pcm } from "#ports/audio.ts";
import type { CallLeg, LegEnd } from "#ports/call-leg.ts";

export interface PlayingLeg {
  leg: CallLeg;
  /** Speaks after what it is already saying. Resolves when the last sample has left, or was stopped. */
  say(pcm: Pcm): Promise<void>;
  hangUp(how?: LegEnd): void;
  /** What the agent says, frame by frame, silence included. */
  onHeard(listener: (frame: Pcm) => void): void;
}

type Saying = { pcm: Pcm; at: number; done: () => void };

export function createPlayingLeg(): PlayingLeg {
  const saying: Saying[] = [];
  let onFrame: (frame: Pcm) => void = () => {};
  let onEnd: (end: LegEnd) => void = () => {};
  let onHeard: (frame: Pcm) => void = () => {};
  let over = false;

  function next(): Pcm {
    const frame = new Int16Array(FRAME_SAMPLES);
    const current = saying[0];
    if (!current) return frame;
    frame.set(current.pcm.subarray(current.at, current.at + FRAME_SAMPLES));
    current.at += FRAME_SAMPLES;
    if (current.at >= current.pcm.length) saying.shift()?.done();
    return frame;
  }

  function stop(): void {
    for (const { done } of saying.splice(0)) done();
  }

  return {
    leg: {
      onFrame(listener) {
        onFrame = listener;
      },
      onKey() {},
      onEnd(listener) {
        onEnd = listener;
      },
      send(frame) {
        if (over) return;
        onHeard(frame);
        onFrame(next());
      },
      backlogBytes: () => 0,
      end() {
        over = true;
        stop();
      },
    },
    say: (pcm) =>
      over || pcm.length === 0
        ? Promise.resolve()
        : new Promise((done) => {
            saying.push({ pcm, at: 0, done });
          }),
    hangUp(how = "hangup") {
      if (over) return;
      over = true;
      stop();
      onEnd(how);
    },
    onHeard(listener) {
      onHeard = listener;
    },
  };
}
