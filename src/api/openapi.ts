import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Env } from "./env.ts";
import { openRoute } from "./open-route.ts";

const OpenApiDocument = z.looseObject({ openapi: z.literal("3.1.0"), paths: z.record(z.string(), z.unknown()) });

/** OpenAPI 3.1 at /api/openapi.json, for whoever is signed in; made once, when first asked for. */
export function openApiDocument(app: OpenAPIHono<Env>, version: string): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "liaison.session_token",
    description: "The cookie of a sign-in. With https its name begins with __Secure-.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "The token of the file cli-token in the server's data folder.",
  });
  let made: z.input<typeof OpenApiDocument> | undefined;
  openRoute(
    app,
    {
      method: "get",
      path: "/api/openapi.json",
      role: "signed_in",
      summary: "This document",
      response: OpenApiDocument,
    },
    async () => {
      made ??= OpenApiDocument.parse(
        app.getOpenAPI31Document({
          openapi: "3.1.0",
          info: {
            title: "Liaison",
            version,
            description:
              "Errors are application/problem+json (RFC 9457) with a stable `code`. Writes take an Idempotency-Key: the " +
              "same key with the same body answers as the first time, for a day. `x-role` is the least role.",
          },
          servers: [{ url: "/" }],
        }),
      );
      return made;
    },
  );
}
