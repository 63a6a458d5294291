import type { MiddlewareHandler } from "hono";
import { newId } from "#kernel/ids.ts";
import type { Env } from "../env.ts";

// Radix adds style elements at run time (scroll lock), which a stricter style-src would break; scripts stay strict.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Array<[string, string]> = [
  ["content-security-policy", POLICY],
  ["x-content-type-options", "nosniff"],
  // Links of invitations and sign-in carry secrets: they must not travel on as a referrer.
  ["referrer-policy", "no-referrer"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "microphone=(self), camera=(), geolocation=(), display-capture=()"],
];

export function securityHeaders(publicUrl: string | null): MiddlewareHandler<Env> {
  const https = publicUrl?.startsWith("https://") ?? false;
  return async (c, next) => {
    const id = newId();
    c.set("requestId", id);
    await next();
    c.header("x-request-id", id);
    for (const [name, value] of HEADERS) c.header(name, value);
    if (https) c.header("strict-transport-security", "max-age=31536000");
    if (c.req.path.startsWith("/api/") && !c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
  };
}
