import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createKey, rawKey } from "#modules/evidence/index.ts";
import { SAMPLE_RATE } from "#ports/audio.ts";
import { sealChunk } from "#voice/recording/format.ts";
import { openTestApi, type TestApi } from "./testing/api.ts";
import { type Seeded, seedRecord } from "./testing/record.ts";

const SECONDS = 3;
let api: TestApi;
let ids: Seeded;
let cookie: string;
let W: string;

/** Each second has a level of its own; the agent is silent. */
const level = (second: number) => 4000 * (second + 1);

beforeAll(async () => {
  api = await openTestApi();
  const { storage } = api;
  W = `/api/workspaces/${storage.workspaceId}`;
  cookie = (await api.member("viewer")).cookie;
  ids = await seedRecord(storage.ownerDb, storage.workspaceId, "sound");
  const scope = { workspace: storage.workspaceId, partner: null };
  await storage.transact({ scope, actor: { kind: "system", id: "test" } }, async (ctx) => {
    const keyId = await createKey(ctx, ids.partner);
    await ctx.tx.updateTable("recording").set({ key_id: keyId, chunks: SECONDS }).execute();
    await ctx.tx
      .updateTable("evidence")
      .set({ locator: JSON.stringify({ fromMs: 1000, toMs: 1500 }), content_id: null })
      .execute();
    const key = await rawKey(ctx, keyId);
    const folder = join(api.dataDir, "recordings");
    mkdirSync(folder);
    const chunks = Array.from({ length: SECONDS }, (_, second) =>
      sealChunk({ key, conversationId: ids.conversation }, second, {
        partner: new Int16Array(SAMPLE_RATE).fill(level(second)),
        agent: new Int16Array(SAMPLE_RATE),
      }),
    );
    writeFileSync(join(folder, `${ids.conversation}.rec`), Buffer.concat(chunks));
  });
});
afterAll(() => api.close());

async function sound(path: string, range?: string) {
  const response = await api.send("GET", `${W}${path}`, { cookie, ...(range ? { headers: { range } } : {}) });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

it("answers the whole call, and any part of it as in the whole", async () => {
  const path = `/conversations/${ids.conversation}/audio`;
  const whole = await sound(path);
  expect(whole.response.status).toBe(200);
  expect(whole.bytes).toHaveLength(44 + SECONDS * SAMPLE_RATE * 4);
  expect(whole.bytes.toString("latin1", 0, 4)).toBe("RIFF");
  expect(whole.bytes.readUInt32LE(40)).toBe(whole.bytes.length - 44);
  for (let second = 0; second < SECONDS; second++) {
    const left = whole.bytes.readInt16LE(44 + second * SAMPLE_RATE * 4 + 400);
    expect(Math.abs(left - level(second))).toBeLessThan(200);
  }
  for (const [from, to] of [
    [0, 20],
    [30, 60],
    [64_000, 64_100],
    [130_000, whole.bytes.length],
  ] as const) {
    const part = await sound(path, `bytes=${from}-${to - 1}`);
    expect(part.response.status).toBe(206);
    expect(part.bytes.equals(whole.bytes.subarray(from, to))).toBe(true);
  }
  expect((await sound(path, "bytes=9999999-")).response.status).toBe(416);
});

it("answers the segment in which it was said, with the last sound of its last word", async () => {
  const { response, bytes } = await sound(`/evidence/${ids.evidence}/audio`);
  expect(response.headers.get("content-type")).toBe("audio/wav");
  expect(bytes).toHaveLength(44 + SAMPLE_RATE * 0.7 * 2);
  expect(Math.abs(bytes.readInt16LE(44 + 2000) - level(1))).toBeLessThan(200);
});

it("says that sound was not kept, or was erased", async () => {
  const scope = { workspace: api.storage.workspaceId, partner: null };
  const actor = { kind: "system" as const, id: "test" };
  await api.storage.transact({ scope, actor }, (ctx) =>
    ctx.tx.updateTable("conversation").set({ erased_at: new Date() }).where("id", "=", ids.conversation).execute(),
  );
  for (const path of [`/conversations/${ids.conversation}/audio`, `/evidence/${ids.evidence}/audio`])
    expect((await sound(path)).response.status).toBe(410);
});
