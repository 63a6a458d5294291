/** The built web app: assets that never change under their name, and its page for every other address. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { AppError } from "#kernel/errors.ts";
import type { Env } from "./env.ts";

export function webApp(app: OpenAPIHono<Env>, root: string): void {
  // Vite puts a hash of the content into these names.
  const onFound = (_path: string, c: Context) => c.header("cache-control", "public, max-age=31536000, immutable");
  app.use("/assets/*", serveStatic({ root, onFound }));
  const files = serveStatic({ root });
  app.use("/*", (c, next) => (isFile(c.req.path) ? files(c, next) : next()));
  app.get("/*", async (c) => {
    // A missing file must not look like a page: a script tag would get HTML.
    if (c.req.path.startsWith("/api/") || isFile(c.req.path))
      throw new AppError("not_found", "There is no such address.");
    const page = await readFile(join(root, "index.html"), "utf8").catch(() => {
      throw new AppError("not_found", "The web app is not built. Start with npm start.");
    });
    return c.html(page, 200, { "cache-control": "no-cache" });
  });
}

function isFile(path: string): boolean {
  return !path.startsWith("/api/") && /\.\w+$/.test(path);
}
