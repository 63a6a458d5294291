/** The built server as a process of its own, as people start it. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** `startedAt`: by performance.now(), when it was spawned. */
export type ServerProcess = { process: ChildProcess; url: string; startedAt: number; exited: Promise<void> };

/** Starts it on a free port over the data folder; what else it needs of the environment is in `env`. `dist` is the folder it was built to. */
export async function spawnServer(
  dist: string,
  data: string,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const startedAt = performance.now();
  const server = spawn(process.execPath, [join(dist, "server.mjs")], {
    env: { ...process.env, ...env, PORT: String(port), LIAISON_DATA: data, LIAISON_LOG: "error" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exited = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  return { process: server, url: `http://127.0.0.1:${port}`, startedAt, exited };
}

/** Resolves when it answers; asked every `everyMs`. Throws when it ended instead. */
export async function untilReady({ process: server, url }: ServerProcess, everyMs: number): Promise<void> {
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    await sleep(everyMs);
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
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
