import type { z } from "zod";
import { type Answer, honoPath, type Input, limited, type Role, type Route, readInput } from "#modules/route.ts";
import { describe } from "#modules/route-description.ts";
import type { Ctx, Transact } from "#storage/transaction.ts";
import type { Caller } from "./calls-port.ts";
import type { ApiContext } from "./env.ts";
import { claim, complete, type Once, release } from "./http/idempotency.ts";
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
 * Idempotency-Key claimed in a first transaction, the answer kept in a last one. Sent again with its key while it runs, the
 * request waits for the one answer, on another server it is told `conflict`; when it fails, the key is free again.
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
  const running = new Map<string, Running>();
  return (app) => {
    describe(app, { ...config, method: "post", status, inWorkspace: true });
    app.post(honoPath(config.path), limited(), async (c) => {
      const rawBody = await c.req.text();
      const input = readInput<P, undefined, B>(c, config, rawBody);
      const context = c as unknown as ApiContext;
      // Role and subject first: a stranger's key must not be kept.
      await c.var.inWorkspace({ role, write: false, rawBody }, async (ctx) => {
        await check(ctx, input);
        return { status, body: null };
      });
      deps.writes.take(c.var.principal.userId);
      const caller = { workspace: scopeOf(context).workspace, userId: c.var.principal.userId };
      const answer = await joined(running, caller, onceOf(context, rawBody, deps.secret), (request) =>
        keyed(deps.transact, context, request, caller, async () => {
          const result = await run(caller, input);
          return { status, body: response === null ? null : response.parse(result) };
        }),
      );
      return answer.body === null ? c.body(null, 204) : c.json(answer.body as never, answer.status as 200);
    });
  };
}

/** What this server works on, for who did not wait for the answer and asks again. */
type Running = { request: Once; answer: Promise<Answer> };

function joined(
  running: Map<string, Running>,
  caller: Caller,
  request: Once | null,
  run: (request: Once | null) => Promise<Answer>,
): Promise<Answer> {
  if (request === null) return run(null);
  const id = JSON.stringify([caller.workspace, request.principal, request.key]);
  const found = running.get(id);
  if (found?.request.requestHash.equals(request.requestHash)) return found.answer;
  // Another body with this key is refused by the claim.
  if (found) return run(request);
  const answer = run(request).finally(() => running.delete(id));
  running.set(id, { request, answer });
  return answer;
}

async function keyed(
  transact: Transact,
  c: ApiContext,
  request: Once | null,
  caller: Caller,
  run: () => Promise<Answer>,
): Promise<Answer> {
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
