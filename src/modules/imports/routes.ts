import { z } from "zod";
import { defineRoute, routes } from "../route.ts";
import { commitImport, listImports } from "./commit.ts";
import { openFile } from "./plan.ts";
import { previewImport } from "./preview.ts";
import { ImportFile, ImportPreview, ImportResult } from "./schema.ts";

/** Ten megabytes of file as base64, and the words around it. */
const MAX_BODY_BYTES = 14_000_000;

export function importsRoutes() {
  return routes(
    defineRoute(
      {
        method: "post",
        path: "/imports/preview",
        role: "manager",
        summary: "What a file of order lines would change; changes nothing",
        body: ImportFile,
        response: ImportPreview,
        maxBytes: MAX_BODY_BYTES,
        prepare: ({ body }) => openFile(body),
      },
      (ctx, { prepared }) => previewImport(ctx, prepared),
    ),
    defineRoute(
      {
        method: "post",
        path: "/imports",
        role: "manager",
        summary: "Import a file of order lines; the same file again changes nothing",
        body: ImportFile,
        response: ImportResult,
        status: 201,
        maxBytes: MAX_BODY_BYTES,
        prepare: ({ body }) => openFile(body),
      },
      (ctx, { prepared }) => commitImport(ctx, prepared),
    ),
    defineRoute(
      { method: "get", path: "/imports", role: "viewer", summary: "Past imports", response: z.array(ImportResult) },
      (ctx) => listImports(ctx),
    ),
  );
}
