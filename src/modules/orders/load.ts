/** Reads lines with everything the rules look at: one query a table, however many lines. */
import { sql } from "kysely";
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { plainDateIn } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { LineFacts, MovementFact, PromiseFact } from "./facts.ts";
import { type LaneDays, lanesFor } from "./transit.ts";

const DAY_MS = 86_400_000;

/** A commitment of any status, as it stands in the record. */
export type LoadedPromise = {
  id: string;
  statementId: string;
  conversationId: string | null;
  qty: number;
  uom: string;
  told: { qty: number; uom: string } | null;
  interval: DateInterval;
  basis: DateBasis | "unknown";
  status: "said" | "confirmed" | "kept" | "broken" | "superseded" | "withdrawn";
  confirmedBy: "spoken" | "written" | "document" | null;
  disputed: boolean;
  supersedes: string | null;
  saidAt: number;
  recordedAt: number;
  /** The evidence in which it was stated; its first where there are several. */
  evidenceId: string | null;
};

export type LoadedLine = {
  id: string;
  partner: { id: string; name: string; city: string | null; timezone: string };
  po: string;
  destination: string;
  line: string;
  item: { number: string; name: string; revision: string | null };
  pack: { uom: string; qty: number } | null;
  uom: string;
  closedAt: Date | null;
  needs: Array<{ requiredOn: string; basis: DateBasis; qty: number; evidenceId: string | null }>;
  promises: LoadedPromise[];
  facts: LineFacts;
  /** Newest write about the line, ms. */
  recordedAt: number;
};

/** Open lines of the workspace, or the lines of these ids, open or not. Unknown ids are absent. */
export async function loadLines(
  ctx: Ctx,
  which: { ids: readonly string[] } | { open: true; partner?: string },
): Promise<LoadedLine[]> {
  const rows = await lineRows(ctx, which);
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const [needs, movements, promises, reports, lanes, staleAfterMs] = await readAll(ctx, ids, rows);
  const today = new Map<string, string>();
  return rows.map((row) => {
    if (!today.has(row.timezone)) today.set(row.timezone, plainDateIn(row.timezone, ctx.now));
    const own = {
      needs: needs.get(row.id) ?? [],
      movements: movements.get(row.id) ?? [],
      promises: promises.get(row.id) ?? [],
      report: reports.get(row.id)?.[0] ?? null,
    };
    return {
      id: row.id,
      partner: { id: row.partner_id, name: row.partner_name, city: row.city, timezone: row.timezone },
      po: row.po,
      destination: row.destination,
      line: row.line,
      item: { number: row.item_number, name: row.item_name, revision: row.revision },
      pack: row.pack_uom !== null && row.pack_qty !== null ? { uom: row.pack_uom, qty: row.pack_qty } : null,
      uom: row.uom,
      closedAt: row.closed_at,
      needs: own.needs,
      promises: own.promises,
      facts: {
        ordered: row.qty,
        closed: row.closed_at !== null,
        needs: own.needs,
        movements: own.movements,
        promises: own.promises.flatMap((promise) => promiseFact(promise, row.timezone)),
        transit: lanesFor(lanes.get(row.partner_id) ?? [], row.destination),
        lastFactAt: newest([
          ...own.promises.map((promise) => promise.saidAt),
          ...own.movements.map((movement) => movement.recordedAt),
          ...(own.report ? [own.report.asOf] : []),
        ]),
        staleAfterMs,
        now: ctx.now,
        today: today.get(row.timezone)!,
      },
      recordedAt: newest([
        row.updated_at.getTime(),
        ...own.promises.map((promise) => promise.recordedAt),
        ...own.movements.map((movement) => movement.recordedAt),
        ...(own.report ? [own.report.recordedAt] : []),
      ])!,
    };
  });
}

function promiseFact(promise: LoadedPromise, zone: string): PromiseFact[] {
  const { id, statementId, qty, interval, basis, status, disputed, saidAt } = promise;
  if (status === "superseded" || status === "withdrawn") return [];
  return [{ id, statementId, qty, interval, basis, status, disputed, saidAt, saidOn: plainDateIn(zone, saidAt) }];
}

function newest(instants: number[]): number | null {
  return instants.length === 0 ? null : instants.reduce((a, b) => Math.max(a, b));
}

type LineRow = Awaited<ReturnType<typeof lineRows>>[number];

function lineRows(ctx: Ctx, which: { ids: readonly string[] } | { open: true; partner?: string }) {
  let select = ctx.tx
    .selectFrom("order_line as l")
    .innerJoin("purchase_order as o", (join) =>
      join.onRef("o.workspace_id", "=", "l.workspace_id").onRef("o.id", "=", "l.purchase_order_id"),
    )
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "l.workspace_id").onRef("p.id", "=", "l.partner_id"),
    )
    .innerJoin("item as i", (join) =>
      join.onRef("i.workspace_id", "=", "l.workspace_id").onRef("i.id", "=", "l.item_id"),
    )
    .select(["l.id", "l.partner_id", "l.line", "l.qty", "l.uom", "l.updated_at", "l.closed_at"])
    .select(["o.number as po", "o.destination", "p.name as partner_name", "p.city", "p.timezone"])
    .select(["i.number as item_number", "i.name as item_name", "i.revision", "i.pack_uom", "i.pack_qty"])
    .where("l.workspace_id", "=", ctx.scope.workspace);
  if ("ids" in which) select = select.where(sql<boolean>`l.id = any(${which.ids}::uuid[])`);
  else {
    select = select.where("l.closed_at", "is", null);
    if (which.partner !== undefined) select = select.where("l.partner_id", "=", which.partner);
  }
  return select.orderBy("o.number").orderBy("l.line").orderBy("l.id").execute();
}

