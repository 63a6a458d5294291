import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addLine, addPartner, endCall, everyRow, inWorkspace, type Partner } from "../../../test/support/record.ts";
import { audioSource, putContent, readEvidence, recordingSource, recordSpeechEvidence } from "../evidence/index.ts";
import {
  appendClosing,
  appendEvents,
  connect,
  conversationDetail,
  endConversation,
  eraseConversation,
  listConversations,
  markBrokenOff,
  type NewConversation,
  type NewEvent,
  noteChunks,
  openRecording,
  readEvents,
  readSnapshot,
  renewLease,
  type StartedConversation,
  setMode,
  startConversation,
  takeLease,
  withoutRecording,
} from "./index.ts";

let storage: TestStorage;
let partner: Partner;
let lineId: string;
const SERVER = "server-a";
const MINUTE = 60_000;

beforeAll(async () => {
  storage = await openTestStorage();
  partner = await addPartner(storage, "Hongrui");
  lineId = await addLine(storage, partner.partnerId, { po: "4471" });
});
afterAll(() => storage.close());
beforeEach(() => {
  storage.clock.now = Date.parse("2026-11-23T09:00:00Z");
});

const run = <T>(work: (ctx: Ctx) => Promise<T>) => inWorkspace(storage, work);
/** What the audit trail tells of a conversation's end. */
const endsOf = (id: string) =>
  run(async (ctx) => {
    const entries = ctx.tx.selectFrom("audit").select("detail").where("action", "=", "conversations.ended");
    return (await entries.where("subject_id", "=", id).execute()).map(({ detail }) => detail);
  });

function start(input: Partial<NewConversation> = {}): Promise<StartedConversation> {
  return run((ctx) =>
    startConversation(ctx, {
      contactId: partner.contactId,
      lineIds: [lineId],
      channel: "simulated",
      flow: "order-status",
      flowVersion: 1,
      language: "en",
      persona: "steady",
      resumes: null,
      snapshot: '{"today":"2026-11-23"}',
      ...input,
    }),
  );
}

async function startLive(mode?: "recorded" | "unrecorded"): Promise<StartedConversation> {
  const conversation = await start();
  await run(async (ctx) => {
    await takeLease(ctx, conversation.id, SERVER, ctx.now + MINUTE);
    await connect(ctx, conversation.id);
    if (mode) await setMode(ctx, conversation.id, mode);
  });
  return conversation;
}

const heard = (contentId: string | null, fromMs = 1000) => ({
  kind: "heard",
  payload: { contentId, fromMs, toMs: fromMs + 900, slot: "ship_date", extraction: { deliveries: [{ qty: 3000 }] } },
});
const said = (contentId: string | null, fromMs: number) => ({
  kind: "said",
  payload: {
    contentId,
    act: "ask",
    slot: "ship_date",
    lineId,
    fromMs,
    toMs: fromMs + 500,
    timings: {},
    interruptedAtMs: null,
  },
});
const words = (conversation: StartedConversation, text: string) =>
  run((ctx) => putContent(ctx, { keyId: conversation.keyId, partnerId: conversation.partnerId, kind: "words", text }));

test("starting writes row, lines and an encrypted snapshot; the topics are open", async () => {
  const { id } = await start();
  expect(await run((ctx) => readSnapshot(ctx, id))).toBe('{"today":"2026-11-23"}');
  expect(await run((ctx) => conversationDetail(ctx, id))).toMatchObject({
    status: "waiting",
    mode: "pending",
    phase: "opening",
    topics: [{ lineId, po: "4471", line: "2", item: "Main board B", status: "open" }],
    turns: [],
    lines: 1,
    commitments: 0,
    durationMs: null,
    startedBy: "u1",
    resumable: false,
  });
  expect((await run((ctx) => listConversations(ctx, { limit: 1 })))[0]?.id).toBe(id);
  expect(storage.changes).toContain("conversations");
});

