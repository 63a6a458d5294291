/** The statements behind lines.ts: items, orders, lines and their needs, many rows at a time. */
import { sql } from "kysely";
import { newId } from "#kernel/ids.ts";
import type { Ctx } from "#storage/transaction.ts";
import { DEFAULT_BASIS, DEFAULT_UOM, type LineInput, type StandingLine } from "./line-plan.ts";

/** Rows a statement, so that its parameters stay far below PostgreSQL's limit of 65,535. */
const BATCH = 1000;

/** Returns the new lines' ids in the order of `inputs`; every input has its partner. */
export async function writeCreated(ctx: Ctx, inputs: readonly LineInput[]): Promise<string[]> {
  if (inputs.length === 0) return [];
  const items = await ensureItems(ctx, inputs);
  const orders = await ensureOrders(ctx, inputs);
  const at = new Date(ctx.now);
  const lines = inputs.map((input) => ({
    workspace_id: ctx.scope.workspace,
    partner_id: input.partnerId!,
    id: newId(ctx.now),
    purchase_order_id: orders.get(orderKey(input))!,
    line: input.line,
    item_id: items.get(itemKey(input))!,
    qty: input.qty,
    uom: input.uom ?? DEFAULT_UOM,
    unit_price_minor: input.price?.minor ?? null,
    currency: input.price?.currency ?? null,
    created_at: at,
    updated_at: at,
    closed_at: null,
    close_reason_content_id: null,
  }));
  for (const batch of batches(lines)) await ctx.tx.insertInto("order_line").values(batch).execute();
  await insertNeeds(
    ctx,
    inputs.flatMap((input, index) => needRows(ctx, lines[index]!.id, input)),
  );
  return lines.map((line) => line.id);
}

/** Brings standing lines to their new values; those that are not given stay. */
export async function writeUpdated(
  ctx: Ctx,
  changed: ReadonlyArray<{ standing: StandingLine; input: LineInput }>,
): Promise<void> {
  if (changed.length === 0) return;
  const settled = changed.map(({ standing, input }) => ({ standing, input: keepRevision(standing, input) }));
  const inputs = settled.map(({ input }) => input);
  const items = await ensureItems(ctx, inputs);
  const orders = await ensureOrders(ctx, inputs);
  for (const { standing, input } of settled) {
    await ctx.tx
      .updateTable("order_line")
      .set({
        item_id: items.get(itemKey(input))!,
        qty: input.qty,
        ...(input.price ? { unit_price_minor: input.price.minor, currency: input.price.currency } : {}),
        updated_at: new Date(ctx.now),
      })
      .where("workspace_id", "=", ctx.scope.workspace)
      .where("id", "=", standing.id)
      .execute();
    if (input.destination === undefined || input.destination === standing.destination) continue;
    await ctx.tx
      .updateTable("purchase_order")
      .set({ destination: input.destination })
      .where("workspace_id", "=", ctx.scope.workspace)
      .where("id", "=", orders.get(orderKey(input))!)
      .execute();
  }
  const ids = changed.map(({ standing }) => standing.id);
  await ctx.tx
    .deleteFrom("schedule_line")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`order_line_id = any(${ids}::uuid[])`)
    .execute();
  await insertNeeds(
    ctx,
    changed.flatMap(({ standing, input }) => needRows(ctx, standing.id, input, standing.needs[0]?.basis)),
  );
}

/** A file without revisions does not move a line to another one. */
function keepRevision(standing: StandingLine, input: LineInput): LineInput {
  if (input.item.revision !== undefined || input.item.number !== standing.item.number) return input;
  return { ...input, item: { ...input.item, revision: standing.item.revision ?? "" } };
}

type NeedRow = ReturnType<typeof needRows>[number];

function needRows(ctx: Ctx, lineId: string, input: LineInput, standingBasis = DEFAULT_BASIS) {
  return input.needs.map((need) => ({
    workspace_id: ctx.scope.workspace,
    partner_id: input.partnerId!,
    id: newId(ctx.now),
    order_line_id: lineId,
    required_on: need.requiredOn,
    basis: need.basis ?? standingBasis,
    qty: need.qty,
    evidence_id: need.evidenceId ?? null,
  }));
}

async function insertNeeds(ctx: Ctx, rows: readonly NeedRow[]): Promise<void> {
  for (const batch of batches(rows)) await ctx.tx.insertInto("schedule_line").values(batch).execute();
}

async function ensureOrders(ctx: Ctx, inputs: readonly LineInput[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const numbers = [...new Set(inputs.map((input) => input.po))];
  const rows = await ctx.tx
    .selectFrom("purchase_order")
    .select(["id", "partner_id", "number"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`number = any(${numbers}::text[])`)
    .execute();
  for (const row of rows) found.set(JSON.stringify([row.partner_id, row.number]), row.id);
  const missing = new Map(
    inputs.filter((input) => !found.has(orderKey(input))).map((input) => [orderKey(input), input]),
  );
  const created = [...missing].map(([key, input]) => {
    const id = newId(ctx.now);
    found.set(key, id);
    return {
      workspace_id: ctx.scope.workspace,
      partner_id: input.partnerId!,
      id,
      number: input.po,
      destination: input.destination ?? "",
      created_at: new Date(ctx.now),
    };
  });
  for (const batch of batches(created)) await ctx.tx.insertInto("purchase_order").values(batch).execute();
  return found;
}

type ItemRow = { id: string; number: string; name: string; revision: string | null };

/**
 * An item is its number and revision. A new line of a file without revisions means the newest item of that number. Name and pack of an item follow the newest file that names them.
 */
async function ensureItems(ctx: Ctx, inputs: readonly LineInput[]): Promise<Map<string, string>> {
  const numbers = [...new Set(inputs.map((input) => input.item.number))];
  const rows: ItemRow[] = await ctx.tx
    .selectFrom("item")
    .select(["id", "number", "name", "revision"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`number = any(${numbers}::text[])`)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const wanted = new Map(inputs.map((input) => [itemKey(input), input]));
  const found = new Map<string, string>();
  const created = [];
  for (const [key, input] of wanted) {
    const { number, name, revision, pack } = input.item;
    const row = rows.find(
      (item) => item.number === number && (revision === undefined || (item.revision ?? "") === revision),
    );
    if (row) {
      found.set(key, row.id);
      await refreshItem(ctx, row, input);
      continue;
    }
    const id = newId(ctx.now);
    found.set(key, id);
    created.push({
      workspace_id: ctx.scope.workspace,
      id,
      number,
      name: name ?? number,
      revision: revision === undefined || revision === "" ? null : revision,
      uom: input.uom ?? DEFAULT_UOM,
      pack_uom: pack?.uom ?? null,
      pack_qty: pack?.qty ?? null,
      created_at: new Date(ctx.now),
    });
  }
  for (const batch of batches(created)) await ctx.tx.insertInto("item").values(batch).execute();
  return found;
}

async function refreshItem(ctx: Ctx, row: ItemRow, { item }: LineInput): Promise<void> {
  const change = {
    ...(item.name !== undefined && item.name !== row.name ? { name: item.name } : {}),
    ...(item.pack ? { pack_uom: item.pack.uom, pack_qty: item.pack.qty } : {}),
  };
  if (Object.keys(change).length === 0) return;
  await ctx.tx
    .updateTable("item")
    .set(change)
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", row.id)
    .execute();
}

function orderKey(input: LineInput): string {
  return JSON.stringify([input.partnerId, input.po]);
}

function itemKey(input: LineInput): string {
  return JSON.stringify([input.item.number, input.item.revision ?? null]);
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}
