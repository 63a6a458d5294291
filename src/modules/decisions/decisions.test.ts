import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { point } from "#kernel/interval.ts";
import type { Actor, Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import {
  addLine,
  addPartner,
  endCall,
  everyRow,
  inWorkspace,
  type LineOptions,
  type Partner,
} from "../../../test/support/record.ts";
import { list, matchesSaltedHash } from "../audit/index.ts";
import { disputeCommitment, recordStatement } from "../commitments/index.ts";
import {
  appendEvents,
  conversationDetail,
  eraseConversation,
  setMode,
  startConversation,
  takeLease,
} from "../conversations/index.ts";
import { type KeptReason, putContent, readEvidence, recordSpeechEvidence } from "../evidence/index.ts";
import { board } from "../orders/index.ts";
import { subscribe } from "../subscriptions.ts";
import { decide, getDecision, listDecisions, openDecision, wishesFor } from "./index.ts";
import type { DecisionKind } from "./schema.ts";

let storage: TestStorage;
let partner: Partner;
const AGENT: Actor = { kind: "agent", id: "c1" };

beforeAll(async () => {
  storage = await openTestStorage();
  subscribe(storage.bus);
  partner = await addPartner(storage, "Hongrui");
});
afterAll(() => storage.close());
beforeEach(() => {
  storage.clock.now = Date.parse("2026-11-23T09:00:00Z");
});

const run = <T>(work: (ctx: Ctx) => Promise<T>) => inWorkspace(storage, work);
const asAgent = <T>(work: (ctx: Ctx) => Promise<T>) =>
  inWorkspace(storage, work, { partner: partner.partnerId, actor: AGENT });
const ofLine = (line: string) => run((ctx) => listDecisions(ctx, { line }));

/** The agent records a confirmed promise of the whole line for one day. */
function promise(
  orderLineId: string,
  day: string,
  more: { conversationId?: string; evidence?: string[]; qty?: number } = {},
) {
  storage.clock.now += 1000;
  return asAgent((ctx) =>
    recordStatement(ctx, {
      idempotencyKey: newId(),
      orderLineId,
      conversationId: more.conversationId ?? null,
      contactId: partner.contactId,
      replaces: "all",
      status: "confirmed",
      confirmedBy: "spoken",
      saidAt: ctx.now,
      deliveries: [{ qty: more.qty ?? 4000, uom: "pcs", told: null, interval: point(day), basis: "ex_factory" }],
      evidence: (more.evidence ?? []).map((id) => ({ id, role: "stated" as const })),
      conditions: [],
    }),
  );
}

async function lateLine(options: LineOptions = {}) {
  const line = await addLine(storage, partner.partnerId, { requiredOn: "2026-12-12", ...options });
  const recorded = await promise(line, "2026-12-16");
  const [decision] = await ofLine(line);
  return { line, recorded, decision: decision! };
}

test("the audit trail names line, partner and decision by their names of today, and its reasons open", async () => {
  const { line, recorded, decision } = await lateLine({ po: "7788" });
  await run((ctx) => decide(ctx, decision.id, { option: decision.options[0]!.key, reason: "It can wait" }));
  await run((ctx) => disputeCommitment(ctx, recorded.commitmentIds[0]!, { reason: "They rang back" }));
  const entries = await run((ctx) => list(ctx, { limit: 200 }));
  const last = (action: string) => entries.find((entry) => entry.action === action)!;
  const about = {
    line: { id: line, po: "7788", line: "2" },
    partner: { id: partner.partnerId, name: "Hongrui" },
    contact: null,
    person: null,
    conversationId: null,
  };
  expect(last("decisions.decided").about).toEqual({ ...about, decisionId: decision.id });
  const disputed = last("commitments.disputed");
  expect(disputed.about).toEqual({ ...about, decisionId: null });
  const { evidenceId } = disputed.detail;
  expect(await run((ctx) => readEvidence(ctx, String(evidenceId)))).toMatchObject({
    kind: "person",
    words: "They rang back",
  });
});

test("a promise after the need date becomes a decision in the same transaction, with options, cost and deadline", async () => {
  const line = await addLine(storage, partner.partnerId, { requiredOn: "2026-12-12", po: "4471" });
  await promise(line, "2026-12-16");
  const [decision, ...more] = await ofLine(line);
  expect(more).toEqual([]);
  expect(decision).toMatchObject({
    kind: "late",
    status: "open",
    question:
      "Hongrui promises 4,000 pcs of 4471/2 for 16 Dec 2026 (ex-factory), 4 days after the need date 12 Dec 2026 (ex-factory); what shall we do?",
    line: { id: line, po: "4471", line: "2", item: "Main board B" },
    // Eight working hours after 09:00:01 on Monday: a second into Tuesday.
    deadline: "2026-11-24T09:00:01.000Z",
    cost: { atStake: { minor: 1_000_000, currency: "USD" } },
    chosen: null,
  });
  expect(decision!.options.map((option) => option.key)).toEqual(["accept_for_planning", "ask_earlier", "escalate"]);
  expect(
    (await run((ctx) => board(ctx, { sort: "urgency", direction: "asc" }))).rows.find((row) => row.lineId === line),
  ).toMatchObject({
    openDecisions: 1,
    exceptions: ["late"],
  });
});

test("a promise in time opens nothing; without a unit price the cost is unknown and says so", async () => {
  const line = await addLine(storage, partner.partnerId, { requiredOn: "2026-12-12" });
  await promise(line, "2026-12-12");
  expect(await ofLine(line)).toEqual([]);
  const { decision } = await lateLine({ unitPriceMinor: null });
  expect(decision.cost).toEqual({ unknown: "no unit price for this line", atStake: null });
});

test("other figures ask anew and the old question falls away; the same figures ask nothing; a promise in time ends it", async () => {
  const { line, decision } = await lateLine();
  await promise(line, "2026-12-20");
  const second = (await ofLine(line)).find((one) => one.status === "open")!;
  expect(second.id).not.toBe(decision.id);
  expect((await run((ctx) => getDecision(ctx, decision.id))).status).toBe("obsolete");
  await expect(run((ctx) => decide(ctx, decision.id, { option: "escalate", reason: "late" }))).rejects.toMatchObject({
    code: "conflict",
  });
  await promise(line, "2026-12-11");
  expect((await ofLine(line)).map((one) => one.status)).toEqual(["obsolete", "obsolete"]);
});

test("what was decided stands when the facts change, and the next late promise is a new question", async () => {
  const { line, decision } = await lateLine();
  await run((ctx) => decide(ctx, decision.id, { option: "accept_for_planning", reason: "the launch moved" }));
  await promise(line, "2026-12-20");
  const all = await ofLine(line);
  expect(all.map((one) => one.status)).toEqual(["open", "decided"]);
  expect(all[1]).toMatchObject({ id: decision.id, chosen: "accept_for_planning", reason: "the launch moved" });
});

test("a disputed promise becomes a contradiction with the quote and the denial as evidence", async () => {
  const line = await addLine(storage, partner.partnerId);
  const { commitmentIds } = await promise(line, "2026-12-01");
  await run((ctx) => disputeCommitment(ctx, commitmentIds[0]!, { reason: "spoke of another order" }));
  const [decision] = await ofLine(line);
  expect(decision).toMatchObject({ kind: "contradiction", status: "open" });
  expect(decision!.evidenceIds).toHaveLength(1);
  await promise(line, "2026-12-02");
  expect((await ofLine(line))[0]!.status).toBe("obsolete");
});

const asked = (kind: DecisionKind, more: Partial<Parameters<typeof openDecision>[1]> = {}) => ({
  idempotencyKey: newId(),
  kind,
  partnerId: partner.partnerId,
  lineId: null,
  conversationId: null,
  values: {},
  evidenceIds: [],
  ...more,
});

test("the agent opens what it may not settle, once a key, and one contradiction a line", async () => {
  const line = await addLine(storage, partner.partnerId);
  const price = asked("price_change", { lineId: line, values: { percent: 4 } });
  const first = await asAgent((ctx) => openDecision(ctx, price));
  expect(await asAgent((ctx) => openDecision(ctx, price))).toBe(first);
  expect(await run((ctx) => getDecision(ctx, first))).toMatchObject({
    kind: "price_change",
    cost: { unknown: expect.any(String) },
  });

  const denied = () =>
    asked("contradiction", { lineId: line, values: { commitmentId: newId(), saidOn: "2026-11-10" } });
  const contradiction = await asAgent((ctx) => openDecision(ctx, denied()));
  expect(await asAgent((ctx) => openDecision(ctx, denied()))).toBe(contradiction);
  expect(await ofLine(line)).toHaveLength(2);

  const other = await addPartner(storage);
  await expect(asAgent((ctx) => openDecision(ctx, asked("refusal", { partnerId: other.partnerId })))).rejects.toThrow(
    /row-level security/,
  );
  const foreign = await addLine(storage, other.partnerId);
  await expect(asAgent((ctx) => openDecision(ctx, asked("refusal", { lineId: foreign })))).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(
    asAgent((ctx) => openDecision(ctx, asked("refusal", { values: { said: "x".repeat(200) } }))),
  ).rejects.toMatchObject({ code: "invalid_input" });
});

test("deciding: who, when and why, once, by a person, among what was offered; the promise stays as it was", async () => {
  const { line, decision } = await lateLine();
  const answer = { option: "ask_earlier", reason: "Ms Vogt needs them for the fair" };
  await expect(asAgent((ctx) => decide(ctx, decision.id, answer))).rejects.toMatchObject({ code: "forbidden" });
  await expect(run((ctx) => decide(ctx, decision.id, { ...answer, option: "accept_price" }))).rejects.toMatchObject({
    code: "invalid_input",
  });
  await expect(run((ctx) => decide(ctx, newId(), answer))).rejects.toMatchObject({ code: "not_found" });
  const before = await run((ctx) => board(ctx, { sort: "urgency", direction: "asc" }));

  const results = await Promise.allSettled([1, 2, 3].map(() => run((ctx) => decide(ctx, decision.id, answer))));
  expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  for (const result of results.filter((result) => result.status === "rejected")) {
    expect(result).toMatchObject({ reason: { code: "already_decided" } });
  }
  expect(await run((ctx) => getDecision(ctx, decision.id))).toMatchObject({
    status: "decided",
    chosen: "ask_earlier",
    decidedBy: "u1",
    decidedAt: new Date(storage.clock.now).toISOString(),
    reason: "Ms Vogt needs them for the fair",
  });
  const after = await run((ctx) => board(ctx, { sort: "urgency", direction: "asc" }));
  const row = (found: typeof before) => found.rows.find((one) => one.lineId === line)!;
  expect({ ...row(after), openDecisions: 1 }).toEqual(row(before));
  expect(await everyRow(storage)).not.toContain("Ms Vogt");
  const entry = await run((ctx) =>
    ctx.tx.selectFrom("audit").select("detail").where("subject_id", "=", decision.id).orderBy("id", "desc").execute(),
  );
  const { hash } = entry[0]!.detail.reason as KeptReason;
  expect(matchesSaltedHash(answer.reason, hash)).toBe(true);
  // A conversation with the partner sees that it was decided, never why.
  expect((await asAgent((ctx) => getDecision(ctx, decision.id))).reason).toBeNull();
});

test("open questions come first, by deadline", async () => {
  const found = await run((ctx) => listDecisions(ctx, {}));
  const open = found.filter((one) => one.status === "open");
  expect(found.slice(0, open.length)).toEqual(open);
  expect(open.map((one) => one.deadline)).toEqual(open.map((one) => one.deadline).sort());
  expect((await run((ctx) => listDecisions(ctx, { status: "decided" }))).every((one) => one.status === "decided")).toBe(
    true,
  );
});

test("a whole call erased: its words are in no row, its promises, decisions and the time of saying stand", async () => {
  const line = await addLine(storage, partner.partnerId, { requiredOn: "2026-12-12" });
  const words = "sixteenth of December because the anodising bath leaked";
  const { id, evidenceId } = await run(async (ctx) => {
    const { id, keyId } = await startConversation(ctx, {
      contactId: partner.contactId,
      lineIds: [line],
      channel: "simulated",
      flow: "order-status",
      flowVersion: 1,
      language: "en",
      persona: null,
      resumes: null,
      snapshot: "{}",
    });
    await takeLease(ctx, id, "s", ctx.now + 60_000);
    await setMode(ctx, id, "recorded");
    const { partnerId, contactId } = partner;
    const contentId = await putContent(ctx, { keyId, partnerId, kind: "words", text: words });
    const place = { fromMs: 1000, toMs: 4000 };
    const evidenceId = await recordSpeechEvidence(ctx, {
      partnerId,
      conversationId: id,
      contactId,
      contentId,
      ...place,
      language: "en",
      recorded: true,
      saidAt: ctx.now,
      speaker: "partner",
    });
    const payload = { contentId, ...place, slot: "ship_date", extraction: {} };
    await appendEvents(ctx, id, 0, [{ kind: "heard", payload }], "s");
    return { id, evidenceId };
  });
  await promise(line, "2026-12-16", { conversationId: id, evidence: [evidenceId] });
  const [decision] = await ofLine(line);
  expect(decision).toMatchObject({ conversationId: id, evidenceIds: [evidenceId] });
  await run((ctx) => endCall(ctx, id));
  expect((await run((ctx) => conversationDetail(ctx, id))).turns[0]?.text).toBe(words);

  await run((ctx) => eraseConversation(ctx, id));

  const rows = await everyRow(storage);
  for (const word of ["anodising", "leaked", "because the"]) {
    expect(rows).not.toContain(word);
    expect(rows).not.toContain(Buffer.from(word).toString("hex"));
  }
  expect(await run((ctx) => readEvidence(ctx, evidenceId))).toMatchObject({
    state: "erased",
    words: null,
    saidAt: expect.any(String),
    locator: { fromMs: 1000, toMs: 4000 },
  });
  expect(await ofLine(line)).toEqual([decision]);
  const found = await run((ctx) => conversationDetail(ctx, id));
  expect(found).toMatchObject({ erased: true, commitments: 1, decisionIds: [decision!.id] });
});

test("what was decided reaches the next call about the line, until an answer about it is recorded", async () => {
  const { line } = await lateLine();
  const wish = async () => (await run((ctx) => wishesFor(ctx, [line]))).get(line) ?? null;
  expect(await wish()).toBeNull();
  const [decision] = await ofLine(line);
  storage.clock.now += 1000;
  await run((ctx) => decide(ctx, decision!.id, { option: "ask_earlier", reason: "The fair is on the tenth." }));
  expect(await wish()).toBe("earlier");
  await promise(line, "2026-12-14");
  expect(await wish()).toBeNull();
});
