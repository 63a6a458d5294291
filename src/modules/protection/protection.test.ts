import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addLine, addPartner, endCall, everyRow, inWorkspace, type Partner } from "../../../test/support/record.ts";
import { list } from "../audit/index.ts";
import { eraseConversation, startConversation } from "../conversations/index.ts";
import { eraseKey } from "../evidence/index.ts";
import { deleteWorkspace } from "../workspaces/index.ts";
import {
  addMark,
  isUnderHold,
  listHolds,
  listMarks,
  placeHold,
  releaseHold,
  removeMark,
  unspeakableTerms,
} from "./index.ts";
import { MarkInput } from "./schema.ts";

let storage: TestStorage;
let partner: Partner;
let lineId: string;
beforeAll(async () => {
  storage = await openTestStorage();
  partner = await addPartner(storage);
  lineId = await addLine(storage, partner.partnerId, { po: "4471" });
});
afterAll(() => storage.close());

const run = <T>(work: (ctx: Ctx) => Promise<T>) => inWorkspace(storage, work);
const terms = (partnerId: string) => run((ctx) => unspeakableTerms(ctx, partnerId));
const mark = (subject: object, more: object = {}) =>
  run((ctx) => addMark(ctx, MarkInput.parse({ subject, reason: "not public yet", ...more })));
const actions = async () => (await run((ctx) => list(ctx, { limit: 5 }))).map(({ action }) => action);

async function call(over: object = {}): Promise<{ id: string; keyId: string }> {
  return run((ctx) =>
    startConversation(ctx, {
      ...{ contactId: partner.contactId, lineIds: [lineId], channel: "browser", flow: "order-status", flowVersion: 1 },
      ...{ language: "en", persona: null, resumes: null, snapshot: "{}", ...over },
    }),
  );
}

it("marks terms, drawings and items, for everybody but those who may hear of them", async () => {
  const other = await addPartner(storage);
  const item = await run((ctx) =>
    ctx.tx.selectFrom("item").select(["number", "name"]).limit(1).executeTakeFirstOrThrow(),
  );
  const bluefin = await mark({ kind: "term", term: "Project Bluefin" }, { maySpeakTo: [other.partnerId] });
  await mark({ kind: "drawing", term: "DR-4471" });
  const marked = await mark({ kind: "item", number: item.number });
  expect(await actions()).toContain("protection.marked");
  expect(bluefin).toMatchObject({
    kind: "term",
    level: "crown_jewel",
    subject: "Project Bluefin",
    reason: "not public yet",
  });
  expect((await terms(partner.partnerId)).sort()).toEqual(
    ["DR-4471", "Project Bluefin", item.name, item.number].sort(),
  );
  expect(await terms(other.partnerId)).not.toContain("Project Bluefin");
  await expect(mark({ kind: "term", term: "project bluefin" })).rejects.toMatchObject({ code: "conflict" });
  await expect(mark({ kind: "item", number: "no such" })).rejects.toMatchObject({ code: "not_found" });
  await expect(mark({ kind: "term", term: "Zebra" }, { maySpeakTo: [newId()] })).rejects.toMatchObject({
    code: "not_found",
  });

  await run((ctx) => removeMark(ctx, marked.id));
  expect(await terms(partner.partnerId)).not.toContain(item.number);
  await expect(run((ctx) => removeMark(ctx, marked.id))).rejects.toMatchObject({ code: "not_found" });
  expect(await actions()).toContain("protection.unmarked");
  expect((await run(listMarks)).map(({ kind }) => kind).sort()).toEqual(["drawing", "term"]);
});

it("keeps a term readable in no table", async () => {
  await mark({ kind: "term", term: "Nightingale" }, { reason: "the merger of spring" });
  const rows = await everyRow(storage);
  for (const secret of ["Nightingale", "merger of spring"]) {
    expect(rows).not.toContain(secret);
    expect(rows).not.toContain(Buffer.from(secret).toString("hex"));
  }
});

it("refuses what would silence every sentence", () => {
  for (const term of ["of", " a ", "...", "x".repeat(121)]) {
    expect(MarkInput.safeParse({ subject: { kind: "term", term }, reason: "r" }).success).toBe(false);
  }
});

it("lets nothing of a held partner be erased until the hold is released", async () => {
  const { id, keyId } = await call();
  await run((ctx) => endCall(ctx, id));
  const hold = await run((ctx) =>
    placeHold(ctx, { partnerId: partner.partnerId, conversationId: null, reason: "a dispute about lot 7" }),
  );
  expect(hold).toMatchObject({ reason: "a dispute about lot 7", placedBy: "u1", releasedAt: null });
  expect(await run((ctx) => isUnderHold(ctx, partner.partnerId))).toBe(true);
  await expect(run((ctx) => eraseConversation(ctx, id))).rejects.toMatchObject({
    code: "legal_hold",
    message: expect.stringContaining("legal hold"),
  });
  await expect(run((ctx) => eraseKey(ctx, keyId))).rejects.toMatchObject({ code: "legal_hold" });
  await expect(run(deleteWorkspace)).rejects.toMatchObject({ code: "legal_hold" });
  await expect(
    run((ctx) => placeHold(ctx, { partnerId: partner.partnerId, conversationId: null, reason: "again" })),
  ).rejects.toMatchObject({ code: "conflict" });
  await expect(call({ offRecord: true })).rejects.toMatchObject({ code: "legal_hold" });

  await run((ctx) => releaseHold(ctx, hold.id, "settled"));
  expect((await actions()).slice(0, 1)).toEqual(["protection.hold-released"]);
  await expect(run((ctx) => releaseHold(ctx, hold.id, "settled"))).rejects.toMatchObject({ code: "conflict" });
  expect(await run((ctx) => isUnderHold(ctx, partner.partnerId))).toBe(false);
  await run((ctx) => eraseConversation(ctx, id));
});

it("holds one conversation and leaves the others", async () => {
  const [held, free] = [await call(), await call()];
  for (const { id } of [held, free]) await run((ctx) => endCall(ctx, id));
  const { id: holdId } = await run((ctx) =>
    placeHold(ctx, { partnerId: partner.partnerId, conversationId: held.id, reason: "a claim" }),
  );
  await run((ctx) => eraseConversation(ctx, free.id));
  await expect(run((ctx) => eraseConversation(ctx, held.id))).rejects.toMatchObject({ code: "legal_hold" });
  const other = await addPartner(storage);
  await expect(
    run((ctx) => placeHold(ctx, { partnerId: other.partnerId, conversationId: held.id, reason: "a claim" })),
  ).rejects.toMatchObject({ code: "not_found" });
  await run((ctx) => releaseHold(ctx, holdId, "settled"));
  expect((await run(listHolds)).filter(({ releasedAt }) => releasedAt === null)).toEqual([]);
});

it("starts off the record only where no record has to be kept", async () => {
  const { id } = await call({ offRecord: true });
  const row = await run((ctx) =>
    ctx.tx.selectFrom("conversation").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );
  expect(row).toMatchObject({
    mode: "unrecorded",
    off_record: "from_start",
    topic_class: "delivery",
    snapshot_content_id: null,
  });
  await run((ctx) => endCall(ctx, id));
  for (const sector of ["pharma", "medical"] as const) {
    await run((ctx) => ctx.tx.updateTable("partner").set({ sector }).where("id", "=", partner.partnerId).execute());
    await expect(call({ offRecord: true })).rejects.toMatchObject({
      code: "off_record_refused",
      details: { reason: "gmp" },
    });
  }
});
