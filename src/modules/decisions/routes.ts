import { z } from "zod";
import { defineRoute, IdParam, routes } from "../route.ts";
import { decide } from "./decide.ts";
import { getDecision, listDecisions } from "./read.ts";
import { Decide, Decision, DecisionQuery } from "./schema.ts";

export function decisionsRoutes() {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/decisions",
        role: "viewer",
        summary: "Questions only a person may settle: open ones by deadline first",
        query: DecisionQuery,
        response: z.array(Decision),
      },
      (ctx, { query }) => listDecisions(ctx, query),
    ),
    defineRoute(
      {
        method: "get",
        path: "/decisions/{id}",
        role: "viewer",
        summary: "One question with options, evidence, deadline and cost of waiting",
        params: IdParam,
        response: Decision,
      },
      (ctx, { params }) => getDecision(ctx, params.id),
    ),
    defineRoute(
      {
        method: "post",
        path: "/decisions/{id}/decide",
        role: "manager",
        summary: "Decide, with a reason; once",
        params: IdParam,
        body: Decide,
        response: Decision,
      },
      (ctx, { params, body }) => decide(ctx, params.id, body),
    ),
  );
}
