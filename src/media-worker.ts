/** Composition of the media thread: the voice loop's pacing with the voice activity detector that providers/ has. */
import { parentPort, workerData } from "node:worker_threads";
import { createSileroVad } from "#providers/vad/index.ts";
import { runMediaWorker } from "#voice/media/worker.ts";

/** What whoever starts the thread gives it. */
export type MediaWorkerData = { vadModel: string };

const { vadModel } = workerData as MediaWorkerData;

// Shortest hold times: the segmenter counts the silence itself, and each held window would make every answer later.
const createVad = () => createSileroVad({ modelPath: vadModel, speechMs: 32, silenceMs: 32 });

if (parentPort) runMediaWorker(parentPort, createVad);
