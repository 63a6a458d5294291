/** Somebody at the far end of the browser protocol who says nothing and presses keys (docs/protocols/browser-call.md). */
import WebSocket from "ws";
import { admitted } from "./calls.ts";
import type { SeededPartner, TestServer } from "./server.ts";

const FRAME_BYTES = 640;

export type KeySupplier = {
  conversation: string;
  socket: WebSocket;
  /** Control messages of the server. */
  told: Array<{ type: string; code?: string; reason?: string }>;
  closed: Promise<{ code: number; reason: string }>;
  press(keys: string): void;
};

export async function callByKeys(server: TestServer, partner: SeededPartner): Promise<KeySupplier> {
  const started = await admitted(server, partner, { kind: "microphone" });
  const socket = new WebSocket(`${server.url.replace("http", "ws")}${started.mediaPath}`, {
    headers: { authorization: `Bearer ${server.token}` },
    perMessageDeflate: false,
  });
  const told: KeySupplier["told"] = [];
  // The server's frames are the clock: one of silence for each.
  socket.on("message", (data: Buffer, isBinary: boolean) => {
    if (!isBinary) told.push(JSON.parse(data.toString()));
    else if (socket.readyState === WebSocket.OPEN) socket.send(Buffer.alloc(FRAME_BYTES));
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  socket.on("error", () => undefined);
  await new Promise((resolve) => socket.once("open", resolve));
  return {
    conversation: started.id,
    socket,
    told,
    closed,
    press: (keys) => {
      for (const key of keys) socket.send(JSON.stringify({ type: "key", key }));
    },
  };
}
