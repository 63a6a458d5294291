/**
 * Words and personal values: the only place where they are written. A key belongs to one source (a conversation, a
 * person's reason), so destroying it erases exactly that source (docs/decisions/0035-keys-and-erasing.md).
 */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { append as audit } from "#modules/audit/index.ts";
import type { ContentTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { refuseUnderHold } from "./legal-hold.ts";

export type Erased = { erased: true };
export type NewContent = {
  /** Given when something already names it (a conversation's event); made otherwise. */
  id?: string;
  keyId: string;
  partnerId: string | null;
  kind: ContentTable["kind"];
  text: string;
};

/** A call of two hours, said without a breath, is far below this. */
const MAX_CONTENT_CHARACTERS = 1_000_000;
const REWRAPPED_AT_ONCE = 1000;

/** A new data key, wrapped by the master key. `partnerId` null: the workspace's own, which no partner's transaction sees. */
export async function createKey(ctx: Ctx, partnerId: string | null): Promise<string> {
  const id = newId(ctx.now);
  const { masterKeyId, wrapped } = ctx.keyring.wrap(ctx.keyring.newKey(), id);
  await ctx.tx
    .insertInto("content_key")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: partnerId,
      id,
      wrapped_key: wrapped,
      master_key_id: masterKeyId,
      created_at: new Date(ctx.now),
      erased_at: null,
    })
    .execute();
  return id;
}

/** Encrypts and keeps; throws `erased` when the key was destroyed meanwhile. Returns the content's id. */
export async function putContent(ctx: Ctx, content: NewContent): Promise<string> {
  if (content.text.length > MAX_CONTENT_CHARACTERS) {
    throw new AppError("invalid_input", `A text is longer than ${MAX_CONTENT_CHARACTERS} characters.`);
  }
  const key = await rawKey(ctx, content.keyId);
  const id = content.id ?? newId(ctx.now);
  await ctx.tx
    .insertInto("content")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: content.partnerId,
      id,
      key_id: content.keyId,
      kind: content.kind,
      ciphertext: ctx.keyring.encrypt(key, id, content.text),
      created_at: new Date(ctx.now),
    })
    .execute();
  return id;
}

/** The text, or that it was erased. Throws `not_found` for an id that does not exist here. */
export async function readContent(ctx: Ctx, contentId: string): Promise<string | Erased> {
  const found = (await readContents(ctx, [contentId])).get(contentId);
  if (found === undefined) throw new AppError("not_found", "There are no such words.");
  return found;
}

/** Many at once, for a transcript: id -> text or erased. Ids that do not exist are absent. */
export async function readContents(ctx: Ctx, contentIds: readonly string[]): Promise<Map<string, string | Erased>> {
  const found = new Map<string, string | Erased>();
  if (contentIds.length === 0) return found;
  const rows = await ctx.tx
    .selectFrom("content as c")
    .innerJoin("content_key as k", (join) =>
      join.onRef("k.workspace_id", "=", "c.workspace_id").onRef("k.id", "=", "c.key_id"),
    )
    .select(["c.id", "c.ciphertext", "c.key_id", "k.wrapped_key", "k.master_key_id"])
    .where("c.workspace_id", "=", ctx.scope.workspace)
    .where("c.id", "in", [...new Set(contentIds)])
    .execute();
  const keys = new Map<string, Buffer>();
  for (const row of rows) {
    if (row.wrapped_key === null) {
      found.set(row.id, { erased: true });
      continue;
    }
    const key =
      keys.get(row.key_id) ??
      ctx.keyring.unwrap({ masterKeyId: row.master_key_id, wrapped: row.wrapped_key }, row.key_id);
    keys.set(row.key_id, key);
    found.set(row.id, ctx.keyring.decrypt(key, row.id, row.ciphertext));
  }
  return found;
}

/**
 * Destroys a key and empties what it encrypted. Backups still hold the wrapped key until they expire; the emptied rows
 * stay so that "there were words, and they were erased" can be told apart from "there never were". Throws `legal_hold`.
 */
export async function eraseKey(ctx: Ctx, keyId: string): Promise<void> {
  await refuseUnderHold(ctx, keyId);
  await ctx.tx
    .updateTable("content_key")
    .set({ wrapped_key: null, erased_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", keyId)
    .where("wrapped_key", "is not", null)
    .execute();
  await ctx.tx
    .updateTable("content")
    .set({ ciphertext: Buffer.alloc(0) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("key_id", "=", keyId)
    .execute();
}

/** The data key itself, 32 bytes, for encrypting sound outside the database. Throws `erased` or `not_found`. */
export async function rawKey(ctx: Ctx, keyId: string): Promise<Buffer> {
  const row = await ctx.tx
    .selectFrom("content_key")
    .select(["wrapped_key", "master_key_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", keyId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such key.");
  if (row.wrapped_key === null) throw new AppError("erased", "These words were erased.");
  return ctx.keyring.unwrap({ masterKeyId: row.master_key_id, wrapped: row.wrapped_key }, keyId);
}

/**
 * After `keyring.rotate()`: wraps this workspace's data keys, a thousand at a time, with the current master key; the words
 * themselves are not touched. Returns how many were wrapped anew: 0 when the older master keys are out of use here.
 */
export async function rewrapKeys(ctx: Ctx): Promise<number> {
  const rows = await ctx.tx
    .selectFrom("content_key")
    .select(["id", "wrapped_key", "master_key_id"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("wrapped_key", "is not", null)
    .where("master_key_id", "!=", ctx.keyring.currentId())
    .orderBy("id")
    .limit(REWRAPPED_AT_ONCE)
    .forUpdate()
    .execute();
  for (const row of rows) {
    const key = ctx.keyring.unwrap({ masterKeyId: row.master_key_id, wrapped: row.wrapped_key! }, row.id);
    const { masterKeyId, wrapped } = ctx.keyring.wrap(key, row.id);
    await ctx.tx
      .updateTable("content_key")
      .set({ wrapped_key: wrapped, master_key_id: masterKeyId })
      .where("workspace_id", "=", ctx.scope.workspace)
      .where("id", "=", row.id)
      .execute();
  }
  if (rows.length > 0) {
    await audit(ctx, {
      action: "evidence.keys-rewrapped",
      subjectKind: "workspace",
      subjectId: ctx.scope.workspace,
      detail: { masterKeyId: ctx.keyring.currentId(), keys: rows.length },
    });
  }
  return rows.length;
}
