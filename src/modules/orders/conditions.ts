/** What promises depend on, with the words they were named in, as far as those are kept. */
import { sql } from "kysely";
import type { Ctx } from "#storage/transaction.ts";
import { readContents } from "../evidence/index.ts";
import type { PromiseCondition } from "./schema.ts";

/** Of these commitments, in the order named; a commitment without one is not in the map. */
export async function conditionsOf(
  ctx: Ctx,
  commitmentIds: readonly string[],
): Promise<ReadonlyMap<string, PromiseCondition[]>> {
  const found = new Map<string, PromiseCondition[]>();
  if (commitmentIds.length === 0) return found;
  const rows = await ctx.tx
    .selectFrom("condition")
    .select(["id", "commitment_id", "content_id", "due", "status"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`commitment_id = any(${commitmentIds}::uuid[])`)
    .orderBy("id")
    .execute();
  const words = await readContents(
    ctx,
    rows.flatMap((row) => row.content_id ?? []),
  );
  for (const { id, commitment_id, content_id, due, status } of rows) {
    const text = content_id === null ? undefined : words.get(content_id);
    const condition = { id, text: typeof text === "string" ? text : null, due, status };
    found.set(commitment_id, [...(found.get(commitment_id) ?? []), condition]);
  }
  return found;
}

/** What still has to come true. */
export const openOnes = (conditions: readonly PromiseCondition[] | undefined): PromiseCondition[] =>
  (conditions ?? []).filter(({ status }) => status === "open");
