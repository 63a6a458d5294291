/**
 * The operations of better-auth that are offered, and no others: it brings many more (sign-up, deleting users, listing
 * sessions with their tokens) that would go past invitations and roles.
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { limited, parseJson } from "#modules/route.ts";
import { describe } from "#modules/route-description.ts";
import type { ApiDeps } from "./deps.ts";
import type { ApiContext, Env } from "./env.ts";
import { addressOf } from "./http/principal.ts";
import type { SignInLimits } from "./sign-in.ts";

const Password = z.string().max(200);
const Done = z.looseObject({});

const OFFERED: Array<{ path: string; summary: string; body: z.ZodType; open: boolean; guessable: boolean }> = [
  {
    path: "/sign-in/email",
    summary: "Sign in; `twoFactorRedirect: true` asks for a code",
    body: z.object({ email: z.email(), password: Password }),
    open: true,
    guessable: true,
  },
  {
    path: "/two-factor/verify-totp",
    summary: "The code of the authenticator app: second step of sign-in, or confirms that it was set up",
    body: z.object({ code: z.string().max(20) }),
    open: true,
    guessable: true,
  },
  {
    path: "/two-factor/verify-backup-code",
    summary: "A recovery code instead of the app",
    body: z.object({ code: z.string().max(40) }),
    open: true,
    guessable: true,
  },
  { path: "/sign-out", summary: "End this session", body: z.object({}), open: true, guessable: false },
  {
    path: "/change-password",
    summary: "Change the password",
    body: z.object({
      currentPassword: Password,
      newPassword: z.string().min(10).max(200),
      revokeOtherSessions: z.boolean().optional(),
    }),
    open: false,
    guessable: true,
  },
  {
    path: "/two-factor/enable",
    summary: "Begin with an authenticator app: answers the address for its QR code and recovery codes",
    body: z.object({ password: Password }),
    open: false,
    guessable: true,
  },
  {
    path: "/two-factor/disable",
    summary: "Do without the authenticator app",
    body: z.object({ password: Password }),
    open: false,
    guessable: true,
  },
  {
    path: "/two-factor/generate-backup-codes",
    summary: "New recovery codes; the old ones end",
    body: z.object({ password: Password }),
    open: false,
    guessable: true,
  },
  {
    path: "/revoke-other-sessions",
    summary: "End every other session",
    body: z.object({}),
    open: false,
    guessable: false,
  },
];

export function authPassthrough(app: OpenAPIHono<Env>, deps: ApiDeps, limits: SignInLimits): void {
  for (const { path, summary, body, open, guessable } of OFFERED) {
    const whole = `/api/auth${path}`;
    const role = open ? ("open" as const) : ("signed_in" as const);
    describe(app, {
      method: "post",
      path: whole,
      role,
      summary,
      body,
      response: Done,
      status: 200,
      inWorkspace: false,
    });
    const counted: MiddlewareHandler<Env> = async (c, next) => {
      // Before a body is read.
      if (guessable) limits.byAddress.take(addressOf(c, deps.publicUrl));
      await next();
    };
    app.post(whole, counted, limited(), async (c) => {
      const text = await c.req.text();
      const sent = body.safeParse(text === "" ? {} : parseJson(text));
      if (!sent.success) throw new AppError("invalid_input", `${sent.error.issues[0]?.path.join(".")}: does not fit.`);
      const account = (sent.data as { email?: string }).email?.toLowerCase();
      const address = addressOf(c, deps.publicUrl);
      if (account !== undefined) limits.byAccount.take(account, address);
      const answer = await deps.auth.handle(forwarded(c, sent.data));
      if (!answer.ok) throw refusal(answer.status, path);
      if (account !== undefined) limits.byAccount.forget(account, address);
      for (const cookie of answer.headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
      return c.json(withoutToken(parseJson((await answer.text()) || "{}")));
    });
  }
}

/** Only what better-auth needs of the request: cookie and origin. */
function forwarded(c: ApiContext, body: unknown): Request {
  const headers = new Headers({ "content-type": "application/json" });
  for (const name of ["cookie", "origin", "user-agent"]) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  return new Request(c.req.url, { method: "POST", headers, body: JSON.stringify(body) });
}

/** One answer for an unknown person and a wrong password. */
function refusal(status: number, path: string): AppError {
  if (status === 429) return new AppError("rate_limited", "Too many attempts. Try again in some minutes.");
  if (status >= 500) return new AppError("internal", "Sign-in failed on our side.");
  if (path === "/sign-in/email")
    return new AppError("not_signed_in", "The e-mail address or the password is not right.");
  if (path.includes("/verify-"))
    return new AppError("not_signed_in", "This code is not right, or sign-in took too long.");
  if (status === 401) return new AppError("not_signed_in", "Sign in first.");
  return new AppError("forbidden", "The password is not right, or this was done already.");
}

/** The session's token travels in an HttpOnly cookie alone: a script of the page must not see it. */
function withoutToken(body: unknown): Record<string, unknown> {
  const { token: _token, ...rest } = (body ?? {}) as Record<string, unknown>;
  return rest;
}
