/** How long the installed, built server takes to be ready, with cached models: a new data folder, then the same again. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type StartFigures = { coldMs: number; warmMs: number; rssMb: number };

const IDLE_MS = 3000;

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
  const port = await freePort();
  const began = performance.now();
  const server = spawn(process.execPath, [join(dist, "server.mjs")], {
    env: { ...process.env, PORT: String(port), LIAISON_DATA: data, LIAISON_LOG: "error" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const gone = new Promise<number | null>((resolve) => server.once("exit", resolve));
  try {
    while (!(await ready(port))) {
      if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
      await pause(20);
    }
    const readyMs = Math.round(performance.now() - began);
    await pause(IDLE_MS);
    const status = await readFile(`/proc/${server.pid}/status`, "utf8");
    const rssMb = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    return { readyMs, rssMb };
  } finally {
    server.kill("SIGTERM");
    await gone;
  }
}

async function ready(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
