import { AppError } from "#kernel/errors.ts";
import { hashToken, newToken } from "#modules/workspaces/index.ts";
import type { AuthDb } from "./tables.ts";

const VALID_MS = 60 * 60 * 1000;

/** A new link for the owner, valid for an hour and once. Older links stop working: only the last one printed counts. */
export async function createLink(db: AuthDb, userId: string, now: number): Promise<string> {
  const token = newToken();
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom("sign_in_link").where("user_id", "=", userId).where("used_at", "is", null).execute();
    await tx
      .insertInto("sign_in_link")
      .values({
        token_hash: hashToken(token),
        user_id: userId,
        created_at: new Date(now),
        expires_at: new Date(now + VALID_MS),
        used_at: null,
      })
      .execute();
  });
  return token;
}

/** The user the link is for. One statement marks it used, so that of two who come at once one gets in. */
export async function useLink(db: AuthDb, token: string, now: number): Promise<string> {
  const link = await db
    .updateTable("sign_in_link")
    .set({ used_at: new Date(now) })
    .where("token_hash", "=", hashToken(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date(now))
    .returning("user_id")
    .executeTakeFirst();
  if (link === undefined)
    throw new AppError(
      "sign_in_link_used",
      "This link was used already or is older than an hour. The server prints a new one when it starts.",
    );
  return link.user_id;
}
