/** Confidential marks: what the agent never says, whoever asks. The words of a mark are content like all others. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { append as audit } from "#modules/audit/index.ts";
import { keepReason, readContents } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { Mark, MarkInput, MarkSubject } from "./schema.ts";

/** Marks that stand, newest first. */
export async function listMarks(ctx: Ctx): Promise<Mark[]> {
  const rows = await marks(ctx).orderBy("m.marked_at", "desc").orderBy("m.id", "desc").execute();
  const words = await readContents(
    ctx,
    rows.flatMap((row) => [row.reason_content_id, ...(row.term_content_id === null ? [] : [row.term_content_id])]),
  );
  const text = (id: string | null) => textOf(words.get(id ?? ""));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    level: row.level,
    subject: row.kind === "item" ? row.number : text(row.term_content_id),
    reason: text(row.reason_content_id),
    maySpeakTo: row.may_speak_to,
    markedBy: row.marked_by,
    markedAt: row.marked_at.toISOString(),
  }));
}

/** Throws `not_found` for an item or a partner that is not there, `conflict` when it is marked already. */
export async function addMark(ctx: Ctx, input: MarkInput): Promise<Mark> {
  const maySpeakTo = [...new Set(input.maySpeakTo)];
  await mustBePartners(ctx, maySpeakTo);
  const id = newId(ctx.now);
  const { kind } = input.subject;
  const itemId = await markedItem(ctx, input.subject);
  const standing = await listMarks(ctx);
  const subject = input.subject.kind === "item" ? input.subject.number : input.subject.term;
  if (standing.some((mark) => mark.kind === kind && mark.subject?.toLowerCase() === subject.toLowerCase())) {
    throw new AppError("conflict", "This is marked already. Remove that mark first to change it.");
  }
  const term = kind === "item" ? null : await keepReason(ctx, null, subject);
  const reason = await keepReason(ctx, null, input.reason);
  await ctx.tx
    .insertInto("protected_mark")
    .values({
      workspace_id: ctx.scope.workspace,
      id,
      kind,
      level: input.level,
      item_id: itemId,
      term_content_id: term?.contentId ?? null,
      may_speak_to: maySpeakTo,
      reason_content_id: reason.contentId,
      marked_by: ctx.actor.id,
      marked_at: new Date(ctx.now),
      removed_by: null,
      removed_at: null,
    })
    .execute();
  await audit(ctx, {
    action: "protection.marked",
    subjectKind: "protected_mark",
    subjectId: id,
    detail: { kind, level: input.level, itemId, term, maySpeakTo, reason },
  });
  ctx.changed("workspace");
  const made = (await listMarks(ctx)).find((mark) => mark.id === id);
  if (made === undefined) throw new AppError("internal", "A mark was written and is not there.");
  return made;
}

/** It may be spoken again, from the next conversation on. Throws `not_found` when no such mark stands. */
export async function removeMark(ctx: Ctx, id: string): Promise<void> {
  const removed = await ctx.tx
    .updateTable("protected_mark")
    .set({ removed_by: ctx.actor.id, removed_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (removed === undefined) throw new AppError("not_found", "There is no such mark.");
  await audit(ctx, { action: "protection.unmarked", subjectKind: "protected_mark", subjectId: id });
  ctx.changed("workspace");
}

/** What must not be said in a conversation with this partner: terms, and names and numbers of items. */
export async function unspeakableTerms(ctx: Ctx, partnerId: string): Promise<string[]> {
  const rows = (await marks(ctx).execute()).filter((row) => !row.may_speak_to.includes(partnerId));
  const words = await readContents(
    ctx,
    rows.flatMap((row) => row.term_content_id ?? []),
  );
  return rows.flatMap((row) => {
    const said = row.kind === "item" ? [row.name, row.number] : [textOf(words.get(row.term_content_id ?? ""))];
    return said.filter((term) => term !== null);
  });
}

function marks(ctx: Ctx) {
  return ctx.tx
    .selectFrom("protected_mark as m")
    .leftJoin("item as i", (join) =>
      join.onRef("i.workspace_id", "=", "m.workspace_id").onRef("i.id", "=", "m.item_id"),
    )
    .select(["m.id", "m.kind", "m.level", "m.term_content_id", "m.reason_content_id", "m.may_speak_to"])
    .select(["m.marked_by", "m.marked_at", "i.number", "i.name"])
    .where("m.workspace_id", "=", ctx.scope.workspace)
    .where("m.removed_at", "is", null);
}

const textOf = (found: unknown): string | null => (typeof found === "string" ? found : null);

/** The newest revision of that number; its name and number stand for all of them. */
async function markedItem(ctx: Ctx, subject: MarkSubject): Promise<string | null> {
  if (subject.kind !== "item") return null;
  const item = await ctx.tx
    .selectFrom("item")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("number", "=", subject.number)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (item === undefined) throw new AppError("not_found", "There is no item of that number.");
  return item.id;
}

async function mustBePartners(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await ctx.tx
    .selectFrom("partner")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "in", [...ids])
    .execute();
  if (rows.length !== ids.length) throw new AppError("not_found", "There is no such partner here.");
}
