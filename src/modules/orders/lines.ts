/** Order lines from a file or seeded data: planned against what stands, then written in a few statements. */
import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import { type LineInput, type LinePlan, planLine, type StandingLine } from "./line-plan.ts";
import { writeCreated, writeUpdated } from "./line-write.ts";
import { loadLines } from "./load.ts";
import { lockLines } from "./lock.ts";
import { movedQuantity } from "./parcels.ts";
import { reconcileLines } from "./reconcile-lines.ts";

export type PlannedLine = { input: LineInput; standing: StandingLine | null; plan: LinePlan };

/** What entering these lines would do; writes nothing. The same (partner, order, line) must not stand in it twice. */
export async function planLines(ctx: Ctx, inputs: readonly LineInput[]): Promise<PlannedLine[]> {
  const standing = await standingLines(ctx, inputs);
  return inputs.map((input) => {
    const found =
      input.partnerId === null ? null : (standing.get(keyOf(input.partnerId, input.po, input.line)) ?? null);
    return { input, standing: found, plan: planLine(found, input) };
  });
}

/**
 * Writes planned creations and updates and reconciles them; rejected and unchanged lines are left alone. One audit entry
 * a changed line (before and after), one for all that were created. Returns the ids in the order of `planned`, null
 * where a line was rejected.
 */
export async function applyLines(ctx: Ctx, planned: readonly PlannedLine[]): Promise<Array<string | null>> {
  const creating = planned.filter(({ plan }) => plan.effect === "create");
  const updating = planned.filter(({ plan }) => plan.effect === "update");
  if (creating.some(({ input }) => input.partnerId === null)) {
    throw new AppError("invalid_input", "A line needs its partner before it can be written.");
  }
  const created = await writeCreated(
    ctx,
    creating.map(({ input }) => input),
  );
  const byInput = new Map(creating.map(({ input }, index) => [input, created[index]!]));
  await lockLines(
    ctx,
    updating.map(({ standing }) => standing!.id),
  );
  await writeUpdated(
    ctx,
    updating.map(({ standing, input }) => ({ standing: standing!, input })),
  );
  for (const { standing, plan } of updating) {
    await append(ctx, {
      action: "orders.line-updated",
      subjectKind: "order_line",
      subjectId: standing!.id,
      detail: plan.changes,
    });
  }
  if (created.length > 0) {
    const detail = { count: created.length, first: created[0], last: created.at(-1) };
    await append(ctx, {
      action: "orders.lines-created",
      subjectKind: "workspace",
      subjectId: ctx.scope.workspace,
      detail,
    });
  }
  await reconcileLines(ctx, [...created, ...updating.map(({ standing }) => standing!.id)]);
  return planned.map(({ input, standing, plan }) =>
    plan.effect === "reject" ? null : (standing?.id ?? byInput.get(input)!),
  );
}

/** Enters one line. Throws `conflict` with the reason when what stands forbids it. */
export async function upsertLine(
  ctx: Ctx,
  input: LineInput,
): Promise<{ lineId: string; effect: "create" | "update" | "unchanged" }> {
  const planned = await planLines(ctx, [input]);
  const { plan } = planned[0]!;
  if (plan.effect === "reject") throw new AppError("conflict", plan.reason);
  const [lineId] = await applyLines(ctx, planned);
  return { lineId: lineId!, effect: plan.effect };
}

export function keyOf(partnerId: string, po: string, line: string): string {
  return JSON.stringify([partnerId, po, line]);
}

async function standingLines(ctx: Ctx, inputs: readonly LineInput[]): Promise<Map<string, StandingLine>> {
  const orders = [...new Set(inputs.map((input) => input.po))];
  const rows = await ctx.tx
    .selectFrom("order_line as l")
    .innerJoin("purchase_order as o", (join) =>
      join.onRef("o.workspace_id", "=", "l.workspace_id").onRef("o.id", "=", "l.purchase_order_id"),
    )
    .select(["l.id", "l.unit_price_minor", "l.currency"])
    .where("l.workspace_id", "=", ctx.scope.workspace)
    .where(sql<boolean>`o.number = any(${orders}::text[])`)
    .execute();
  const price = new Map(rows.map((row) => [row.id, row]));
  const lines = await loadLines(ctx, { ids: rows.map((row) => row.id) });
  return new Map(
    lines.map((line) => {
      const { unit_price_minor: minor, currency } = price.get(line.id)!;
      return [
        keyOf(line.partner.id, line.po, line.line),
        {
          id: line.id,
          destination: line.destination,
          item: { ...line.item, pack: line.pack },
          qty: line.facts.ordered,
          uom: line.uom,
          needs: line.needs,
          price: minor !== null && currency !== null ? { minor, currency } : null,
          closed: line.facts.closed,
          moved: movedQuantity(line.facts.movements),
        },
      ];
    }),
  );
}
