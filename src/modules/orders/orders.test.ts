import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, plainDateIn } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { everyRow } from "../../../test/support/record.ts";
import { matchesSaltedHash } from "../audit/index.ts";
import { disputeCommitment, recordStatement, settleCommitments } from "../commitments/index.ts";
import { eraseKey, type KeptReason, recordMailEvidence } from "../evidence/index.ts";
import { createPartner, type LanesChanged, putLane } from "../partners/index.ts";
import {
  applyLines,
  board,
  closeLine,
  type ExceptionClosed,
  type ExceptionOpened,
  type LineInput,
  lineDetail,
  linesForCall,
  onLanesChanged,
  type PromisesSettled,
  planLines,
  reconcileDue,
  reconcileLine,
  recordMovement,
  reopenLine,
  upsertLine,
} from "./index.ts";
import { Board, BoardQuery, type BoardRow, LineDetail } from "./schema.ts";

const DAY = 86_400_000;
let storage: TestStorage;
let partnerId: string;
let otherPartner: string;
let events: Array<ExceptionOpened | ExceptionClosed>;
let orders = 0;

const run = <T>(work: (ctx: Ctx) => Promise<T>, partner: string | null = null) =>
  storage.transact({ scope: { workspace: storage.workspaceId, partner }, actor: { kind: "human", id: "u1" } }, work);
const day = (days: number) => addDays(plainDateIn("Asia/Shanghai", storage.clock.now), days);
const query = (input: Record<string, string> = {}) => run((ctx) => board(ctx, BoardQuery.parse(input)));
const rowOf = async (lineId: string) => (await query()).rows.find((row) => row.lineId === lineId)!;

async function newLine(overrides: Partial<LineInput> = {}): Promise<string> {
  orders += 1;
  const input: LineInput = {
    partnerId,
    po: `${4000 + orders}`,
    line: "1",
    destination: "Rotterdam",
    item: { number: "MB-B", name: "Main board B", pack: { uom: "carton", qty: 160 } },
    qty: 4000,
    uom: "pcs",
    needs: [{ requiredOn: day(20), basis: "received", qty: overrides.qty ?? 4000 }],
    price: { minor: 1250, currency: "USD" },
    ...overrides,
  };
  return (await run((ctx) => upsertLine(ctx, input))).lineId;
}

function say(lineId: string, qty: number, on: string, more: Partial<Parameters<typeof recordStatement>[1]> = {}) {
  return run((ctx) =>
    recordStatement(ctx, {
      idempotencyKey: `${lineId}:${Math.random()}`,
      orderLineId: lineId,
      conversationId: null,
      contactId: null,
      replaces: "all",
      status: "confirmed",
      confirmedBy: "written",
      saidAt: ctx.now,
      deliveries: [
        { qty, uom: "pcs", told: null, interval: { earliest: on, likely: on, latest: on }, basis: "ex_factory" },
      ],
      evidence: [],
      conditions: [],
      ...more,
    }),
  );
}

beforeAll(async () => {
  storage = await openTestStorage();
  storage.bus.on<PromisesSettled>("orders.promises-settled", settleCommitments);
  storage.bus.on<LanesChanged>("partners.lanes-changed", onLanesChanged);
  storage.bus.on<ExceptionOpened>("orders.exception-opened", async (_ctx, event) => void events.push(event));
  storage.bus.on<ExceptionClosed>("orders.exception-closed", async (_ctx, event) => void events.push(event));
  events = [];
  const partner = { city: "Shenzhen", country: "CN", timezone: "Asia/Shanghai", sector: "electronics" as const };
  partnerId = (await run((ctx) => createPartner(ctx, { ...partner, name: "Hongrui Electronics" }))).id;
  otherPartner = (await run((ctx) => createPartner(ctx, { ...partner, name: "Meilong Plastics" }))).id;
  await run((ctx) =>
    putLane(ctx, partnerId, {
      destination: "Rotterdam",
      fromBasis: "ex_factory",
      toBasis: "received",
      transitDays: 10,
    }),
  );
});
beforeEach(() => {
  events = [];
});
afterAll(() => storage.close());

