/** Starting a call: the conversation is written together with what whoever started it has to keep, or not at all. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import { createEngine } from "#liaison/engine.ts";
import type { StartConversation } from "#modules/conversations/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../test/support/database.ts";
import { addLine, addPartner, inWorkspace } from "../../test/support/record.ts";
import { CallCenter } from "./calls.ts";
import type { Voice } from "./voice.ts";

let storage: TestStorage;
let request: StartConversation;
let admitted = 0;

beforeAll(async () => {
  storage = await openTestStorage();
  const { partnerId, contactId } = await addPartner(storage);
  const lineIds = [await addLine(storage, partnerId)];
  request = { contactId, lineIds, callee: { kind: "microphone" } };
});
afterAll(() => storage.close());

function callCenter(): CallCenter {
  const unused = () => {
    throw new Error("not in this test");
  };
  // No sound is made before somebody comes to the microphone.
  const voice: Pick<Voice, "admit"> = {
    admit: () => {
      admitted += 1;
      return { open: unused, release: () => (admitted -= 1) };
    },
  };
  const log = silentLogger();
  return new CallCenter({
    transact: storage.transact,
    voice: voice as Voice,
    engine: createEngine,
    abilities: () => [{ language: "en", hear: true, speak: true, converse: true, howToAdd: null }],
    warm: async () => undefined,
    personas: () => [],
    supplierLeg: unused,
    browserLeg: unused,
    listenerSocket: unused,
    personName: async () => "Mara Berg",
    workspaceIds: async () => [storage.workspaceId],
    recordingsDir: storage.dataDir,
    owner: "server-1",
    clock: () => storage.clock.now,
    log,
  });
}

const caller = () => ({ workspace: storage.workspaceId, userId: "u1" });
const conversations = (ctx: Ctx) => ctx.tx.selectFrom("conversation").select("id").execute();

it("leaves no conversation and no place taken when its answer cannot be kept", async () => {
  const center = callCenter();
  const lost = center.start(caller(), request, async () => {
    throw new Error("taken over");
  });
  await expect(lost).rejects.toThrow("taken over");
  expect([await inWorkspace(storage, conversations), admitted]).toEqual([[], 0]);
});

it("tells of the conversation in the transaction that writes it", async () => {
  const center = callCenter();
  const seen: unknown[] = [];
  const started = await center.start(caller(), request, async (ctx, made) => {
    seen.push(made, await conversations(ctx));
  });
  const media = `/api/workspaces/${storage.workspaceId}/conversations/${started.id}/media`;
  expect(started).toEqual({ id: started.id, mediaPath: media });
  expect(seen).toEqual([started, [{ id: started.id }]]);
  await center.close();
  expect(admitted).toBe(0);
});
