/** What entries are about, in words: ids of the trail resolved to the names things have now, all entries in one query. */
import { sql } from "kysely";
import { Id } from "#kernel/schema.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { AuditEntry } from "./schema.ts";

type Row = {
  actor_kind: string;
  actor: string;
  subject_kind: string;
  subject_id: string;
  detail: Record<string, unknown>;
};
type About = AuditEntry["about"];
type Found = {
  line_id: string | null;
  po: string | null;
  line: string | null;
  partner_id: string | null;
  partner_name: string | null;
  contact_name: string | null;
  person_name: string | null;
  conversation_id: string | null;
  decision_id: string | null;
};

/** In the order of the rows. What was deleted meanwhile has no name any more. */
export async function aboutOf(ctx: Ctx, rows: readonly Row[]): Promise<About[]> {
  if (rows.length === 0) return [];
  const w = ctx.scope.workspace;
  const { rows: found } = await sql<Found>`
    select l.id as line_id, o.number as po, l.line, p.id as partner_id, p.name as partner_name, c.name as contact_name,
      u.name as person_name, v.id as conversation_id, d.id as decision_id
    from jsonb_to_recordset(${json(rows.map(idsOf))}::jsonb)
      as t(at int, line uuid, decision uuid, conversation uuid, contact uuid, partner uuid, person text)
    left join decision d on d.workspace_id = ${w} and d.id = t.decision
    left join conversation v on v.workspace_id = ${w} and v.id = coalesce(t.conversation, d.conversation_id)
    left join order_line l on l.workspace_id = ${w} and l.id = coalesce(t.line, d.order_line_id)
    left join purchase_order o on o.workspace_id = ${w} and o.id = l.purchase_order_id
    left join contact c on c.workspace_id = ${w} and c.id = coalesce(t.contact, v.contact_id)
    left join partner p on p.workspace_id = ${w}
      and p.id = coalesce(t.partner, l.partner_id, d.partner_id, c.partner_id)
    left join person u on u.id = t.person
    order by t.at`.execute(ctx.tx);
  return found.map((row) => ({
    line:
      row.line_id !== null && row.po !== null && row.line !== null
        ? { id: row.line_id, po: row.po, line: row.line }
        : null,
    partner:
      row.partner_id !== null && row.partner_name !== null ? { id: row.partner_id, name: row.partner_name } : null,
    contact: row.contact_name,
    person: row.person_name,
    conversationId: row.conversation_id,
    decisionId: row.decision_id,
  }));
}

/** The agent acts as its conversation. */
function idsOf(row: Row, at: number) {
  const subject = (kind: string) => (row.subject_kind === kind ? row.subject_id : null);
  const { lineId, conversationId, contactId, partnerId } = row.detail;
  return {
    at,
    line: id(subject("order_line") ?? lineId),
    decision: id(subject("decision")),
    conversation: id(subject("conversation") ?? conversationId ?? (row.actor_kind === "agent" ? row.actor : null)),
    contact: id(subject("contact") ?? contactId),
    partner: id(subject("partner") ?? partnerId),
    person: subject("user"),
  };
}

const id = (value: unknown): string | null => Id.safeParse(value).data ?? null;
