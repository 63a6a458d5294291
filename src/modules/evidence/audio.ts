/** Where the sound of a call lies and how to open it. The bytes are read outside the transaction, by whoever serves them. */
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { rawKey } from "./content.ts";

export type RecordingSource = {
  conversationId: string;
  /** Of the encrypted file, relative to the recordings folder. */
  path: string;
  keyId: string;
  /** 32 bytes. */
  key: Buffer;
  chunks: number;
};
/** ms from the start of the call. */
export type AudioSource = RecordingSource & { fromMs: number; toMs: number };

const Segment = z.object({ fromMs: z.number().nonnegative(), toMs: z.number().nonnegative() });

/** The segment of a call in which this was said. Throws `not_recorded`, `erased` or `not_found`. */
export async function audioSource(ctx: Ctx, evidenceId: string): Promise<AudioSource> {
  const row = await ctx.tx
    .selectFrom("evidence")
    .select(["kind", "source", "locator", "recorded"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", evidenceId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such evidence.");
  const segment = Segment.safeParse(row.locator);
  if (row.kind !== "speech" || !row.recorded || !segment.success) {
    throw new AppError("not_recorded", "There is no sound of this.");
  }
  return { ...(await recordingSource(ctx, row.source)), ...segment.data };
}

/** A whole call. Throws `not_recorded`, `erased` or `not_found`. */
export async function recordingSource(ctx: Ctx, conversationId: string): Promise<RecordingSource> {
  const row = await ctx.tx
    .selectFrom("conversation as v")
    .leftJoin("recording as r", (join) =>
      join.onRef("r.workspace_id", "=", "v.workspace_id").onRef("r.conversation_id", "=", "v.id"),
    )
    .select(["v.erased_at", "r.path", "r.key_id", "r.chunks"])
    .where("v.workspace_id", "=", ctx.scope.workspace)
    .where("v.id", "=", conversationId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such conversation.");
  if (row.erased_at !== null) throw new AppError("erased", "The sound of this conversation was erased.");
  if (row.path === null || row.key_id === null || row.chunks === 0) {
    throw new AppError("not_recorded", "This conversation was not recorded.");
  }
  return {
    conversationId,
    path: row.path,
    keyId: row.key_id,
    key: await rawKey(ctx, row.key_id),
    chunks: row.chunks!,
  };
}
