/**
 * Opens and closes everything that hears and speaks, each time at another moment of loading and working: run as a process
 * of its own by src/speech.test.ts, which a fault of native code would end as well. Arguments: seed, rounds.
 */
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { readConfig } from "../../src/kernel/config.ts";
import { silentLogger } from "../../src/kernel/logger.ts";
import { openSpeech } from "../../src/speech.ts";

const [seed, rounds] = process.argv.slice(2).map(Number);
/** From before the threads run any code of ours to after the first utterance, on a quiet machine. */
const moments = fc.sample(fc.integer({ min: 0, max: 1_500 }), { seed: seed!, numRuns: rounds! });
const speech = Int16Array.from({ length: 48_000 }, (_, at) => 8_000 * Math.sin(at * at));
const config = readConfig(process.env);

for (const [round, ms] of moments.entries()) {
  const { voice, warm, close } = await openSpeech(config, silentLogger());
  const signal = new AbortController().signal;
  const running = [
    warm("en"),
    voice.recognise(speech, { language: "en", signal }),
    voice.admit().open({ capMs: 60_000 }),
  ].map((work) => work.catch(() => {}));
  await sleep(ms);
  await close();
  // What was running has an answer, whichever it is.
  await Promise.all(running);
  process.stdout.write(`closed ${round}\n`);
}
