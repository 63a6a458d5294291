/** The api on a test database, in process: people with roles, requests as a browser or the command line sends them. */

import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { silentLogger } from "#kernel/logger.ts";
import { GymRoom } from "#liaison/gym/index.ts";
import type { Role } from "#modules/route.ts";
import type { Calls } from "#voice/calls.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { type Api, createApi } from "../app.ts";
import { type Auth, openAuth } from "../auth/index.ts";
import type { ApiDeps } from "../deps.ts";

export const HOST = "127.0.0.1:4470";
export const ORIGIN = `http://${HOST}`;

export type Cookie = string;
export type Send = { cookie?: Cookie | undefined; body?: unknown; headers?: Record<string, string>; address?: string };

export type TestApi = {
  api: Api;
  storage: TestStorage;
  auth: Auth;
  dataDir: string;
  /** A request of our own page, unless headers say otherwise. */
  send(method: string, path: string, options?: Send): Promise<Response>;
  /** A signed-in person with this role in the workspace (the storage's own unless given). */
  member(role: Role, workspace?: string): Promise<{ userId: string; cookie: Cookie }>;
  outsider(): Promise<{ userId: string; cookie: Cookie }>;
  cliToken(): string;
  /** Another server on the same database and data folder, or the one that came after this one. */
  another(overrides: Partial<ApiDeps>): TestApi["send"];
  routes(): Array<{ method: string; path: string }>;
  publish(workspace: string, keys: string[]): void;
  close(): Promise<void>;
};

let people = 0;

export async function openTestApi(overrides: Partial<ApiDeps> = {}): Promise<TestApi> {
  const storage = await openTestStorage();
  // Sessions live by the real clock (better-auth), so the api's clock starts there too.
  storage.clock.now = Date.now();
  const dataDir = await mkdtemp(join(tmpdir(), "liaison-api-"));
  const clock = () => storage.clock.now;
  const auth = await openAuth({ pool: storage.pool, db: storage.ownerDb, dataDir, baseUrl: ORIGIN, clock });
  const listeners = new Set<{ workspace: string; listener: (keys: ReadonlySet<string>) => void }>();
  const deps: ApiDeps = {
    transact: storage.transact,
    ownerDb: storage.ownerDb,
    auth,
    keyring: storage.keyring,
    workspaceIds: async () =>
      (await storage.ownerDb.selectFrom("workspace").select("id").execute()).map(({ id }) => id),
    log: silentLogger(),
    clock,
    version: "0.0.0",
    publicUrl: null,
    address: () => ORIGIN,
    localAddress: () => ORIGIN,
    changes: {
      subscribe: (workspace, listener) => {
        const entry = { workspace, listener };
        listeners.add(entry);
        return () => void listeners.delete(entry);
      },
    },
    calls: noCalls,
    gym: new GymRoom({
      play: () => () => undefined,
      speaks: (language) => language === "en",
      clock,
      log: silentLogger(),
    }),
    personas: () => [],
    speech: { abilities: () => [], capacity: () => ({ live: 0, limit: 1 }), languageModel: null },
    written: ["en"],
    sockets: { supplier: (socket) => socket.close(), listener: (socket) => socket.close() },
    owner: "server-1",
    recordingsDir: join(dataDir, "recordings"),
    keysDestroyed: () => {},
    seedDemo: async () => {},
    webRoot: null,
    limits: { signInsPerAddress: 1000, signInsPerAccount: 1000, signInsPerAccountFromAll: 1000, writes: 100_000 },
    ...overrides,
  };
  const api = createApi(deps);
  const { app } = api;
  const send = sendTo(api);
  const outsider: TestApi["outsider"] = async () => {
    people += 1;
    const { userId } = await auth.findOrCreatePerson({
      name: `Person ${people}`,
      email: `person${people}@example.com`,
      password: "correct horse battery",
    });
    return { userId, cookie: cookieOf(await auth.startSession(userId, false)) };
  };
  return {
    api,
    storage,
    auth,
    dataDir,
    send,
    outsider,
    member: async (role, workspace = storage.workspaceId) => {
      const person = await outsider();
      const created_at = new Date(storage.clock.now);
      const row = { workspace_id: workspace, user_id: person.userId, role, created_at };
      await storage.ownerDb.insertInto("member").values(row).execute();
      return person;
    },
    cliToken: () => readFileSync(join(dataDir, "cli-token"), "utf8").trim(),
    another: (other) => sendTo(createApi({ ...deps, ...other })),
    routes: () => app.routes,
    publish: (workspace, keys) => {
      for (const entry of listeners) if (entry.workspace === workspace) entry.listener(new Set(keys));
    },
    close: async () => {
      await storage.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function sendTo(api: Api): TestApi["send"] {
  return async (method, path, options = {}) => {
    const headers: Record<string, string> = { host: HOST };
    if (method !== "GET") headers.origin = ORIGIN;
    if (options.cookie !== undefined) headers.cookie = options.cookie;
    if (options.body !== undefined) headers["content-type"] = "application/json";
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value === "") delete headers[name];
      else headers[name] = value;
    }
    const raw = typeof options.body === "string" ? options.body : JSON.stringify(options.body);
    const env = { incoming: { socket: { remoteAddress: options.address ?? "10.0.0.1" } } };
    return api.app.request(
      `${ORIGIN}${path}`,
      { method, headers, ...(options.body === undefined ? {} : { body: raw }) },
      env,
    );
  };
}

/** The Cookie header of a browser that got these Set-Cookie headers. */
export function cookieOf(setCookies: string[]): Cookie {
  return setCookies.map((cookie) => cookie.split(";")[0]!).join("; ");
}

export const noCalls: Calls = {
  start: async () => ({ id: "0190a1b2-0000-7000-8000-00000000000a", mediaPath: null }),
  live: async () => () => {},
  action: async () => {},
  partnerTurn: async () => {},
  attach: () => false,
  listen: () => null,
  warm: () => {},
};