test("foreign lines, closed lines, doubled lines and unknown contacts are refused, and nothing is written", async () => {
  const other = await addPartner(storage);
  const foreign = await addLine(storage, other.partnerId);
  const closed = await addLine(storage, partner.partnerId);
  await run((ctx) =>
    ctx.tx
      .updateTable("order_line")
      .set({ closed_at: new Date(ctx.now) })
      .where("id", "=", closed)
      .execute(),
  );
  const before = await run((ctx) => listConversations(ctx, { limit: 200 }));
  for (const lineIds of [[foreign], [lineId, foreign], [closed], [lineId, lineId], []]) {
    await expect(start({ lineIds })).rejects.toMatchObject({ code: "invalid_input" });
  }
  await expect(start({ contactId: newId() })).rejects.toMatchObject({ code: "not_found" });
  expect(await run((ctx) => listConversations(ctx, { limit: 200 }))).toHaveLength(before.length);
});

test("whoever asked not to be called is not called", async () => {
  const quiet = await addPartner(storage);
  const line = await addLine(storage, quiet.partnerId);
  await run((ctx) =>
    ctx.tx
      .updateTable("contact")
      .set({ do_not_call_at: new Date(ctx.now) })
      .where("id", "=", quiet.contactId)
      .execute(),
  );
  await expect(start({ contactId: quiet.contactId, lineIds: [line] })).rejects.toMatchObject({
    code: "contact_do_not_call",
  });
});

test("one writer: a held lease keeps others out until it runs out, and a lost one cannot be renewed", async () => {
  const { id } = await start();
  const until = storage.clock.now + MINUTE;
  await run((ctx) => takeLease(ctx, id, SERVER, until));
  await run((ctx) => takeLease(ctx, id, SERVER, until));
  await expect(run((ctx) => takeLease(ctx, id, "server-b", until))).rejects.toMatchObject({
    code: "conversation_busy",
  });
  await run((ctx) => renewLease(ctx, id, SERVER, until + MINUTE));
  storage.clock.now += 3 * MINUTE;
  await run((ctx) => takeLease(ctx, id, "server-b", storage.clock.now + MINUTE));
  await expect(run((ctx) => renewLease(ctx, id, SERVER, until))).rejects.toMatchObject({ code: "conversation_busy" });
  await expect(
    run((ctx) => appendEvents(ctx, id, 0, [{ kind: "started", payload: {} }], SERVER)),
  ).rejects.toMatchObject({
    code: "conversation_busy",
  });
  await expect(run((ctx) => takeLease(ctx, newId(), SERVER, until))).rejects.toMatchObject({ code: "not_found" });
});

test("two browsers cannot both be the supplier", async () => {
  const { id } = await startLive();
  await expect(run((ctx) => connect(ctx, id))).rejects.toMatchObject({ code: "conversation_busy" });
});

test("events are numbered without a gap; a writer that missed one is refused and writes nothing", async () => {
  const { id } = await startLive("recorded");
  expect(await run((ctx) => appendEvents(ctx, id, 0, [{ kind: "started", payload: {} }, heard(null)], SERVER))).toBe(2);
  for (const stale of [0, 1, 3]) {
    await expect(run((ctx) => appendEvents(ctx, id, stale, [heard(null)], SERVER))).rejects.toMatchObject({
      code: "conversation_busy",
    });
  }
  expect((await run((ctx) => readEvents(ctx, id))).map((event) => [event.seq, event.kind])).toEqual([
    [1, "started"],
    [2, "heard"],
  ]);
});

test("two writers at the same number: exactly one wins", async () => {
  const { id } = await startLive("recorded");
  const results = await Promise.allSettled(
    [1, 2, 3].map((at) => run((ctx) => appendEvents(ctx, id, 0, [heard(null, at * 1000)], SERVER))),
  );
  expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(await run((ctx) => readEvents(ctx, id))).toHaveLength(1);
});