describe("exceptions follow the facts in the same transaction", () => {
  it("opens no promise with the line, closes it with the promise, and opens late with its inputs", async () => {
    const id = await newLine();
    expect(events).toMatchObject([
      { type: "orders.exception-opened", kind: "no_promise", lineId: id, conversationId: null },
    ]);
    events = [];
    const { commitmentIds } = await say(id, 4000, day(12));
    expect(events).toMatchObject([
      { type: "orders.exception-closed", kind: "no_promise", lineId: id },
      {
        type: "orders.exception-opened",
        kind: "late",
        lineId: id,
        conversationId: null,
        inputs: {
          promises: [{ commitmentId: commitmentIds[0], qty: 4000, transitDays: 10, deltaLikely: 2 }],
          overdue: [],
        },
      },
    ]);
    expect(await rowOf(id)).toMatchObject({
      open: 4000,
      withoutPromise: 0,
      exceptions: ["late"],
      promises: [
        { qty: 4000, status: "confirmed", confirmedBy: "written", delta: { earliest: 2, latest: 2, transitDays: 10 } },
      ],
    });
  });

  it("opens late anew when a late promise becomes a later one, and remembers since when", async () => {
    const id = await newLine();
    await say(id, 4000, day(12));
    const since = new Date(storage.clock.now).toISOString();
    storage.clock.now += DAY;
    events = [];
    await say(id, 4000, day(15));
    expect(events.map(({ type, kind }) => [type, kind])).toEqual([
      ["orders.exception-closed", "late"],
      ["orders.exception-opened", "late"],
    ]);
    const detail = await run((ctx) => lineDetail(ctx, id));
    expect(detail.exceptions).toMatchObject([{ kind: "late", since, rule: expect.stringContaining("likely day") }]);
    expect(detail.row.firstPromise?.interval.likely).toBe(day(11));
    expect(detail.promises.map(({ status }) => status)).toEqual(["superseded", "confirmed"]);
  });

  it("changes nothing when it runs again", async () => {
    const id = await newLine();
    await say(id, 3200, day(12));
    const before = await run((ctx) => ctx.tx.selectFrom("exception").selectAll().orderBy("id").execute());
    events = [];
    await run((ctx) => reconcileLine(ctx, id));
    await run(reconcileDue);
    expect(events).toEqual([]);
    expect(await run((ctx) => ctx.tx.selectFrom("exception").selectAll().orderBy("id").execute())).toEqual(before);
  });

  it("compares again when a lane's days change", async () => {
    const id = await newLine({ destination: "Oakland" });
    await say(id, 4000, day(12));
    expect((await rowOf(id)).exceptions).toEqual(["not_comparable"]);
    expect((await rowOf(id)).promises[0]!.delta).toBeNull();
    events = [];
    await run((ctx) =>
      putLane(ctx, partnerId, { destination: "Oakland", fromBasis: "ex_factory", toBasis: "received", transitDays: 8 }),
    );
    expect(events.filter(({ lineId }) => lineId === id)).toMatchObject([
      { type: "orders.exception-closed", kind: "not_comparable" },
    ]);
    expect((await rowOf(id)).promises[0]!.delta).toEqual({ earliest: 0, latest: 0, transitDays: 8 });
  });

  it("turns contradictory with a dispute", async () => {
    const id = await newLine();
    const { commitmentIds } = await say(id, 4000, day(5));
    await run((ctx) => disputeCommitment(ctx, commitmentIds[0]!, { reason: "They say it was never promised." }));
    expect(await rowOf(id)).toMatchObject({ exceptions: ["contradictory"], promises: [{ disputed: true }] });
  });

  it("turns contradictory when a file lowers the order below what is promised", async () => {
    const id = await newLine({ po: "shrinking" });
    await say(id, 4000, day(5));
    await newLine({ po: "shrinking", qty: 3000 });
    expect(await rowOf(id)).toMatchObject({ open: 3000, withoutPromise: 0, exceptions: ["contradictory"] });
  });
});

