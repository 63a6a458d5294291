/** The bytes of docs/protocols/browser-call.md, and nothing of sockets. */

import { z } from "zod";
import { FRAME_MS, FRAME_SAMPLES, type Pcm, SAMPLE_RATE } from "#ports/audio.ts";

export const FRAME_BYTES = FRAME_SAMPLES * 2;
/** A control message is at most this long. */
export const CONTROL_BYTES = 512;

export const ClientMessage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("key"), key: z.string().regex(/^[0-9*#]$/) }),
  z.strictObject({ type: z.literal("hangup") }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

export type ServerMessage =
  | { type: "ready"; sampleRate: number; frameMs: number; frameBytes: number }
  | { type: "end"; reason: string }
  | { type: "error"; code: ProtocolError; message: string };

export const READY: ServerMessage = {
  type: "ready",
  sampleRate: SAMPLE_RATE,
  frameMs: FRAME_MS,
  frameBytes: FRAME_BYTES,
};

/** What a client did wrong; the sentence is sent along. */
export const PROTOCOL_ERRORS = {
  frame_size: `A binary message is one frame of exactly ${FRAME_BYTES} bytes: ${FRAME_MS} ms, 16 kHz, mono, signed 16-bit little-endian.`,
  too_fast: "Sound came faster than real time: send one frame every 20 ms.",
  bad_message: "A text message is JSON of type key or hangup.",
  too_many_messages: "Too many control messages in a second.",
} as const;
export type ProtocolError = keyof typeof PROTOCOL_ERRORS;

/**
 * Close codes: 1000 for every orderly end, 1002 after a protocol error, 1001 when the far end stopped answering. Of the
 * private range (RFC 6455 section 7.4.2) and like the status of HTTP: 4409 where the call takes no one.
 */
export const CLOSE = { normal: 1000, goingAway: 1001, protocolError: 1002, notLive: 4409 } as const;

/** Null when it is not a message of the protocol. */
export function parseControl(text: string): ClientMessage | null {
  if (text.length > CONTROL_BYTES) return null;
  try {
    return ClientMessage.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Null when it is not one frame. The bytes may lie at an odd address, so they are copied. */
export function decodeFrame(bytes: Uint8Array): Pcm | null {
  if (bytes.byteLength !== FRAME_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, FRAME_BYTES);
  const frame = new Int16Array(FRAME_SAMPLES);
  for (let i = 0; i < FRAME_SAMPLES; i++) frame[i] = view.getInt16(i * 2, true);
  return frame;
}

export function encodeFrame(frame: Pcm): Uint8Array {
  const bytes = new Uint8Array(FRAME_BYTES);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < FRAME_SAMPLES; i++) view.setInt16(i * 2, frame[i] ?? 0, true);
  return bytes;
}
