/**
 * How a module offers its operations over HTTP: schema in, schema out, one call, two hops to the database.
 *
 * ```ts
 * // src/modules/partners/routes.ts; paths are relative to /api/workspaces/{workspace}
 * import { defineRoute, defineStream, IdParam, routes } from "../route.ts";
 *
 * export function partnersRoutes() {
 *   return routes(
 *     defineRoute(
 *       { method: "get", path: "/partners", role: "viewer", summary: "List partners", response: z.array(PartnerSummary) },
 *       (ctx) => listPartners(ctx),
 *     ),
 *     defineRoute(
 *       { method: "post", path: "/partners", role: "manager", summary: "Add a partner", body: PartnerInput,
 *         response: PartnerDetail, status: 201 },
 *       (ctx, { body }) => createPartner(ctx, body),
 *     ),
 *     defineRoute( // `response: null` answers 204
 *       { method: "delete", path: "/lanes/{id}", role: "manager", summary: "Remove a lane", params: IdParam, response: null },
 *       (ctx, { params }) => removeLane(ctx, params.id),
 *     ),
 *     defineStream( // sound, server-sent events: what `load` read in the transaction is answered after it has ended
 *       { path: "/evidence/{id}/audio", role: "viewer", summary: "The segment as WAV", params: IdParam,
 *         contentType: "audio/wav" },
 *       (ctx, { params }) => loadSegment(ctx, params.id),
 *       (c, segment) => c.body(segment.wav, 200, { "content-type": "audio/wav" }),
 *     ),
 *   );
 * }
 * ```
 *
 * The handler runs inside ONE transaction that the api opens with the path's workspace and the caller as actor; there
 * the caller's role is checked and, on writes, the Idempotency-Key is kept. A thrown AppError rolls back and becomes a
 * problem answer. An id that is not there: `throw new AppError("not_found", ...)`. Routes with a side effect are never GET.
 * A file to be unlinked goes after the commit: third argument `after(() => remove(path))`.
 * A schema with `.meta({ id: "Name" })` becomes a named component of the OpenAPI document.
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, HonoRequest, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { Id } from "#kernel/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import { describe } from "./route-description.ts";

/** viewer reads; manager also calls, decides, imports, edits; owner also members and workspaces. */
export const ROLES = ["viewer", "manager", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** Whoever is signed in: a person with a session, or the instance's owner by the token file of the command line. */
export type Principal = { userId: string; via: "session" | "token"; sessionEndsAt: number | null };

export type Answer = { status: number; body: unknown };

/**
 * Membership, role and rate of a write, before its body is read: nobody may make the server read what they may not send.
 * `large`: it may be larger than usual, and a person sends one such at once. Answers what to call when it is done with.
 */
export type Admit = (access: { role: Role; large: boolean }) => Promise<() => void>;

/** Opens the request's transaction, checks the role, keeps the idempotency key, runs. Set by src/api for each request. */
export type InWorkspace = <T extends Answer>(
  access: { role: Role; write: boolean; rawBody: string },
  run: (ctx: Ctx) => Promise<T>,
) => Promise<T>;

export type ApiEnv = {
  Variables: {
    requestId: string;
    principal: Principal;
    admit: Admit;
    inWorkspace: InWorkspace;
    /** Asks again; answers that stay open do so now and then. */
    stillSignedIn: () => Promise<boolean>;
  };
};

type Schema = z.ZodType;
type Out<S> = S extends Schema ? z.output<S> : undefined;

export type RouteConfig<P, Q, B, R, T> = {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** With `{name}` placeholders, each of them in `params`. */
  path: string;
  /** The least role that may call it. */
  role: Role;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  /** null answers 204 without a body. */
  response: R;
  status?: 200 | 201 | 202;
  /** Largest body in bytes; 1 MB unless said. */
  maxBytes?: number;
  /** What takes long and asks no database, such as reading a file: done before the transaction is opened. */
  prepare?: (input: Input<P, Q, B>) => Promise<T>;
};
export type Input<P, Q, B> = { params: Out<P>; query: Out<Q>; body: Out<B> };

/** Registers what is to be done once the transaction is committed, such as unlinking a file; not done on a roll-back. */
export type After = (run: () => Promise<void>) => void;

/** A route ready to be added by `routes`. */
export type Route = (app: OpenAPIHono<ApiEnv>) => void;

export const IdParam = z.object({ id: Id });
export const MAX_BODY_BYTES = 1_000_000;

export function routes(...all: Route[]): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>();
  for (const add of all) add(app);
  return app;
}

export function defineRoute<
  const R extends Schema | null,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
  T = undefined,