describe("movements", () => {
  it("keeps a promise, breaks another, and leaves the rest open", async () => {
    const id = await newLine();
    const first = await say(id, 1000, day(2));
    const second = await say(id, 3000, day(4), { replaces: "none" });
    storage.clock.now += DAY;
    await run((ctx) =>
      recordMovement(ctx, { orderLineId: id, kind: "shipped", qty: 1000, occurredOn: day(0), evidenceId: null }),
    );
    expect(await rowOf(id)).toMatchObject({ open: 3000, withoutPromise: 0, promises: [{ qty: 3000 }] });
    storage.clock.now += 5 * DAY;
    // The row is right before anybody wrote the outcome; the sweep writes it.
    expect(await rowOf(id)).toMatchObject({ withoutPromise: 3000, promises: [] });
    await run(reconcileDue);
    const { promises, exceptions } = await run((ctx) => lineDetail(ctx, id));
    expect(promises.map(({ commitmentId, status }) => [commitmentId, status])).toEqual([
      [first.commitmentIds[0], "kept"],
      [second.commitmentIds[0], "broken"],
    ]);
    expect(exceptions.map(({ kind }) => kind)).toEqual(["no_promise"]);
  });

  it("keeps a broken promise after all when the shipment in time was recorded late", async () => {
    const id = await newLine();
    await say(id, 4000, day(2));
    const shipped = day(1);
    storage.clock.now += 6 * DAY;
    await run(reconcileDue);
    expect((await run((ctx) => lineDetail(ctx, id))).promises[0]!.status).toBe("broken");
    await run((ctx) =>
      recordMovement(ctx, { orderLineId: id, kind: "shipped", qty: 4000, occurredOn: shipped, evidenceId: null }),
    );
    expect((await run((ctx) => lineDetail(ctx, id))).promises[0]!.status).toBe("kept");
  });

  it("closes a line when everything is received, and opens it again when some comes back", async () => {
    const id = await newLine();
    const move = (kind: "received" | "returned", qty: number) =>
      run((ctx) => recordMovement(ctx, { orderLineId: id, kind, qty, occurredOn: day(0), evidenceId: null }));
    await move("received", 4000);
    expect(await rowOf(id)).toBeUndefined();
    await move("returned", 250);
    expect(await rowOf(id)).toMatchObject({ open: 250, exceptions: ["no_promise"] });
  });

  it("refuses a movement in the future, without quantity, or of goods that never left", async () => {
    const id = await newLine();
    for (const [kind, qty, occurredOn] of [
      ["shipped", 1, day(1)],
      ["shipped", 0, day(0)],
      ["returned", 1, day(0)],
    ] as const) {
      const attempt = run((ctx) => recordMovement(ctx, { orderLineId: id, kind, qty, occurredOn, evidenceId: null }));
      await expect(attempt).rejects.toMatchObject({ code: "invalid_input" });
    }
  });
});

describe("entering lines", () => {
  it("says what changed, writes it once, and keeps before and after in the audit trail", async () => {
    const id = await newLine({ po: "changing" });
    await newLine({ po: "changing", qty: 4500, needs: [{ requiredOn: day(25), basis: "received", qty: 4500 }] });
    const [entry] = await run((ctx) =>
      ctx.tx.selectFrom("audit").select(["action", "detail"]).where("subject_id", "=", id).execute(),
    );
    expect(entry).toEqual({
      action: "orders.line-updated",
      detail: { qty: ["4,000", "4,500"], required_on: [day(20), day(25)] },
    });
    const again: LineInput = {
      partnerId,
      po: "changing",
      line: "1",
      item: { number: "MB-B" },
      qty: 4500,
      needs: [{ requiredOn: day(25), qty: 4500 }],
    };
    expect(await run((ctx) => upsertLine(ctx, again))).toEqual({ lineId: id, effect: "unchanged" });
  });

  it("refuses another unit, less than has moved, and a closed line", async () => {
    const id = await newLine({ po: "refusing" });
    await run((ctx) =>
      recordMovement(ctx, { orderLineId: id, kind: "shipped", qty: 1200, occurredOn: day(0), evidenceId: null }),
    );
    await expect(newLine({ po: "refusing", uom: "kg" })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringMatching(/pcs to kg/),
    });
    await expect(newLine({ po: "refusing", qty: 1000 })).rejects.toMatchObject({
      message: expect.stringMatching(/1,200 pcs have moved/),
    });
    await run((ctx) => closeLine(ctx, id, "Cancelled by engineering"));
    await expect(newLine({ po: "refusing", qty: 4100 })).rejects.toMatchObject({
      message: expect.stringMatching(/closed/),
    });
  });

  it("keeps one item for a number and revision", async () => {
    await newLine({ item: { number: "REV", name: "Bracket", revision: "A" } });
    await newLine({ item: { number: "REV", name: "Bracket, long", revision: "B" } });
    await newLine({ item: { number: "REV" } });
    const items = await run((ctx) =>
      ctx.tx.selectFrom("item").select(["revision", "name"]).where("number", "=", "REV").execute(),
    );
    expect(items).toHaveLength(2);
  });
});

