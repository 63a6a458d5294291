/** Opens the one transaction of a request: workspace of the path, caller as actor, role checked, key kept. */
import type { MiddlewareHandler } from "hono";
import { AppError } from "#kernel/errors.ts";
import { Id } from "#kernel/schema.ts";
import { type Admit, type InWorkspace, invalidInput, ROLES, type Role } from "#modules/route.ts";
import { IdempotencyKey } from "#modules/route-description.ts";
import { roleOf } from "#modules/workspaces/index.ts";
import type { Ctx, Transact } from "#storage/transaction.ts";
import type { ApiContext, Env } from "../env.ts";
import { type Once, once, requestHash } from "./idempotency.ts";
import type { Limiter } from "./limiter.ts";
import { signedIn } from "./principal.ts";
import type { Works } from "./works.ts";

export type WorkspaceDeps = { transact: Transact; secret: string; writes: Limiter; works: Works };

/** One try in so many seconds may find the place free. */
const RETRY_AFTER_S = 5;

export function openInWorkspace(deps: WorkspaceDeps): MiddlewareHandler<Env> {
  const sendingLarge = new Set<string>();
  return async (c, next) => {
    const { userId } = signedIn(c);
    const inRole = <T>(role: Role, run: (ctx: Ctx) => Promise<T>) =>
      deps.transact({ scope: scopeOf(c), actor: { kind: "human", id: userId } }, async (ctx) => {
        await requireRole(ctx, userId, role);
        return run(ctx);
      });
    const admit: Admit = async ({ role, large }) => {
      deps.writes.take(userId);
      await inRole(role, async () => undefined);
      return large ? taken(sendingLarge, userId) : () => undefined;
    };
    const inWorkspace: InWorkspace = async (access, run) => {
      const request = access.write ? onceOf(c, access.rawBody, deps.secret) : null;
      return inRole(access.role, (ctx) => (request === null ? run(ctx) : once(ctx, request, run)));
    };
    c.set("admit", admit);
    c.set("inWorkspace", inWorkspace);
    return next();
  };
}

function taken(busy: Set<string>, userId: string): () => void {
  if (busy.has(userId)) {
    const message = "Another large file of yours is being worked on. Try again when it is done.";
    throw new AppError("rate_limited", message, { retryAfterS: RETRY_AFTER_S });
  }
  busy.add(userId);
  return () => void busy.delete(userId);
}

/** Who is no member learns nothing, not even that the workspace exists. */
export async function requireRole(ctx: Ctx, userId: string, least: Role): Promise<void> {
  const role = await roleOf(ctx, userId);
  if (role === undefined) throw new AppError("not_found", "There is no such workspace.");
  if (ROLES.indexOf(role) < ROLES.indexOf(least))
    throw new AppError("forbidden", `This takes the role ${least}; you are ${role} here.`, { role, least });
}

/** The workspace of the path, and every partner of it. */
export function scopeOf(c: ApiContext): Ctx["scope"] {
  const workspace = Id.safeParse(c.req.param("workspace"));
  if (!workspace.success) throw new AppError("not_found", "There is no such workspace.");
  return { workspace: workspace.data, partner: null };
}

export function onceOf(c: ApiContext, rawBody: string, secret: string): Once | null {
  const header = c.req.header("idempotency-key");
  if (header === undefined) return null;
  const key = IdempotencyKey.safeParse(header);
  if (!key.success) throw invalidInput([{ path: "idempotency-key", message: key.error.issues[0]!.message }]);
  const { search } = new URL(c.req.url);
  const hash = requestHash(secret, { method: c.req.method, path: c.req.path, query: search, body: rawBody });
  return { principal: signedIn(c).userId, key: key.data, requestHash: hash, secret };
}
