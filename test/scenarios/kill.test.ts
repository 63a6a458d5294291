/** A seeded sample of `bench kill`: two kills of the built server while it carries calls. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { benchKill } from "../bench/kill.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";

const root = join(import.meta.dirname, "../..");
const models = await speechModels();

/** `npm test` has built before; alone, the test builds. */
function dist(): string | null {
  const folder = join(root, "dist");
  if (existsSync(join(folder, "server.mjs"))) return folder;
  const built = spawnSync(process.execPath, [join(root, "scripts/prepare.mjs"), "--quiet", "--build"], { cwd: root });
  if (built.status !== 0 && process.env.CI === "true") throw new Error("The server could not be built.");
  return built.status === 0 ? folder : null;
}

const built = models ? dist() : null;

describe.skipIf(!built)(`a killed server (needs the built server) ${NEEDS_MODELS}`, { timeout: 420_000 }, () => {
  it("loses nothing acknowledged, doubles nothing, and its calls can be resumed", async () => {
    const log: string[] = [];
    const figures = await benchKill({ kills: 2, seed: 7, dist: built!, log: (line) => log.push(line) });
    expect(figures, log.join("\n")).toMatchObject({ kills: 2, lost: 0, doubled: 0 });
    expect(figures.acknowledged).toBeGreaterThan(0);
    expect(figures.brokenOff).toBeGreaterThan(0);
    expect(figures.resumable).toBe(figures.brokenOff);
    expect(figures.recordings.readable, log.join("\n")).toBe(figures.recordings.expected);
  });
});
