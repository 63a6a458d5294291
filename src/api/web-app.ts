/** The built web app: assets that never change under their name, and its page for every other address. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { AppError } from "#kernel/errors.ts";
import type { Env } from "./env.ts";

export function webApp(app: OpenAPIHono<Env>, root: string): void {
  // Vite puts a hash of the content into these names.
  const forever = "public, max-age=31536000, immutable";
  app.use("/assets/*", async (c, next) => {
    await serveStatic({ root })(c, next);
    if (c.res.ok) c.header("cache-control", forever);
  });
  app.use("/*", async (c, next) => {
    if (c.req.path.startsWith("/api/") || !/\.\w+$/.test(c.req.path)) return next();
    return serveStatic({ root })(c, next);
  });
  app.get("/*", async (c) => {
    // A missing file must not look like a page: a script tag would get HTML.
    if (c.req.path.startsWith("/api/") || /\.\w+$/.test(c.req.path))
      throw new AppError("not_found", "There is no such address.");
    const page = await readFile(join(root, "index.html"), "utf8").catch(() => {
      throw new AppError("not_found", "The web app is not built. Start with npm start.");
    });
    return c.html(page, 200, { "cache-control": "no-cache" });
  });
}
