import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import type { LanesChanged } from "./events.ts";
import { findPartner } from "./find.ts";
import type { Lane, LaneInput } from "./schema.ts";

export async function lanesOf(ctx: Ctx, partnerId: string): Promise<Lane[]> {
  const rows = await ctx.tx
    .selectFrom("lane")
    .selectAll()
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", partnerId)
    .orderBy("destination")
    .orderBy("from_basis")
    .orderBy("to_basis")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    partnerId: row.partner_id,
    destination: row.destination,
    fromBasis: row.from_basis,
    toBasis: row.to_basis,
    transitDays: row.transit_days,
    updatedAt: row.updated_at.toISOString(),
  }));
}

/** Sets the days of one lane (partner, destination, from, to). Lines that were compared through it are compared again. */
export async function putLane(ctx: Ctx, partnerId: string, input: LaneInput): Promise<Lane> {
  await findPartner(ctx, partnerId);
  const before = (await lanesOf(ctx, partnerId)).find(
    (lane) =>
      lane.destination === input.destination && lane.fromBasis === input.fromBasis && lane.toBasis === input.toBasis,
  );
  if (before?.transitDays === input.transitDays) return before;
  const id = before?.id ?? newId(ctx.now);
  const values = { transit_days: input.transitDays, updated_at: new Date(ctx.now) };
  await ctx.tx
    .insertInto("lane")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: partnerId,
      id,
      destination: input.destination,
      from_basis: input.fromBasis,
      to_basis: input.toBasis,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(["workspace_id", "partner_id", "destination", "from_basis", "to_basis"]).doUpdateSet(values),
    )
    .execute();
  const detail = { partnerId, ...input, before: before?.transitDays ?? null };
  await append(ctx, { action: "partners.lane-set", subjectKind: "lane", subjectId: id, detail });
  await changed(ctx, partnerId);
  const lanes = await lanesOf(ctx, partnerId);
  return lanes.find((lane) => lane.id === id) ?? missing();
}

export async function removeLane(ctx: Ctx, id: string): Promise<void> {
  const row = await ctx.tx
    .deleteFrom("lane")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (!row) return missing();
  const { partner_id: partnerId, destination, from_basis: from, to_basis: to, transit_days: days } = row;
  const detail = { partnerId, destination, from, to, days };
  await append(ctx, { action: "partners.lane-removed", subjectKind: "lane", subjectId: id, detail });
  await changed(ctx, partnerId);
}

async function changed(ctx: Ctx, partnerId: string): Promise<void> {
  ctx.changed("partners");
  await ctx.emit<LanesChanged>({ type: "partners.lanes-changed", partnerId });
}

function missing(): never {
  throw new AppError("not_found", "There is no such lane here.");
}