/** One after the other: a transaction is one connection. */
async function readAll(ctx: Ctx, ids: readonly string[], rows: readonly LineRow[]) {
  const partnerIds = [...new Set(rows.map((row) => row.partner_id))];
  return [
    await needsOf(ctx, ids),
    await movementsOf(ctx, ids),
    await promisesOf(ctx, ids),
    await reportsOf(ctx, ids),
    await lanesOfPartners(ctx, partnerIds),
    await staleAfter(ctx),
  ] as const;
}

async function needsOf(ctx: Ctx, ids: readonly string[]) {
  const rows = await ctx.tx
    .selectFrom("schedule_line")
    .select(["order_line_id", "required_on", "basis", "qty", "evidence_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`order_line_id = any(${ids}::uuid[])`)
    .orderBy("required_on")
    .orderBy("id")
    .execute();
  return byLine(rows, (row) => ({
    requiredOn: row.required_on,
    basis: row.basis,
    qty: row.qty,
    evidenceId: row.evidence_id,
  }));
}

async function movementsOf(ctx: Ctx, ids: readonly string[]) {
  const rows = await ctx.tx
    .selectFrom("movement")
    .select(["order_line_id", "kind", "qty", "occurred_on", "recorded_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`order_line_id = any(${ids}::uuid[])`)
    .execute();
  return byLine(
    rows,
    (row): MovementFact => ({
      kind: row.kind,
      qty: row.qty,
      occurredOn: row.occurred_on,
      recordedAt: row.recorded_at.getTime(),
    }),
  );
}

async function promisesOf(ctx: Ctx, ids: readonly string[]) {
  const rows = await ctx.tx
    .selectFrom("commitment as c")
    .innerJoin("statement as s", (join) =>
      join.onRef("s.workspace_id", "=", "c.workspace_id").onRef("s.id", "=", "c.statement_id"),
    )
    .leftJoin(
      (eb) =>
        eb
          .selectFrom("commitment_evidence")
          .select(["workspace_id", "commitment_id"])
          .select(sql<string>`min(evidence_id::text)::uuid`.as("evidence_id"))
          .where("role", "=", "stated")
          .groupBy(["workspace_id", "commitment_id"])
          .as("e"),
      (join) => join.onRef("e.workspace_id", "=", "c.workspace_id").onRef("e.commitment_id", "=", "c.id"),
    )
    .selectAll("c")
    .select(["s.conversation_id", "e.evidence_id"])
    .where("c.workspace_id", "=", ctx.scope.workspace)
    .where("c.debtor", "=", "partner")
    .where("c.subject", "=", "delivery")
    .where(sql<boolean>`c.order_line_id = any(${ids}::uuid[])`)
    .orderBy("c.said_at")
    .orderBy("c.likely")
    .orderBy("c.id")
    .execute();
  return byLine(
    rows,
    (row): LoadedPromise => ({
      id: row.id,
      statementId: row.statement_id,
      conversationId: row.conversation_id,
      qty: row.qty,
      uom: row.uom,
      told: row.told_qty !== null && row.told_uom !== null ? { qty: row.told_qty, uom: row.told_uom } : null,
      interval: { earliest: row.earliest, likely: row.likely, latest: row.latest },
      basis: row.basis,
      status: row.status,
      confirmedBy: row.confirmed_by,
      disputed: row.disputed,
      supersedes: row.supersedes,
      saidAt: row.said_at.getTime(),
      recordedAt: row.recorded_at.getTime(),
      evidenceId: row.evidence_id,
    }),
  );
}

async function reportsOf(ctx: Ctx, ids: readonly string[]) {
  const rows = await ctx.tx
    .selectFrom("report")
    .select(["order_line_id"])
    .select((eb) => [eb.fn.max("as_of").as("as_of"), eb.fn.max("recorded_at").as("recorded_at")])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`order_line_id = any(${ids}::uuid[])`)
    .groupBy("order_line_id")
    .execute();
  return byLine(rows, (row) => ({ asOf: row.as_of.getTime(), recordedAt: row.recorded_at.getTime() }));
}

async function lanesOfPartners(ctx: Ctx, partnerIds: readonly string[]): Promise<Map<string, LaneDays[]>> {
  const rows = await ctx.tx
    .selectFrom("lane")
    .select(["partner_id", "destination", "from_basis", "to_basis", "transit_days"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`partner_id = any(${partnerIds}::uuid[])`)
    .orderBy("id")
    .execute();
  const lanes = rows.map((row) => ({ ...row, order_line_id: row.partner_id }));
  return byLine(lanes, ({ destination, from_basis, to_basis, transit_days }) => ({
    destination,
    from: from_basis,
    to: to_basis,
    days: transit_days,
  }));
}

async function staleAfter(ctx: Ctx): Promise<number> {
  const row = await ctx.tx
    .selectFrom("workspace")
    .select("stale_after_days")
    .where("id", "=", ctx.scope.workspace)
    .executeTakeFirstOrThrow();
  return row.stale_after_days * DAY_MS;
}

function byLine<R extends { order_line_id: string }, T>(rows: readonly R[], map: (row: R) => T): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(row.order_line_id);
    if (list) list.push(map(row));
    else found.set(row.order_line_id, [map(row)]);
  }
  return found;
}
