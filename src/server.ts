/** Composition root: config -> storage -> modules -> liaison -> voice -> api. The only file that knows everybody. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApi, forgetExpired, listen, openAuth } from "#api/index.ts";
import { joinListener, joinSupplier } from "#channels/browser/join.ts";
import type { Config } from "#kernel/config.ts";
import { EventBus } from "#kernel/events.ts";
import { LANGUAGES } from "#kernel/language.ts";
import type { Logger } from "#kernel/logger.ts";
import { startWorker } from "#kernel/worker-entry.ts";
import type { CallSnapshot } from "#liaison/conversation/types.ts";
import { createEngine, type ModelUse } from "#liaison/engine.ts";
import {
  createSupplierLeg,
  createTextSupplier,
  findPersona,
  GymRoom,
  listPersonas,
  type PlayJob,
  worldOf,
} from "#liaison/gym/index.ts";
import { seedDemo } from "#modules/demo/index.ts";
import { reconcileDue } from "#modules/orders/index.ts";
import { subscribe } from "#modules/subscriptions.ts";
import type { Tts } from "#ports/tts.ts";
import { createOpenAiCompatible } from "#providers/llm/index.ts";
import { openChanges } from "#storage/changes.ts";
import { openStorage, type Storage } from "#storage/index.ts";
import { createScrubber } from "#storage/scrub.ts";
import { type Ctx, createTransact, type Transact } from "#storage/transaction.ts";
import { CallCenter, type SupplierLeg } from "#voice/calls.ts";
import { recoverCalls } from "#voice/recovery.ts";
import { openSpeech } from "./speech.ts";

/** The command line composes through this file alone. */
export * from "./in-process.ts";

export type Server = {
  /** Address without a slash at the end. */
  url: string;
  /** Where the owner signs in, once. */
  signInLink: string;
  close(): Promise<void>;
};

/** What a test puts in the place of this machine's own: the day of the call, another hearing and speaking, other suppliers. */
export type ServerParts = {
  clock: () => number;
  openSpeech: typeof openSpeech;
  supplierLeg: (persona: string, snapshot: CallSnapshot, seed: number, tts: Tts) => SupplierLeg;
};

/** Promises fall due with the day; looked at often enough for every time zone's midnight. */
const DUE_EVERY_MS = 15 * 60_000;
const GYM_MEMORY_MB = 256;
/** What is kept for a time goes at most so much later. */
const SWEEP_EVERY_MS = 60 * 60_000;

