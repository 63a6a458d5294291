/** Composition of what needs no server and no data of its user: commands that run in the process that asks for them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "#kernel/config.ts";
import { EventBus } from "#kernel/events.ts";
import { newId } from "#kernel/ids.ts";
import { silentLogger } from "#kernel/logger.ts";
import { createEngine } from "#liaison/engine.ts";
import { FLOWS } from "#liaison/flows/index.ts";
import {
  type AttackChoice,
  type AttackReport,
  createCarry,
  type GymParts,
  type GymReport,
  openArena,
  type PersonaChoice,
  runAttacks,
  runPersonas,
} from "#liaison/gym/index.ts";
import { subscribe } from "#modules/subscriptions.ts";
import { createWorkspace } from "#modules/workspaces/index.ts";
import { prepareModels } from "#providers/models/index.ts";
import { createSherpaStt } from "#providers/stt/index.ts";
import { createFliteTts } from "#providers/tts/index.ts";
import { openStorage } from "#storage/index.ts";
import { type Ctx, createTransact } from "#storage/transaction.ts";

export { evaluateLines, hasRules } from "#liaison/extraction/evaluate.ts";
export { parseScript, runScripts } from "#liaison/gym/index.ts";

const SUPPLIER_PITCH = 1.12;

/** What simulated suppliers are run against. */
export const GYM_PARTS: GymParts = {
  engine: createEngine,
  flows: Object.fromEntries(Object.entries(FLOWS).map(([id, { version }]) => [id, version])),
};

export type { GymReport, PersonaChoice };

/** As text, or through sound, which is English for now: a voice and an ear for it come with the program. */
export async function playPersonas(choice: Omit<PersonaChoice, "carry">, voice: boolean): Promise<GymReport> {
  if (!voice) return runPersonas(choice, GYM_PARTS);
  const log = silentLogger();
  const models = await prepareModels({ cacheDir: readConfig(process.env).modelDir, log });
  const tts = createFliteTts({ log, pitch: SUPPLIER_PITCH });
  const stt = createSherpaStt({ models, workers: 1, log });
  try {
    await Promise.all([stt.warm("en"), tts.warm("en")]);
    return await runPersonas({ ...choice, languages: ["en"], carry: createCarry({ tts, stt }) }, GYM_PARTS);
  } finally {
    await Promise.all([tts.close(), stt.close()]);
  }
}

/** On an embedded database of its own, which goes with the end. */
export async function attackOnFreshRecord(
  choice: Pick<AttackChoice, "languages" | "every" | "onCall">,
): Promise<AttackReport> {
  const log = silentLogger();
  const dataDir = await mkdtemp(join(tmpdir(), "liaison-gym-"));
  try {
    const migrationsDir = join(dirname(dirname(fileURLToPath(import.meta.url))), "migrations");
    const storage = await openStorage({ dataDir, databaseUrl: null, migrationsDir, log });
    try {
      const bus = new EventBus<Ctx>();
      subscribe(bus);
      const transact = createTransact(storage.ownerDb, {
        clock: () => Date.now(),
        keyring: storage.keyring,
        deliver: (ctx, event) => bus.deliver(ctx, event),
        changes: { notify: async () => undefined, publish: () => undefined },
      });
      const workspace = newId();
      await transact({ scope: { workspace, partner: null }, actor: { kind: "system", id: "gym" } }, (ctx) =>
        createWorkspace(ctx, { name: "Gym", kind: "own", company: "Northwind Devices" }, ["gym"]),
      );
      const arena = await openArena(transact, workspace);
      return await runAttacks({ ...choice, engine: createEngine, arena, log });
    } finally {
      await storage.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
