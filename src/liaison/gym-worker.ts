/** The thread in which the gym page's calls are played: live calls beside it must not stutter. */
import { setTimeout as pause } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { createEngine } from "./engine.ts";
import { type GymJob, playInRows } from "./gym/rows.ts";

/** It rests as long as it worked: at most half a core is taken from those who are on the telephone. */
await playInRows(
  workerData as GymJob,
  { engine: createEngine, flows: {} },
  (row) => parentPort?.postMessage(row),
  (workedMs) => pause(workedMs),
);
