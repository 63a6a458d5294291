import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { point } from "#kernel/interval.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addLine, addPartner, everyRow, inWorkspace, type Partner } from "../../../test/support/record.ts";
import { createKey, eraseKey, putContent, readEvidence, recordSpeechEvidence } from "../evidence/index.ts";
import { lineDetail, recordMovement } from "../orders/index.ts";
import { subscribe } from "../subscriptions.ts";
import { disputeCommitment, recordReport, recordStatement } from "./index.ts";
import type { RecordReport, RecordStatement } from "./schema.ts";

let storage: TestStorage;
let partner: Partner;
let other: Partner;
let failing = false;

beforeAll(async () => {
  storage = await openTestStorage();
  subscribe(storage.bus);
  storage.bus.on("orders.exception-opened", async () => {
    if (failing) throw new Error("a subscriber failed");
  });
  partner = await addPartner(storage, "Hongrui");
  other = await addPartner(storage, "Brightway");
});
afterAll(() => storage.close());
beforeEach(() => {
  storage.clock.now = Date.parse("2026-11-23T09:00:00Z");
  failing = false;
});

const run = <T>(work: (ctx: Ctx) => Promise<T>) => inWorkspace(storage, work);

const recordedEntries = (statementId: string) =>
  run(async (ctx) => {
    const entries = ctx.tx.selectFrom("audit").select("detail").where("action", "=", "commitments.recorded");
    return (await entries.where("subject_id", "=", statementId).execute()).map(({ detail }) => detail);
  });

type Told = [qty: number, day: string];

function statement(orderLineId: string, told: Told[], more: Partial<RecordStatement> = {}): RecordStatement {
  return {
    idempotencyKey: newId(),
    orderLineId,
    conversationId: null,
    contactId: partner.contactId,
    replaces: "all",
    status: "confirmed",
    confirmedBy: "spoken",
    saidAt: storage.clock.now,
    deliveries: told.map(([qty, day]) => ({
      qty,
      uom: "pcs",
      told: null,
      interval: point(day),
      basis: "ex_factory",
    })),
    evidence: [],
    conditions: [],
    ...more,
  };
}

async function record(orderLineId: string, told: Told[], more: Partial<RecordStatement> = {}) {
  storage.clock.now += 1000;
  return run((ctx) => recordStatement(ctx, statement(orderLineId, told, more)));
}

/** [qty, day, status] of every promise, live ones last said last. */
async function promises(lineId: string): Promise<Array<[number, string, string]>> {
  const detail = await run((ctx) => lineDetail(ctx, lineId));
  return detail.promises.map(({ qty, interval, status }) => [qty, interval.likely, status]);
}

const board = (lineId: string) => run(async (ctx) => (await lineDetail(ctx, lineId)).row);

function events(commitmentId: string): Promise<string[]> {
  return run(async (ctx) => {
    const rows = await ctx.tx
      .selectFrom("commitment_event")
      .selectAll()
      .where("commitment_id", "=", commitmentId)
      .orderBy("seq")
      .execute();
    return rows.map((row) => `${row.seq} ${row.from_status}>${row.to_status} ${row.reason}`);
  });
}

function speech(text: string | null): Promise<{ id: string; keyId: string; contentId: string | null }> {
  return run(async (ctx) => {
    const keyId = await createKey(ctx, partner.partnerId);
    const { partnerId, contactId } = partner;
    const contentId = text === null ? null : await putContent(ctx, { keyId, partnerId, kind: "words", text });
    const id = await recordSpeechEvidence(ctx, {
      partnerId,
      conversationId: newId(),
      contactId,
      contentId,
      fromMs: 0,
      toMs: 900,
      language: "en",
      recorded: text !== null,
      saidAt: ctx.now,
      speaker: "partner",
    });
    return { id, keyId, contentId };
  });
}