test("the application cannot change or remove an event", async () => {
  const { id } = await startLive("recorded");
  await run((ctx) => appendEvents(ctx, id, 0, [heard(null)], SERVER));
  await expect(run((ctx) => ctx.tx.deleteFrom("conversation_event").execute())).rejects.toThrow(/permission denied/);
  await expect(run((ctx) => ctx.tx.updateTable("conversation_event").set({ kind: "said" }).execute())).rejects.toThrow(
    /permission denied/,
  );
});

test("unknown kinds, wrong payloads and oversized ones are refused; unknown keys are dropped", async () => {
  const { id } = await startLive("recorded");
  const huge = { ...heard(null).payload, extraction: { x: "x".repeat(40_000) } };
  for (const event of [
    { kind: "mystery", payload: {} },
    { kind: "said", payload: { act: "ask" } },
    { kind: "heard", payload: huge },
  ]) {
    await expect(run((ctx) => appendEvents(ctx, id, 0, [event], SERVER))).rejects.toMatchObject({ code: "internal" });
  }
  const leaky = { kind: "key", payload: { key: "1", atMs: 5, text: "words that do not belong here" } };
  await run((ctx) => appendEvents(ctx, id, 0, [leaky], SERVER));
  expect((await run((ctx) => readEvents(ctx, id)))[0]?.payload).toEqual({ key: "1", atMs: 5 });
});

test.each(["pending", "unrecorded"] as const)(
  "%s: neither words nor unconfirmed values reach the log",
  async (mode) => {
    const conversation = await startLive(mode === "pending" ? undefined : mode);
    const contentId = newId();
    for (const event of [heard(contentId), said(contentId, 10), { kind: "operator_said", payload: { contentId } }]) {
      await expect(run((ctx) => appendEvents(ctx, conversation.id, 0, [event], SERVER))).rejects.toMatchObject({
        code: "not_recorded",
      });
    }
    await run((ctx) => appendEvents(ctx, conversation.id, 0, [heard(null)], SERVER));
    expect((await run((ctx) => readEvents(ctx, conversation.id)))[0]?.payload).toMatchObject({ extraction: null });
    const detail = await run((ctx) => conversationDetail(ctx, conversation.id));
    expect(detail.turns[0]).toMatchObject({ text: null, state: "in_memory" });
    await expect(run((ctx) => openRecording(ctx, conversation.id))).rejects.toMatchObject({ code: "not_recorded" });
    await run((ctx) => endCall(ctx, conversation.id));
    const after = await run((ctx) => conversationDetail(ctx, conversation.id));
    expect(after.turns[0]).toMatchObject({ text: null, state: "not_recorded" });
  },
);

test("after the end only what the agent said last is written, and only by whoever wrote the end", async () => {
  const conversation = await startLive("recorded");
  const { id } = conversation;
  const goodbye = await words(conversation, "Thank you. Goodbye.");
  const closing = (seq: number, event: NewEvent) => run((ctx) => appendClosing(ctx, id, seq, event));
  await expect(closing(0, said(goodbye, 4000))).rejects.toMatchObject({ code: "conversation_not_live" });
  const end = { kind: "ended", payload: { by: "agent", outcome: "completed" } };
  await run(async (ctx) => {
    await appendEvents(ctx, id, 0, [heard(await words(conversation, "bye"))], SERVER);
    expect(await endCall(ctx, id)).toBe(2);
  });
  await expect(closing(1, said(goodbye, 4000))).rejects.toMatchObject({ code: "conversation_busy" });
  for (const other of [heard(goodbye), end, { kind: "operator_said", payload: { contentId: goodbye } }])
    await expect(closing(2, other)).rejects.toMatchObject({ code: "conversation_not_live" });
  expect(await closing(2, said(goodbye, 4000))).toBe(3);
  const detail = await run((ctx) => conversationDetail(ctx, id));
  expect(detail.turns.map(({ who, text, act }) => [who, text ?? act])).toEqual([
    ["partner", "bye"],
    ["agent", "Thank you. Goodbye."],
    ["system", "ended"],
  ]);
  expect(detail.turns.at(-1)).toMatchObject({ fromMs: 4500, toMs: 4500 });
  await run((ctx) => eraseConversation(ctx, id));
  expect(await closing(3, said(goodbye, 5000))).toBeNull();
  expect(await run((ctx) => readEvents(ctx, id))).toHaveLength(3);
});