describe("entering many changed lines at once", () => {
  it("leaves each on its own revision, need basis and order", async () => {
    const item = (revision: string) => ({ number: "TWO-REV", name: "Plate", revision });
    const first = await newLine({
      po: "many",
      line: "1",
      item: item("A"),
      needs: [{ requiredOn: day(9), basis: "ready", qty: 4000 }],
    });
    const second = await newLine({ po: "many", line: "2", item: item("B") });
    const third = await newLine({ po: "many-3", line: "1", item: item("B"), destination: "Hamburg" });
    const changed = (po: string, line: string): LineInput => ({
      partnerId,
      po,
      line,
      item: { number: "TWO-REV" },
      qty: 5000,
      needs: [{ requiredOn: day(40), qty: 5000 }],
    });
    await run(async (ctx) => {
      await applyLines(ctx, await planLines(ctx, [changed("many", "1"), changed("many", "2"), changed("many-3", "1")]));
    });
    expect(await rowOf(first)).toMatchObject({
      ordered: 5000,
      item: { revision: "A" },
      need: { date: day(40), basis: "ready" },
    });
    expect(await rowOf(second)).toMatchObject({ item: { revision: "B" }, need: { basis: "received" } });
    expect(await rowOf(third)).toMatchObject({ ordered: 5000, open: 5000 });
  });
});

