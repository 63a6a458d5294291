import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import {
  connect,
  conversationDetail,
  openRecording,
  setMode,
  startConversation,
  takeLease,
} from "#modules/conversations/index.ts";
import { openTestStorage, type TestStorage } from "../../test/support/database.ts";
import { addLine, addPartner, inWorkspace } from "../../test/support/record.ts";
import { recordingPath } from "./recording/file.ts";
import { CHUNK_BYTES } from "./recording/format.ts";
import { recoverCalls } from "./recovery.ts";

const LEASE = 15_000;

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

/** A recorded call of a server that was killed, its lease still running. */
async function killedCall(seconds: number): Promise<string> {
  const { partnerId, contactId } = await addPartner(storage);
  const line = await addLine(storage, partnerId);
  const { id } = await inWorkspace(storage, async (ctx) => {
    const started = await startConversation(ctx, {
      ...{ contactId, lineIds: [line], channel: "browser", flow: "order-status", flowVersion: 1 },
      ...{ language: "en", persona: null, resumes: null, snapshot: "{}" },
    });
    await takeLease(ctx, started.id, "killed", ctx.now + LEASE);
    await connect(ctx, started.id);
    await setMode(ctx, started.id, "recorded");
    await openRecording(ctx, started.id);
    return started;
  });
  await writeFile(recordingPath(storage.dataDir, id), Buffer.alloc(seconds * CHUNK_BYTES + 1));
  return id;
}

async function recover(alone: boolean): Promise<void> {
  const stop = await recoverCalls(
    {
      transact: storage.transact,
      workspaceIds: async () => [storage.workspaceId],
      recordingsDir: storage.dataDir,
      owner: "next",
      clock: () => storage.clock.now,
      log: silentLogger(),
    },
    alone,
  );
  stop();
}

const statusOf = async (id: string) => (await inWorkspace(storage, (ctx) => conversationDetail(ctx, id))).status;

it("a server that is alone knows that every open call is one that nobody carries", async () => {
  const id = await killedCall(3);
  await recover(true);
  expect(await statusOf(id)).toBe("broken_off");
});

it("among several servers only a call whose lease ran out is taken for one", async () => {
  const id = await killedCall(3);
  await recover(false);
  expect(await statusOf(id)).toBe("live");
  storage.clock.now += LEASE + 1;
  await recover(false);
  expect(await statusOf(id)).toBe("broken_off");
});

it("the seconds that its file holds are noted, whole ones", async () => {
  const id = await killedCall(7);
  await recover(true);
  const recording = await inWorkspace(storage, (ctx) =>
    ctx.tx.selectFrom("recording").select("chunks").where("conversation_id", "=", id).executeTakeFirst(),
  );
  expect(recording).toEqual({ chunks: 7 });
});
