/** Minutes of a conversation: in the workspace, and behind a partner's link, which is all that opens them to somebody outside. */
import { createHash, randomUUID } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { type DenyList, denyList } from "#liaison/guard/deny-list.ts";
import { withhold } from "#liaison/minutes/withhold.ts";
import { wordMinutes } from "#liaison/minutes/word.ts";
import {
  answerMinutes,
  minutesFacts,
  minutesLinkOf,
  noteOpened,
  notOpen,
  openMinutesLink,
} from "#modules/minutes/index.ts";
import { AnswerMinutes, Minutes } from "#modules/minutes/schema.ts";
import { unspeakableTerms } from "#modules/protection/index.ts";
import { type ApiEnv, defineRoute, IdParam, invalidInput, routes } from "#modules/route.ts";
import { IdempotencyKey } from "#modules/route-description.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { ApiDeps } from "./deps.ts";
import type { ApiContext, Env } from "./env.ts";
import type { Limiter } from "./http/limiter.ts";
import { addressOf } from "./http/principal.ts";
import { openRoute } from "./open-route.ts";

export function minutesOfConversation(): OpenAPIHono<ApiEnv> {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/conversations/{id}/minutes",
        role: "viewer",
        summary: "The recap of a conversation in its language and in English",
        params: IdParam,
        response: Minutes,
      },
      async (ctx, { params }) => {
        const facts = await minutesFacts(ctx, params.id);
        return withhold(wordMinutes(facts), await unspeakable(ctx, facts.partnerId));
      },
    ),
  );
}

async function unspeakable(ctx: Ctx, partnerId: string): Promise<DenyList> {
  return denyList(await unspeakableTerms(ctx, partnerId), randomUUID());
}

export type LinkLimits = { byAddress: Limiter; byLink: Limiter };

const TokenParam = z.object({ token: z.string().min(1).max(200) });

/** What a link's token opens, to whoever holds it: no session, no cookie, one conversation's lines. A GET changes nothing. */
export function minutesLinkRoutes(app: OpenAPIHono<Env>, deps: ApiDeps, limits: LinkLimits): void {
  /** As the link's contact, under the row-level security of its partner. */
  async function behind<T>(
    c: ApiContext,
    token: string,
    run: (ctx: Ctx, linkId: string, deny: DenyList) => Promise<T>,
  ): Promise<T> {
    // Guessing tokens and tapping without end are both counted before the database is asked.
    limits.byAddress.take(addressOf(c, deps.publicUrl));
    limits.byLink.take(createHash("sha256").update(token).digest("base64url"));
    const found = await minutesLinkOf(deps.ownerDb, token);
    if (found === undefined) throw notOpen();
    const { workspace, partner } = found;
    const actor = { kind: "partner", id: found.contact } as const;
    // A partner's transaction sees no marks: what may not be told is read before, as hashes alone.
    const deny = await deps.transact({ scope: { workspace, partner: null }, actor }, (ctx) =>
      unspeakable(ctx, partner),
    );
    return deps.transact({ scope: { workspace, partner }, actor }, (ctx) => run(ctx, found.id, deny));
  }
  const shown = async (ctx: Ctx, linkId: string, deny: DenyList) => {
    const link = await openMinutesLink(ctx, linkId, { lock: false });
    return withhold(wordMinutes(await minutesFacts(ctx, link.conversationId)), deny);
  };

  openRoute(
    app,
    {
      method: "get",
      path: "/api/minutes/{token}",
      role: "open",
      summary: "The minutes that a partner's link opens",
      params: TokenParam,
      response: Minutes,
    },
    (c, { params }) => behind(c, params.token, shown),
  );
  openRoute(
    app,
    {
      method: "post",
      path: "/api/minutes/{token}/opened",
      role: "open",
      summary: "A browser shows the minutes of this link",
      params: TokenParam,
      response: null,
    },
    (c, { params }) =>
      behind(c, params.token, async (ctx, linkId) =>
        noteOpened(ctx, await openMinutesLink(ctx, linkId, { lock: false })),
      ),
  );
  openRoute(
    app,
    {
      method: "post",
      path: "/api/minutes/{token}/answers",
      role: "open",
      summary: "Confirm, correct or deny one promise of the minutes",
      params: TokenParam,
      body: AnswerMinutes,
      response: Minutes,
    },
    (c, { params, body }) => {
      const key = keyOf(c);
      return behind(c, params.token, async (ctx, linkId, deny) => {
        await answerMinutes(ctx, linkId, body, key);
        return shown(ctx, linkId, deny);
      });
    },
  );
}

function keyOf(c: ApiContext): string | null {
  const header = c.req.header("idempotency-key");
  if (header === undefined) return null;
  const key = IdempotencyKey.safeParse(header);
  if (!key.success) throw invalidInput([{ path: "idempotency-key", message: key.error.issues[0]!.message }]);
  return key.data;
}