describe("closing a line by hand", () => {
  it("needs an open line, keeps the reason, and closes its exceptions", async () => {
    const id = await newLine();
    await run((ctx) => closeLine(ctx, id, "Moved to another supplier"));
    expect(events.at(-1)).toMatchObject({ type: "orders.exception-closed", kind: "no_promise", lineId: id });
    await expect(run((ctx) => closeLine(ctx, id, "again"))).rejects.toMatchObject({ code: "conflict" });
    expect((await run((ctx) => lineDetail(ctx, id))).closed).toMatchObject({ reason: "Moved to another supplier" });
    // Whose line it is may not know why.
    expect((await run((ctx) => lineDetail(ctx, id), partnerId)).closed).toMatchObject({ reason: null });
  });

  it("leaves the reason in no row but the content, whose key can be destroyed; the hash still knows it", async () => {
    const id = await newLine();
    await run((ctx) => closeLine(ctx, id, "Ms Vogt gave it to Brightway"));
    expect(await everyRow(storage)).not.toContain("Ms Vogt");
    const { contentId, hash } = await run(async (ctx) => {
      const entry = await ctx.tx
        .selectFrom("audit")
        .select("detail")
        .where("subject_id", "=", id)
        .where("action", "=", "orders.line-closed")
        .executeTakeFirstOrThrow();
      return entry.detail.reason as KeptReason;
    });
    expect(matchesSaltedHash("Ms Vogt gave it to Brightway", hash)).toBe(true);
    expect(matchesSaltedHash("Moved to another supplier", hash)).toBe(false);
    await run(async (ctx) => {
      const content = ctx.tx.selectFrom("content").select("key_id").where("id", "=", contentId);
      await eraseKey(ctx, (await content.executeTakeFirstOrThrow()).key_id);
    });
    expect((await run((ctx) => lineDetail(ctx, id))).closed).toMatchObject({ reason: null });
  });

  it("is found among the closed ones with who, when and why, and can be opened again with a reason", async () => {
    const id = await newLine({ po: "closing-77", item: { number: "LID", name: "Lid 80%" } });
    const other = await newLine();
    await run((ctx) => closeLine(ctx, other, "not needed"));
    storage.clock.now += DAY;
    await run((ctx) => closeLine(ctx, id, "Moved to another supplier"));
    const at = new Date(storage.clock.now).toISOString();
    expect(await rowOf(id)).toBeUndefined();
    const closed = await query({ state: "closed" });
    expect(closed.rows[0]!.lineId).toBe(id);
    expect(closed.rows.map(({ lineId }) => lineId)).toEqual(expect.arrayContaining([id, other]));
    expect(closed.rows.every(({ closedAt }) => closedAt !== null)).toBe(true);
    expect(closed.counts).toEqual((await query()).counts);
    const found = await query({ state: "closed", search: "hongrui 77/1 80%", partner: partnerId });
    expect(found.rows).toMatchObject([{ lineId: id, closedAt: at, open: 0, exceptions: [] }]);
    expect((await query({ state: "closed", partner: otherPartner })).rows).toEqual([]);
    const detail = () => run((ctx) => lineDetail(ctx, id));
    expect((await detail()).closed).toEqual({ at, by: "u1", reason: "Moved to another supplier" });

    await run((ctx) => reopenLine(ctx, id, "They went bankrupt"));
    expect((await detail()).closed).toBeNull();
    expect(await rowOf(id)).toMatchObject({ open: 4000, exceptions: ["no_promise"], closedAt: null });
    await expect(run((ctx) => reopenLine(ctx, id, "again"))).rejects.toMatchObject({ code: "conflict" });
    const [entry] = await run((ctx) =>
      ctx.tx
        .selectFrom("audit")
        .select(["action", "actor"])
        .where("subject_id", "=", id)
        .orderBy("id", "desc")
        .execute(),
    );
    expect(entry).toEqual({ action: "orders.line-reopened", actor: "u1" });
  });

  it("is by nobody when everything was received, and then cannot be undone by hand", async () => {
    const id = await newLine();
    await run((ctx) =>
      recordMovement(ctx, { orderLineId: id, kind: "received", qty: 4000, occurredOn: day(0), evidenceId: null }),
    );
    const { closed } = await run((ctx) => lineDetail(ctx, id));
    expect(closed).toEqual({ at: new Date(storage.clock.now).toISOString(), by: null, reason: null });
    await expect(run((ctx) => reopenLine(ctx, id, "once more"))).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("the board", () => {
  it("answers the shape that callers were promised", async () => {
    const id = await newLine();
    await say(id, 3200, day(3));
    expect(Board.parse(await query()).rows.length).toBeGreaterThan(0);
    expect(LineDetail.parse(await run((ctx) => lineDetail(ctx, id))).row.lineId).toBe(id);
  });

  it("gives every source of a promise with its role, in the order said", async () => {
    const id = await newLine();
    const mail = (messageId: string) =>
      run((ctx) =>
        recordMailEvidence(ctx, {
          partnerId,
          messageId,
          contactId: null,
          contentId: null,
          language: "en",
          saidAt: ctx.now,
        }),
      );
    const [first, second, yes] = [await mail("a"), await mail("b"), await mail("c")];
    const evidence = [
      { id: yes, role: "confirmed" as const },
      { id: second, role: "stated" as const },
      { id: first, role: "stated" as const },
    ];
    const { commitmentIds } = await say(id, 4000, day(5), { evidence });
    await run((ctx) => disputeCommitment(ctx, commitmentIds[0]!, { reason: "They say it was never promised." }));
    const row = await rowOf(id);
    const told = [
      { id: first, role: "stated" },
      { id: second, role: "stated" },
      { id: yes, role: "confirmed" },
      { id: expect.any(String), role: "disputed" },
    ];
    expect(row.promises[0]!.evidence).toEqual(told);
    expect(row.firstPromise!.evidence).toEqual(told);
    expect((await run((ctx) => lineDetail(ctx, id))).promises[0]!.evidence).toEqual(told);
  });

  it("shows what a promise still depends on, even where the words were not kept", async () => {
    const id = await newLine();
    const due = day(2);
    await say(id, 4000, day(5), { conditions: [{ contentId: null, reason: "material_shortage", due }] });
    const open = { id: expect.any(String), text: null, due, status: "open" };
    expect((await rowOf(id)).promises[0]!.conditions).toEqual([open]);
    const detail = await run((ctx) => lineDetail(ctx, id));
    expect(detail.promises[0]!.conditions).toEqual([open]);
    const other = await newLine();
    await say(other, 4000, day(5));
    expect((await rowOf(other)).promises[0]!.conditions).toEqual([]);
  });

  it("filters by exception, partner and words, and counts before the exception filter", async () => {
    const id = await newLine({ partnerId: otherPartner, item: { number: "CAP", name: "Bottle cap" } });
    const mine = await query({ partner: otherPartner });
    expect(mine.rows.map((row) => row.lineId)).toEqual([id]);
    expect(mine.counts).toMatchObject({ all: 1, no_promise: 1, late: 0 });
    expect((await query({ partner: otherPartner, exception: "late" })).rows).toEqual([]);
    expect((await query({ partner: otherPartner, exception: "late" })).counts.all).toBe(1);
    expect((await query({ search: "meilong CAP" })).rows.map((row) => row.lineId)).toEqual([id]);
    expect((await query({ search: "100% _ nothing" })).rows).toEqual([]);
  });

  it("sorts: urgent first by gravity then need date, and by each column with empty ones last", async () => {
    const gravity = ["late", "contradictory", "no_promise", "short", "not_comparable", "stale", undefined];
    const urgent = (await query({ sort: "urgency" })).rows.map((row) => gravity.indexOf(row.exceptions[0]));
    expect(urgent).toEqual(urgent.toSorted((a, b) => a - b));
    const needs = (await query({ sort: "need", direction: "desc" })).rows.map((row) => row.need!.date);
    expect(needs).toEqual(needs.toSorted().toReversed());
    const keys = {
      open: (row: BoardRow) => row.open,
      qty: (row: BoardRow) => row.promises[0]?.qty ?? Number.POSITIVE_INFINITY,
      delta: (row: BoardRow) => Math.max(...row.promises.map(({ delta }) => delta?.latest ?? Number.NEGATIVE_INFINITY)),
    };
    for (const [sort, key] of Object.entries(keys)) {
      const values = (await query({ sort })).rows.map(key).filter(Number.isFinite);
      expect(values, sort).toEqual(values.toSorted((a, b) => a - b));
      expect(new Set(values).size, sort).toBeGreaterThan(1);
    }
    for (const direction of ["asc", "desc"]) {
      const promised = (await query({ sort: "promise", direction })).rows.map((row) => row.promises.length > 0);
      expect(promised.indexOf(false)).toBe(promised.lastIndexOf(true) + 1);
    }
  });

  it("fades a line by the clock alone, without a stored row", async () => {
    const id = await newLine({ needs: [{ requiredOn: day(90), basis: "received", qty: 4000 }] });
    await say(id, 4000, day(40));
    expect(await rowOf(id)).toMatchObject({ exceptions: [], freshness: { stale: false, ageMs: 0 } });
    storage.clock.now += 8 * DAY;
    expect(await rowOf(id)).toMatchObject({ exceptions: ["stale"], freshness: { stale: true, ageMs: 8 * DAY } });
    const { exceptions } = await run((ctx) => lineDetail(ctx, id));
    expect(exceptions).toMatchObject([{ kind: "stale", since: null, inputs: { ageDays: 8, limitDays: 7 } }]);
  });

  it("shows a partner's transaction its own lines only", async () => {
    const rows = await run((ctx) => board(ctx, BoardQuery.parse({})), otherPartner);
    expect(new Set(rows.rows.map((row) => row.partner.id))).toEqual(new Set([otherPartner]));
    const foreign = await newLine();
    await expect(run((ctx) => lineDetail(ctx, foreign), otherPartner)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("lines for a call", () => {
  it("gives what the conversation may know, in the order asked", async () => {
    const promised = await newLine();
    await say(promised, 3200, day(12));
    const bare = await newLine();
    const [first, second] = await run((ctx) => linesForCall(ctx, [bare, promised]), partnerId);
    expect(first).toMatchObject({ id: bare, why: "no_promise", openQty: 4000, pack: { uom: "carton", qty: 160 } });
    expect(second).toMatchObject({
      id: promised,
      item: "Main board B",
      why: "late",
      need: { date: day(20), basis: "received" },
      promises: [{ qty: 3200, status: "confirmed", saidOn: day(0) }],
      transit: [{ from: "ex_factory", to: "received", days: 10 }],
    });
  });

  it("names an item that cannot be spoken by its number, or by order and line", async () => {
    const named = await newLine({ item: { number: "MB-Z", name: "主板" } });
    const foreign = await newLine({ item: { number: "主-一", name: "主板" } });
    const [first, second] = await run((ctx) => linesForCall(ctx, [named, foreign]));
    expect(first!.item).toBe("MB-Z");
    expect(second!.item).toBe(`line 1 of order ${second!.po}`);
  });

  it("asks about the gravest exception, in the board's order", async () => {
    const id = await newLine();
    const { commitmentIds } = await say(id, 4000, day(12));
    await run((ctx) => disputeCommitment(ctx, commitmentIds[0]!, { reason: "not so" }));
    expect((await rowOf(id)).exceptions.slice(0, 2)).toEqual(["late", "contradictory"]);
    expect(await run((ctx) => linesForCall(ctx, [id]), partnerId)).toMatchObject([{ why: "late" }]);
  });

  it("refuses unknown lines, lines without open quantity, and two partners' lines", async () => {
    const mine = await newLine();
    const theirs = await newLine({ partnerId: otherPartner });
    await expect(run((ctx) => linesForCall(ctx, [mine, theirs]))).rejects.toMatchObject({ code: "conflict" });
    await expect(run((ctx) => linesForCall(ctx, [theirs]), partnerId)).rejects.toMatchObject({ code: "not_found" });
    await run((ctx) => closeLine(ctx, mine, "done"));
    await expect(run((ctx) => linesForCall(ctx, [mine]))).rejects.toMatchObject({ code: "conflict" });
  });
});
