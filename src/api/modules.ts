/** Every module's routes. A module that is not here cannot be reached over HTTP. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { answersRoutes } from "#modules/answers/index.ts";
import { auditRoutes } from "#modules/audit/index.ts";
import { commitmentsRoutes } from "#modules/commitments/index.ts";
import { conversationsRoutes } from "#modules/conversations/index.ts";
import { decisionsRoutes } from "#modules/decisions/index.ts";
import { evidenceRoutes } from "#modules/evidence/index.ts";
import { importsRoutes } from "#modules/imports/index.ts";
import { minutesRoutes } from "#modules/minutes/index.ts";
import { ordersRoutes } from "#modules/orders/index.ts";
import { partnersRoutes } from "#modules/partners/index.ts";
import { protectionRoutes } from "#modules/protection/index.ts";
import type { ApiEnv } from "#modules/route.ts";
import { workspacesRoutes } from "#modules/workspaces/index.ts";
import type { ApiDeps } from "./deps.ts";
import { removeRecording } from "./sound.ts";

export function moduleRoutes(deps: ApiDeps): Array<OpenAPIHono<ApiEnv>> {
  return [
    auditRoutes(),
    workspacesRoutes(deps.auth.ownerId, (token) => `${deps.address()}/invite#token=${token}`),
    partnersRoutes(),
    protectionRoutes(),
    ordersRoutes(),
    decisionsRoutes(),
    minutesRoutes((token) => `${deps.address()}/m/${token}`),
    importsRoutes(),
    evidenceRoutes(),
    commitmentsRoutes(),
    answersRoutes(),
    conversationsRoutes(async (path) => {
      deps.keysDestroyed();
      if (path !== null) await removeRecording(deps.recordingsDir, path);
    }),
  ];
}
