/** How long the installed, built server takes to be ready, with cached models: a new data folder, then the same again. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { spawnServer, untilReady } from "./server-process.ts";

export type StartFigures = { coldMs: number; warmMs: number; rssMb: number };

const IDLE_MS = 3000;
/** What the figure is out by at most. */
const ASK_MS = 20;

/** `dist` is the folder of the built server. */
export async function benchStart(dist: string): Promise<StartFigures> {
  const data = await mkdtemp(join(tmpdir(), "liaison-bench-"));
  try {
    const cold = await run(dist, data);
    const warm = await run(dist, data);
    return { coldMs: cold.readyMs, warmMs: warm.readyMs, rssMb: warm.rssMb };
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function run(dist: string, data: string): Promise<{ readyMs: number; rssMb: number }> {
  const server = await spawnServer(dist, data);
  try {
    await untilReady(server, ASK_MS);
    const readyMs = Math.round(performance.now() - server.startedAt);
    await sleep(IDLE_MS);
    const status = await readFile(`/proc/${server.process.pid}/status`, "utf8");
    const rssMb = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    return { readyMs, rssMb };
  } finally {
    server.process.kill("SIGTERM");
    await server.exited;
  }
}
