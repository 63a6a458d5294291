/** Whether a point behind a link may be answered: of this conversation, standing, and not answered by this very tap before. */
import { AppError } from "#kernel/errors.ts";
import type { MinutesAnswerTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { OpenLink } from "./links.ts";

/** A promise, an answer to the question of a form, or a line of which something has no day. */
export type Point = { kind: "commitment" | "answer" | "line"; id: string };

/** Throws `not_found` and `conflict`. What a line has without a day is asked where it is written. */
export async function mustBeAnswerable(ctx: Ctx, link: OpenLink, { kind, id }: Point): Promise<void> {
  if (kind === "commitment") return mustBeOpen(ctx, link, id);
  return kind === "answer" ? mustBeOfConversation(ctx, link, id) : mustBeItsLine(ctx, link, id);
}

/** The same tap sent again, or a second tap on what this link has confirmed already. */
export async function answeredBefore(
  ctx: Ctx,
  link: OpenLink,
  tap: { about: Point; kind: MinutesAnswerTable["kind"]; requestKey: string | null },
): Promise<boolean> {
  const rows = await ctx.tx
    .selectFrom("minutes_answer as a")
    .leftJoin("commitment as m", (join) =>
      join.onRef("m.workspace_id", "=", "a.workspace_id").onRef("m.id", "=", "a.commitment_id"),
    )
    .select(["a.commitment_id", "a.answer_id", "m.order_line_id", "a.kind", "a.request_key"])
    .where("a.workspace_id", "=", ctx.scope.workspace)
    .where("a.link_id", "=", link.id)
    .orderBy("a.id")
    .execute();
  const same = rows.find((row) => row.request_key !== null && row.request_key === tap.requestKey);
  const isAbout = (row: (typeof rows)[number]) =>
    (tap.kind === "added" ? row.order_line_id : (row.commitment_id ?? row.answer_id)) === tap.about.id;
  if (same !== undefined) {
    if (isAbout(same) && same.kind === tap.kind) return true;
    throw new AppError("idempotency_key_reused", "This key was used for another answer.");
  }
  return tap.kind === "confirmed" && rows.findLast(isAbout)?.kind === "confirmed";
}

async function mustBeOfConversation(ctx: Ctx, link: OpenLink, answerId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom("answer")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", answerId)
    .where("conversation_id", "=", link.conversationId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such answer in these minutes.");
}

async function mustBeOpen(ctx: Ctx, link: OpenLink, commitmentId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom("commitment as m")
    .innerJoin("statement as s", (join) =>
      join.onRef("s.workspace_id", "=", "m.workspace_id").onRef("s.id", "=", "m.statement_id"),
    )
    .select("m.status")
    .where("m.workspace_id", "=", ctx.scope.workspace)
    .where("m.id", "=", commitmentId)
    .where("s.conversation_id", "=", link.conversationId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such promise in these minutes.");
  if (row.status !== "said" && row.status !== "confirmed") {
    throw new AppError("conflict", "This point has changed meanwhile. Look at it once more.");
  }
}

async function mustBeItsLine(ctx: Ctx, link: OpenLink, lineId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom("conversation_line")
    .select("order_line_id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("conversation_id", "=", link.conversationId)
    .where("order_line_id", "=", lineId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such order line in these minutes.");
}