test("after the end of a call that was not recorded no words are written", async () => {
  const { id } = await startLive("unrecorded");
  await run((ctx) => endCall(ctx, id, "refused"));
  await expect(run((ctx) => appendClosing(ctx, id, 1, said(newId(), 10)))).rejects.toMatchObject({
    code: "not_recorded",
  });
});

test("consent may be withdrawn, a refusal stands", async () => {
  const { id } = await startLive("recorded");
  await run((ctx) => setMode(ctx, id, "unrecorded"));
  await expect(run((ctx) => setMode(ctx, id, "recorded"))).rejects.toMatchObject({ code: "conflict" });
});

test("the transcript reads in the order of speech, with words, keys, take-over and the last topics", async () => {
  const conversation = await startLive("recorded");
  const { id } = conversation;
  const answer = await words(conversation, "three thousand on the third");
  const question = await words(conversation, "When will it leave the factory?");
  const typed = await words(conversation, "Let me check that for you.");
  const topic = { lineId, po: "4471", line: "2", item: "Main board B", understood: ["3,000 pcs"], commitmentIds: [] };
  const delivery = { qty: 3000, uom: "pcs", approx: false, interval: null, basis: "unknown" };
  await run((ctx) =>
    appendEvents(
      ctx,
      id,
      0,
      [
        { kind: "started", payload: {} },
        heard(answer, 1500),
        said(question, 900),
        { kind: "interrupted", payload: { utteranceId: "u1", spokenMs: 400 } },
        { kind: "key", payload: { key: "1", atMs: 4000 } },
        { kind: "topics", payload: { topics: [{ ...topic, status: "heard" }], phase: "readback" } },
        { kind: "operator", payload: { action: "take_over" }, at: ctx.now + 5000 },
        { kind: "operator_said", payload: { contentId: typed, utteranceId: "u2" }, at: ctx.now + 6000 },
        { kind: "unspoken", payload: { utteranceId: "u2" } },
        {
          kind: "topics",
          payload: {
            topics: [{ ...topic, status: "confirmed", understood: [delivery, "3,000 pcs"] }],
            phase: "taken_over",
          },
        },
      ],
      SERVER,
    ),
  );
  const detail = await run((ctx) => conversationDetail(ctx, id));
  expect(detail.turns.map(({ who, act, text, state }) => [who, act, text, state])).toEqual([
    ["agent", "ask", "When will it leave the factory?", "kept"],
    ["partner", null, "three thousand on the third", "kept"],
    ["partner", null, "[1]", "kept"],
    ["system", "take_over", null, "kept"],
    ["operator", null, "Let me check that for you.", "kept"],
  ]);
  expect(detail.turns.map((turn) => turn.interruptedAtMs)).toEqual([1300, null, null, null, 6000]);
  expect(detail).toMatchObject({ phase: "taken_over", takenOver: true });
  // Logs of earlier versions hold words.
  expect(detail.topics).toMatchObject([{ status: "confirmed", understood: [delivery, "3,000 pcs"] }]);

  storage.clock.now += 30_000;
  expect(await run((ctx) => endCall(ctx, id))).not.toBeNull();
  expect(await run((ctx) => endCall(ctx, id, "refused"))).toBeNull();
  expect(await run((ctx) => conversationDetail(ctx, id))).toMatchObject({
    status: "ended",
    outcome: "completed",
    phase: "ended",
    takenOver: false,
    durationMs: 30_000,
  });
  expect(await endsOf(id)).toEqual([{ outcome: "completed", status: "ended" }]);
  await expect(run((ctx) => appendEvents(ctx, id, 9, [heard(null)], SERVER))).rejects.toMatchObject({
    code: "conversation_not_live",
  });
  await expect(run((ctx) => takeLease(ctx, id, SERVER, ctx.now))).rejects.toMatchObject({
    code: "conversation_not_live",
  });
});

