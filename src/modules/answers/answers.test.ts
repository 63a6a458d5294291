import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel/ids.ts";
import { eraseConversation, startConversation } from "#modules/conversations/index.ts";
import { putContent, recordSpeechEvidence } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addLine, addPartner, endCall, everyRow, inWorkspace, type Partner } from "../../../test/support/record.ts";
import { listAnswers, recordAnswers } from "./index.ts";
import { AnswerQuery, type RecordAnswers } from "./schema.ts";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

type Held = Partner & { id: string; keyId: string; lineId: string };

const run = <T>(work: (ctx: Ctx) => Promise<T>, partner?: string) =>
  inWorkspace(storage, work, partner === undefined ? {} : { partner, actor: { kind: "agent", id: "c" } });

async function held(): Promise<Held> {
  const partner = await addPartner(storage);
  const lineId = await addLine(storage, partner.partnerId);
  const { id, keyId } = await run((ctx) =>
    startConversation(ctx, {
      contactId: partner.contactId,
      lineIds: [lineId],
      channel: "text",
      flow: "order-status",
      flowVersion: 1,
      language: "en",
      persona: null,
      resumes: null,
      snapshot: "{}",
    }),
  );
  return { ...partner, id, keyId, lineId };
}

function said({ partnerId, contactId, keyId, id }: Held, text: string): Promise<string> {
  return run(async (ctx) => {
    const contentId = await putContent(ctx, { keyId, partnerId, kind: "words", text });
    return recordSpeechEvidence(ctx, {
      ...{ partnerId, contactId, contentId, conversationId: id, fromMs: 0, toMs: 900 },
      ...{ language: "en", recorded: true, saidAt: ctx.now, speaker: "partner" },
    });
  });
}

const report = (who: Held, evidenceId: string, more: Partial<RecordAnswers> = {}): RecordAnswers => ({
  idempotencyKey: newId(),
  conversationId: who.id,
  lineId: who.lineId,
  form: "quality-report",
  answers: [
    {
      field: "what",
      status: "said",
      value: { type: "words" },
      asOf: 5,
      evidence: [{ id: evidenceId, role: "stated" }],
    },
    {
      field: "lot",
      status: "confirmed",
      value: { type: "identifier", text: "K117" },
      asOf: 5,
      evidence: [
        { id: evidenceId, role: "stated" },
        { id: evidenceId, role: "confirmed" },
      ],
    },
    { field: "since", status: "unknown", value: null, asOf: 5, evidence: [] },
  ],
  ...more,
});
const answersOf = (who: Held) => run((ctx) => listAnswers(ctx, AnswerQuery.parse({ conversation: who.id })));

describe("answers", () => {
  it("are a row a field, in the order asked, with the words they rest on and no word in the row", async () => {
    const who = await held();
    const evidenceId = await said(who, "the ibex lacquer peels off");
    await run((ctx) => recordAnswers(ctx, report(who, evidenceId)), who.partnerId);
    expect(await answersOf(who)).toMatchObject([
      { field: "what", status: "said", value: { type: "words" }, evidence: [{ id: evidenceId, role: "stated" }] },
      { field: "lot", status: "confirmed", value: { text: "K117" }, evidence: [{}, {}] },
      { field: "since", status: "unknown", value: null, evidence: [] },
    ]);
    expect(await everyRow(storage)).not.toMatch(/ibex/);
    const trail = await run((ctx) =>
      ctx.tx.selectFrom("audit").select("detail").where("action", "=", "answers.recorded").execute(),
    );
    expect(trail.at(-1)!.detail).toMatchObject({ form: "quality-report", fields: { lot: "confirmed" } });
  });

  it("are written once, however often they are sent; a key belongs to its form", async () => {
    const who = await held();
    const evidenceId = await said(who, "one");
    const input = report(who, evidenceId);
    const first = await run((ctx) => recordAnswers(ctx, input));
    expect(await run((ctx) => recordAnswers(ctx, input))).toEqual({ ...first, replayed: true });
    await expect(run((ctx) => recordAnswers(ctx, { ...input, form: "scheduling" }))).rejects.toMatchObject({
      code: "idempotency_key_reused",
    });
    expect(await answersOf(who)).toHaveLength(3);
  });

  it("are read by partner as well, newest form first", async () => {
    const who = await held();
    await run(async (ctx) => recordAnswers(ctx, report(who, await said(who, "a"))));
    const other = await held();
    await run(async (ctx) => recordAnswers(ctx, report(other, await said(other, "b"))));
    const found = await run((ctx) =>
      listAnswers(ctx, AnswerQuery.parse({ partner: who.partnerId, form: "quality-report" })),
    );
    expect(new Set(found.map(({ conversationId }) => conversationId))).toEqual(new Set([who.id]));
    // Under the row-level security of a partner there is nothing of another.
    const seen = await run((ctx) => listAnswers(ctx, AnswerQuery.parse({ partner: other.partnerId })), who.partnerId);
    expect(seen).toEqual([]);
  });

  it("stay when the words are erased", async () => {
    const who = await held();
    await run(async (ctx) => recordAnswers(ctx, report(who, await said(who, "gone"))));
    await run(async (ctx) => {
      await endCall(ctx, who.id);
      await eraseConversation(ctx, who.id);
    });
    expect((await answersOf(who)).map(({ field }) => field)).toEqual(["what", "lot", "since"]);
  });

  it.each([
    [
      "a value that is unknown",
      { answers: [{ field: "lot", status: "unknown", value: { type: "words" }, asOf: 1, evidence: [] }] },
    ],
    [
      "no value where one was said",
      { answers: [{ field: "lot", status: "said", value: null, asOf: 1, evidence: [] }] },
    ],
    [
      "a field twice",
      { answers: [1, 2].map(() => ({ field: "lot", status: "unknown", value: null, asOf: 1, evidence: [] })) },
    ],
    ["no answer at all", { answers: [] }],
    ["words for a name", { form: "The lacquer peels" }],
  ] as Array<[string, Partial<RecordAnswers>]>)("refuse %s", async (_, more) => {
    const who = await held();
    await expect(run((ctx) => recordAnswers(ctx, report(who, newId(), more)))).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("belong to a conversation that there is", async () => {
    const who = await held();
    const other = await held();
    const input = report(other, newId());
    await expect(run((ctx) => recordAnswers(ctx, input), who.partnerId)).rejects.toMatchObject({ code: "not_found" });
  });
});
