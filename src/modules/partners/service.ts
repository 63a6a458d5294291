import { sql } from "kysely";
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import { contactsOf } from "./contacts.ts";
import { findPartner } from "./find.ts";
import { lanesOf } from "./lanes.ts";
import type { PartnerDetail, PartnerInput, PartnerPatch, PartnerSummary } from "./schema.ts";

/** Partners that are not archived, by name. */
export async function listPartners(ctx: Ctx): Promise<PartnerSummary[]> {
  const rows = await ctx.tx
    .selectFrom("partner as p")
    .select(["p.id", "p.name", "p.city", "p.country", "p.timezone", "p.sector"])
    .select((eb) => [
      eb
        .selectFrom("order_line as l")
        .whereRef("l.workspace_id", "=", "p.workspace_id")
        .whereRef("l.partner_id", "=", "p.id")
        .where("l.closed_at", "is", null)
        .select(sql<number>`count(*)::int`.as("n"))
        .as("open_lines"),
      eb
        .selectFrom("contact as c")
        .whereRef("c.workspace_id", "=", "p.workspace_id")
        .whereRef("c.partner_id", "=", "p.id")
        .where("c.archived_at", "is", null)
        .select(sql<number>`count(*)::int`.as("n"))
        .as("contacts"),
    ])
    .where("p.workspace_id", "=", ctx.scope.workspace)
    .where("p.archived_at", "is", null)
    .orderBy(sql`lower(p.name)`)
    .execute();
  return rows.map(({ open_lines, contacts, ...partner }) => ({
    ...partner,
    openLines: open_lines ?? 0,
    contacts: contacts ?? 0,
  }));
}

export async function partnerDetail(ctx: Ctx, id: string): Promise<PartnerDetail> {
  const partner = await findPartner(ctx, id);
  const { open_lines } = await ctx.tx
    .selectFrom("order_line")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", id)
    .where("closed_at", "is", null)
    .select(sql<number>`count(*)::int`.as("open_lines"))
    .executeTakeFirstOrThrow();
  return {
    ...partner,
    openLines: open_lines,
    contacts: await contactsOf(ctx, id),
    lanes: await lanesOf(ctx, id),
    record: await keptAndBroken(ctx, id),
  };
}

/** Counts only: below ten promises a rate would say more than the record knows. */
async function keptAndBroken(ctx: Ctx, partnerId: string): Promise<PartnerDetail["record"]> {
  return ctx.tx
    .selectFrom("commitment")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("partner_id", "=", partnerId)
    .where("debtor", "=", "partner")
    .where("subject", "=", "delivery")
    .select([
      sql<number>`(count(*) filter (where status = 'kept'))::int`.as("kept"),
      sql<number>`(count(*) filter (where status = 'broken'))::int`.as("broken"),
    ])
    .executeTakeFirstOrThrow();
}

/** `conflict` when a partner of that name is already there, archived or not. */
export async function createPartner(ctx: Ctx, input: PartnerInput): Promise<PartnerDetail> {
  const id = newId(ctx.now);
  const created = await ctx.tx
    .insertInto("partner")
    .values({
      workspace_id: ctx.scope.workspace,
      id,
      ...input,
      created_at: new Date(ctx.now),
      archived_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!created) throw nameTaken(input.name);
  await append(ctx, { action: "partners.created", subjectKind: "partner", subjectId: id, detail: input });
  ctx.changed("partners");
  return partnerDetail(ctx, id);
}

export async function updatePartner(ctx: Ctx, id: string, patch: PartnerPatch): Promise<PartnerDetail> {
  const before = await findPartner(ctx, id);
  const changes = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && value !== before[field as keyof typeof before],
  );
  if (changes.length === 0) return partnerDetail(ctx, id);
  if (patch.name !== undefined && (await nameExists(ctx, patch.name, id))) throw nameTaken(patch.name);
  await ctx.tx
    .updateTable("partner")
    .set(Object.fromEntries(changes))
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  const detail = Object.fromEntries(
    changes.map(([field, after]) => [field, [before[field as keyof typeof before], after]]),
  );
  await append(ctx, { action: "partners.updated", subjectKind: "partner", subjectId: id, detail });
  ctx.changed("partners");
  ctx.changed("orders");
  return partnerDetail(ctx, id);
}

/** Hides a partner without open order lines; its history stays. Archiving again changes nothing. */
export async function archivePartner(ctx: Ctx, id: string): Promise<void> {
  const partner = await partnerDetail(ctx, id);
  if (partner.openLines > 0) {
    throw new AppError("conflict", `${partner.name} has ${partner.openLines} open order lines. Close them first.`);
  }
  const archived = await ctx.tx
    .updateTable("partner")
    .set({ archived_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .where("archived_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!archived) return;
  await append(ctx, { action: "partners.archived", subjectKind: "partner", subjectId: id });
  ctx.changed("partners");
}

async function nameExists(ctx: Ctx, name: string, except: string): Promise<boolean> {
  const row = await ctx.tx
    .selectFrom("partner")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where(sql`lower(name)`, "=", sql`lower(${name})`)
    .where("id", "<>", except)
    .executeTakeFirst();
  return row !== undefined;
}

function nameTaken(name: string): AppError {
  return new AppError("conflict", `There is already a partner called ${name}.`);
}
