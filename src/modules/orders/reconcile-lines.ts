/** Brings the stored exceptions of lines in step with the rule, in the caller's transaction. */
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import { newId } from "#kernel/ids.ts";
import { plainDateIn } from "#kernel/time.ts";
import { json } from "#storage/json.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { ExceptionClosed, ExceptionOpened, PromisesSettled } from "./events.ts";
import { type ExceptionInputs, STORED_KINDS, type StoredKind } from "./exceptions.ts";
import { type LoadedLine, loadLines } from "./load.ts";
import { lockLines } from "./lock.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import { LiveStatus } from "./schema.ts";

/** What changed the facts: the conversation in which it was said or denied; null when none did. */
export type Cause = { conversationId: string | null };

const NO_CONVERSATION: Cause = { conversationId: null };

/**
 * To be called after every change of a line's commitments, movements, quantity, need or lanes. Says which promises
 * movements settled, closes exceptions that no longer hold and opens those that do. When only the inputs of one changed
 * (a late promise became a later one) it is closed and opened again, so that what hangs on it is decided anew.
 */
export async function reconcileLine(ctx: Ctx, lineId: string, cause: Cause = NO_CONVERSATION): Promise<void> {
  await reconcileLines(ctx, [lineId], cause);
}

export async function reconcileLines(
  ctx: Ctx,
  lineIds: readonly string[],
  cause: Cause = NO_CONVERSATION,
): Promise<void> {
  if (lineIds.length === 0) return;
  await lockLines(ctx, lineIds);
  const lines = await loadLines(ctx, { ids: lineIds });
  const stored = new Map(
    (await openExceptions(ctx, lineIds)).map((entry) => [`${entry.order_line_id} ${entry.kind}`, entry]),
  );
  const closing: Stored[] = [];
  const opening: Opening[] = [];
  for (const line of lines) {
    const result = reconcile(line.facts);
    await settlePromises(ctx, line, result);
    for (const kind of STORED_KINDS) {
      const before = stored.get(`${line.id} ${kind}`);
      const inputs = result.stored[kind];
      if (before && inputs && isDeepStrictEqual(before.inputs, inputs)) continue;
      if (before) closing.push(before);
      if (inputs) opening.push({ line, kind, inputs });
    }
    ctx.changed(`line:${line.id}`);
  }
  await close(ctx, closing);
  await open(ctx, opening, cause);
  if (lines.length > 0) ctx.changed("orders");
}

/**
 * Lines that the calendar alone changed: a promise's latest day passed, or a need date. Run once a day or more often;
 * running it again changes nothing. Returns how many lines were looked at.
 */
export async function reconcileDue(ctx: Ctx): Promise<number> {
  // The date in the zone that is ahead of all others: who is due anywhere is looked at, the rule uses the partner's own day.
  const today = plainDateIn("Pacific/Kiritimati", ctx.now);
  const due = await ctx.tx
    .selectFrom("order_line as l")
    .select("l.id")
    .where("l.workspace_id", "=", ctx.scope.workspace)
    .where("l.closed_at", "is", null)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom("commitment as c")
            .select("c.id")
            .whereRef("c.workspace_id", "=", "l.workspace_id")
            .whereRef("c.order_line_id", "=", "l.id")
            .where("c.status", "in", LiveStatus.options)
            .where("c.latest", "<", today),
        ),
        eb.exists(
          eb
            .selectFrom("schedule_line as s")
            .select("s.id")
            .whereRef("s.workspace_id", "=", "l.workspace_id")
            .whereRef("s.order_line_id", "=", "l.id")
            .where("s.required_on", "<", today),
        ),
      ]),
    )
    .execute();
  await reconcileLines(
    ctx,
    due.map((row) => row.id),
  );
  return due.length;
}

/** Subscriber of `partners.lanes-changed`: what was compared through the lane is compared again. */
export async function onLanesChanged(ctx: Ctx, event: { partnerId: string }): Promise<void> {
  const lines = await ctx.tx
    .selectFrom("order_line")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", event.partnerId)
    .where("closed_at", "is", null)
    .execute();
  await reconcileLines(
    ctx,
    lines.map((line) => line.id),
  );
}

type Stored = { id: string; order_line_id: string; kind: StoredKind; inputs: Record<string, unknown> };
type Opening = { line: LoadedLine; kind: StoredKind; inputs: ExceptionInputs[StoredKind] };

function openExceptions(ctx: Ctx, lineIds: readonly string[]): Promise<Stored[]> {
  return ctx.tx
    .selectFrom("exception")
    .select(["id", "order_line_id", "kind", "inputs"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("closed_at", "is", null)
    .where(sql<boolean>`order_line_id = any(${lineIds}::uuid[])`)
    .execute();
}

/** Only changes are told: from live to kept or broken, and from broken to kept when a movement was recorded late. */
async function settlePromises(ctx: Ctx, line: LoadedLine, { outcomes }: Reconciliation): Promise<void> {
  const status = new Map(line.promises.map((promise) => [promise.id, promise.status]));
  const became = (outcome: "kept" | "broken", except: string[]) =>
    outcomes
      .filter((entry) => entry.outcome === outcome && !except.includes(status.get(entry.promiseId)!))
      .map((entry) => entry.promiseId);
  const kept = became("kept", ["kept"]);
  const broken = became("broken", ["broken", "kept"]);
  if (kept.length + broken.length === 0) return;
  await ctx.emit<PromisesSettled>({ type: "orders.promises-settled", lineId: line.id, kept, broken });
}

async function close(ctx: Ctx, closing: readonly Stored[]): Promise<void> {
  if (closing.length === 0) return;
  const ids = closing.map((entry) => entry.id);
  await ctx.tx
    .updateTable("exception")
    .set({ closed_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  for (const { order_line_id, kind } of closing) {
    await ctx.emit<ExceptionClosed>({ type: "orders.exception-closed", lineId: order_line_id, kind });
  }
}

const BATCH = 1000;

async function open(ctx: Ctx, opening: readonly Opening[], cause: Cause): Promise<void> {
  for (let from = 0; from < opening.length; from += BATCH) {
    await ctx.tx
      .insertInto("exception")
      .values(
        opening.slice(from, from + BATCH).map(({ line, kind, inputs }) => ({
          workspace_id: ctx.scope.workspace,
          partner_id: line.partner.id,
          id: newId(ctx.now),
          order_line_id: line.id,
          kind,
          inputs: json(inputs),
          opened_at: new Date(ctx.now),
          closed_at: null,
        })),
      )
      .execute();
  }
  for (const { line, kind, inputs } of opening) {
    const event = { type: "orders.exception-opened", lineId: line.id, kind, inputs, ...cause };
    await ctx.emit(event as ExceptionOpened);
  }
}