test("one confirmation writes statement, promises, history, evidence and conditions, and the board turns", async () => {
  const line = await addLine(storage, partner.partnerId);
  const stated = await speech("three thousand two hundred on the third, if the connector comes");
  const yes = await speech("yes, right");
  const { statementId, commitmentIds, replayed } = await record(
    line,
    [
      [3200, "2026-12-03"],
      [800, "2026-12-10"],
    ],
    {
      evidence: [
        { id: stated.id, role: "stated" },
        { id: yes.id, role: "confirmed" },
      ],
      conditions: [{ contentId: stated.contentId, reason: "material_shortage", due: "2026-11-26" }],
    },
  );
  expect(replayed).toBe(false);
  expect(await events(commitmentIds[0]!)).toEqual(["1 null>said stated", "2 said>confirmed spoken"]);
  const detail = await run((ctx) => lineDetail(ctx, line));
  expect(detail.promises).toMatchObject([
    { commitmentId: commitmentIds[0], statementId, qty: 3200, status: "confirmed", confirmedBy: "spoken" },
    { commitmentId: commitmentIds[1], statementId, qty: 800, status: "confirmed" },
  ]);
  expect(detail.promises[0]!.evidence).toHaveLength(2);
  expect(detail.promises[1]!.conditions).toMatchObject([{ due: "2026-11-26", status: "open" }]);
  expect(detail.row).toMatchObject({ open: 4000, withoutPromise: 0, exceptions: [] });
  expect(await recordedEntries(statementId)).toMatchObject([{ lineId: line, commitmentIds, conversationId: null }]);
  expect(storage.changes).toEqual(expect.arrayContaining(["orders", `line:${line}`]));
});

test("the same confirmation again writes nothing and answers the same, also at the same moment and after a restatement", async () => {
  const line = await addLine(storage, partner.partnerId);
  const input = statement(line, [[4000, "2026-12-03"]]);
  const answers = await Promise.all([1, 2, 3, 4].map(() => run((ctx) => recordStatement(ctx, input))));
  expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.commitmentIds.join())).size).toBe(1);
  expect(await recordedEntries(answers[0]!.statementId)).toHaveLength(1);
  expect(await promises(line)).toHaveLength(1);

  await record(line, [[800, "2026-12-10"]], { replaces: "part" });
  expect(await run((ctx) => recordStatement(ctx, input))).toEqual({ ...answers[0], replayed: true });
});

test("a key of another line is refused", async () => {
  const [line, second] = [await addLine(storage, partner.partnerId), await addLine(storage, partner.partnerId)];
  const input = statement(line, [[4000, "2026-12-03"]]);
  await run((ctx) => recordStatement(ctx, input));
  await expect(run((ctx) => recordStatement(ctx, { ...input, orderLineId: second }))).rejects.toMatchObject({
    code: "idempotency_key_reused",
  });
});

test("when anything that follows fails, nothing of the confirmation stays", async () => {
  const line = await addLine(storage, partner.partnerId);
  await record(line, [[4000, "2026-12-03"]]);
  const before = await everyRow(storage);
  failing = true;
  await expect(record(line, [[4000, "2027-12-20"]])).rejects.toThrow("a subscriber failed");
  expect(await everyRow(storage)).toBe(before);
});

test("a new statement supersedes, and the slip chart keeps the thread", async () => {
  const line = await addLine(storage, partner.partnerId);
  const first = await record(line, [[4000, "2026-12-03"]]);
  const second = await record(line, [
    [3000, "2026-12-08"],
    [1000, "2026-12-15"],
  ]);
  expect(await promises(line)).toEqual([
    [4000, "2026-12-03", "superseded"],
    [3000, "2026-12-08", "confirmed"],
    [1000, "2026-12-15", "confirmed"],
  ]);
  const history = (await run((ctx) => lineDetail(ctx, line))).promises;
  expect(history.map((promise) => promise.supersedes)).toEqual([null, first.commitmentIds[0], first.commitmentIds[0]]);
  expect(await events(first.commitmentIds[0]!)).toContain("3 confirmed>superseded replaced");
  const actor = { kind: "human", id: "u1" };
  expect(history[0]!.events).toEqual([
    { from: null, to: "said", reason: "stated", actor, at: "2026-11-23T09:00:01.000Z" },
    { from: "said", to: "confirmed", reason: "spoken", actor, at: "2026-11-23T09:00:01.000Z" },
    { from: "confirmed", to: "superseded", reason: "replaced", actor, at: "2026-11-23T09:00:02.000Z" },
  ]);
  expect((await board(line)).firstPromise?.commitmentId).toBe(first.commitmentIds[0]);
  expect(second.commitmentIds).toHaveLength(2);
});

