import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { LanguageSchema } from "#kernel/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import { append } from "../audit/index.ts";
import { keepReason } from "../evidence/index.ts";
import { findPartner } from "./find.ts";
import type { Contact, ContactInput, ContactPatch } from "./schema.ts";

/** Contacts of one partner that are not archived, by name. */
export async function contactsOf(ctx: Ctx, partnerId: string): Promise<Contact[]> {
  const rows = await contacts(ctx)
    .where("c.partner_id", "=", partnerId)
    .where("c.archived_at", "is", null)
    .orderBy("c.name")
    .execute();
  return rows.map(asContact);
}

/** `not_found` also for an archived contact: it is not to be called again. */
export async function findContact(ctx: Ctx, id: string): Promise<Contact> {
  const row = await contacts(ctx).where("c.id", "=", id).where("c.archived_at", "is", null).executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such contact here.");
  return asContact(row);
}

export async function createContact(ctx: Ctx, partnerId: string, input: ContactInput): Promise<Contact> {
  await findPartner(ctx, partnerId);
  const id = newId(ctx.now);
  await ctx.tx
    .insertInto("contact")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: partnerId,
      id,
      ...input,
      do_not_call_at: null,
      created_at: new Date(ctx.now),
      archived_at: null,
    })
    .execute();
  // Names, numbers and addresses of people stay out of the audit trail.
  const detail = { partnerId, language: input.language, timezone: input.timezone };
  await append(ctx, { action: "partners.contact-created", subjectKind: "contact", subjectId: id, detail });
  ctx.changed("partners");
  return findContact(ctx, id);
}

export async function updateContact(ctx: Ctx, id: string, patch: ContactPatch): Promise<Contact> {
  const before = await findContact(ctx, id);
  const changes = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && value !== before[field as keyof ContactPatch],
  );
  if (changes.length === 0) return before;
  await ctx.tx
    .updateTable("contact")
    .set(Object.fromEntries(changes))
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  const fields = changes.map(([field]) => field);
  await append(ctx, { action: "partners.contact-updated", subjectKind: "contact", subjectId: id, detail: { fields } });
  ctx.changed("partners");
  return findContact(ctx, id);
}

/** The person is not offered any more; what was said stays theirs. */
export async function archiveContact(ctx: Ctx, id: string): Promise<void> {
  await findContact(ctx, id);
  await ctx.tx
    .updateTable("contact")
    .set({ archived_at: new Date(ctx.now) })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .execute();
  await append(ctx, { action: "partners.contact-archived", subjectKind: "contact", subjectId: id });
  ctx.changed("partners");
}

/** The contact asked, in this conversation, not to be called again. The first refusal stays. */
export async function markDoNotCall(ctx: Ctx, id: string, conversationId: string): Promise<void> {
  const marked = await ctx.tx
    .updateTable("contact")
    .set({ do_not_call_at: new Date(ctx.now), do_not_call_from: conversationId })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .where("do_not_call_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!marked) return;
  await append(ctx, { action: "partners.contact-opted-out", subjectKind: "contact", subjectId: id });
  ctx.changed("partners");
}

/**
 * A person takes the mark back, with the reason: the contact may be called again. The audit trail keeps both. Throws
 * `conflict` when there is no mark, `forbidden` for anybody but a person, `not_found`.
 */
export async function allowCalls(ctx: Ctx, id: string, reason: string): Promise<Contact> {
  if (ctx.actor.kind !== "human")
    throw new AppError("forbidden", "Only a person takes back that somebody is not called.");
  const before = await findContact(ctx, id);
  const lifted = await ctx.tx
    .updateTable("contact")
    .set({ do_not_call_at: null, do_not_call_from: null })
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", id)
    .where("do_not_call_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  if (!lifted) throw new AppError("conflict", "This contact may be called already.");
  await append(ctx, {
    action: "partners.contact-calls-allowed",
    subjectKind: "contact",
    subjectId: id,
    detail: {
      askedAt: before.doNotCallAt,
      conversationId: before.doNotCallFrom,
      reason: await keepReason(ctx, before.partnerId, reason),
    },
  });
  ctx.changed("partners");
  return findContact(ctx, id);
}

function contacts(ctx: Ctx) {
  return ctx.tx
    .selectFrom("contact as c")
    .select([
      "c.id",
      "c.partner_id",
      "c.name",
      "c.role",
      "c.language",
      "c.timezone",
      "c.phone",
      "c.email",
      "c.do_not_call_at",
      "c.do_not_call_from",
    ])
    .select((eb) =>
      eb
        .selectFrom("conversation as v")
        .whereRef("v.workspace_id", "=", "c.workspace_id")
        .whereRef("v.contact_id", "=", "c.id")
        .select((inner) => inner.fn.max("v.started_at").as("at"))
        .as("last_conversation_at"),
    )
    .where("c.workspace_id", "=", ctx.scope.workspace);
}

type ContactRow = Awaited<ReturnType<ReturnType<typeof contacts>["execute"]>>[number];

function asContact(row: ContactRow): Contact {
  return {
    id: row.id,
    partnerId: row.partner_id,
    name: row.name,
    role: row.role,
    language: LanguageSchema.parse(row.language),
    timezone: row.timezone,
    phone: row.phone,
    email: row.email,
    doNotCallAt: row.do_not_call_at?.toISOString() ?? null,
    doNotCallFrom: row.do_not_call_from,
    lastConversationAt: row.last_conversation_at?.toISOString() ?? null,
  };
}
