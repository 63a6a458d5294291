import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "./env.ts";

/** OpenAPI 3.1 at /api/openapi.json; made once, when first asked for. */
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
  let text: string | undefined;
  app.get("/api/openapi.json", (c) => {
    text ??= JSON.stringify(
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
    return c.body(text, 200, { "content-type": "application/json" });
  });
}
