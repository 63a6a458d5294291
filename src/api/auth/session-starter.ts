import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * A plug-in with one operation that has no address: start a session for somebody whose right to it was already shown
 * (the one-time link, an accepted invitation). better-auth itself signs and sets the cookie.
 */
export function sessionStarter() {
  return {
    id: "session-starter",
    endpoints: {
      startSession: createAuthEndpoint.serverOnly(
        { method: "POST", body: z.object({ userId: z.string(), byLink: z.boolean() }) },
        async (ctx) => {
          const { userId, byLink } = ctx.body;
          const user = await ctx.context.internalAdapter.findUserById(userId);
          if (!user) throw ctx.error("NOT_FOUND");
          const session = await ctx.context.internalAdapter.createSession(userId, false, { byLink });
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ userId });
        },
      ),
    },
  };
}
