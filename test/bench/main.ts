/** `npm run -s bench -- NAME [options] [--json]`: figures people can compare, one JSON object as the last line. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchEngine } from "./engine.ts";
import { benchKill } from "./kill.ts";
import { benchStart } from "./start.ts";
import { ttsSoak } from "./tts-soak.ts";
import { benchVoice } from "./voice.ts";

const HELP = `bench start                          ready in how many ms, cold and warm; memory when idle
bench voice --calls N [--turns N]    latency and frame pacing of whole spoken calls
bench kill --kills N [--calls N]     what a killed server has lost or doubled (2 calls at once)
bench engine [--seeds N]              the engine's own time a turn, over the gym's personas
bench tts --sentences N              synthesiser soak: crashes, errors, words recognised again
Options: --seed N --json
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    calls: { type: "string" },
    kills: { type: "string", default: "30" },
    turns: { type: "string" },
    sentences: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
  },
});
// Bundled into dist/bench.mjs, beside the server it starts.
const dist = dirname(fileURLToPath(import.meta.url));
const seed = Number(values.seed);

const BENCHES: Record<string, () => Promise<object>> = {
  start: () => benchStart(dist),
  engine: () => benchEngine({ seed, seeds: Number(values.seeds) }),
  kill: () => {
    const log = (line: string) => process.stderr.write(`${line}\n`);
    return benchKill({ kills: Number(values.kills), seed, dist, calls: Number(values.calls ?? 2), log });
  },
  voice: () => {
    const calls = Number(values.calls ?? 1);
    return benchVoice({ calls, turns: Number(values.turns ?? Math.max(100, calls * 12)), seed });
  },
  tts: () => ttsSoak({ sentences: Number(values.sentences), recogniseEvery: 25, seed }),
};

const bench = BENCHES[positionals[0] ?? ""];
if (bench === undefined) {
  process.stderr.write(HELP);
  process.exit(2);
}
const figures = await bench();
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`);
process.exit(0);