test("after a crash: calls whose lease ran out are broken off at the last thing known, and can be taken up once", async () => {
  await run((ctx) => markBrokenOff(ctx, ctx.now + 10 * MINUTE));
  const dead = await startLive("recorded");
  storage.clock.now += 5000;
  await run((ctx) => appendEvents(ctx, dead.id, 0, [{ kind: "started", payload: {} }, heard(null)], SERVER));
  storage.clock.now += 10 * MINUTE;
  const alive = await startLive();
  const waiting = await start();

  expect(await run((ctx) => markBrokenOff(ctx, ctx.now))).toEqual([dead.id]);
  expect(await run((ctx) => markBrokenOff(ctx, ctx.now))).toEqual([]);
  expect(await endsOf(dead.id)).toEqual([{ outcome: "broken_off", status: "broken_off" }]);
  const detail = await run((ctx) => conversationDetail(ctx, dead.id));
  expect(detail).toMatchObject({ status: "broken_off", outcome: "broken_off", resumable: true, durationMs: 5000 });
  expect(detail.turns.at(-1)).toMatchObject({ who: "system", act: "ended" });
  expect((await run((ctx) => conversationDetail(ctx, alive.id))).status).toBe("live");

  const again = await start({ resumes: dead.id });
  expect((await run((ctx) => conversationDetail(ctx, dead.id))).resumable).toBe(false);
  await expect(start({ resumes: dead.id })).rejects.toMatchObject({ code: "conversation_not_resumable" });
  await expect(start({ resumes: again.id })).rejects.toMatchObject({ code: "conversation_not_resumable" });

  // A server alone on its database knows at start that every lease is a dead one.
  const all = await run((ctx) => markBrokenOff(ctx, ctx.now + 60 * MINUTE));
  expect(all.sort()).toEqual([alive.id, waiting.id, again.id].sort());
});

test("what was kept because a line dropped stands behind the end; the end itself cannot be appended", async () => {
  const { id } = await startLive("recorded");
  const cut = { kind: "ended", payload: { by: "partner", outcome: "partly_completed" } };
  await expect(run((ctx) => appendEvents(ctx, id, 0, [heard(null), cut], SERVER))).rejects.toMatchObject({
    code: "internal",
  });
  const kept = { kind: "effect_failed", payload: { effect: 0, code: "conflict" } };
  const end = { by: "partner", outcome: "partly_completed", status: "broken_off" } as const;
  const last = await run(async (ctx) => {
    await appendEvents(ctx, id, 0, [heard(null)], SERVER);
    return endConversation(ctx, id, { ...end, endedAt: ctx.now }, [kept]);
  });
  expect(last).toBe(3);
  const events = await run((ctx) => readEvents(ctx, id));
  expect(events.map(({ kind }) => kind)).toEqual(["heard", "ended", "effect_failed"]);
  expect(events[1]!.payload).toEqual(cut.payload);
  expect(await run((ctx) => conversationDetail(ctx, id))).toMatchObject({ status: "broken_off", resumable: true });
});

test("sound that nothing leads to is that of known conversations, ended and without a recording", async () => {
  const [live, kept, erased] = [await startLive("recorded"), await startLive("recorded"), await startLive("recorded")];
  for (const { id } of [kept, erased]) {
    await run((ctx) => openRecording(ctx, id));
    await run((ctx) => endCall(ctx, id));
  }
  await run((ctx) => eraseConversation(ctx, erased.id));
  const ids = [live.id, kept.id, erased.id, newId()];
  expect(await run((ctx) => withoutRecording(ctx, ids))).toEqual([erased.id]);
  await run((ctx) => endCall(ctx, live.id, "broken_off"));
});

