/** One partner's rows as they stand before a call: all the agent will know. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { plainDateIn } from "#kernel/time.ts";
import type { StartSubject } from "#modules/conversations/schema.ts";
import { wishesFor } from "#modules/decisions/index.ts";
import { linesForCall } from "#modules/orders/index.ts";
import { findContact, findPartner } from "#modules/partners/index.ts";
import { isUnderHold, unspeakableTerms } from "#modules/protection/index.ts";
import { readWorkspace } from "#modules/workspaces/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { FLOWS } from "../flows/index.ts";
import { overridesFor } from "../flows/overrides/effective.ts";
import { inWriting } from "../flows/overrides/written.ts";
import { subjectOf } from "../flows/subject.ts";
import { type DenyList, denies, denyList } from "../guard/deny-list.ts";
import { textsOf } from "../guard/output-check.ts";
import { render } from "../language/render.ts";
import type { CallSnapshot, FlowId, Subject } from "./types.ts";

export const AGENT_NAME = "Mira";

export async function prepareSnapshot(
  ctx: Ctx,
  input: {
    conversationId: string;
    contactId: string;
    /** Order status unless said. */
    flow?: FlowId;
    lineIds: readonly string[];
    /** What a flow other than order status is about. */
    subject?: StartSubject | null;
    language: string;
    /** Into which the conversation may change: those that its channel can carry. */
    languages: readonly string[];
    /** The person on whose behalf the agent calls. */
    principal: string;
    /** Nothing is to be kept but who, when, what about and what is confirmed. */
    offRecord?: boolean;
    /** Held in writing: nobody calls, and nothing sounds. */
    written?: boolean;
  },
): Promise<CallSnapshot> {
  const contact = await findContact(ctx, input.contactId);
  const partner = await findPartner(ctx, contact.partnerId);
  const { company } = await readWorkspace(ctx);
  const flow = input.flow ?? "order-status";
  const lines = await linesForCall(ctx, input.lineIds);
  const wishes = await wishesFor(ctx, input.lineIds);
  const deny = denyList(await unspeakableTerms(ctx, partner.id), newId(ctx.now));
  const subject = subjectOf(input.subject ?? null, { contact, partner, now: ctx.now });
  refuseDenied(deny, subject);
  const own = await overridesFor(ctx, flow, partner.sector);
  return {
    conversationId: input.conversationId,
    flow,
    flowVersion: FLOWS[flow].version,
    language: input.language,
    languages: input.languages,
    agentName: AGENT_NAME,
    company,
    principal: input.principal,
    partner: { id: partner.id, name: partner.name },
    contact: { id: contact.id, name: contact.name, timezone: contact.timezone },
    today: plainDateIn(contact.timezone, ctx.now),
    lines: lines.map(({ partnerId: _, ...line }) => ({
      ...line,
      item: denies(deny, line.item) ? unnamed(input.language) : line.item,
      wish: wishes.get(line.id) ?? null,
    })),
    protection: {
      deny,
      sector: partner.sector,
      underHold: await isUnderHold(ctx, partner.id),
      offRecord: input.offRecord ?? false,
    },
    subject,
    ...(input.written ? { written: true, ...inWriting(own) } : own),
  };
}

/** What our people wrote would be kept back sentence by sentence: better told before the call. */
function refuseDenied(deny: DenyList, subject: Subject | null): void {
  if (!textsOf(subject).some((text) => denies(deny, text))) return;
  throw new AppError("invalid_input", "What this conversation is about names something that is never to be spoken.");
}

/** What a confidential item is called, within a sentence that names its order and line. */
function unnamed(language: string): string {
  const sentence = render({ act: "ask", template: "item.unnamed", values: {}, line: null, slot: null, language });
  const plain = sentence.replace(/[.。]$/, "");
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
