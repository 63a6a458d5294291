export { commitImport, listImports } from "./commit.ts";
export { previewImport } from "./preview.ts";
export { importsRoutes } from "./routes.ts";
