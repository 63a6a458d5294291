import { defineConfig } from "vitest/config";

/**
 * Whole calls in real time, in a browser or by a dozen simulated suppliers: minutes each, and on a busy machine not steady
 * enough yet to hold up a change. `npm run test:calls` runs them.
 */
const CALLS = ["test/e2e/**/*.test.ts", "test/scenarios/**/*.test.ts"];
const callsOnly = process.env.LIAISON_TESTS === "calls";

export default defineConfig({
  test: {
    include: callsOnly ? CALLS : ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    exclude: callsOnly ? [] : [...CALLS, "**/node_modules/**"],
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
