import type { Context } from "hono";
import type { ApiEnv, Role } from "#modules/route.ts";
import { asAppError } from "./problem.ts";

export const HEARTBEAT_MS = 15_000;

/**
 * Whether an answer that stays open may go on: the session has not ended, the membership was not taken away. Where that
 * cannot be asked just now (the database is restarted, the pool is full) it goes on until it can: a call must not end for it.
 */
export async function stillAllowed(c: Context<ApiEnv>, role: Role): Promise<boolean> {
  try {
    if (!(await c.var.stillSignedIn())) return false;
    await c.var.inWorkspace({ role, write: false, rawBody: "" }, async () => ({ status: 200, body: null }));
    return true;
  } catch (error) {
    return asAppError(error).status >= 500;
  }
}
