/** Rotation of the master key, over all workspaces: for whoever can read the server's data folder, and nobody else. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { AppError } from "#kernel/errors.ts";
import { rewrapKeys } from "#modules/evidence/index.ts";
import { RotatedKeys } from "#modules/evidence/schema.ts";
import type { ApiDeps } from "./deps.ts";
import type { Env } from "./env.ts";
import { signedIn } from "./http/principal.ts";
import { openRoute } from "./open-route.ts";

export function keysRoute(app: OpenAPIHono<Env>, deps: ApiDeps): void {
  openRoute(
    app,
    {
      method: "post",
      path: "/api/keys/rotate",
      role: "signed_in",
      summary: "Rotate the master key; with the command line's token only",
      response: RotatedKeys,
    },
    async (c) => {
      const { userId, via } = signedIn(c);
      if (via !== "token")
        throw new AppError("forbidden", "Master keys are rotated on the server's machine: liaison keys rotate.");
      const masterKeyId = await deps.keyring.rotate();
      const actor = { kind: "human" as const, id: userId };
      let keys = 0;
      for (const workspace of await deps.workspaceIds()) {
        const scope = { workspace, partner: null };
        // Some at a time: what a kill interrupts stays readable, and the next rotation takes it along.
        for (let wrapped = -1; wrapped !== 0; keys += wrapped) {
          wrapped = await deps.transact({ scope, actor }, rewrapKeys);
        }
      }
      return { masterKeyId, keys };
    },
  );
}
