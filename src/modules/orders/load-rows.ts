/** The query behind load.ts: one statement for the lines and all that hangs on them, however many lines. */
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Ctx } from "#storage/transaction.ts";
import type { EvidenceRef } from "./schema.ts";
import type { LaneDays } from "./transit.ts";

/** Open lines of the workspace or of a partner, or the closed ones, or the lines of these ids, open or not. */
export type Which =
  | { ids: readonly string[] }
  | { show: "open"; partner?: string | undefined }
  | { show: "closed"; partner?: string | undefined; search?: string | undefined };

/** Closed lines grow for years: the board shows those closed last, its search looks through all of them. */
export const CLOSED_MOST = 500;
/** The last time that nobody could answer: why, and by when they said they would. */
type NotKnown = { why: string | null; by: string | null; at: number };
export type LineRow = Awaited<ReturnType<typeof lineRows>>[number];

export function lineRows(ctx: Ctx, which: Which) {
  let select = ctx.tx
    .selectFrom("order_line as l")
    .innerJoin("workspace as w", "w.id", "l.workspace_id")
    .innerJoin("purchase_order as o", (join) =>
      join.onRef("o.workspace_id", "=", "l.workspace_id").onRef("o.id", "=", "l.purchase_order_id"),
    )
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "l.workspace_id").onRef("p.id", "=", "l.partner_id"),
    )
    .innerJoin("item as i", (join) =>
      join.onRef("i.workspace_id", "=", "l.workspace_id").onRef("i.id", "=", "l.item_id"),
    )
    .select(["l.id", "l.partner_id", "l.line", "l.qty", "l.uom", "l.updated_at", "l.closed_at", "w.stale_after_days"])
    .select(["o.number as po", "o.destination", "p.name as partner_name", "p.city", "p.timezone"])
    .select(["i.number as item_number", "i.name as item_name", "i.revision", "i.pack_uom", "i.pack_qty"])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("schedule_line as n")
          .select(["n.required_on", "n.basis", "n.qty", "n.evidence_id"])
          .whereRef("n.workspace_id", "=", "l.workspace_id")
          .whereRef("n.order_line_id", "=", "l.id")
          .orderBy("n.required_on")
          .orderBy("n.id"),
      ).as("needs"),
      jsonArrayFrom(
        eb
          .selectFrom("movement as m")
          .select(["m.kind", "m.qty", "m.occurred_on", epochMs("m.recorded_at").as("recorded_at")])
          .whereRef("m.workspace_id", "=", "l.workspace_id")
          .whereRef("m.order_line_id", "=", "l.id"),
      ).as("movements"),
      jsonArrayFrom(
        eb
          .selectFrom("report as r")
          .select([epochMs("max(r.as_of)").as("as_of"), epochMs("max(r.recorded_at)").as("recorded_at")])
          .select(
            sql<NotKnown | null>`(array_agg(jsonb_build_object('why', r.value_text, 'by', r.answer_by,
            'at', ${epochMs("r.as_of")}) order by r.as_of desc, r.id desc)
            filter (where r.measure = 'not_known'))[1]`.as("not_known"),
          )
          .whereRef("r.workspace_id", "=", "l.workspace_id")
          .whereRef("r.order_line_id", "=", "l.id")
          .having(sql<boolean>`count(*) > 0`),
      ).as("reports"),
      jsonArrayFrom(
        eb
          .selectFrom("commitment as c")
          .innerJoin("statement as s", (join) =>
            join.onRef("s.workspace_id", "=", "c.workspace_id").onRef("s.id", "=", "c.statement_id"),
          )
          .select(["c.id", "c.statement_id", "s.conversation_id", "c.qty", "c.uom", "c.told_qty", "c.told_uom"])
          .select(["c.earliest", "c.likely", "c.latest", "c.basis", "c.status", "c.confirmed_by", "c.disputed"])
          .select(["c.supersedes", epochMs("c.said_at").as("said_at"), epochMs("c.recorded_at").as("recorded_at")])
          .select((inner) =>
            // Their ids follow the order of writing, which is that of saying; an aggregate costs less than rows would.
            inner
              .selectFrom("commitment_evidence as e")
              .select(
                sql<EvidenceRef[]>`coalesce(jsonb_agg(jsonb_build_object('id', e.evidence_id, 'role', e.role)
                  order by e.evidence_id), '[]')`.as("list"),
              )
              .whereRef("e.workspace_id", "=", "c.workspace_id")
              .whereRef("e.commitment_id", "=", "c.id")
              .as("evidence"),
          )
          .whereRef("c.workspace_id", "=", "l.workspace_id")
          .whereRef("c.order_line_id", "=", "l.id")
          .where("c.debtor", "=", "partner")
          .where("c.subject", "=", "delivery")
          .orderBy("c.said_at")
          .orderBy("c.likely")
          .orderBy("c.id"),
      ).as("promises"),
    ])
    .where("l.workspace_id", "=", ctx.scope.workspace);
  if ("ids" in which) select = select.where(sql<boolean>`l.id = any(${which.ids}::uuid[])`);
  else {
    select = select.where("l.closed_at", which.show === "open" ? "is" : "is not", null);
    if (which.partner !== undefined) select = select.where("l.partner_id", "=", which.partner);
    if (which.show === "closed") {
      const text = sql`lower(concat_ws(' ', p.name, p.city, o.number || '/' || l.line, o.number, i.number, i.name))`;
      for (const word of wordsOf(which.search ?? ""))
        select = select.where(sql<boolean>`position(${word} in ${text}) > 0`);
      return select.orderBy("l.closed_at", "desc").orderBy("l.id").limit(CLOSED_MOST).execute();
    }
  }
  return select.orderBy("o.number").orderBy("l.line").orderBy("l.id").execute();
}

/** What was typed into the search, word by word: a line fits that has all of them. */
export function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Apart from the lines, because hundreds of lines share them. */
export async function lanesByPartner(ctx: Ctx, partnerIds: readonly string[]): Promise<Map<string, LaneDays[]>> {
  const rows = await ctx.tx
    .selectFrom("lane")
    .select(["partner_id", "destination", "from_basis", "to_basis", "transit_days"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`partner_id = any(${partnerIds}::uuid[])`)
    .orderBy("id")
    .execute();
  const found = new Map<string, LaneDays[]>(partnerIds.map((id) => [id, []]));
  for (const { partner_id, destination, from_basis, to_basis, transit_days } of rows) {
    found.get(partner_id)?.push({ destination, from: from_basis, to: to_basis, days: transit_days });
  }
  return found;
}

/** JSON has no instants: ms since the epoch, as everywhere in the rules. */
function epochMs(column: string) {
  return sql<number>`(extract(epoch from ${sql.raw(column)}) * 1000)::bigint`;
}
