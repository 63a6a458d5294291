import { defineRoute, IdParam, routes } from "../route.ts";
import { readEvidence } from "./read.ts";
import { Evidence } from "./schema.ts";

/** The JSON part; the sound is served by src/api, which reads encrypted recordings. */
export function evidenceRoutes() {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/evidence/{id}",
        role: "viewer",
        summary: "Where a value came from: words, speaker, place",
        params: IdParam,
        response: Evidence,
      },
      (ctx, { params }) => readEvidence(ctx, params.id),
    ),
  );
}
