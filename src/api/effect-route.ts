import type { z } from "zod";
import { type Answer, admitted, honoPath, type Input, type Role, type Route, readInput } from "#modules/route.ts";
import { describe } from "#modules/route-description.ts";
import type { Ctx, Transact } from "#storage/transaction.ts";
import type { Caller } from "./calls-port.ts";
import type { ApiContext } from "./env.ts";
import { claim, complete, release } from "./http/idempotency.ts";
import { onceOf, scopeOf, type WorkspaceDeps } from "./http/in-workspace.ts";

type Config<P, B, R> = {
  path: string;
  role: Role;
  summary: string;
  params?: P;
  body: B;
  response: R;
  status?: 200 | 201;
};

/**
 * A POST whose work is more than one transaction (it starts or steers a call). The role is checked, `check` run and the
 * Idempotency-Key claimed in a first transaction, the answer kept in a last one: while it runs, the same key answers
 * `conflict`; when it fails, the key is free again.
 */
export function defineEffect<
  R extends z.ZodType | null,
  B extends z.ZodType,
  P extends z.ZodType | undefined = undefined,
>(
  deps: WorkspaceDeps,
  config: Config<P, B, R>,
  check: (ctx: Ctx, input: Input<P, undefined, B>) => Promise<unknown>,
  run: (caller: Caller, input: Input<P, undefined, B>) => Promise<R extends z.ZodType ? z.output<R> : void>,
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
      const answer = await keyed(deps.transact, context, rawBody, deps.secret, caller, async () => {
        const result = await run(caller, input);
        return { status, body: response === null ? null : response.parse(result) };
      });
      return answer.body === null ? c.body(null, 204) : c.json(answer.body as never, answer.status as 200);
    });
  };
}

async function keyed(
  transact: Transact,
  c: ApiContext,
  rawBody: string,
  secret: string,
  caller: Caller,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const request = onceOf(c, rawBody, secret);
  if (request === null) return run();
  const options = { scope: scopeOf(c), actor: { kind: "human" as const, id: caller.userId } };
  const kept = await transact(options, (ctx) => claim(ctx, request));
  if (kept !== null) return kept;
  let answer: Answer;
  try {
    answer = await run();
  } catch (error) {
    await transact(options, (ctx) => release(ctx, request));
    throw error;
  }
  await transact(options, (ctx) => complete(ctx, request, answer));
  return answer;
}
