/** Off the record: who, when, what about and what was confirmed is all that a conversation leaves. */
import { AppError } from "#kernel/errors.ts";
import { append as audit } from "#modules/audit/index.ts";
import type { Sector } from "#modules/partners/schema.ts";
import { isUnderHold, offRecordRefusal } from "#modules/protection/index.ts";
import type { TopicClass } from "#modules/protection/schema.ts";
import type { Ctx } from "#storage/transaction.ts";

/** Why not, in words for our own people. */
const WHY_NOT = {
  gmp: "Of conversations about medicines and medical devices a record has to be kept.",
  food_safety: "Of findings that touch the safety of food a record has to be kept.",
  safety: "Where people were or could be hurt a record has to be kept.",
  quality: "Of findings of quality a record has to be kept.",
} as const;

/** Throws `off_record_refused` or `legal_hold`. */
export async function mayGoOffRecord(
  ctx: Ctx,
  { partnerId, sector, topic }: { partnerId: string; sector: Sector; topic: TopicClass },
): Promise<void> {
  const refusal = offRecordRefusal({ sector, topic, underHold: await isUnderHold(ctx, partnerId) });
  if (refusal === null) return;
  if (refusal === "legal_hold") {
    throw new AppError("legal_hold", "Records of this partner are under a legal hold: talk on the record.");
  }
  throw new AppError("off_record_refused", `${WHY_NOT[refusal]} Talk on the record.`, { reason: refusal });
}

/**
 * The partner asked for it in the call, and it may be (the engine decided by the same rule): set the mode first. What was
 * kept until then stays. A second time nothing is left to do.
 */
export async function goOffRecord(ctx: Ctx, conversationId: string, topic: TopicClass): Promise<void> {
  const gone = await ctx.tx
    .updateTable("conversation")
    .set({ off_record: "from_turn", topic_class: topic })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", conversationId)
    .where("mode", "=", "unrecorded")
    .where("off_record", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (gone === undefined) return;
  await audit(ctx, {
    action: "conversations.off-record",
    subjectKind: "conversation",
    subjectId: conversationId,
    detail: { from: "from_turn", topic },
  });
  ctx.changed(`conversation:${conversationId}`);
}
