/** The real speech models for tests: from the user's cache, fetched once when they are not there. */
import { readConfig } from "../../src/kernel/config.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import { type ModelPaths, prepareModels } from "../../src/providers/models/index.ts";

/** Null when they are not to be had on this machine (no registry, no cache); with CI=true that is a failure. */
export async function speechModels(): Promise<ModelPaths | null> {
  try {
    return await prepareModels({ cacheDir: readConfig(process.env).modelDir, log: silentLogger() });
  } catch (error) {
    if (process.env.CI === "true") throw error;
    return null;
  }
}

/** Ends the names of suites that need the models, so that a skipped one says why. */
export const NEEDS_MODELS = "(needs the speech models: a cache in LIAISON_MODELS or the npm registry)";
