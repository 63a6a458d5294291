import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addPartner, everyRow, inWorkspace, type Partner } from "../../../test/support/record.ts";
import {
  audioSource,
  createKey,
  eraseKey,
  putContent,
  rawKey,
  readContent,
  readContents,
  readEvidence,
  recordFileRows,
  recordPersonEvidence,
  recordSpeechEvidence,
  rewrapKeys,
} from "./index.ts";

let storage: TestStorage;
let partner: Partner;
let other: Partner;

beforeAll(async () => {
  storage = await openTestStorage();
  partner = await addPartner(storage, "Hongrui");
  other = await addPartner(storage, "Brightway");
});
afterAll(() => storage.close());

const run = <T>(work: (ctx: Ctx) => Promise<T>) => inWorkspace(storage, work);
const asPartner = <T>(partnerId: string, work: (ctx: Ctx) => Promise<T>) =>
  inWorkspace(storage, work, { partner: partnerId, actor: { kind: "agent", id: "c1" } });

async function keep(text: string): Promise<{ keyId: string; contentId: string }> {
  return run(async (ctx) => {
    const keyId = await createKey(ctx, partner.partnerId);
    const contentId = await putContent(ctx, { keyId, partnerId: partner.partnerId, kind: "words", text });
    return { keyId, contentId };
  });
}

test("words come back, and lie in no row as text or bytes", async () => {
  const words = "three thousand on the third, provided the connector comes";
  const { contentId } = await keep(words);
  expect(await run((ctx) => readContent(ctx, contentId))).toBe(words);
  const rows = await everyRow(storage);
  expect(rows).toContain(contentId);
  expect(rows).not.toContain("connector");
  expect(rows).not.toContain(Buffer.from("connector").toString("hex"));
});

test("erasing destroys the words of one key and no other", async () => {
  const gone = await keep("erase me");
  const stays = await keep("keep me");
  await run((ctx) => eraseKey(ctx, gone.keyId));
  await run(async (ctx) => {
    expect(await readContent(ctx, gone.contentId)).toEqual({ erased: true });
    expect(await readContent(ctx, stays.contentId)).toBe("keep me");
    await expect(rawKey(ctx, gone.keyId)).rejects.toMatchObject({ code: "erased" });
    await expect(
      putContent(ctx, { keyId: gone.keyId, partnerId: partner.partnerId, kind: "words", text: "late" }),
    ).rejects.toMatchObject({ code: "erased" });
  });
});

test("a partner's conversation reaches neither another partner's words nor the workspace's own", async () => {
  const { contentId, keyId } = await keep("for Hongrui only");
  const reason = await run(async (ctx) =>
    putContent(ctx, { keyId: await createKey(ctx, null), partnerId: null, kind: "reason", text: "ours" }),
  );
  await asPartner(other.partnerId, async (ctx) => {
    await expect(readContent(ctx, contentId)).rejects.toMatchObject({ code: "not_found" });
    await expect(readContent(ctx, reason)).rejects.toMatchObject({ code: "not_found" });
    await expect(rawKey(ctx, keyId)).rejects.toMatchObject({ code: "not_found" });
  });
  expect(await asPartner(partner.partnerId, (ctx) => readContents(ctx, [contentId, reason]))).toEqual(
    new Map([[contentId, "for Hongrui only"]]),
  );
});

test("after rotation keys are wrapped anew once, and words stay readable", async () => {
  const { contentId, keyId } = await keep("before the rotation");
  const id = await storage.keyring.rotate();
  const wrapped = await run((ctx) => rewrapKeys(ctx));
  expect(wrapped).toBeGreaterThan(0);
  expect(await run((ctx) => rewrapKeys(ctx))).toBe(0);
  const row = await run((ctx) =>
    ctx.tx.selectFrom("content_key").selectAll().where("id", "=", keyId).executeTakeFirstOrThrow(),
  );
  expect(row.master_key_id).toBe(id);
  expect(await run((ctx) => readContent(ctx, contentId))).toBe("before the rotation");
});

const speech = (contentId: string | null, recorded: boolean, marks?: Array<{ from: number; to: number }>) => ({
  partnerId: partner.partnerId,
  conversationId: newId(),
  contactId: partner.contactId,
  contentId,
  fromMs: 4200,
  toMs: 7100,
  language: "en",
  recorded,
  saidAt: storage.clock.now,
  speaker: "partner" as const,
  ...(marks ? { marks } : {}),
});

test("speech evidence opens with words, marks, speaker and place", async () => {
  const { contentId, keyId } = await keep("three thousand on the third");
  const id = await run((ctx) =>
    recordSpeechEvidence(
      ctx,
      speech(contentId, true, [
        { from: 0, to: 14 },
        { from: 0, to: 99 },
      ]),
    ),
  );
  expect(await run((ctx) => readEvidence(ctx, id))).toMatchObject({
    state: "recorded",
    words: "three thousand on the third",
    marks: [{ from: 0, to: 14 }],
    speaker: { kind: "partner", name: "Li Wei", role: "Planner" },
    partner: { name: "Hongrui" },
    locator: { fromMs: 4200, toMs: 7100 },
    capturedBy: "human:u1",
    audio: null,
  });
  await run((ctx) => eraseKey(ctx, keyId));
  expect(await run((ctx) => readEvidence(ctx, id))).toMatchObject({ state: "erased", words: null, marks: [] });
});

test("where recording was refused the quote reads not recorded, and words cannot be attached", async () => {
  const { contentId } = await keep("off the record");
  await expect(run(async (ctx) => recordSpeechEvidence(ctx, speech(contentId, false)))).rejects.toMatchObject({
    code: "not_recorded",
  });
  const id = await run((ctx) => recordSpeechEvidence(ctx, speech(null, false)));
  expect(await run((ctx) => readEvidence(ctx, id))).toMatchObject({ state: "not_recorded", words: null, audio: null });
  await expect(run((ctx) => audioSource(ctx, id))).rejects.toMatchObject({ code: "not_recorded" });
});

test("a file's cell and a person are evidence too", async () => {
  const source = { importId: newId(), file: "open-orders.xlsx", sheet: "Sheet1", saidAt: storage.clock.now };
  const row = {
    partnerId: partner.partnerId,
    row: 14,
    column: "ETD",
    text: "ETD: 3 Dec",
    marks: [{ from: 5, to: 10 }],
  };
  const [file] = await run((ctx) => recordFileRows(ctx, source, [row]));
  expect(await run((ctx) => readEvidence(ctx, file!))).toMatchObject({
    kind: "file",
    state: "recorded",
    words: "ETD: 3 Dec",
    marks: [{ from: 5, to: 10 }],
    conversationId: null,
    locator: { file: "open-orders.xlsx", sheet: "Sheet1", row: 14, column: "ETD" },
  });
  const person = await run((ctx) =>
    recordPersonEvidence(ctx, { partnerId: partner.partnerId, userId: "u1", contentId: null, saidAt: ctx.now }),
  );
  expect(await run((ctx) => readEvidence(ctx, person))).toMatchObject({ kind: "person", speaker: { kind: "us" } });
});

test("unknown and foreign evidence is not found", async () => {
  const id = await run((ctx) => recordSpeechEvidence(ctx, speech(null, true)));
  await expect(run((ctx) => readEvidence(ctx, newId()))).rejects.toMatchObject({ code: "not_found" });
  await expect(asPartner(other.partnerId, (ctx) => readEvidence(ctx, id))).rejects.toMatchObject({ code: "not_found" });
  await expect(asPartner(other.partnerId, (ctx) => audioSource(ctx, id))).rejects.toMatchObject({ code: "not_found" });
});
