import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import { readContents } from "#modules/evidence/index.ts";
import { conditionsOf } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { announcedAnswers } from "./announced.ts";
import { readEvents } from "./append.ts";
import { formViews } from "./form-views.ts";
import { missingDates, openPoints } from "./open-points.ts";
import {
  type ConversationDetail,
  type ConversationQuery,
  type ConversationSummary,
  isOpen,
  type TopicView,
} from "./schema.ts";
import { contentIdsOf, transcriptOf } from "./transcript.ts";

/** Newest first. */
export async function listConversations(ctx: Ctx, query: ConversationQuery): Promise<ConversationSummary[]> {
  let select = summaries(ctx).orderBy("v.started_at", "desc").orderBy("v.id", "desc").limit(query.limit);
  if (query.partner !== undefined) select = select.where("v.partner_id", "=", query.partner);
  if (query.contact !== undefined) select = select.where("v.contact_id", "=", query.contact);
  if (query.before !== undefined) select = select.where("v.started_at", "<", new Date(query.before));
  const rows = await select.execute();
  const open = await openPoints(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toSummary(row, open.get(row.id) ?? row.lines));
}

/** As the log tells it: for a live call the caller adds what is only in memory. */
export async function conversationDetail(ctx: Ctx, id: string): Promise<ConversationDetail> {
  const row = await summaries(ctx).where("v.id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  const events = await readEvents(ctx, id);
  const live = row.status === "waiting" || row.status === "live";
  const transcript = transcriptOf(events, await readContents(ctx, contentIdsOf(events)), {
    callStartedAt: (row.connected_at ?? row.started_at).getTime(),
    live,
  });
  const topics = transcript.topics ?? (await untouchedTopics(ctx, id));
  const conditions = await conditionsOf(
    ctx,
    topics.flatMap(({ commitmentIds }) => commitmentIds),
  );
  const missing = await missingDates(
    ctx,
    topics.map(({ lineId }) => lineId),
  );
  return {
    ...toSummary(row, topics.filter((topic) => isOpen(topic, missing)).length),
    phase: live ? (transcript.phase ?? "opening") : "ended",
    takenOver: live && transcript.takenOver,
    topics,
    missing,
    conditions: Object.fromEntries(conditions),
    announced: await announcedAnswers(ctx, id),
    forms: await formViews(ctx, id, row.mode, transcript.forms),
    turns: transcript.turns,
    decisionIds: await decisionIds(ctx, id),
    startedBy: row.started_by,
    resumable: row.status === "broken_off" && row.lines > 0 && row.erased_at === null && row.resumed_by === null,
    resumes: row.resumes_id,
    resumedBy: row.resumed_by,
    audio: row.chunks ? `/api/workspaces/${ctx.scope.workspace}/conversations/${id}/audio` : null,
  };
}

function summaries(ctx: Ctx) {
  return ctx.tx
    .selectFrom("conversation as v")
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "v.workspace_id").onRef("p.id", "=", "v.partner_id"),
    )
    .innerJoin("contact as c", (join) =>
      join.onRef("c.workspace_id", "=", "v.workspace_id").onRef("c.id", "=", "v.contact_id"),
    )
    .leftJoin("recording as r", (join) =>
      join.onRef("r.workspace_id", "=", "v.workspace_id").onRef("r.conversation_id", "=", "v.id"),
    )
    .select(["v.id", "v.partner_id", "p.name as partner_name", "v.contact_id", "c.name as contact_name"])
    .select([
      "c.language as contact_language",
      "c.timezone",
      "v.flow",
      "v.channel",
      "v.persona",
      "v.language",
      "v.status",
    ])
    .select([
      "v.mode",
      "v.off_record",
      "v.topic_class",
      "v.outcome",
      "v.started_by",
      "v.started_at",
      "v.connected_at",
      "v.ended_at",
      "v.erased_at",
      "r.chunks",
      "v.resumes_id",
    ])
    .select([
      sql<number>`(select count(*) from conversation_line l
        where l.workspace_id = v.workspace_id and l.conversation_id = v.id)::int`.as("lines"),
      sql<number>`(select count(*) from commitment m join statement s on s.workspace_id = m.workspace_id
        and s.id = m.statement_id where s.workspace_id = v.workspace_id and s.conversation_id = v.id)::int`.as(
        "commitments",
      ),
      sql<string | null>`(select n.id from conversation n
        where n.workspace_id = v.workspace_id and n.resumes_id = v.id limit 1)`.as("resumed_by"),
    ])
    .where("v.workspace_id", "=", ctx.scope.workspace);
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>["executeTakeFirstOrThrow"]>>;

function toSummary(row: SummaryRow, openLines: number): ConversationSummary {
  const { connected_at: from, ended_at: to } = row;
  return {
    id: row.id,
    partner: { id: row.partner_id, name: row.partner_name },
    contact: { id: row.contact_id, name: row.contact_name, language: row.contact_language, timezone: row.timezone },
    flow: row.flow,
    channel: row.channel,
    persona: row.persona,
    language: row.language,
    status: row.status,
    mode: row.mode,
    offRecord: row.off_record,
    topicClass: row.topic_class,
    outcome: row.outcome,
    startedAt: row.started_at.toISOString(),
    endedAt: to?.toISOString() ?? null,
    durationMs: from && to ? Math.max(0, to.getTime() - from.getTime()) : null,
    lines: row.lines,
    openLines,
    commitments: row.commitments,
    erased: row.erased_at !== null,
  };
}

/** Before the first event: every line is still to be asked about. */
async function untouchedTopics(ctx: Ctx, conversationId: string): Promise<TopicView[]> {
  const rows = await ctx.tx
    .selectFrom("conversation_line as l")
    .innerJoin("order_line as o", (join) =>
      join.onRef("o.workspace_id", "=", "l.workspace_id").onRef("o.id", "=", "l.order_line_id"),
    )
    .innerJoin("purchase_order as po", (join) =>
      join.onRef("po.workspace_id", "=", "o.workspace_id").onRef("po.id", "=", "o.purchase_order_id"),
    )
    .innerJoin("item as i", (join) =>
      join.onRef("i.workspace_id", "=", "o.workspace_id").onRef("i.id", "=", "o.item_id"),
    )
    .select(["o.id", "po.number", "o.line", "i.name"])
    .where("l.workspace_id", "=", ctx.scope.workspace)
    .where("l.conversation_id", "=", conversationId)
    .orderBy("l.position")
    .execute();
  return rows.map(({ id, number, line, name }) => ({
    lineId: id,
    po: number,
    line,
    item: name,
    status: "open",
    understood: [],
    commitmentIds: [],
  }));
}

async function decisionIds(ctx: Ctx, conversationId: string): Promise<string[]> {
  const rows = await ctx.tx
    .selectFrom("decision")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", conversationId)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}
