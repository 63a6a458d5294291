/** Joins an open socket to a call of the same process; one that the call does not take is closed. */
import type { WebSocket } from "ws";
import type { Pcm } from "#ports/audio.ts";
import type { CallLeg } from "#ports/call-leg.ts";
import { type BrowserLegOptions, createBrowserLeg } from "./leg.ts";
import { CLOSE, encodeFrame, READY } from "./wire.ts";

/** A listener who does not read is dropped; the call does not wait for anybody's loudspeaker. */
const BACKLOG_BYTES = 64_000;

/** The supplier's sound. `attach` answers whether the call took the leg; it sends nothing before it has returned. */
export function joinSupplier(
  socket: WebSocket,
  attach: (leg: CallLeg) => boolean,
  options: BrowserLegOptions = {},
): void {
  if (attach(createBrowserLeg(socket, options))) greet(socket);
  else refuse(socket);
}

/** A listening person: gets both sides mixed as binary frames, sends nothing. `listen` answers how to stop. */
export function joinListener(socket: WebSocket, listen: (listener: (frame: Pcm) => void) => (() => void) | null): void {
  const stop = listen((frame) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > BACKLOG_BYTES) socket.terminate();
    else socket.send(encodeFrame(frame));
  });
  if (stop === null) {
    refuse(socket);
    return;
  }
  greet(socket);
  socket.on("close", stop);
  socket.on("error", stop);
}

function greet(socket: WebSocket): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(READY));
}

function refuse(socket: WebSocket): void {
  socket.close(CLOSE.notLive, "conversation_not_live");
}
