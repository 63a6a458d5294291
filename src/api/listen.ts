import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type ServerType, type WebSocketServerLike } from "@hono/node-server";
import { AppError } from "#kernel/errors.ts";
import type { Api } from "./app.ts";
import { createSocketServer } from "./http/web-socket.ts";

export type Listening = {
  /** The port that was given when 0 was asked for. */
  port: number;
  /** Ends open streams and sockets as well. */
  close(): Promise<void>;
};

/** Serves the api over HTTP and its WebSockets. Limits keep slow and large requests from holding connections. */
export async function listen(api: Api, options: { host: string; port: number }): Promise<Listening> {
  const sockets = createSocketServer();
  const server: ServerType = createAdaptorServer({
    fetch: api.app.fetch,
    // ws satisfies the adapter; its types differ in optional members only.
    websocket: { server: sockets as unknown as WebSocketServerLike },
    serverOptions: { requestTimeout: 120_000, headersTimeout: 15_000, maxHeaderSize: 16_384 },
  });
  refuseOtherUpgrades(server as Server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === "EADDRINUSE"
          ? new AppError("conflict", `Port ${options.port} is in use. Set PORT to another.`, undefined, { cause })
          : cause,
      ),
    );
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        (server as Server).closeAllConnections();
      }),
  };
}

/**
 * With a listener for upgrades Node hands over every such connection and watches none of its limits any more. The adapter
 * leaves what is no WebSocket lying there, for ever: `Upgrade: h2c` would hang, and a few thousand of them use up all files.
 */
function refuseOtherUpgrades(server: Server): void {
  const [take] = server.listeners("upgrade");
  server.removeAllListeners("upgrade");
  server.on("upgrade", (request, socket, head) => {
    if (request.headers.upgrade?.toLowerCase() === "websocket") take?.call(server, request, socket, head);
    else
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () => socket.destroy());
  });
}
