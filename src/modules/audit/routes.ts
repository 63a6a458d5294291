import { z } from "zod";
import { defineRoute, routes } from "../route.ts";
import { AuditEntry, AuditQuery } from "./schema.ts";
import { list } from "./service.ts";

export function auditRoutes() {
  return routes(
    defineRoute(
      {
        method: "get",
        path: "/audit",
        role: "viewer",
        summary: "The audit trail, newest first",
        query: AuditQuery,
        response: z.array(AuditEntry),
      },
      (ctx, { query }) => list(ctx, query),
    ),
  );
}
