import { defineRoute, IdParam, routes } from "../route.ts";
import { disputeCommitment } from "./change.ts";
import { DisputeCommitment } from "./schema.ts";

export function commitmentsRoutes() {
  return routes(
    defineRoute(
      {
        method: "post",
        path: "/commitments/{id}/dispute",
        role: "manager",
        summary: "This is wrong: dispute a commitment with a reason; the quote stays",
        params: IdParam,
        body: DisputeCommitment,
        response: null,
      },
      (ctx, { params, body }) => disputeCommitment(ctx, params.id, body),
    ),
  );
}
