// Runs the tests this machine can run, names what it skipped, and closes with "N passed, N failed, N skipped".
// Arguments go to vitest: `npm test -- src/kernel`; a path that matches no test file is a failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unmatched } from "./path-arguments.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "liaison-report-"));
const report = join(folder, "report.json");
const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...args], {
  cwd: root,
  stdio: "inherit",
});
if (!existsSync(report)) {
  process.stderr.write("The test runner ended without a report.\n");
  process.exit(status || 1);
}
const results = JSON.parse(readFileSync(report, "utf8"));
rmSync(folder, { recursive: true, force: true });

const skipped = results.testResults.flatMap((file) =>
  file.assertionResults
    .filter((test) => test.status === "pending" || test.status === "skipped")
    .map((test) => test.fullName),
);
// A file that could not be loaded has no tests of its own to count.
const failed = results.testResults.flatMap((file) =>
  file.status === "failed" && file.assertionResults.length === 0
    ? [`${file.name} could not be loaded`]
    : file.assertionResults.filter((test) => test.status === "failed").map((test) => test.fullName),
);
for (const name of skipped) console.log(`skipped: ${name}`);
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${results.numPassedTests} passed, ${failed.length} failed, ${skipped.length} skipped`);
const files = results.testResults.map((file) => file.name);
const missed = unmatched(process.argv.slice(2), files, root);
for (const path of missed) process.stderr.write(`No test file matches ${path}.\n`);
process.exit(status !== 0 || failed.length > 0 || missed.length > 0 || results.numPassedTests === 0 ? 1 : 0);
