/** Composition of the media thread: the voice loop's pacing with the voice activity detector that providers/ has. */
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { createSileroVad } from "#providers/vad/index.ts";
import { runMediaWorker } from "#voice/media/worker.ts";

/** What whoever starts the thread gives it. `calls`: how many it carries without making a detector meanwhile (11 MB each). */
export type MediaWorkerData = { vadModel: string; calls?: number };

/** The default limit of calls (voice/voice.ts). */
const CALLS = 8;
const PRIORITY = -10;

const { vadModel, calls } = workerData as MediaWorkerData;

// Shortest hold times: the segmenter counts the silence itself, and each held window would make every answer later.
const createVad = () => createSileroVad({ modelPath: vadModel, speechMs: 32, silenceMs: 32 });

try {
  // On Linux this is the thread's own priority: frames go before recognition. Only privileged users may raise it.
  setPriority(0, PRIORITY);
} catch {
  // An ordinary user's media thread competes like any other.
}
if (parentPort) runMediaWorker(parentPort, createVad, calls ?? CALLS);
