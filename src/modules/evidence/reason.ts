import type { Ctx } from "#storage/transaction.ts";
import { saltedHash } from "../audit/index.ts";
import { createKey, putContent } from "./content.ts";

/** As an audit entry tells of it: where the words are and, once they are erased, whether it was these. */
export type KeptReason = { contentId: string; hash: string };

/**
 * Why a person did something is their words: content under a key of its own, so that it can be erased alone. `partnerId`
 * null: the workspace's own, which no conversation with the partner can reach.
 */
export async function keepReason(ctx: Ctx, partnerId: string | null, text: string): Promise<KeptReason> {
  const keyId = await createKey(ctx, partnerId);
  const contentId = await putContent(ctx, { keyId, partnerId, kind: "reason", text });
  return { contentId, hash: saltedHash(text) };
}
