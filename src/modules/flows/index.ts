export { type Current, currentOverrides, overrideVersions, saveOverrides } from "./store.ts";
