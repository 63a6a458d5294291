import type { Context } from "hono";
import type { ApiEnv, Principal } from "#modules/route.ts";

/** ApiEnv as the api's own layers see it: nobody may be signed in yet. */
export type Env = {
  Variables: Omit<ApiEnv["Variables"], "principal"> & { principal: Principal | null };
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
};
export type ApiContext = Context<Env>;
