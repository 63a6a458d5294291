/** Coming in: one-time link, password and second factor, invitation; who is signed in. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { Text } from "#kernel/schema.ts";
import { acceptInvitation, checkInvitation, invitationOf, notOpen, workspacesOf } from "#modules/workspaces/index.ts";
import { AcceptInvitation, Me } from "#modules/workspaces/schema.ts";
import type { ApiDeps } from "./deps.ts";
import type { ApiContext, Env } from "./env.ts";
import type { AccountLimiter, Limiter } from "./http/limiter.ts";
import { addressOf, signedIn } from "./http/principal.ts";
import { openRoute } from "./open-route.ts";

const Token = z.object({ token: z.string().min(20).max(200) });
export const FirstPassword = z.object({
  name: Text.trim().min(1).max(120),
  email: z.email().max(200),
  password: z.string().min(10).max(200),
});
export const InvitationAccepted = z.object({
  workspace: z.string(),
  /** False when a second factor is still to be given: sign in with the password. */
  signedIn: z.boolean(),
});

/** A session begun by the link may set a forgotten password for this long. */
const LINK_FRESH_MS = 60 * 60 * 1000;

export type SignInLimits = { byAddress: Limiter; byAccount: AccountLimiter };

export function signInRoutes(app: OpenAPIHono<Env>, deps: ApiDeps, limits: SignInLimits): void {
  const { auth } = deps;
  const attempt = (c: ApiContext) => limits.byAddress.take(addressOf(c, deps.publicUrl));

  openRoute(
    app,
    {
      method: "post",
      path: "/api/sign-in/link",
      role: "open",
      summary: "Sign in by the owner's one-time link; sets the session cookie",
      body: Token,
      response: null,
    },
    async (c, { body }) => {
      attempt(c);
      const userId = await auth.useSignInLink(body.token);
      setCookies(c, await auth.startSession(userId, true));
    },
  );

  openRoute(
    app,
    { method: "get", path: "/api/me", role: "signed_in", summary: "Who is signed in, and where", response: Me },
    async (c) => {
      const { userId } = signedIn(c);
      const person = await auth.person(userId);
      return {
        user: person === null ? null : { id: person.id, name: person.name, email: person.email },
        workspaces: await workspacesOf(deps.ownerDb, userId),
        needsPassword: person !== null && !person.hasPassword,
      };
    },
  );

  openRoute(
    app,
    {
      method: "post",
      path: "/api/me/password",
      role: "signed_in",
      summary: "First password after the link, or a new one within an hour of it; other sessions end",
      body: FirstPassword,
      response: null,
    },
    async (c, { body }) => {
      const { userId } = signedIn(c);
      attempt(c);
      const session = await auth.session(c.req.raw.headers);
      const byLink = session?.byLink === true && deps.clock() - session.startedAt < LINK_FRESH_MS;
      const first = (await auth.person(userId))?.hasPassword === false;
      if (session === null || !(byLink || first))
        throw new AppError("forbidden", "Come in by a new one-time link to set a password, or change it in settings.");
      await auth.setPassword(userId, body);
      setCookies(c, await auth.startSession(userId, false));
    },
  );

  openRoute(
    app,
    {
      method: "post",
      path: "/api/invitations/accept",
      role: "open",
      summary: "Accept an invitation as somebody new, or as somebody known here by the password",
      body: AcceptInvitation,
      response: InvitationAccepted,
    },
    async (c, { body }) => {
      attempt(c);
      const found = await invitationOf(deps.ownerDb, body.token);
      if (found === undefined) throw notOpen();
      limits.byAccount.take(body.email.toLowerCase(), addressOf(c, deps.publicUrl));
      const scope = { workspace: found.workspace, partner: null };
      const system = { kind: "system" as const, id: "invitations" };
      await deps.transact({ scope, actor: system }, (ctx) => checkInvitation(ctx, found.id));
      const person = await auth.findOrCreatePerson(body);
      try {
        const actor = { kind: "human" as const, id: person.userId };
        await deps.transact({ scope, actor }, (ctx) => acceptInvitation(ctx, found.id, person.userId));
      } catch (error) {
        // Somebody else was faster with the same link: no account without a workspace stays behind.
        if (person.created) await auth.removePerson(person.userId);
        throw error;
      }
      if (!person.twoFactor) setCookies(c, await auth.startSession(person.userId, false));
      return { workspace: found.workspace, signedIn: !person.twoFactor };
    },
  );
}

function setCookies(c: ApiContext, cookies: string[]): void {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
}
