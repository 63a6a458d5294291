import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { z } from "zod";
import { honoPath, type Input, limited, readInput } from "#modules/route.ts";
import { describe } from "#modules/route-description.ts";
import type { ApiContext, Env } from "./env.ts";
import { signedIn } from "./http/principal.ts";

type Config<P, Q, B, R> = {
  method: "get" | "post" | "delete";
  /** Whole: /api/... */
  path: string;
  role: "open" | "signed_in";
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status?: 200 | 201;
};

/** A route outside any workspace: schema in, schema out, but no transaction; the handler knows what it needs. */
export function openRoute<
  R extends z.ZodType | null,
  B extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  P extends z.ZodType | undefined = undefined,
>(
  app: OpenAPIHono<Env>,
  config: Config<P, Q, B, R>,
  handler: (
    c: ApiContext,
    input: Input<P, Q, B> & { rawBody: string },
  ) => Promise<R extends z.ZodType ? z.output<R> : void>,
): void {
  const { response } = config;
  const status = response === null ? 204 : (config.status ?? 200);
  describe(app, { ...config, status, inWorkspace: false });
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    // Before a body is read.
    if (config.role === "signed_in") signedIn(c);
    await next();
  };
  app.on(config.method, honoPath(config.path), guard, limited(), async (c) => {
    const rawBody = config.method === "get" ? "" : await c.req.text();
    const input = readInput<P, Q, B>(c, config, rawBody);
    const result = await handler(c, { ...input, rawBody });
    if (response === null) return c.body(null, 204);
    return c.json(response.parse(result) as never, status as 200);
  });
}
