/** The gym page: simulated suppliers against the flows as they come and as the workspace has them. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { effective } from "#liaison/flows/overrides/effective.ts";
import { BEHAVIOURS, type Gym } from "#liaison/gym/index.ts";
import { currentOverrides } from "#modules/flows/index.ts";
import { GymRun, GymTranscripts, GymView, MAX_GYM_CALLS, StartGymRun, TranscriptQuery } from "#modules/flows/schema.ts";
import { type ApiEnv, defineRoute, IdParam, routes } from "#modules/route.ts";
import type { Ctx } from "#storage/transaction.ts";

/** Whom simulated suppliers are asked by. */
const FLOW = "order-status";

export function gymRoutes(gym: Gym): OpenAPIHono<ApiEnv> {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/gym",
        role: "viewer",
        summary: "Simulated suppliers that may be tried, and the latest run",
        response: GymView,
      },
      async (ctx) => ({
        personas: BEHAVIOURS.map(({ id, name, summary, flow }) => ({ id, name, summary, flow })),
        languages: gym.languages(),
        ownVersion: (await own(ctx)).version,
        maxCalls: MAX_GYM_CALLS,
        run: gym.run(ctx.scope.workspace),
      }),
    ),
    defineRoute(
      {
        method: "post",
        path: "/gym/runs",
        role: "manager",
        summary: "Play calls with simulated suppliers; one run at a time",
        body: StartGymRun,
        response: GymRun,
        status: 202,
      },
      async (ctx, { body }) =>
        gym.start({ workspace: ctx.scope.workspace, userId: ctx.actor.id }, body, await own(ctx)),
    ),
    defineRoute(
      {
        method: "post",
        path: "/gym/runs/{id}/cancel",
        role: "manager",
        summary: "End a run; what was played stays",
        params: IdParam,
        response: GymRun,
      },
      async (ctx, { params }) => gym.cancel(ctx.scope.workspace, params.id),
    ),
    defineRoute(
      {
        method: "get",
        path: "/gym/runs/{id}/transcripts",
        role: "viewer",
        summary: "One call of a run, in each version, turn by turn",
        params: IdParam,
        query: TranscriptQuery,
        response: GymTranscripts,
      },
      async (ctx, { params, query }) => gym.transcripts(ctx.scope.workspace, params.id, query),
    ),
  );
}

/** As a call of today would have it; simulated suppliers are of no sector. */
async function own(ctx: Ctx) {
  const current = await currentOverrides(ctx);
  return { version: current.get(FLOW)?.version ?? 0, overrides: effective(current, FLOW, "other") };
}
