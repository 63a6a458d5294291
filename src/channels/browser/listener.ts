/** A listening person's socket: gets both sides mixed as binary frames, sends nothing. */
import type { WebSocket } from "ws";
import type { Pcm } from "#ports/audio.ts";
import { encodeFrame, READY } from "./wire.ts";

/** A listener who does not read is dropped; the call does not wait for anybody's loudspeaker. */
const BACKLOG_BYTES = 64_000;

export function attachListener(socket: WebSocket, listen: (listener: (frame: Pcm) => void) => () => void): void {
  socket.send(JSON.stringify(READY));
  const stop = listen((frame) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > BACKLOG_BYTES) socket.terminate();
    else socket.send(encodeFrame(frame));
  });
  socket.on("close", stop);
  socket.on("error", stop);
}
