/**
 * Where the code of a worker thread lies. In the built package each worker is a file of its own beside the running
 * bundle (`dist/<name>.mjs`); from source (tests, tsx) it is the TypeScript file itself.
 *
 * scripts/build.mjs must bundle exactly these entries, packages external, format esm:
 *   dist/stt-worker.mjs   <- src/providers/stt/worker.ts
 *   dist/tts-worker.mjs   <- src/providers/tts/worker.ts
 *   dist/media-worker.mjs <- src/media-worker.ts
 *   dist/import-worker.mjs <- src/modules/imports/worker.ts
 *   dist/gym-worker.mjs   <- src/liaison/gym-worker.ts
 * A bundle that starts workers must itself lie in dist/ (not in a folder below it), since the address is relative to it.
 */
import { Worker, type WorkerOptions } from "node:worker_threads";

const SOURCE_SUFFIX = "src/kernel/worker-entry.ts";

/** `name` without ending ("stt-worker"); `source` relative to the package's root ("src/providers/stt/worker.ts"). */
export function workerEntry(name: string, source: string, here: string = import.meta.url): URL {
  if (!here.endsWith(SOURCE_SUFFIX)) return new URL(`./${name}.mjs`, here);
  const file = new URL(source, here.slice(0, -SOURCE_SUFFIX.length));
  // `--import tsx` does nothing inside a worker thread of Node 20: the loader registers itself only on the main thread.
  // So the thread starts with two lines that register it and then load the file.
  const loader = import.meta.resolve("tsx/esm/api");
  const code = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(file.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Starts the thread without the process's own execArgv: no inspector, no loaders of the main thread. */
export function startWorker(name: string, source: string, options: WorkerOptions = {}): Worker {
  return new Worker(workerEntry(name, source), { execArgv: [], ...options });
}
