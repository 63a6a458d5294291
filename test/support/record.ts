/** Rows that tests of the record stand on: a partner with a contact and order lines, written as the application's role. */
import { sql } from "kysely";
import { newId } from "../../src/kernel/ids.ts";
import type { PlainDate } from "../../src/kernel/time.ts";
import { endConversation } from "../../src/modules/conversations/index.ts";
import type { Actor, Ctx } from "../../src/storage/transaction.ts";
import type { TestStorage } from "./database.ts";

const PERSON: Actor = { kind: "human", id: "u1" };

/** Runs in a transaction of the test's workspace, as a person unless said. */
export function inWorkspace<T>(
  storage: TestStorage,
  run: (ctx: Ctx) => Promise<T>,
  options: { partner?: string; actor?: Actor } = {},
): Promise<T> {
  const scope = { workspace: storage.workspaceId, partner: options.partner ?? null };
  return storage.transact({ scope, actor: options.actor ?? PERSON }, run);
}

/** The agent says goodbye. */
export function endCall(ctx: Ctx, conversationId: string, outcome = "completed"): Promise<number | null> {
  return endConversation(ctx, conversationId, { by: "agent", outcome, status: "ended", endedAt: ctx.now });
}

export type Partner = { partnerId: string; contactId: string };

export function addPartner(storage: TestStorage, name = `Partner ${newId()}`): Promise<Partner> {
  return inWorkspace(storage, async (ctx) => {
    const partnerId = newId();
    const contactId = newId();
    const at = new Date(ctx.now);
    await ctx.tx
      .insertInto("partner")
      .values({
        workspace_id: storage.workspaceId,
        id: partnerId,
        name,
        city: "Shenzhen",
        country: "CN",
        timezone: "Asia/Shanghai",
        sector: "electronics",
        created_at: at,
        archived_at: null,
      })
      .execute();
    await ctx.tx
      .insertInto("contact")
      .values({
        workspace_id: storage.workspaceId,
        partner_id: partnerId,
        id: contactId,
        name: "Li Wei",
        role: "Planner",
        language: "en",
        timezone: "Asia/Shanghai",
        phone: null,
        email: null,
        do_not_call_at: null,
        created_at: at,
        archived_at: null,
      })
      .execute();
    return { partnerId, contactId };
  });
}

export type LineOptions = {
  qty?: number;
  requiredOn?: PlainDate;
  unitPriceMinor?: number | null;
  po?: string;
};

/** A line of `qty` pieces (4,000) needed ex-factory on `requiredOn` (2026-12-12). Returns its id. */
export function addLine(storage: TestStorage, partnerId: string, options: LineOptions = {}): Promise<string> {
  const { qty = 4000, requiredOn = "2026-12-12", unitPriceMinor = 250, po = newId() } = options;
  return inWorkspace(storage, async (ctx) => {
    const [itemId, orderId, lineId] = [newId(), newId(), newId()];
    const at = new Date(ctx.now);
    const workspace_id = storage.workspaceId;
    await ctx.tx
      .insertInto("item")
      .values({
        workspace_id,
        id: itemId,
        number: `MB-${itemId}`,
        name: "Main board B",
        revision: null,
        uom: "pcs",
        pack_uom: null,
        pack_qty: null,
        created_at: at,
      })
      .execute();
    await ctx.tx
      .insertInto("purchase_order")
      .values({ workspace_id, partner_id: partnerId, id: orderId, number: po, destination: "", created_at: at })
      .execute();
    await ctx.tx
      .insertInto("order_line")
      .values({
        workspace_id,
        partner_id: partnerId,
        id: lineId,
        purchase_order_id: orderId,
        line: "2",
        item_id: itemId,
        qty,
        uom: "pcs",
        unit_price_minor: unitPriceMinor,
        currency: unitPriceMinor === null ? null : "USD",
        created_at: at,
        updated_at: at,
        closed_at: null,
      })
      .execute();
    await ctx.tx
      .insertInto("schedule_line")
      .values({
        workspace_id,
        partner_id: partnerId,
        id: newId(),
        order_line_id: lineId,
        required_on: requiredOn,
        basis: "ex_factory",
        qty,
      })
      .execute();
    return lineId;
  });
}

/** Every row the workspace has, as text: what somebody who stole the database could search. Bytes as hexadecimal. */
export function everyRow(storage: TestStorage): Promise<string> {
  return inWorkspace(storage, async (ctx) => {
    const { rows: tables } = await sql<{ name: string }>`select c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'
      and has_table_privilege(c.oid, 'select') order by 1`.execute(ctx.tx);
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(ctx.tx);
      texts.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return texts.join("\n");
  });
}
