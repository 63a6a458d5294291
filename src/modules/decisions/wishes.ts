/** What people decided that the next call about a line is to ask. */
import { sql } from "kysely";
import type { Ctx } from "#storage/transaction.ts";

/** `earlier`: all or part of it earlier; `which_holds`: which of the promises on record holds. */
export type Wish = "earlier" | "which_holds";

const WISH_OF: Record<string, Wish> = { ask_earlier: "earlier", ask_again: "which_holds" };

/** By line; the newest decision counts. A line that has had an answer since is not asked again. */
export async function wishesFor(ctx: Ctx, lineIds: readonly string[]): Promise<Map<string, Wish>> {
  const rows = await ctx.tx
    .selectFrom("decision as d")
    .select(["d.order_line_id", "d.chosen"])
    .where("d.workspace_id", "=", ctx.scope.workspace)
    .where("d.status", "=", "decided")
    .where("d.chosen", "in", Object.keys(WISH_OF))
    .where(sql<boolean>`d.order_line_id = any(${lineIds}::uuid[])`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("statement as s")
            .select("s.id")
            .whereRef("s.workspace_id", "=", "d.workspace_id")
            .whereRef("s.order_line_id", "=", "d.order_line_id")
            .whereRef("s.recorded_at", ">", "d.decided_at"),
        ),
      ),
    )
    .orderBy("d.decided_at")
    .execute();
  return new Map(rows.map((row) => [row.order_line_id!, WISH_OF[row.chosen!]!]));
}
