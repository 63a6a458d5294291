/** One partner's rows as they stand before a call: all the agent will know. */
import { plainDateIn } from "#kernel/time.ts";
import { wishesFor } from "#modules/decisions/index.ts";
import { linesForCall } from "#modules/orders/index.ts";
import { findContact, findPartner } from "#modules/partners/index.ts";
import { readWorkspace } from "#modules/workspaces/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { ORDER_STATUS } from "../flows/order-status.ts";
import type { CallSnapshot } from "./types.ts";

export const AGENT_NAME = "Mira";

export async function prepareSnapshot(
  ctx: Ctx,
  input: {
    conversationId: string;
    contactId: string;
    lineIds: readonly string[];
    language: string;
    /** Into which the conversation may change: those that its channel can carry. */
    languages: readonly string[];
    /** The person on whose behalf the agent calls. */
    principal: string;
  },
): Promise<CallSnapshot> {
  const contact = await findContact(ctx, input.contactId);
  const partner = await findPartner(ctx, contact.partnerId);
  const { company } = await readWorkspace(ctx);
  const lines = await linesForCall(ctx, input.lineIds);
  const wishes = await wishesFor(ctx, input.lineIds);
  return {
    conversationId: input.conversationId,
    flow: "order-status",
    flowVersion: ORDER_STATUS.version,
    language: input.language,
    languages: input.languages,
    agentName: AGENT_NAME,
    company,
    principal: input.principal,
    partner: { id: partner.id, name: partner.name },
    contact: { id: contact.id, name: contact.name, timezone: contact.timezone },
    today: plainDateIn(contact.timezone, ctx.now),
    lines: lines.map(({ partnerId: _, ...line }) => ({ ...line, wish: wishes.get(line.id) ?? null })),
    subject: null,
  };
}
