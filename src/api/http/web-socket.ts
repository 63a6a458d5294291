import { upgradeWebSocket } from "@hono/node-server";
import type { Context } from "hono";
import { type WebSocket, WebSocketServer } from "ws";
import { AppError } from "#kernel/errors.ts";
import type { ApiEnv, Role } from "#modules/route.ts";
import type { Streams } from "./event-stream.ts";
import { HEARTBEAT_MS, stillAllowed } from "./still-allowed.ts";

/** A frame of sound has 640 bytes; nothing that a client may send comes near this. Beyond it ws closes with 1009. */
export const MAX_PAYLOAD = 4 * 1024;
/** Of the private range (RFC 6455 section 7.4.2): the session ended or the role was taken away. */
export const NOT_SIGNED_IN = 4401;
/** Like the status of HTTP: this person has as many streams open as one may. */
const TOO_MANY = 4429;

export function createSocketServer(): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD, perMessageDeflate: false });
}

/**
 * Takes the socket over; `onSocket` is called before its first message is read. Session, role and Origin were checked.
 * With `streams` it counts as one of the person's open streams.
 */
export async function takeSocket(
  c: Context<ApiEnv>,
  role: Role,
  onSocket: (socket: WebSocket) => void,
  streams?: Streams,
): Promise<Response> {
  const upgrade = upgradeWebSocket(() => ({
    onOpen: (_event, context) => {
      // node-server knows less of the socket than ws, which it came from (createSocketServer).
      const socket = context.raw as unknown as WebSocket;
      const leave = counted(socket, streams, c.var.principal.userId);
      if (leave === null) return;
      const watch = setInterval(() => {
        void stillAllowed(c, role).then((allowed) => allowed || socket.close(NOT_SIGNED_IN, "signed out"));
      }, HEARTBEAT_MS);
      socket.once("close", () => {
        clearInterval(watch);
        leave();
      });
      onSocket(socket);
    },
  }));
  const response = await upgrade(c, async () => {});
  if (!(response instanceof Response))
    throw new AppError("upgrade_required", "This address takes WebSocket connections.");
  return response;
}

/** Null when it was one too many; counted only now, because a handshake that is broken off tells nobody. */
function counted(socket: WebSocket, streams: Streams | undefined, userId: string): (() => void) | null {
  try {
    return streams?.open(userId) ?? (() => {});
  } catch {
    socket.close(TOO_MANY, "too many streams");
    return null;
  }
}
