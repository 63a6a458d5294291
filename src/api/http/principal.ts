import type { MiddlewareHandler } from "hono";
import { AppError } from "#kernel/errors.ts";
import type { Principal } from "#modules/route.ts";
import type { Auth } from "../auth/index.ts";
import type { ApiContext, Env } from "../env.ts";
import { networkOf } from "./address.ts";

/** Finds out who asks: the token of `Authorization: Bearer`, else the session of the cookie, else nobody. */
export function identify(auth: Auth): MiddlewareHandler<Env> {
  return async (c, next) => {
    const authorization = c.req.header("authorization");
    if (authorization !== undefined) {
      const token = /^Bearer ([\w-]{20,200})$/i.exec(authorization)?.[1];
      const principal = token === undefined ? null : auth.byToken(token);
      if (principal === null)
        throw new AppError("not_signed_in", "This token is not valid. Read it anew from its file.");
      c.set("principal", principal);
      c.set("stillSignedIn", async () => true);
      return next();
    }
    const headers = c.req.raw.headers;
    const session = await auth.session(headers);
    c.set("principal", session);
    c.set("stillSignedIn", async () => (await auth.session(headers)) !== null);
    await next();
    // The renewal of a used session; a session that the handler started or ended counts more.
    if (c.res.headers.has("set-cookie")) return;
    for (const cookie of session?.setCookies ?? []) c.header("set-cookie", cookie, { append: true });
  };
}

export function signedIn(c: ApiContext): Principal {
  if (c.var.principal === null) throw new AppError("not_signed_in", "Sign in first.");
  return c.var.principal;
}

/**
 * The address that rates are counted for. With a proxy of ours in front (it connects from this machine, and PUBLIC_URL
 * is set), the last entry of X-Forwarded-For is the one the proxy itself wrote; the others anybody can invent.
 */
export function addressOf(c: ApiContext, publicUrl: string | null): string {
  const peer = c.env?.incoming?.socket?.remoteAddress ?? "local";
  const local = peer === "127.0.0.1" || peer === "::1" || peer === "::ffff:127.0.0.1";
  const forwarded =
    publicUrl !== null && local ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return networkOf(forwarded || peer);
}