>(
  config: RouteConfig<P, Q, B, R, T>,
  handler: (
    ctx: Ctx,
    input: Input<P, Q, B> & { prepared: T },
    after: After,
  ) => Promise<R extends Schema ? z.output<R> : void>,
): Route {
  const { role, response } = config;
  const status = response === null ? 204 : (config.status ?? 200);
  const write = config.method !== "get";
  return (app) => {
    describe(app, { ...config, status, inWorkspace: true });
    const before: MiddlewareHandler<ApiEnv> = write ? admitted(role, config.maxBytes) : (_c, next) => next();
    app.on(config.method, honoPath(config.path), before, async (c) => {
      const rawBody = write ? await c.req.text() : "";
      const read = readInput(c, config, rawBody);
      const input = { ...read, prepared: (await config.prepare?.(read)) as T };
      const later: Array<() => Promise<void>> = [];
      const answer = await c.var.inWorkspace({ role, write, rawBody }, async (ctx) => {
        const result = await handler(ctx, input, (run) => later.push(run));
        // Parsing what goes out keeps a column that a query happened to select from leaving the server.
        return { status, body: response === null ? null : response.parse(result) };
      });
      // The write is done and stays done: what fails now is tidied up later, and changes no answer.
      for (const run of later) await run().catch(() => undefined);
      if (answer.body === null && answer.status === 204) return c.body(null, 204);
      return c.json(answer.body as never, answer.status as 200);
    });
  };
}

/**
 * For answers that are not one JSON document: sound, server-sent events, an upgrade to a WebSocket. Always a GET, so it
 * changes nothing. `load` runs in the transaction (role checked); `respond` runs after the transaction has ended.
 */
export function defineStream<T, P extends Schema | undefined = undefined, Q extends Schema | undefined = undefined>(
  config: { path: string; role: Role; summary: string; params?: P; query?: Q; contentType: string },
  load: (ctx: Ctx, input: Input<P, Q, undefined>) => Promise<T>,
  respond: (c: Context<ApiEnv>, loaded: T, input: Input<P, Q, undefined>) => Response | Promise<Response>,
): Route {
  const described = { ...config, method: "get" as const, response: null };
  return (app) => {
    describe(app, { ...described, status: 200, inWorkspace: true });
    app.get(honoPath(config.path), async (c) => {
      const input = readInput(c, described, "") as Input<P, Q, undefined>;
      const { body } = await c.var.inWorkspace({ role: config.role, write: false, rawBody: "" }, async (ctx) => ({
        status: 200,
        body: await load(ctx, input),
      }));
      return respond(c, body, input);
    });
  };
}

/** Path, query and body by their schemas; throws `invalid_input` naming each place that does not fit. */
export function readInput<P, Q, B>(
  c: { req: HonoRequest },
  config: { params?: P; query?: Q; body?: B },
  rawBody: string,
): Input<P, Q, B> {
  const issues: Array<{ path: string; message: string }> = [];
  const read = (where: string, schema: unknown, value: unknown) => {
    if (schema === undefined) return undefined;
    const result = (schema as Schema).safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues)
      issues.push({ path: [where, ...issue.path].join("."), message: issue.message });
    return undefined;
  };
  const input = {
    params: read("path", config.params, c.req.param()),
    query: read("query", config.query, c.req.query()),
    body: read("body", config.body, config.body === undefined ? undefined : parseJson(rawBody)),
  };
  if (issues.length > 0) throw invalidInput(issues);
  return input as Input<P, Q, B>;
}

/** `invalid_input` with the places that do not fit; at most twenty, without the values themselves. */
export function invalidInput(issues: Array<{ path: string; message: string }>): AppError {
  const first = issues[0];
  const detail = first === undefined ? "The request does not fit." : `${first.path}: ${first.message}`;
  return new AppError("invalid_input", detail, { issues: issues.slice(0, 20) });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("malformed_body", "The body is not valid JSON.");
  }
}

/** What stands before a write's body: who may send it, and how large it may be. */
export function admitted(role: Role, maxBytes = MAX_BODY_BYTES): MiddlewareHandler<ApiEnv> {
  const bounded = limited(maxBytes);
  return async (c, next) => {
    // Without a length it may be as large as is allowed.
    const length = Number(c.req.header("content-length") ?? maxBytes);
    const done = await c.var.admit({ role, large: length > MAX_BODY_BYTES });
    try {
      return await bounded(c, next);
    } finally {
      done();
    }
  };
}

/** Refuses larger bodies while they arrive. */
export function limited(maxBytes: number = MAX_BODY_BYTES) {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new AppError("body_too_large", `The body is larger than ${maxBytes} bytes.`, { maxBytes });
    },
  });
}

export function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
