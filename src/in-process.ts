/** Composition of what needs no server and no data of its user: commands that run in the process that asks for them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EventBus } from "#kernel/events.ts";
import { newId } from "#kernel/ids.ts";
import { silentLogger } from "#kernel/logger.ts";
import { createEngine } from "#liaison/engine.ts";
import { ORDER_STATUS } from "#liaison/flows/order-status.ts";
import { type AttackChoice, type AttackReport, type GymParts, openArena, runAttacks } from "#liaison/gym/index.ts";
import { subscribe } from "#modules/subscriptions.ts";
import { createWorkspace } from "#modules/workspaces/index.ts";
import { openStorage } from "#storage/index.ts";
import { type Ctx, createTransact } from "#storage/transaction.ts";

export { evaluateLines } from "#liaison/extraction/evaluate.ts";
export { type GymReport, type PersonaChoice, parseScript, runPersonas, runScripts } from "#liaison/gym/index.ts";

/** What simulated suppliers are run against. */
export const GYM_PARTS: GymParts = {
  engine: createEngine,
  flows: { [ORDER_STATUS.id]: ORDER_STATUS.version },
};

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
