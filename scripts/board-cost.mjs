// What the orders board costs with 5,000 lines: the answer of the server, a scroll step, a change of filter. Needs Chromium.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const vitest = await startVitest("test", [], { root, run: true, watch: false, include: ["test/e2e/board-cost.ts"] });
const failed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0;
await vitest.close();
process.exit(failed ? 1 : 0);
