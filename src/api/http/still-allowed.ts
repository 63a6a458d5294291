import type { Context } from "hono";
import type { ApiEnv, Role } from "#modules/route.ts";

export const HEARTBEAT_MS = 15_000;

/** Whether an answer that stays open may go on: the session has not ended, the membership was not taken away. */
export async function stillAllowed(c: Context<ApiEnv>, role: Role): Promise<boolean> {
  try {
    if (!(await c.var.stillSignedIn())) return false;
    await c.var.inWorkspace({ role, write: false, rawBody: "" }, async () => ({ status: 200, body: null }));
    return true;
  } catch {
    return false;
  }
}
