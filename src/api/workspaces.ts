/** Creating and deleting whole workspaces. */
import { createHash } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { defineRoute, routes } from "#modules/route.ts";
import { createWorkspace, deleteWorkspace, roleOf, workspacesOf } from "#modules/workspaces/index.ts";
import { CreateWorkspace, Workspace } from "#modules/workspaces/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { ApiDeps } from "./deps.ts";
import type { ApiContext, Env } from "./env.ts";
import { claim, complete } from "./http/idempotency.ts";
import { onceOf, type WorkspaceDeps } from "./http/in-workspace.ts";
import { signedIn } from "./http/principal.ts";
import { openRoute } from "./open-route.ts";
import { removeRecording } from "./sound.ts";

export function createWorkspaceRoute(app: OpenAPIHono<Env>, deps: ApiDeps, inWorkspace: WorkspaceDeps): void {
  openRoute(
    app,
    {
      method: "post",
      path: "/api/workspaces",
      role: "signed_in",
      summary: "Create a workspace, empty or with demo data; for the server's owner and for owners of a workspace",
      body: CreateWorkspace,
      response: Workspace,
      status: 201,
    },
    async (c, { body, rawBody }) => {
      const { userId } = signedIn(c);
      inWorkspace.writes.take(userId);
      await mayCreate(deps, userId);
      // The server's owner is owner everywhere, so that its command line reaches every workspace.
      const owners = [...new Set([userId, deps.auth.ownerId])];
      return inNewWorkspace(c, deps, rawBody, async (ctx) => {
        const created = await createWorkspace(ctx, body, owners);
        if (body.kind === "demo") await deps.seedDemo(ctx);
        return created;
      });
    },
  );
}

export function deleteWorkspaceRoutes({ recordingsDir, keysDestroyed }: ApiDeps) {
  return routes(
    defineRoute(
      {
        method: "delete",
        path: "/",
        role: "owner",
        summary: "Delete the workspace with everything in it",
        response: null,
      },
      async (ctx, _input, after) => {
        const { recordings } = await deleteWorkspace(ctx);
        after(async () => {
          keysDestroyed();
          for (const path of recordings) await removeRecording(recordingsDir, path);
        });
      },
    ),
  );
}

async function mayCreate(deps: ApiDeps, userId: string): Promise<void> {
  if (userId === deps.auth.ownerId) return;
  const mine = await workspacesOf(deps.ownerDb, userId);
  if (!mine.some((workspace) => workspace.role === "owner"))
    throw new AppError("forbidden", "Only owners create workspaces.");
}

/** With an Idempotency-Key the id follows from it, so that the same request finds the workspace it made before. */
async function inNewWorkspace(
  c: ApiContext,
  deps: ApiDeps,
  rawBody: string,
  create: (ctx: Ctx) => Promise<Workspace>,
): Promise<Workspace> {
  const { userId } = signedIn(c);
  const request = onceOf(c, rawBody, deps.auth.secret);
  const workspace = request === null ? newId(deps.clock()) : idFrom(deps.auth.secret, userId, request.key);
  const options = { scope: { workspace, partner: null }, actor: { kind: "human" as const, id: userId } };
  return deps.transact(options, async (ctx) => {
    if (request === null) return create(ctx);
    await sql`select pg_advisory_xact_lock(hashtextextended(${workspace}, 0))`.execute(ctx.tx);
    if ((await roleOf(ctx, userId)) !== undefined) {
      const kept = await claim(ctx, request);
      if (kept === null) throw new AppError("conflict", "This Idempotency-Key made a workspace more than a day ago.");
      return Workspace.parse(kept.body);
    }
    const created = await create(ctx);
    await claim(ctx, request);
    await complete(ctx, request, { status: 201, body: created });
    return created;
  });
}

/** RFC 9562 section 5.8: version 8, the bits are ours to choose. */
function idFrom(secret: string, userId: string, key: string): string {
  const bytes = createHash("sha256")
    .update(JSON.stringify([secret, userId, key]))
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
