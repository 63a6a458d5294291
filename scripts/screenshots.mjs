// Takes the pictures of docs/pictures from the running product. It needs Chromium and the speech models, as the browser tests do.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vitest = await startVitest("test", [], {
  root,
  run: true,
  watch: false,
  include: ["test/e2e/screenshots.ts"],
});
const failed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0;
await vitest.close();
process.exit(failed ? 1 : 0);
