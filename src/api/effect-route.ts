import type { z } from "zod";
import { type Answer, admitted, honoPath, type Input, type Role, type Route, readInput } from "#modules/route.ts";
import { describe } from "#modules/route-description.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { Caller } from "#voice/calls.ts";
import type { ApiContext } from "./env.ts";
import { onceOf, scopeOf, type WorkspaceDeps } from "./http/in-workspace.ts";
import type { Keep } from "./http/works.ts";

type Config<P, B, R> = {
  path: string;
  role: Role;
  summary: string;
  params?: P;
  body: B;
  response: R;
  status?: 200 | 201;
};

/** What `run` calls in the transaction that makes what its result tells of; without a key there is nothing to keep. */
type KeepResult<R> = (ctx: Ctx, result: R extends z.ZodType ? z.output<R> : undefined) => Promise<void>;

/**
 * A POST whose work is more than one transaction (it starts or steers a call). The role is checked, `check` run and the
 * Idempotency-Key claimed in a first transaction, the answer kept in the one that makes what it tells of (`keep`), or in a
 * last one: sent again while it runs, the request waits for the one answer (on another server it is told `conflict`); when it
 * fails, or its server is killed, the key is free again.
 * So work that leaves this process and does not call `keep` must be harmless once its server is gone.
 */
export function defineEffect<
  R extends z.ZodType | null,
  B extends z.ZodType,
  P extends z.ZodType | undefined = undefined,
>(
  deps: WorkspaceDeps,
  config: Config<P, B, R>,
  check: (ctx: Ctx, input: Input<P, undefined, B>) => Promise<unknown>,
  run: (
    caller: Caller,
    input: Input<P, undefined, B>,
    keep: KeepResult<R>,
  ) => Promise<R extends z.ZodType ? z.output<R> : void>,
): Route {
  const { role, response } = config;
  const status = response === null ? 204 : (config.status ?? 200);
  return (app) => {
    describe(app, { ...config, method: "post", status, inWorkspace: true });
    app.post(honoPath(config.path), admitted(role), async (c) => {
      const rawBody = await c.req.text();
      const input = readInput<P, undefined, B>(c, config, rawBody);
      const context = c as unknown as ApiContext;
      // Role and subject first: a stranger's key must not be kept.
      await c.var.inWorkspace({ role, write: false, rawBody }, async (ctx) => {
        await check(ctx, input);
        return { status, body: null };
      });
      const caller = { workspace: scopeOf(context).workspace, userId: c.var.principal.userId };
      const answerOf = (result: unknown) => ({ status, body: response === null ? null : response.parse(result) });
      const answer = await keyed(deps, context, rawBody, caller, async (keep) =>
        answerOf(await run(caller, input, (ctx, result) => keep(ctx, answerOf(result)))),
      );
      return answer.body === null ? c.body(null, 204) : c.json(answer.body as never, answer.status as 200);
    });
  };
}

function keyed(
  deps: WorkspaceDeps,
  c: ApiContext,
  rawBody: string,
  caller: Caller,
  run: (keep: Keep) => Promise<Answer>,
): Promise<Answer> {
  const request = onceOf(c, rawBody, deps.secret);
  if (request === null) return run(async () => undefined);
  return deps.works.once({ scope: scopeOf(c), actor: { kind: "human", id: caller.userId } }, request, run);
}
