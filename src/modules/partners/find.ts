import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { PartnerDetail } from "./schema.ts";

/** Also finds archived partners: a link to one still opens its history. */
export async function findPartner(
  ctx: Ctx,
  id: string,
): Promise<Pick<PartnerDetail, "id" | "name" | "city" | "country" | "timezone" | "sector">> {
  const row = await ctx.tx
    .selectFrom("partner")
    .select(["id", "name", "city", "country", "timezone", "sector"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such partner here.");
  return row;
}
