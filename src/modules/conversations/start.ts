/** Opens a conversation: who, about which lines, and the snapshot that is all the agent will know. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { append as audit } from "#modules/audit/index.ts";
import { createKey, putContent } from "#modules/evidence/index.ts";
import type { Sector } from "#modules/partners/schema.ts";
import { topicOfFlow } from "#modules/protection/index.ts";
import type { ConversationTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { mayGoOffRecord } from "./off-record.ts";

export type NewConversation = {
  /** Made by the caller, because the snapshot names it. */
  id?: string;
  contactId: string;
  /** Open lines of the contact's partner, in the order they will be asked about; none where the flow goes through none. */
  lineIds: readonly string[];
  channel: ConversationTable["channel"];
  flow: string;
  flowVersion: number;
  language: string;
  persona: string | null;
  /** A conversation that was broken off and is taken up again by this one. */
  resumes: string | null;
  /** One partner's rows as they stand now, as JSON. */
  snapshot: string;
  /** A person of ours wants neither sound nor words kept: then the snapshot is not kept either. */
  offRecord?: boolean;
};

export type StartedConversation = { id: string; partnerId: string; keyId: string };

/**
 * Writes the row in status `waiting`, mode `pending`, or `unrecorded` where it is off the record. The snapshot has a key of its own: erasing the words must leave
 * the decisions explicable (docs/decisions/0035). Throws `not_found`, `invalid_input`, `contact_do_not_call`,
 * `conversation_not_resumable`, `off_record_refused`, `legal_hold`.
 */
export async function startConversation(ctx: Ctx, input: NewConversation): Promise<StartedConversation> {
  const { partnerId, sector } = await callablePartner(ctx, input.contactId);
  const offRecord = input.offRecord ?? false;
  const topic = topicOfFlow(input.flow);
  if (offRecord) await mayGoOffRecord(ctx, { partnerId, sector, topic });
  await checkLines(ctx, partnerId, input.flow, input.lineIds);
  if (input.resumes !== null) await claimBrokenOff(ctx, partnerId, input.resumes);
  const id = input.id ?? newId(ctx.now);
  const keyId = await createKey(ctx, partnerId);
  const snapshotContentId = offRecord ? null : await keepSnapshot(ctx, partnerId, input.snapshot);
  await ctx.tx
    .insertInto("conversation")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: partnerId,
      id,
      contact_id: input.contactId,
      channel: input.channel,
      flow: input.flow,
      flow_version: input.flowVersion,
      language: input.language,
      mode: offRecord ? "unrecorded" : "pending",
      status: "waiting",
      outcome: null,
      persona: input.persona,
      key_id: keyId,
      snapshot_content_id: snapshotContentId,
      ...(offRecord ? { off_record: "from_start" as const } : {}),
      topic_class: topic,
      resumes_id: input.resumes,
      lease_owner: null,
      lease_until: null,
      started_by: ctx.actor.id,
      started_at: new Date(ctx.now),
      connected_at: null,
      ended_at: null,
      erased_at: null,
    })
    .execute();
  await insertLines(ctx, partnerId, id, input.lineIds);
  await audit(ctx, {
    action: "conversations.started",
    subjectKind: "conversation",
    subjectId: id,
    detail: {
      contactId: input.contactId,
      flow: input.flow,
      lineIds: input.lineIds,
      channel: input.channel,
      resumes: input.resumes,
      offRecord,
    },
  });
  ctx.changed("conversations");
  if (input.resumes !== null) ctx.changed(`conversation:${input.resumes}`);
  return { id, partnerId, keyId };
}

async function keepSnapshot(ctx: Ctx, partnerId: string, text: string): Promise<string> {
  return putContent(ctx, { keyId: await createKey(ctx, partnerId), partnerId, kind: "snapshot", text });
}

async function callablePartner(ctx: Ctx, contactId: string): Promise<{ partnerId: string; sector: Sector }> {
  const contact = await ctx.tx
    .selectFrom("contact as c")
    .innerJoin("partner as p", (join) =>
      join.onRef("p.workspace_id", "=", "c.workspace_id").onRef("p.id", "=", "c.partner_id"),
    )
    .select(["c.partner_id", "c.do_not_call_at", "c.archived_at", "p.archived_at as partner_archived_at", "p.sector"])
    .where("c.workspace_id", "=", ctx.scope.workspace)
    .where("c.id", "=", contactId)
    .executeTakeFirst();
  if (!contact || contact.archived_at !== null || contact.partner_archived_at !== null) {
    throw new AppError("not_found", "There is no such contact.");
  }
  if (contact.do_not_call_at !== null) {
    throw new AppError("contact_do_not_call", "This contact asked not to be called. Choose another one.");
  }
  return { partnerId: contact.partner_id, sector: contact.sector };
}

async function insertLines(
  ctx: Ctx,
  partnerId: string,
  conversationId: string,
  lineIds: readonly string[],
): Promise<void> {
  if (lineIds.length === 0) return;
  await ctx.tx
    .insertInto("conversation_line")
    .values(
      lineIds.map((lineId, position) => ({
        workspace_id: ctx.scope.workspace,
        partner_id: partnerId,
        conversation_id: conversationId,
        order_line_id: lineId,
        position,
      })),
    )
    .execute();
}

/** A conversation about order lines has some; any other may have none. */
async function checkLines(ctx: Ctx, partnerId: string, flow: string, lineIds: readonly string[]): Promise<void> {
  const wanted = new Set(lineIds);
  if (wanted.size === 0 && flow !== "order-status") return;
  if (wanted.size === 0 || wanted.size !== lineIds.length) {
    throw new AppError("invalid_input", "Choose at least one order line, each only once.");
  }
  const rows = await ctx.tx
    .selectFrom("order_line")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", partnerId)
    .where("id", "in", [...wanted])
    .where("closed_at", "is", null)
    .execute();
  if (rows.length !== wanted.size) {
    throw new AppError("invalid_input", "Choose open order lines of this contact's own company.");
  }
}

/** Locked, so that one broken-off call is taken up by one new call only. */
async function claimBrokenOff(ctx: Ctx, partnerId: string, id: string): Promise<void> {
  const broken = await ctx.tx
    .selectFrom("conversation")
    .select(["status", "flow", "erased_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", partnerId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!broken) throw new AppError("not_found", "There is no such conversation to take up again.");
  const taken = await ctx.tx
    .selectFrom("conversation")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("resumes_id", "=", id)
    .executeTakeFirst();
  if (broken.status !== "broken_off" || broken.flow !== "order-status" || broken.erased_at !== null || taken) {
    throw new AppError("conversation_not_resumable", "This conversation cannot be taken up again; start a new one.");
  }
}
