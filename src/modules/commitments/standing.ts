import { loadLines, reconcile } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { StandingPromise } from "./supersession.ts";

/** The open quantity of a line and its live promises with what has not moved of each, by the board's own rules. */
export async function standingPromises(
  ctx: Ctx,
  lineId: string,
): Promise<{ open: number; promises: StandingPromise[] }> {
  const [line] = await loadLines(ctx, { ids: [lineId] });
  if (!line) return { open: 0, promises: [] };
  const { open, promises } = reconcile(line.facts);
  return {
    open,
    promises: promises.map(({ fact, outstanding }) => ({
      id: fact.id,
      qty: fact.qty,
      outstanding,
      saidAt: fact.saidAt,
      likely: fact.interval.likely,
    })),
  };
}
