export { commitImport, listImports } from "./commit.ts";
export { openFile } from "./plan.ts";
export { previewImport } from "./preview.ts";
export { importsRoutes } from "./routes.ts";