export async function startServer(config: Config, log: Logger, parts: Partial<ServerParts> = {}): Promise<Server> {
  const root = packageRoot();
  const owner = `server-${randomBytes(6).toString("hex")}`;
  const clock = parts.clock ?? (() => Date.now());
  const closers: Array<() => Promise<void>> = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) {
      await close().catch((error: unknown) => log.warn({ err: error }, "closing failed"));
    }
  };
  try {
    const storage = await openStorage({
      dataDir: config.dataDir,
      databaseUrl: config.databaseUrl,
      migrationsDir: join(root, "migrations"),
      ...(config.masterKeyFile === null ? {} : { masterKeyFile: config.masterKeyFile }),
      log,
    });
    closers.push(() => storage.close());
    const changes = await openChanges(storage.pool, owner);
    closers.push(() => changes.close());
    const bus = new EventBus<Ctx>();
    subscribe(bus);
    const transact = createTransact(storage.ownerDb, {
      clock,
      keyring: storage.keyring,
      deliver: (ctx, event) => bus.deliver(ctx, event),
      changes,
    });

    let url = config.publicUrl ?? "";
    let local = "";
    const auth = await openAuth({
      pool: storage.pool,
      db: storage.ownerDb,
      dataDir: config.dataDir,
      baseUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
      clock,
    });
    const speech = await (parts.openSpeech ?? openSpeech)(config, log);
    closers.push(() => speech.close());
    const workspaceIds = () => allWorkspaces(storage);
    const { recordingsDir } = storage;
    const model = modelOf(config);
    const calls = new CallCenter({
      transact,
      voice: speech.voice,
      engine: (language) => createEngine(language, model),
      abilities: speech.abilities,
      warm: speech.warm,
      personas: listPersonas,
      supplierLeg: (persona, snapshot, seed) =>
        (parts.supplierLeg ?? simulatedSupplier)(persona, snapshot, seed, speech.supplierTts),
      writingSupplier: (persona, snapshot) =>
        createTextSupplier(findPersona(persona, snapshot.language)!, worldOf(snapshot)),
      personName: async (userId) => (await auth.person(userId))?.name ?? "",
      recordingsDir,
      owner,
      clock,
      log,
    });
    closers.push(() => calls.close());
    const gym = new GymRoom({ play: playInThread, speaks: (language) => createEngine(language) !== null, clock, log });
    closers.push(async () => gym.close());
    const recovery = { transact, workspaceIds, recordingsDir, owner, clock, log };
    const stopRecovery = await recoverCalls(recovery, config.databaseUrl === null);
    closers.push(async () => stopRecovery());
    closers.push(await settleDue(transact, workspaceIds, log));
    const scrubber = createScrubber(storage.scrub, log);
    closers.push(scrubber.close);
    // Also what a killed server destroyed and did not come to remove.
    closers.push(await repeated(async () => scrubber.soon(), SWEEP_EVERY_MS, log));
    closers.push(await repeated(() => forgetExpired(storage.ownerDb, clock()), SWEEP_EVERY_MS, log));

    const api = createApi({
      transact,
      ownerDb: storage.ownerDb,
      auth,
      keyring: storage.keyring,
      workspaceIds,
      log,
      clock,
      version: version(root),
      publicUrl: config.publicUrl,
      address: () => url,
      localAddress: () => local,
      changes,
      calls,
      gym,
      personas: listPersonas,
      speech: {
        abilities: speech.abilities,
        capacity: speech.voice.capacity,
        languageModel: config.languageModel?.model ?? null,
      },
      written: LANGUAGES.filter((language) => createEngine(language) !== null),
      sockets: { supplier: joinSupplier, listener: joinListener },
      owner,
      recordingsDir,
      keysDestroyed: scrubber.soon,
      seedDemo,
      webRoot: existsSync(join(root, "dist/web")) ? join(root, "dist/web") : null,
    });
    const listening = await listen(api, { host: config.host, port: config.port });
    closers.push(() => listening.close());
    local = `http://${config.host}:${listening.port}`;
    url = config.publicUrl ?? local;
    closers.push(await announce(config, local));
    const signInLink = `${url}/sign-in#token=${await auth.createSignInLink()}`;
    return { url, signInLink, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Null where no language model is configured: the rules understand alone. */
function modelOf({ languageModel }: Config): ModelUse | null {
  if (languageModel === null) return null;
  const { url, model, key, ...limits } = languageModel;
  return { model: createOpenAiCompatible({ baseUrl: url, model, key }), limits };
}

/** The supplier hears what the agent does, and answers with sound. */
function simulatedSupplier(id: string, snapshot: CallSnapshot, seed: number, tts: Tts): SupplierLeg {
  const leg = createSupplierLeg({ persona: findPersona(id)!, world: worldOf(snapshot), tts, seed });
  return {
    leg,
    observer: {
      agentStarted: (utterance) => leg.agentSaid(utterance),
      agentFinished: ({ utterance }) => leg.agentFinished(utterance.id),
    },
  };
}

/** The gym's calls need the processor: in a thread of its own, so that calls of people do not wait for them. */
const playInThread: PlayJob = (job, told, ended) => {
  const worker = startWorker("gym-worker", "src/liaison/gym-worker.ts", {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: GYM_MEMORY_MB },
  });
  worker.on("message", told);
  worker.once("error", ended);
  worker.once("exit", (code) => ended(code === 0 ? null : new Error(`the gym's thread ended with ${code}`)));
  return () => void worker.terminate();
};

/** The command line finds the running server of a data folder by this file. */
async function announce(config: Config, local: string): Promise<() => Promise<void>> {
  const path = join(config.dataDir, "server.json");
  await writeFile(path, JSON.stringify({ url: local, pid: process.pid }), { mode: 0o600 });
  return () => rm(path, { force: true });
}

async function settleDue(transact: Transact, workspaceIds: () => Promise<string[]>, log: Logger) {
  const settle = async () => {
    for (const workspace of await workspaceIds()) {
      await transact({ scope: { workspace, partner: null }, actor: { kind: "system", id: "due" } }, reconcileDue);
    }
  };
  return repeated(settle, DUE_EVERY_MS, log);
}

/** Now, and again every so often. Answers how to end it. */
async function repeated(run: () => Promise<void>, everyMs: number, log: Logger): Promise<() => Promise<void>> {
  await run();
  const timer = setInterval(() => {
    run().catch((error: unknown) => log.warn({ err: error }, "what is done by the clock failed"));
  }, everyMs);
  return async () => clearInterval(timer);
}

async function allWorkspaces(storage: Storage): Promise<string[]> {
  const rows = await storage.ownerDb.selectFrom("workspace").select("id").execute();
  return rows.map(({ id }) => id);
}

/** The folder with package.json: one up from dist/, or from src/. */
function packageRoot(): string {
  return dirname(dirname(fileURLToPath(import.meta.url)));
}

function version(root: string): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}
