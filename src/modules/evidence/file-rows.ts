/** Rows of an imported file as evidence, many at a time. */
import { newId } from "#kernel/ids.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import { createKey, rawKey } from "./content.ts";
import type { Mark } from "./record.ts";

export type SourceFile = { importId: string; file: string; sheet: string | null; saidAt: number };
export type FileRow = {
  partnerId: string;
  /** As the file's program counts: the first row is 1. */
  row: number;
  /** Heading of the column that the value was taken from. */
  column: string | null;
  /** The row as it reads; encrypted with one key for the whole file. */
  text: string;
  marks: readonly Mark[];
};

/** Rows a statement: far below PostgreSQL's limit of parameters. */
const BATCH = 1000;

/** Returns the evidence's ids in the order of `rows`. The words are the workspace's, so no partner's transaction reads them. */
export async function recordFileRows(ctx: Ctx, source: SourceFile, rows: readonly FileRow[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const keyId = await createKey(ctx, null);
  const key = await rawKey(ctx, keyId);
  const { importId, file, sheet } = source;
  const ids: string[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows
      .slice(from, from + BATCH)
      .map((row) => ({ ...row, id: newId(ctx.now), contentId: newId(ctx.now) }));
    await ctx.tx
      .insertInto("content")
      .values(
        batch.map(({ contentId, text }) => ({
          workspace_id: ctx.scope.workspace,
          partner_id: null,
          id: contentId,
          key_id: keyId,
          kind: "words" as const,
          ciphertext: ctx.keyring.encrypt(key, contentId, text),
          created_at: new Date(ctx.now),
        })),
      )
      .execute();
    await ctx.tx
      .insertInto("evidence")
      .values(
        batch.map(({ id, partnerId, contentId, row, column, marks }) => ({
          workspace_id: ctx.scope.workspace,
          partner_id: partnerId,
          id,
          kind: "file" as const,
          source: importId,
          locator: json({ file, sheet, row, column, ...(marks.length > 0 ? { marks } : {}) }),
          contact_id: null,
          speaker: "file" as const,
          language: null,
          content_id: contentId,
          recorded: true,
          said_at: new Date(source.saidAt),
          captured_by: `${ctx.actor.kind}:${ctx.actor.id}`,
        })),
      )
      .execute();
    ids.push(...batch.map(({ id }) => id));
  }
  return ids;
}
