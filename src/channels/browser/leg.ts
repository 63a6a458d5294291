/**
 * A browser, or any client of docs/protocols/browser-call.md, as the far end of a call. What it sends is hostile data:
 * sizes and rates are checked, the first breach ends the call with its code. Authentication and Origin are the API's.
 */

import type { WebSocket } from "ws";
import type { Pcm } from "#ports/audio.ts";
import type { CallLeg, LegEnd } from "#ports/call-leg.ts";
import { controlLimit, frameLimit } from "./rate.ts";
import {
  CLOSE,
  decodeFrame,
  encodeFrame,
  PROTOCOL_ERRORS,
  type ProtocolError,
  parseControl,
  type ServerMessage,
} from "./wire.ts";

/** Two unanswered pings in a row: a client that vanished is noticed within ten seconds. */
const PING_MS = 4_000;
/** Frames that came before the session listened. */
const EARLY_FRAMES = 150;

export type BrowserLegOptions = {
  /** Ms of a monotonic clock. */
  clock?: () => number;
  pingMs?: number;
};

/** The socket must be open, and is not greeted (join.ts); its server refuses messages over 4 KiB. */
export function createBrowserLeg(socket: WebSocket, options: BrowserLegOptions = {}): CallLeg {
  const clock = options.clock ?? (() => performance.now());
  const frames = frameLimit(clock());
  const controls = controlLimit(clock());
  let onFrame: ((frame: Pcm) => void) | null = null;
  let onKey: (key: string) => void = () => {};
  let onEnd: ((end: LegEnd) => void) | null = null;
  let ended: LegEnd | null = null;
  const early: Pcm[] = [];
  let answered = true;

  const tell = (message: ServerMessage) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };

  function end(how: LegEnd): void {
    if (ended) return;
    ended = how;
    clearInterval(pings);
    onEnd?.(how);
  }

  function refuse(code: ProtocolError): void {
    if (ended) return;
    tell({ type: "error", code, message: PROTOCOL_ERRORS[code] });
    end("protocol_error");
    socket.close(CLOSE.protocolError, code);
  }

  function hear(bytes: Uint8Array): void {
    const frame = decodeFrame(bytes);
    if (!frames.take(clock())) refuse("too_fast");
    else if (!frame) refuse("frame_size");
    else if (onFrame) onFrame(frame);
    else if (early.length < EARLY_FRAMES) early.push(frame);
  }

  function control(text: string): void {
    const message = parseControl(text);
    if (!controls.take(clock())) refuse("too_many_messages");
    else if (!message) refuse("bad_message");
    else if (message.type === "key") onKey(message.key);
    else end("hangup");
  }

  const pings = setInterval(() => {
    if (!answered) {
      end("vanished");
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
  }, options.pingMs ?? PING_MS);
  pings.unref();

  socket.on("message", (data, isBinary) => {
    if (ended) return;
    const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);
    if (isBinary) hear(bytes);
    else control(bytes.toString("utf8"));
  });
  socket.on("pong", () => {
    answered = true;
  });
  // A message beyond the server's limit, broken UTF-8 or a broken frame: ws closes the socket with 1009, 1007 or 1002.
  socket.on("error", () => end("protocol_error"));
  socket.on("close", (code) => end(code === CLOSE.normal || code === CLOSE.goingAway ? "hangup" : "vanished"));
  if (socket.readyState !== socket.OPEN) end("vanished");

  return {
    onFrame(listener) {
      onFrame = listener;
      for (const frame of early.splice(0)) listener(frame);
    },
    onKey(listener) {
      onKey = listener;
    },
    onEnd(listener) {
      onEnd = listener;
      if (ended) listener(ended);
    },
    send(frame) {
      if (socket.readyState === socket.OPEN) socket.send(encodeFrame(frame));
    },
    backlogBytes: () => socket.bufferedAmount,
    end(reason) {
      tell({ type: "end", reason });
      end("hangup");
      socket.close(CLOSE.normal, "end");
      // A client that does not answer the closing handshake is not waited for.
      setTimeout(() => socket.terminate(), 2_000).unref();
    },
  };
}
