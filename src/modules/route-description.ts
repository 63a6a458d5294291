/** What the OpenAPI document says about a route: its role, its answers and its problems. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "hono";
import { z } from "zod";
import { Problem } from "#kernel/problem.ts";
import { Id } from "#kernel/schema.ts";

export type Description = {
  method: "get" | "post" | "put" | "patch" | "delete";
  path: string;
  summary: string;
  /** A role, or `signed_in` (anybody with a session or token), or `open`. */
  role: "viewer" | "manager" | "owner" | "signed_in" | "open";
  status: number;
  params?: unknown;
  query?: unknown;
  body?: unknown;
  /** null: no body, or bytes of `contentType`. */
  response: unknown;
  contentType?: string;
  /** The path continues /api/workspaces/{workspace}. */
  inWorkspace: boolean;
};

/** 1 to 200 printable ASCII characters. */
export const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/, "1 to 200 printable characters without spaces");

const ALWAYS = [422, 429, 500, 503];
const SIGNED_IN = [401];
const WITH_ROLE = [403, 404];
const WRITING = [400, 403, 409, 413, 415];

export function describe<E extends Env>(app: OpenAPIHono<E>, route: Description): void {
  const write = route.method !== "get";
  const keyed = write && (route.inWorkspace || route.path === "/api/workspaces");
  const params = (route.params ?? z.object({})) as z.ZodObject;
  const problems = new Set([
    ...ALWAYS,
    ...(route.role === "open" ? [] : SIGNED_IN),
    ...(route.inWorkspace ? WITH_ROLE : []),
    ...(write ? WRITING : []),
  ]);
  app.openAPIRegistry.registerPath({
    ...createRoute({
      method: route.method,
      path: route.path,
      summary: route.summary,
      description: who(route.role),
      security: route.role === "open" ? [] : [{ session: [] }, { token: [] }],
      request: {
        params: route.inWorkspace ? params.extend({ workspace: Id }) : params,
        ...(route.query === undefined ? {} : { query: route.query as z.ZodObject }),
        ...(keyed ? { headers: z.object({ "idempotency-key": IdempotencyKey.optional() }) } : {}),
        ...(route.body === undefined
          ? {}
          : { body: { required: true, content: { "application/json": { schema: route.body as z.ZodType } } } }),
      },
      responses: {
        [route.status]: success(route),
        ...Object.fromEntries(
          [...problems]
            .sort()
            .map((status) => [
              status,
              { description: "A problem", content: { "application/problem+json": { schema: Problem } } },
            ]),
        ),
      },
    }),
    "x-role": route.role,
  });
}

function who(role: Description["role"]): string {
  if (role === "open") return "Open to everybody.";
  return role === "signed_in" ? "For everybody who is signed in." : `Least role: ${role}.`;
}

function success(route: Description) {
  if (route.contentType !== undefined)
    return { description: "The answer", content: { [route.contentType]: { schema: { type: "string" as const } } } };
  if (route.response === null) return { description: "Done" };
  return {
    description: "The answer",
    content: { "application/json": { schema: route.response as z.ZodType } },
  };
}
