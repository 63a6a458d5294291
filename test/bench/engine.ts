/** The engine's own time a turn, without model, sound or database: understanding, reduction, wording and guards. */

import { createEngine } from "#liaison/engine.ts";
import { BEHAVIOURS, castOf, runCall } from "#liaison/gym/index.ts";

const WARM_UP = 3;

export type EngineFigures = {
  turns: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  languages: Record<string, { turns: number; p50Ms: number; p99Ms: number }>;
};

const LANGUAGES = ["en", "es", "de", "fr", "zh"];

export async function benchEngine(options: { seed: number; seeds: number }): Promise<EngineFigures> {
  const all: number[] = [];
  const languages: EngineFigures["languages"] = {};
  for (const language of LANGUAGES) {
    const engine = createEngine(language);
    if (engine === null) continue;
    const own: number[] = [];
    for (let round = -WARM_UP; round < options.seeds; round += 1) {
      for (const behaviour of BEHAVIOURS) {
        const { call } = castOf(behaviour, language, options.seed + Math.max(0, round));
        await runCall({ ...call, engine, onTurn: (ms) => round >= 0 && own.push(ms) });
      }
    }
    languages[language] = { turns: own.length, p50Ms: at(own, 0.5), p99Ms: at(own, 0.99) };
    all.push(...own);
  }
  return { turns: all.length, p50Ms: at(all, 0.5), p99Ms: at(all, 0.99), maxMs: at(all, 1), languages };
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return Math.round(value * 1000) / 1000;
}
