/**
 * The HTTP API. A request passes: request id and headers -> deadline -> who asks -> from our own page -> JSON only ->
 * route (role, transaction, idempotency key) -> answer; an error leaves at any of them as a problem answer.
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import type { ApiEnv } from "#modules/route.ts";
import { authPassthrough } from "./auth-passthrough.ts";
import { callsRoutes } from "./calls-routes.ts";
import { changesRoutes } from "./changes.ts";
import type { ApiDeps, Limits } from "./deps.ts";
import type { Env } from "./env.ts";
import { flowsRoutes } from "./flows-routes.ts";
import { gymRoutes } from "./gym-routes.ts";
import { deadline } from "./http/deadline.ts";
import { createStreams } from "./http/event-stream.ts";
import { securityHeaders } from "./http/headers.ts";
import { openInWorkspace, type WorkspaceDeps } from "./http/in-workspace.ts";
import { createAccountLimiter, createLimiter } from "./http/limiter.ts";
import { guardContentType, guardOrigin } from "./http/origin.ts";
import { identify } from "./http/principal.ts";
import { answerProblem } from "./http/problem.ts";
import { createWorks } from "./http/works.ts";
import { keysRoute } from "./keys.ts";
import { minutesLinkRoutes, minutesOfConversation } from "./minutes-routes.ts";
import { moduleRoutes } from "./modules.ts";
import { openRoute } from "./open-route.ts";
import { openApiDocument } from "./openapi.ts";
import { signInRoutes } from "./sign-in.ts";
import { soundRoutes } from "./sound.ts";
import { webApp } from "./web-app.ts";
import { createWorkspaceRoute, deleteWorkspaceRoutes } from "./workspaces.ts";

const MINUTE = 60_000;
const LIMITS: Limits = {
  signInsPerAddress: 30,
  signInsPerAccount: 10,
  signInsPerAccountFromAll: 100,
  linkRequestsPerAddress: 300,
  linkRequestsPerLink: 120,
  writes: 600,
  streams: 20,
};
const W = "/api/workspaces/:workspace";

export type Api = { app: OpenAPIHono<Env> };

export function createApi(deps: ApiDeps): Api {
  const { clock, auth, log, publicUrl } = deps;
  const limits = { ...LIMITS, ...deps.limits };
  const signIns = {
    byAddress: createLimiter({ limit: limits.signInsPerAddress, windowMs: 5 * MINUTE, clock }),
    byAccount: createAccountLimiter(
      createLimiter({ limit: limits.signInsPerAccount, windowMs: 15 * MINUTE, clock }),
      createLimiter({ limit: limits.signInsPerAccountFromAll, windowMs: 15 * MINUTE, clock }),
    ),
  };
  const writes = createLimiter({ limit: limits.writes, windowMs: MINUTE, clock });
  const workspaceDeps: WorkspaceDeps = {
    transact: deps.transact,
    secret: auth.secret,
    writes,
    works: createWorks(deps.transact, deps.owner),
  };
  const streams = createStreams(limits.streams, deps.heartbeatMs);

  const app = new OpenAPIHono<Env>();
  app.onError((error, c) => answerProblem(c, error, c.var.requestId, log));
  app.notFound((c) => {
    const error = new AppError("not_found", "There is no such address.");
    return answerProblem(c, error, c.var.requestId, log);
  });
  app.use("*", securityHeaders(publicUrl));
  openRoute(
    app,
    {
      method: "get",
      path: "/api/health",
      role: "open",
      summary: "Whether the server is ready",
      query: z.object({ nonce: z.string().min(16).max(100).optional() }),
      response: z.object({ status: z.literal("ready"), version: z.string(), proof: z.string().optional() }),
    },
    async (_c, { query: { nonce } }) => {
      const proof = nonce === undefined ? {} : { proof: auth.proof(deps.localAddress(), nonce) };
      return { status: "ready" as const, version: deps.version, ...proof };
    },
  );
  app.use("/api/*", deadline, identify(auth), guardOrigin(publicUrl), guardContentType);
  signInRoutes(app, deps, signIns);
  minutesLinkRoutes(app, deps, {
    byAddress: createLimiter({ limit: limits.linkRequestsPerAddress, windowMs: 5 * MINUTE, clock }),
    byLink: createLimiter({ limit: limits.linkRequestsPerLink, windowMs: 5 * MINUTE, clock }),
  });
  authPassthrough(app, deps, signIns);
  keysRoute(app, deps);
  createWorkspaceRoute(app, deps, workspaceDeps);
  app.use(`${W}/*`, openInWorkspace(workspaceDeps));
  const parts = [
    ...moduleRoutes(deps),
    minutesOfConversation(),
    deleteWorkspaceRoutes(deps),
    callsRoutes(deps, streams, workspaceDeps),
    flowsRoutes(),
    gymRoutes(deps.gym),
    changesRoutes(deps.changes, streams),
    soundRoutes(deps.recordingsDir),
  ];
  // Inside a workspace somebody is signed in: inWorkspace refuses everybody else before a handler runs.
  for (const part of parts) app.route(W, part as unknown as OpenAPIHono<Env> & OpenAPIHono<ApiEnv>);
  openApiDocument(app, deps.version);
  if (deps.webRoot !== null) webApp(app, deps.webRoot);
  return { app };
}
