import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import type { PlainDate } from "#kernel/time.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import { COMPLETED, REOPENED } from "./closing.ts";
import type { MovementKind } from "./facts.ts";
import { type LoadedLine, loadLines } from "./load.ts";
import { lockLine } from "./lock.ts";
import { movedQuantity, receivedQuantity } from "./parcels.ts";
import { reconcileLine } from "./reconcile-lines.ts";

export type MovementInput = {
  orderLineId: string;
  kind: MovementKind;
  /** In the line's unit, positive. */
  qty: number;
  occurredOn: PlainDate;
  evidenceId: string | null;
};

/**
 * Records what moved and derives what follows: promises kept or broken, exceptions, and whether the line is complete
 * (everything received closes it, a return opens it again). Returns the movement's id.
 */
export async function recordMovement(ctx: Ctx, input: MovementInput): Promise<string> {
  await lockLine(ctx, input.orderLineId);
  const line = (await loadLines(ctx, { ids: [input.orderLineId] }))[0]!;
  check(line, input);
  const id = newId(ctx.now);
  await ctx.tx
    .insertInto("movement")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: line.partner.id,
      id,
      order_line_id: line.id,
      kind: input.kind,
      qty: input.qty,
      occurred_on: input.occurredOn,
      evidence_id: input.evidenceId,
      recorded_at: new Date(ctx.now),
    })
    .execute();
  const { orderLineId, ...detail } = input;
  await append(ctx, {
    action: "orders.movement-recorded",
    subjectKind: "order_line",
    subjectId: orderLineId,
    detail: { movementId: id, ...detail },
  });
  await closeIfComplete(ctx, line, input);
  await reconcileLine(ctx, line.id);
  return id;
}

function check(line: LoadedLine, { kind, qty, occurredOn }: MovementInput): void {
  if (!(qty > 0)) throw new AppError("invalid_input", "A movement needs a quantity above zero.");
  if (occurredOn > line.facts.today) throw new AppError("invalid_input", "A movement cannot lie in the future.");
  if (kind === "returned" && qty > movedQuantity(line.facts.movements)) {
    throw new AppError("invalid_input", "More cannot come back than has moved.");
  }
}

async function closeIfComplete(ctx: Ctx, line: LoadedLine, { kind, qty, occurredOn }: MovementInput): Promise<void> {
  const movements = [...line.facts.movements, { kind, qty, occurredOn, recordedAt: ctx.now }];
  const complete = receivedQuantity(movements) >= line.facts.ordered;
  if (complete === line.facts.closed || (!complete && kind !== "returned")) return;
  await ctx.tx
    .updateTable("order_line")
    .set({
      closed_at: complete ? new Date(ctx.now) : null,
      close_reason_content_id: null,
      updated_at: new Date(ctx.now),
    })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", line.id)
    .execute();
  const action = complete ? COMPLETED : REOPENED;
  await append(ctx, { action, subjectKind: "order_line", subjectId: line.id });
}
