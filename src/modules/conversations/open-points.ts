/** What is still open of the lines that conversations were about: without an answer then, or without a date now. */
import { sql } from "kysely";
import { loadLines, reconcile } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { EVENT_PAYLOADS } from "./event-payloads.ts";
import { isOpen, type MissingDates, type TopicView } from "./schema.ts";

/** By line: what of its open quantity nobody has promised. */
export async function missingDates(ctx: Ctx, lineIds: readonly string[]): Promise<MissingDates> {
  if (lineIds.length === 0) return {};
  const lines = await loadLines(ctx, { ids: lineIds });
  return Object.fromEntries(
    lines.flatMap((line) => {
      const { withoutPromise } = reconcile(line.facts);
      return line.closedAt === null && withoutPromise > 0 ? [[line.id, { qty: withoutPromise, uom: line.uom }]] : [];
    }),
  );
}

/** How many lines of each conversation are open; those that heard nothing about their lines yet are left out. */
export async function openPoints(ctx: Ctx, conversationIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const topics = await lastTopics(ctx, conversationIds);
  const lineIds = [...topics.values()].flatMap((views) => views.map(({ lineId }) => lineId));
  const missing = await missingDates(ctx, [...new Set(lineIds)]);
  return new Map([...topics].map(([id, views]) => [id, views.filter((topic) => isOpen(topic, missing)).length]));
}

async function lastTopics(ctx: Ctx, conversationIds: readonly string[]): Promise<Map<string, TopicView[]>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await ctx.tx
    .selectFrom("conversation_event")
    .distinctOn("conversation_id")
    .select(["conversation_id", "payload"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`conversation_id = any(${conversationIds}::uuid[])`)
    .where("kind", "=", "topics")
    .orderBy("conversation_id")
    .orderBy("seq", "desc")
    .execute();
  return new Map(
    rows.map(({ conversation_id, payload }) => [conversation_id, EVENT_PAYLOADS.topics.parse(payload).topics]),
  );
}