test("a part that comes later leaves the rest as it was promised, with its words and conditions and the reason for the cut", async () => {
  const line = await addLine(storage, partner.partnerId);
  const [words, later] = [
    await speech("four thousand on the third"),
    await speech("eight hundred of them a week later"),
  ];
  const condition = { contentId: words.contentId, reason: null, due: null };
  await record(line, [[4000, "2026-12-03"]], { evidence: [{ id: words.id, role: "stated" }], conditions: [condition] });
  await record(line, [[800, "2026-12-10"]], { replaces: "part", evidence: [{ id: later.id, role: "stated" }] });
  expect((await promises(line)).sort()).toEqual([
    [3200, "2026-12-03", "confirmed"],
    [4000, "2026-12-03", "superseded"],
    [800, "2026-12-10", "confirmed"],
  ]);
  expect(await board(line)).toMatchObject({ withoutPromise: 0 });
  const rest = (await run((ctx) => lineDetail(ctx, line))).promises.find((promise) => promise.qty === 3200)!;
  expect(rest.evidence.map((link) => link.id).sort()).toEqual([words.id, later.id].sort());
  expect(rest.conditions).toHaveLength(1);
  expect(await events(rest.commitmentId)).toEqual(["1 null>said restated", "2 said>confirmed spoken"]);
});

test("promises never exceed the open quantity", async () => {
  const line = await addLine(storage, partner.partnerId);
  const over = { code: "commitment_exceeds_open_quantity" };
  await expect(record(line, [[4001, "2026-12-03"]])).rejects.toMatchObject(over);
  await record(line, [[3000, "2026-12-03"]]);
  await expect(record(line, [[1001, "2026-12-10"]], { replaces: "none" })).rejects.toMatchObject(over);
  await record(line, [[1000, "2026-12-10"]], { replaces: "none" });
  await expect(record(line, [[4001, "2026-12-12"]], { replaces: "part" })).rejects.toMatchObject(over);
  expect(await promises(line)).toEqual([
    [3000, "2026-12-03", "confirmed"],
    [1000, "2026-12-10", "confirmed"],
  ]);
});

test("two statements at once about one line: together never more than is open", async () => {
  const line = await addLine(storage, partner.partnerId);
  const results = await Promise.allSettled(
    ["2026-12-03", "2026-12-04", "2026-12-05"].map((day) =>
      run((ctx) => recordStatement(ctx, statement(line, [[1500, day]], { replaces: "none" }))),
    ),
  );
  expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
  expect((await board(line)).withoutPromise).toBe(1000);
});

test("what moved counts: the promise is kept by movements, the rest can be promised anew", async () => {
  const line = await addLine(storage, partner.partnerId);
  await record(line, [[4000, "2026-12-03"]]);
  storage.clock.now = Date.parse("2026-12-02T09:00:00Z");
  await run((ctx) =>
    recordMovement(ctx, { orderLineId: line, kind: "shipped", qty: 1000, occurredOn: "2026-12-02", evidenceId: null }),
  );
  await expect(record(line, [[3001, "2026-12-20"]])).rejects.toMatchObject({
    code: "commitment_exceeds_open_quantity",
  });
  await record(line, [[3000, "2026-12-20"]]);
  const list = await promises(line);
  expect(list).toContainEqual([4000, "2026-12-03", "superseded"]);
  expect(list).toContainEqual([1000, "2026-12-03", "kept"]);
  expect(list).toContainEqual([3000, "2026-12-20", "confirmed"]);
  expect(await board(line)).toMatchObject({ open: 3000, withoutPromise: 0 });
});

