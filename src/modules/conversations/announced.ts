import type { Ctx } from "#storage/transaction.ts";
import type { ConversationDetail } from "./schema.ts";

/** Liaison's code for "I'll let you know". */
const WILL_TELL = "will_tell";

/** What was said in this conversation to be told later, by line; what was answered since is still what was said. */
export async function announcedAnswers(ctx: Ctx, conversationId: string): Promise<ConversationDetail["announced"]> {
  const rows = await ctx.tx
    .selectFrom("report")
    .select(["order_line_id", "answer_by as by"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", conversationId)
    .where("measure", "=", "not_known")
    .where("value_text", "=", WILL_TELL)
    .orderBy("as_of")
    .orderBy("id")
    .execute();
  return Object.fromEntries(rows.map(({ order_line_id, by }) => [order_line_id, { by }]));
}
