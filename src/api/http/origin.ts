/**
 * Which pages may act with a person's session. A browser sends the cookie with requests of foreign pages too, so
 * everything that changes something, and every WebSocket, must come from our own page.
 */
import type { MiddlewareHandler } from "hono";
import { AppError } from "#kernel/errors.ts";
import type { Env } from "../env.ts";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The public address, or a loopback name that is also the one asked for (port forwarding changes ports). */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return false;
  }
  if (publicUrl !== null && url.origin === new URL(publicUrl).origin) return true;
  return LOOPBACK.has(url.hostname) && url.host === host;
}

export function guardOrigin(publicUrl: string | null): MiddlewareHandler<Env> {
  return async (c, next) => {
    const upgrade = c.req.header("upgrade")?.toLowerCase() === "websocket";
    const reading = (c.req.method === "GET" || c.req.method === "HEAD") && !upgrade;
    // A bearer token is never sent by a browser on its own.
    if (reading || c.var.principal?.via === "token") return next();
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const foreign =
      origin === undefined
        ? // No browser at all may sign in; with a cookie, a browser of today tells its origin.
          (site ?? "same-origin") !== "same-origin" || c.req.header("cookie") !== undefined
        : !isOwnOrigin(origin, c.req.header("host"), publicUrl);
    if (foreign) throw new AppError("cross_site_request", "This request came from another site.");
    return next();
  };
}

/** Only JSON comes in: a form of a foreign page cannot send it without asking first. */
export const guardContentType: MiddlewareHandler<Env> = async (c, next) => {
  const type = c.req.header("content-type");
  const hasBody = Number(c.req.header("content-length") ?? 0) > 0 || c.req.header("transfer-encoding") !== undefined;
  if (type === undefined ? hasBody : !/^application\/json\s*(;|$)/i.test(type))
    throw new AppError("unsupported_media_type", "Send the body as application/json.");
  return next();
};