test("a promise whose day passes without a movement is broken, and a late record of a movement in time mends it", async () => {
  const line = await addLine(storage, partner.partnerId);
  const { commitmentIds } = await record(line, [[4000, "2026-12-03"]]);
  storage.clock.now = Date.parse("2026-12-06T09:00:00Z");
  await record(line, [[4000, "2026-12-20"]], { replaces: "none" });
  expect(await promises(line)).toEqual([
    [4000, "2026-12-03", "broken"],
    [4000, "2026-12-20", "confirmed"],
  ]);
  await run((ctx) =>
    recordMovement(ctx, { orderLineId: line, kind: "shipped", qty: 4000, occurredOn: "2026-12-03", evidenceId: null }),
  );
  expect((await promises(line))[0]).toEqual([4000, "2026-12-03", "kept"]);
  expect(await events(commitmentIds[0]!)).toEqual([
    "1 null>said stated",
    "2 said>confirmed spoken",
    "3 confirmed>broken movements",
    "4 broken>kept movements",
  ]);
});

test("a dispute leaves quote and status, and the line turns contradictory; its reason is words", async () => {
  const line = await addLine(storage, partner.partnerId);
  const { commitmentIds } = await record(line, [[4000, "2026-12-03"]]);
  await run((ctx) => disputeCommitment(ctx, commitmentIds[0]!, { reason: "Mr Li says he spoke of another order" }));
  const detail = await run((ctx) => lineDetail(ctx, line));
  expect(detail.promises[0]).toMatchObject({ status: "confirmed", disputed: true });
  expect(detail.row.exceptions).toContain("contradictory");
  const proof = detail.promises[0]!.evidence.find((link) => link.role === "disputed")!;
  expect(await run((ctx) => readEvidence(ctx, proof.id))).toMatchObject({
    kind: "person",
    words: "Mr Li says he spoke of another order",
  });
  expect(await everyRow(storage)).not.toContain("another order");
  expect(await events(commitmentIds[0]!)).toContain("3 confirmed>confirmed disputed");
});

test("input that does not fit is refused before anything is written", async () => {
  const line = await addLine(storage, partner.partnerId);
  const closed = await addLine(storage, partner.partnerId);
  await run((ctx) =>
    ctx.tx
      .updateTable("order_line")
      .set({ closed_at: new Date(ctx.now) })
      .where("id", "=", closed)
      .execute(),
  );
  const before = await everyRow(storage);
  const delivery = statement(line, [[1, "2026-12-03"]]).deliveries[0]!;
  const wrong: Array<[Partial<RecordStatement>, string]> = [
    [{ deliveries: [] }, "invalid_input"],
    [{ deliveries: [{ ...delivery, uom: "cartons" }] }, "invalid_input"],
    [{ deliveries: [{ ...delivery, qty: -1 }] }, "invalid_input"],
    [
      { deliveries: [{ ...delivery, interval: { earliest: "2026-12-05", likely: "2026-12-03", latest: null } }] },
      "invalid_input",
    ],
    [{ confirmedBy: null }, "invalid_input"],
    [{ status: "said" }, "invalid_input"],
    [{ conditions: [{ contentId: null, reason: "only if the boss agrees", due: null }] }, "invalid_input"],
    [{ orderLineId: newId() }, "not_found"],
    [{ orderLineId: closed }, "conflict"],
  ];
  for (const [more, code] of wrong) {
    await expect(record(line, [[1, "2026-12-03"]], more)).rejects.toMatchObject({ code });
  }
  expect(await everyRow(storage)).toBe(before);
});

test("a conversation of one partner cannot write about another's line", async () => {
  const line = await addLine(storage, other.partnerId);
  const asPartner = { partner: partner.partnerId, actor: { kind: "agent" as const, id: "c1" } };
  await expect(
    inWorkspace(storage, (ctx) => recordStatement(ctx, statement(line, [[1, "2026-12-03"]])), asPartner),
  ).rejects.toMatchObject({ code: "not_found" });
  await expect(
    inWorkspace(storage, (ctx) => disputeCommitment(ctx, newId(), { reason: "no" }), asPartner),
  ).rejects.toMatchObject({
    code: "not_found",
  });
});

