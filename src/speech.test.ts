import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { NEEDS_MODELS, speechModels } from "../test/support/speech-models.ts";

const models = await speechModels();
const ROUNDS = 12;

/** Closing at any moment must end threads, not the process: a thread is never interrupted in native code. */
it.skipIf(!models)(
  `closes while models load and speech is recognised ${NEEDS_MODELS}`,
  { timeout: 240_000 },
  async () => {
    const file = new URL("../test/support/speech-closed-early.ts", import.meta.url).pathname;
    const child = spawn(process.execPath, ["--import", "tsx", file, "7", String(ROUNDS)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let told = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (told += text));
    const end = await new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
    // By its own accord: no thread was left behind that keeps it alive.
    expect({ told, end }).toEqual({
      told: Array.from({ length: ROUNDS }, (_, round) => `closed ${round}\n`).join(""),
      end: { code: 0, signal: null },
    });
  },
);