test("two recoveries at once break a call off once", async () => {
  const { id } = await startLive("recorded");
  storage.clock.now += 10 * MINUTE;
  const found = await Promise.all([1, 2, 3].map(() => run((ctx) => markBrokenOff(ctx, ctx.now))));
  expect(found.flat().filter((one) => one === id)).toHaveLength(1);
  const kinds = (await run((ctx) => readEvents(ctx, id))).map((event) => event.kind);
  expect(kinds).toEqual(["ended"]);
});

test("a recording is a row that says how many seconds lie in its file; sound opens by evidence and as a whole", async () => {
  const conversation = await startLive("recorded");
  const { id } = conversation;
  await run((ctx) => openRecording(ctx, id));
  await expect(run((ctx) => recordingSource(ctx, id))).rejects.toMatchObject({ code: "not_recorded" });
  await run((ctx) => noteChunks(ctx, id, 9));
  // Consent was taken back: the last seconds are gone.
  await run((ctx) => noteChunks(ctx, id, 7));
  const source = await run((ctx) => recordingSource(ctx, id));
  expect(source).toMatchObject({ path: `${id}.rec`, chunks: 7 });
  expect(source.key).toHaveLength(32);
  const evidenceId = await run((ctx) =>
    recordSpeechEvidence(ctx, {
      partnerId: partner.partnerId,
      conversationId: id,
      contactId: partner.contactId,
      contentId: null,
      fromMs: 1500,
      toMs: 2400,
      language: "en",
      recorded: true,
      saidAt: ctx.now,
      speaker: "partner",
    }),
  );
  expect(await run((ctx) => audioSource(ctx, evidenceId))).toMatchObject({
    conversationId: id,
    fromMs: 1500,
    toMs: 2400,
  });
  expect((await run((ctx) => readEvidence(ctx, evidenceId))).audio).toContain(`/evidence/${evidenceId}/audio`);
  expect((await run((ctx) => conversationDetail(ctx, id))).audio).toContain(`/conversations/${id}/audio`);
});

test("evidence brings the agent's sentences that its words answered, and no others", async () => {
  const conversation = await startLive("recorded");
  const { id } = conversation;
  const texts = ["Is that right?", "Please tell me the date.", "On the sixth.", "Thank you.", "Four thousand, right?"];
  const [early, ask, date, thanks, readback] = await Promise.all(texts.map((text) => words(conversation, text)));
  await run((ctx) =>
    appendEvents(
      ctx,
      id,
      0,
      [
        said(early!, 100),
        heard(null, 700),
        said(ask!, 2000),
        heard(date!, 4000),
        said(thanks!, 6000),
        { kind: "key", payload: { key: "1", atMs: 9000 } },
        // Cut off by the key, so written after it.
        said(readback!, 7000),
        said(early!, 9500),
      ],
      SERVER,
    ),
  );
  const asked = async (contentId: string | null, fromMs: number) => {
    const evidenceId = await run((ctx) =>
      recordSpeechEvidence(ctx, {
        partnerId: partner.partnerId,
        conversationId: id,
        contactId: partner.contactId,
        contentId,
        fromMs,
        toMs: fromMs,
        language: "en",
        recorded: true,
        saidAt: ctx.now,
        speaker: "partner",
      }),
    );
    return () => run(async (ctx) => (await readEvidence(ctx, evidenceId)).asked);
  };
  const ofDate = await asked(date!, 4000);
  const ofKey = await asked(null, 9000);
  const agent = (text: string) => ({ who: "agent", text, state: "recorded" });
  expect(await ofDate()).toEqual([agent("Please tell me the date.")]);
  expect(await ofKey()).toEqual([agent("Thank you."), agent("Four thousand, right?")]);
  await run((ctx) =>
    endConversation(ctx, id, { by: "agent", outcome: "completed", status: "ended", endedAt: ctx.now }),
  );
  await run((ctx) => eraseConversation(ctx, id));
  expect(await ofDate()).toEqual([{ who: "agent", text: null, state: "erased" }]);
});

