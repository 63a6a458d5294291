export { installedModels, type PrepareOptions, prepareModels } from "./prepare.ts";
export type { ModelPaths, PrepareProgress, SttModel } from "./types.ts";
