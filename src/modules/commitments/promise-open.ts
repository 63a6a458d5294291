/** A day is named, after a conversation, for what came out of it without one: said and no more. */
import { AppError } from "#kernel/errors.ts";
import type { DateInterval } from "#kernel/interval.ts";
import { type LoadedLine, loadLines, lockLine, reconcile } from "#modules/orders/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { recordStatement } from "./record-statement.ts";
import type { Recorded } from "./schema.ts";

/** A conversation that is over. `startedAt` ms since the epoch. */
export type Held = { id: string; startedAt: number };

/** How much may be given a day, and what that does to the promises that stand. */
export type OpenPoint = { qty: number; replaces: "none" | "part" };

/**
 * Where the conversation, or somebody after it, promised something, what is left without a day. Otherwise all that is open: the
 * promises it was about are older, and what is named now takes their place as far as it needs to. Null where nothing is open.
 */
export function openPoint(line: LoadedLine, { id, startedAt }: Held): OpenPoint | null {
  const { open, promises, withoutPromise } = reconcile(line.facts);
  const standing = new Set(promises.map(({ fact }) => fact.id));
  const newer = line.promises.some(
    (promise) => standing.has(promise.id) && (promise.conversationId === id || promise.saidAt > startedAt),
  );
  const point: OpenPoint = newer ? { qty: withoutPromise, replaces: "none" } : { qty: open, replaces: "part" };
  return point.qty > 0 ? point : null;
}

export type OpenPromise = {
  idempotencyKey: string;
  conversationId: string;
  contactId: string;
  evidenceId: string;
  /** null: all of what is open. */
  qty: number | null;
  interval: DateInterval;
};

/**
 * On the basis of the line's promises where they have one and the same, otherwise on an unknown one: nobody asked. Throws
 * `not_found`, `conflict` where nothing is open any more, `commitment_exceeds_open_quantity`, `invalid_input`.
 */
export async function promiseOpen(ctx: Ctx, lineId: string, promise: OpenPromise): Promise<Recorded> {
  await lockLine(ctx, lineId);
  const [line] = await loadLines(ctx, { ids: [lineId] });
  if (!line) throw new AppError("not_found", "There is no such order line here.");
  const { evidenceId, qty, interval, ...about } = promise;
  const open = openPoint(line, await held(ctx, promise.conversationId));
  if (open === null) throw new AppError("conflict", "This point has changed meanwhile. Look at it once more.");
  const [basis, ...others] = new Set(reconcile(line.facts).promises.map(({ fact }) => fact.basis));
  return recordStatement(ctx, {
    ...about,
    orderLineId: lineId,
    replaces: open.replaces,
    status: "said",
    confirmedBy: null,
    saidAt: ctx.now,
    deliveries: [
      {
        qty: qty ?? open.qty,
        uom: line.uom,
        told: null,
        interval,
        basis: basis === undefined || others.length > 0 ? "unknown" : basis,
      },
    ],
    evidence: [{ id: evidenceId, role: "stated" }],
    conditions: [],
  });
}

async function held(ctx: Ctx, id: string): Promise<Held> {
  const { started_at } = await ctx.tx
    .selectFrom("conversation")
    .select("started_at")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { id, startedAt: started_at.getTime() };
}
