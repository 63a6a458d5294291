export { SILERO_V5_SHA256 } from "./bundles.ts";
export { installedModels, type PrepareOptions, prepareModels } from "./prepare.ts";
export type { ModelPaths, PrepareProgress, SttModel } from "./types.ts";
