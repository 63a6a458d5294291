import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zoned } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { listDecisions } from "../decisions/index.ts";
import { DecisionQuery } from "../decisions/schema.ts";
import { readEvidence } from "../evidence/index.ts";
import { board, lineDetail, reconcileDue } from "../orders/index.ts";
import { type Board, BoardQuery, LineDetail } from "../orders/schema.ts";
import { listPartners, partnerDetail } from "../partners/index.ts";
import { subscribe } from "../subscriptions.ts";
import { deleteWorkspace } from "../workspaces/index.ts";
import { seedDemo } from "./index.ts";

let storage: TestStorage;
let rows: Board["rows"];
const run = <T>(work: (ctx: Ctx) => Promise<T>) =>
  storage.transact(
    { scope: { workspace: storage.workspaceId, partner: null }, actor: { kind: "human", id: "u1" } },
    work,
  );
const read = async () => (await run((ctx) => board(ctx, BoardQuery.parse({})))).rows;

beforeAll(async () => {
  storage = await openTestStorage();
  subscribe(storage.bus);
  await run(seedDemo);
  rows = await read();
});
afterAll(() => storage.close());

describe("the demo workspace", () => {
  it("has twelve partners of three businesses, contacts in five languages and six time zones", async () => {
    const partners = await run(listPartners);
    expect(partners).toHaveLength(12);
    expect(new Set(partners.map(({ sector }) => sector))).toEqual(new Set(["electronics", "apparel", "pharma"]));
    const details = await run(async (ctx) => {
      const all = [];
      for (const { id } of partners) all.push(await partnerDetail(ctx, id));
      return all;
    });
    const contacts = details.flatMap((partner) => partner.contacts);
    expect(new Set(contacts.map(({ language }) => language))).toEqual(new Set(["en", "es", "de", "fr", "zh"]));
    expect(new Set(contacts.map(({ timezone }) => timezone)).size).toBe(6);
    // Nobody real can be reached.
    expect(contacts.filter(({ phone, email }) => phone !== null || !email?.endsWith(".example"))).toEqual([]);
    expect(details.filter(({ lanes }) => lanes.length === 0)).toHaveLength(1);
  });

  it("has about sixty open lines that show every exception, and quiet ones too", async () => {
    expect(rows.length).toBeGreaterThanOrEqual(55);
    expect(rows.length).toBeLessThanOrEqual(65);
    const { counts } = await run((ctx) => board(ctx, BoardQuery.parse({})));
    for (const kind of ["late", "short", "contradictory", "stale", "no_promise", "not_comparable"] as const) {
      expect(counts[kind], kind).toBeGreaterThanOrEqual(3);
    }
    expect(rows.filter(({ exceptions }) => exceptions.length === 0).length).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.flatMap(({ promises }) => promises.map(({ status }) => status)))).toEqual(
      new Set(["said", "confirmed"]),
    );
  });

  it("has promises kept and broken by movements, told by the rule and by nobody else", async () => {
    const past = await run((ctx) =>
      ctx.tx.selectFrom("commitment").select(["status"]).where("status", "in", ["kept", "broken"]).execute(),
    );
    const kept = past.filter(({ status }) => status === "kept").length;
    expect(kept).toBeGreaterThan(20);
    expect(past.length - kept).toBeGreaterThanOrEqual(7);
    const events = await run((ctx) =>
      ctx.tx.selectFrom("commitment_event").select("reason").where("to_status", "in", ["kept", "broken"]).execute(),
    );
    expect(new Set(events.map(({ reason }) => reason))).toEqual(new Set(["movements"]));
    // Nothing is left for the calendar to find.
    const before = await read();
    await run(reconcileDue);
    expect(await read()).toEqual(before);
  });

  it("opens each figure: needs in a file's row, promises in a mail whose marks are its values", async () => {
    for (const row of rows) expect(row.need!.evidenceId, `${row.po}/${row.line}`).not.toBeNull();
    const promise = rows.find(({ partner }) => partner.name === "Hongrui Electronics")!.promises[0]!;
    const mail = await run((ctx) => readEvidence(ctx, promise.evidence[0]!.id));
    expect(mail).toMatchObject({ kind: "mail", language: "zh", speaker: { kind: "partner", name: "陈伟 (Chen Wei)" } });
    const marked = mail.marks.map(({ from, to }) => mail.words!.slice(from, to));
    expect(marked[0]).toBe(new Intl.NumberFormat("zh-CN").format(promise.qty));
    expect(marked[1]).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日$/);
    for (const { promises } of rows) for (const { evidence } of promises) expect(evidence).not.toEqual([]);
  });

  it("opens the row of the notice behind a movement, its quantity marked", async () => {
    const { id, qty } = await run((ctx) =>
      ctx.tx.selectFrom("movement").select(["evidence_id as id", "qty"]).orderBy("id").executeTakeFirstOrThrow(),
    );
    const notice = await run((ctx) => readEvidence(ctx, id!));
    expect(notice.marks.map(({ from, to }) => notice.words!.slice(from, to))).toEqual([String(qty)]);
    expect(notice).toMatchObject({ kind: "file", locator: { column: "Quantity" } });
  });

  it("has a full story behind a line, as the side panel asks for it", async () => {
    const late = rows.find(({ exceptions }) => exceptions.includes("late"))!;
    const detail = LineDetail.parse(await run((ctx) => lineDetail(ctx, late.lineId)));
    expect(detail.promises.length + detail.exceptions.length).toBeGreaterThan(0);
    const withCondition = await run((ctx) => ctx.tx.selectFrom("condition").select("commitment_id").execute());
    expect(withCondition.length).toBeGreaterThan(0);
  });

  it("waits for a person where only a person may decide", async () => {
    const decisions = await run((ctx) => listDecisions(ctx, DecisionQuery.parse({ status: "open" })));
    expect(new Set(decisions.map(({ kind }) => kind))).toEqual(new Set(["late", "contradiction"]));
  });

  it("says and ships on working days, in office hours, and never in the future", async () => {
    const said = await run((ctx) =>
      ctx.tx
        .selectFrom("statement as s")
        .innerJoin("partner as p", "p.id", "s.partner_id")
        .select(["s.said_at", "p.timezone"])
        .execute(),
    );
    for (const { said_at, timezone } of said) {
      const local = zoned(timezone, said_at.getTime());
      expect(local.dayOfWeek).toBeLessThanOrEqual(5);
      expect(local.hour).toBeGreaterThanOrEqual(9);
      expect(local.hour).toBeLessThan(16);
      expect(said_at.getTime()).toBeLessThanOrEqual(storage.clock.now);
    }
  });

  it("is seeded once", async () => {
    await run(seedDemo);
    expect(await run(listPartners)).toHaveLength(12);
    expect(await read()).toEqual(rows);
  });

  it("goes with its workspace, and only the audit trail stays", async () => {
    await run(deleteWorkspace);
    const left: string[] = [];
    for (const table of [
      "partner",
      "contact",
      "lane",
      "item",
      "order_line",
      "commitment",
      "evidence",
      "content",
    ] as const) {
      if ((await storage.ownerDb.selectFrom(table).select("workspace_id").limit(1).execute()).length > 0)
        left.push(table);
    }
    expect(left).toEqual([]);
  });
});

describe("on any day", () => {
  // A weekend at the end of a leap February, when Tijuana is a day behind Shanghai.
  it("shows the same kinds of trouble", { timeout: 120_000 }, async () => {
    const other = await openTestStorage();
    try {
      subscribe(other.bus);
      other.clock.now = Date.parse("2028-02-26T20:30:00Z");
      const scope = { workspace: other.workspaceId, partner: null };
      const { counts } = await other.transact({ scope, actor: { kind: "human", id: "u1" } }, async (ctx) => {
        await seedDemo(ctx);
        return board(ctx, BoardQuery.parse({}));
      });
      for (const kind of ["late", "short", "contradictory", "stale", "no_promise", "not_comparable"] as const) {
        expect(counts[kind], kind).toBeGreaterThanOrEqual(3);
      }
    } finally {
      await other.close();
    }
  });
});
