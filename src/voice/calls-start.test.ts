/** Starting a call: the conversation is written together with what whoever started it has to keep, or not at all. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { silentLogger } from "#kernel/logger.ts";
import { createEngine } from "#liaison/engine.ts";
import { conversationDetail, readEvents } from "#modules/conversations/index.ts";
import type { StartConversation } from "#modules/conversations/schema.ts";
import type { CallLeg } from "#ports/call-leg.ts";
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
    writingSupplier: unused,
    supplierLeg: unused,
    personName: async () => "Mara Berg",
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

it("ends what nobody came to in the log as well, when the server stops", async () => {
  const center = callCenter();
  const { id } = await center.start(caller(), request, async () => undefined);
  await center.close();
  const { detail, events } = await inWorkspace(storage, async (ctx) => ({
    detail: await conversationDetail(ctx, id),
    events: await readEvents(ctx, id),
  }));
  expect(detail).toMatchObject({ status: "broken_off", outcome: "broken_off" });
  expect(events).toMatchObject([{ kind: "ended", payload: { by: "fault", outcome: "broken_off" } }]);
});

it("gives its far end to the first leg alone, and only in its own workspace", async () => {
  const center = callCenter();
  const { id } = await center.start(caller(), request, async () => undefined);
  const ends: string[] = [];
  const leg = (name: string) => ({ end: () => ends.push(name) }) as unknown as CallLeg;
  expect(center.attach(newId(), id, leg("stranger"))).toBe(false);
  expect(center.attach(storage.workspaceId, newId(), leg("lost"))).toBe(false);
  expect(center.listen(newId(), id, () => {})).toBeNull();
  expect(center.listen(storage.workspaceId, id, () => {})).toBeInstanceOf(Function);
  expect(center.attach(storage.workspaceId, id, leg("first"))).toBe(true);
  expect(center.attach(storage.workspaceId, id, leg("second"))).toBe(false);
  await center.close();
  expect(ends).toEqual(["first"]);
});

it("starts off the record where no record has to be kept, and otherwise not at all", async () => {
  const center = callCenter();
  const { id } = await center.start(caller(), { ...request, offRecord: true }, async () => undefined);
  const detail = await inWorkspace(storage, (ctx) => conversationDetail(ctx, id));
  expect(detail).toMatchObject({ mode: "unrecorded", offRecord: "from_start", topicClass: "delivery" });
  const count = async () => (await inWorkspace(storage, conversations)).length;
  const before = await count();
  await inWorkspace(storage, (ctx) => ctx.tx.updateTable("partner").set({ sector: "pharma" }).execute());
  const refused = center.start(caller(), { ...request, offRecord: true }, async () => undefined);
  await expect(refused).rejects.toMatchObject({ code: "off_record_refused", details: { reason: "gmp" } });
  expect([await count(), admitted]).toEqual([before, 1]);
  await center.close();
});