test("erasing the words of a call leaves its promises and conditions, without their words", async () => {
  const line = await addLine(storage, partner.partnerId);
  const { id, keyId, contentId } = await speech("provided the zirconium arrives");
  await record(line, [[4000, "2026-12-03"]], {
    evidence: [{ id, role: "stated" }],
    conditions: [{ contentId, reason: "material_shortage", due: null }],
  });
  await run((ctx) => eraseKey(ctx, keyId));
  expect(await everyRow(storage)).not.toContain("zirconium");
  const [promise] = (await run((ctx) => lineDetail(ctx, line))).promises;
  expect(promise).toMatchObject({ qty: 4000, status: "confirmed", conditions: [{ text: null, status: "open" }] });
});

const report = (orderLineId: string, more: Partial<RecordReport> = {}): RecordReport => ({
  idempotencyKey: newId(),
  orderLineId,
  conversationId: null,
  measure: "percent_complete",
  value: 60,
  valueText: null,
  asOf: storage.clock.now,
  evidenceId: null,
  ...more,
});

test("reports are written once, fit their measure, and carry codes instead of words", async () => {
  const line = await addLine(storage, partner.partnerId);
  const input = report(line);
  const first = await run((ctx) => recordReport(ctx, input));
  expect(await run((ctx) => recordReport(ctx, input))).toEqual({ ...first, replayed: true });
  expect((await run((ctx) => lineDetail(ctx, line))).reports).toMatchObject([
    { measure: "percent_complete", value: 60 },
  ]);
  expect((await board(line)).freshness).toMatchObject({ stale: false });
  const wrong: Array<[RecordReport, string]> = [
    [report(line, { value: 101 }), "invalid_input"],
    [report(line, { value: null }), "invalid_input"],
    [report(line, { measure: "delay_reason", value: null, valueText: "the boss is ill" }), "invalid_input"],
    [report(newId()), "not_found"],
    [
      report(await addLine(storage, partner.partnerId), { idempotencyKey: input.idempotencyKey }),
      "idempotency_key_reused",
    ],
  ];
  for (const [bad, code] of wrong) {
    await expect(run((ctx) => recordReport(ctx, bad))).rejects.toMatchObject({ code });
  }
});

test("an announced answer is an exception until something is stated, and overdue when its day is over", async () => {
  const line = await addLine(storage, partner.partnerId);
  const answers = async () => {
    const { exceptions, announced } = await board(line);
    return [exceptions.filter((kind) => kind.startsWith("answer_")), announced?.by ?? null];
  };
  const later = () => {
    storage.clock.now += 3_600_000;
    return storage.clock.now;
  };
  await record(line, [[4000, "2026-12-03"]]);
  const willTell = { measure: "not_known", value: null, valueText: "will_tell", answerBy: "2026-11-25" } as const;
  await run((ctx) => recordReport(ctx, report(line, { ...willTell, asOf: later() })));
  expect(await answers()).toEqual([["answer_announced"], "2026-11-25"]);
  const { reports } = await run((ctx) => lineDetail(ctx, line));
  expect(reports).toMatchObject([{ measure: "not_known", valueText: "will_tell", answerBy: "2026-11-25" }]);
  // How far it is answers nothing.
  await run((ctx) => recordReport(ctx, report(line, { asOf: later() })));
  expect(await answers()).toEqual([["answer_announced"], "2026-11-25"]);
  storage.clock.now += 3 * 86_400_000;
  expect(await answers()).toEqual([["answer_overdue"], "2026-11-25"]);
  await record(line, [[4000, "2026-12-05"]]);
  expect(await answers()).toEqual([[], null]);
  await run((ctx) => recordReport(ctx, report(line, { ...willTell, answerBy: null, asOf: later() })));
  expect(await answers()).toEqual([["answer_announced"], null]);
  await run((ctx) => recordReport(ctx, report(line, { ...willTell, valueText: null, answerBy: null, asOf: later() })));
  expect(await answers()).toEqual([[], null]);
  await expect(run((ctx) => recordReport(ctx, report(line, { answerBy: "2026-11-25" })))).rejects.toMatchObject({
    code: "invalid_input",
  });
});
