// Takes the pictures of docs/pictures from the running product: all of a spoken call, or those of `writing-pictures`. It needs
// Chromium and, but for writing, the speech models, as the browser tests do.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const name = process.argv[2] === "writing-pictures" ? "writing-pictures" : "screenshots";
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vitest = await startVitest("test", [], {
  root,
  run: true,
  watch: false,
  include: [`test/e2e/${name}.ts`],
});
const failed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0;
await vitest.close();
process.exit(failed ? 1 : 0);
