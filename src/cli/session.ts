/** What every command needs: a client, the workspace it is about, and where to print. */
import { type Config, readConfig } from "#kernel/config.ts";
import { AppError } from "#kernel/errors.ts";
import { createLogger } from "#kernel/logger.ts";
import { Me, type Workspace } from "#modules/workspaces/schema.ts";
import { type Client, createClient, findServer } from "./client.ts";

export type Session = { client: Client; config: Config; close(): Promise<void> };

/** Uses the running server of the data folder, or runs one for the length of the command. */
export async function openSession(): Promise<Session> {
  const config = readConfig(process.env);
  const running = await findServer(config);
  if (running !== null) return { client: createClient(running, config), config, close: async () => undefined };
  // Loaded only here: nine of ten commands find a running server and need none of it.
  const { startServer } = await import("../server.ts");
  const server = await startServer({ ...config, port: 0 }, createLogger("error"));
  return { client: createClient(server.url, config), config, close: () => server.close() };
}

/** By name or id; without one, the only workspace there is. */
export async function chooseWorkspace(client: Client, wanted: string | undefined): Promise<Workspace> {
  const { workspaces } = await client.get("/api/me", Me);
  if (wanted !== undefined) return workspaceCalled(workspaces, wanted);
  if (workspaces.length === 1) return workspaces[0]!;
  if (workspaces.length === 0) {
    throw new AppError("not_found", 'There is no workspace yet. Try: liaison workspaces create own "My company"');
  }
  throw new AppError(
    "invalid_input",
    `Say which workspace with --workspace: ${workspaces.map(({ name }) => name).join(", ")}`,
  );
}

/** Never one of several that share a name: the command may delete it. */
function workspaceCalled(workspaces: readonly Workspace[], wanted: string): Workspace {
  const found = workspaces.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  if (found.length === 0) throw new AppError("not_found", `There is no workspace "${wanted}". Try: liaison workspaces`);
  if (found.length === 1) return found[0]!;
  throw new AppError(
    "invalid_input",
    `${found.length} workspaces are called "${wanted}". Say which by its id: ${found.map(({ id }) => id).join(", ")}`,
  );
}
