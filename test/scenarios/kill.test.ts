/** A seeded sample of `bench kill`: two kills of the built server while it carries calls. */
import { describe, expect, it } from "vitest";
import { benchKill } from "../bench/kill.ts";
import { builtPrograms } from "../support/built.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";

const models = await speechModels();
const built = models ? builtPrograms() : null;

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