test("where recording was refused the question reads not recorded as well; a typed one was ours", async () => {
  const { id } = await startLive("unrecorded");
  storage.clock.now += 3000;
  await run((ctx) => appendEvents(ctx, id, 0, [said(null, 1000)], SERVER));
  await run((ctx) => appendEvents(ctx, id, 1, [{ kind: "operator_said", payload: { contentId: null } }], SERVER));
  const evidenceId = await run((ctx) =>
    recordSpeechEvidence(ctx, {
      partnerId: partner.partnerId,
      conversationId: id,
      contactId: partner.contactId,
      contentId: null,
      fromMs: 5000,
      toMs: 6000,
      language: "en",
      recorded: false,
      saidAt: ctx.now,
      speaker: "partner",
    }),
  );
  expect((await run((ctx) => readEvidence(ctx, evidenceId))).asked).toEqual([
    { who: "agent", text: null, state: "not_recorded" },
    { who: "operator", text: null, state: "not_recorded" },
  ]);
});

test("erasing: the words are nowhere, the log, its values and the snapshot stay", async () => {
  const conversation = await startLive("recorded");
  const { id } = conversation;
  const secret = "provided the humidity chamber behaves";
  const contentId = await words(conversation, secret);
  const evidenceId = await run((ctx) =>
    recordSpeechEvidence(ctx, {
      partnerId: partner.partnerId,
      conversationId: id,
      contactId: partner.contactId,
      contentId,
      fromMs: 1000,
      toMs: 1900,
      language: "en",
      recorded: true,
      saidAt: ctx.now,
      speaker: "partner",
    }),
  );
  await run(async (ctx) => {
    await openRecording(ctx, id);
    await noteChunks(ctx, id, 2);
    await appendEvents(ctx, id, 0, [{ kind: "started", payload: {} }, heard(contentId)], SERVER);
  });
  await expect(run((ctx) => eraseConversation(ctx, id))).rejects.toMatchObject({ code: "conflict" });
  await run((ctx) => endCall(ctx, id));
  const eventsBefore = await run((ctx) => readEvents(ctx, id));
  const ciphertext = await run((ctx) =>
    ctx.tx.selectFrom("content").select("ciphertext").where("id", "=", contentId).executeTakeFirstOrThrow(),
  );

  expect(await run((ctx) => eraseConversation(ctx, id))).toEqual({ recordingPath: `${id}.rec` });
  expect(await run((ctx) => eraseConversation(ctx, id))).toEqual({ recordingPath: null });

  const rows = await everyRow(storage);
  expect(rows).not.toContain("humidity");
  expect(rows).not.toContain(Buffer.from("humidity").toString("hex"));
  expect(rows).not.toContain(ciphertext.ciphertext.toString("hex"));
  expect(rows).toContain(contentId);
  expect(await run((ctx) => readEvents(ctx, id))).toEqual(eventsBefore);
  expect(await run((ctx) => readSnapshot(ctx, id))).toBe('{"today":"2026-11-23"}');
  const detail = await run((ctx) => conversationDetail(ctx, id));
  expect(detail).toMatchObject({ erased: true, audio: null, status: "ended", outcome: "completed" });
  expect(detail.turns[0]).toMatchObject({ who: "partner", text: null, state: "erased", fromMs: 1000 });
  expect(await run((ctx) => readEvidence(ctx, evidenceId))).toMatchObject({
    state: "erased",
    words: null,
    audio: null,
  });
  await expect(run((ctx) => audioSource(ctx, evidenceId))).rejects.toMatchObject({ code: "erased" });
  await expect(run((ctx) => recordingSource(ctx, id))).rejects.toMatchObject({ code: "erased" });
});

test("what fails after the end in the same transaction leaves the conversation as it was", async () => {
  const { id } = await startLive("recorded");
  const failing = run(async (ctx) => {
    await endCall(ctx, id);
    throw new Error("what follows failed");
  });
  await expect(failing).rejects.toThrow("what follows failed");
  expect((await run((ctx) => conversationDetail(ctx, id))).status).toBe("live");
  expect(await endsOf(id)).toEqual([]);
  expect(await run((ctx) => endCall(ctx, id))).not.toBeNull();
});
