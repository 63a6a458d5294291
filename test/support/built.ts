/** The built programs, run as their users run them: in processes of their own, on a data folder of their own. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlainDate } from "../../src/kernel/time.ts";

const root = join(import.meta.dirname, "../..");

/** The folder of the built programs; `npm test` has built before, alone the test builds. Null where that cannot be done. */
export function builtPrograms(): string | null {
  const folder = join(root, "dist");
  if (existsSync(join(folder, "server.mjs"))) return folder;
  const built = spawnSync(process.execPath, [join(root, "scripts/prepare.mjs"), "--quiet", "--build"], { cwd: root });
  if (built.status !== 0 && process.env.CI === "true") throw new Error("The programs could not be built.");
  return built.status === 0 ? folder : null;
}

export type Output = { code: number | null; stdout: string; stderr: string };

export type Installation = {
  dataDir: string;
  /** Until it says that it is ready. */
  startServer(): Promise<void>;
  /** As a loss of power would, or in good order. */
  endServer(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  liaison(...args: string[]): Promise<Output>;
  /** The same with `--json`: the last line of what it prints. */
  json<T>(...args: string[]): Promise<T>;
  close(): Promise<void>;
};

export async function install(dist: string, today: PlainDate): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), "liaison-cli-"));
  // Root's own folders are closed to the user PostgreSQL runs as; this one lets it in, so that all lies together.
  await chmod(dataDir, 0o711);
  const env = {
    ...process.env,
    DATABASE_URL: "",
    PORT: "0",
    LIAISON_DATA: dataDir,
    LIAISON_LOG: "error",
    LIAISON_TEST_NOW: `${today}T09:00:00Z`,
  };
  const start = (program: string, args: string[]) =>
    spawn(process.execPath, ["--import", join(import.meta.dirname, "shifted-date.mjs"), join(dist, program), ...args], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
  let server: ChildProcess | null = null;

  const installation: Installation = {
    dataDir,
    startServer: async () => {
      const starting = start("server.mjs", []);
      server = starting;
      let said = "";
      await new Promise<void>((resolve, reject) => {
        starting.stdout.on("data", (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes("Liaison is ready at")) resolve();
        });
        starting.stderr.on("data", (chunk: Buffer) => {
          said += chunk.toString();
        });
        starting.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
      });
    },
    endServer: async (signal) => {
      if (server === null) return;
      const gone = new Promise((resolve) => server!.once("exit", resolve));
      server.kill(signal);
      await gone;
      server = null;
    },
    liaison: async (...args) => outputOf(start("cli.mjs", args)),
    json: async (...args) => {
      const { stdout, stderr } = await outputOf(start("cli.mjs", [...args, "--json"]));
      const last = stdout.trimEnd().split("\n").at(-1);
      if (!last) throw new Error(`nothing was printed: ${stderr}`);
      return JSON.parse(last);
    },
    close: async () => {
      await installation.endServer("SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return installation;
}

function outputOf(child: ReturnType<typeof spawn>): Promise<Output> {
  const read = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]!.on("data", (chunk: Buffer) => {
      read[name] += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...read }));
  });
}
