/**
 * Property tests: a seeded sample in CI, so that a change is judged by itself; anew in every run elsewhere. `LIAISON_FUZZ=40
 * npm test -- src/liaison/conversation/properties.test.ts` draws forty times as much.
 */
import fc from "fast-check";

const SEED = 20_261_125;

if (process.env.CI === "true") fc.configureGlobal({ seed: SEED });

export function runs(sample: number): number {
  return Math.ceil(sample * Number(process.env.LIAISON_FUZZ ?? 1));
}
