/** The worker that src/kernel/worker-entry.test.ts starts: needs type stripping and the `#` alias to answer. */
import { parentPort, workerData } from "node:worker_threads";
import { FRAME_MS } from "#ports/audio.ts";

const frames: number = workerData;
parentPort?.postMessage(frames * FRAME_MS);
