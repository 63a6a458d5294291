/** Writes evidence: where a value came from. Words, if kept, are content; here stand only ids and places. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { json } from "#storage/json.ts";
import type { EvidenceTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";

/** Places of values inside the words, [from, to) in UTF-16 units. */
export type Mark = { from: number; to: number };

export type SpeechEvidence = {
  /** Typed in a conversation that is held in writing. */
  written?: boolean;
  partnerId: string;
  conversationId: string;
  contactId: string | null;
  /** Null when the words are not kept, and for a key pressed instead of words. */
  contentId: string | null;
  /** ms from the start of the call. */
  fromMs: number;
  toMs: number;
  language: string | null;
  /** false: recording was refused, the quote reads "not recorded". Then there is no content. */
  recorded: boolean;
  /** ms since the epoch. */
  saidAt: number;
  speaker: "partner" | "agent" | "us";
  marks?: readonly Mark[];
};

export type MailEvidence = {
  partnerId: string;
  /** Message-ID of RFC 5322 section 3.6.4. */
  messageId: string;
  contactId: string | null;
  contentId: string | null;
  language: string | null;
  saidAt: number;
  marks?: readonly Mark[];
};

/** What a contact of the partner did or wrote on a page of ours, by a link. */
export type PortalEvidence = {
  partnerId: string;
  conversationId: string;
  contactId: string;
  /** Null for a tap without words. */
  contentId: string | null;
  language: string | null;
  saidAt: number;
  /** Values only. */
  tap: Readonly<Record<string, string | number>>;
};

export type PersonEvidence = { partnerId: string; userId: string; contentId: string | null; saidAt: number };

/** All of these return the evidence's id. */
export function recordSpeechEvidence(ctx: Ctx, speech: SpeechEvidence): Promise<string> {
  if (!speech.recorded && speech.contentId !== null) {
    throw new AppError("not_recorded", "Recording was refused: words must not be kept as evidence.");
  }
  const { fromMs, toMs, marks } = speech;
  return insert(ctx, {
    partner_id: speech.partnerId,
    kind: speech.written ? "chat" : "speech",
    source: speech.conversationId,
    locator: json({ fromMs, toMs, ...(marks && marks.length > 0 ? { marks } : {}) }),
    contact_id: speech.contactId,
    speaker: speech.speaker,
    language: speech.language,
    content_id: speech.contentId,
    recorded: speech.recorded,
    said_at: new Date(speech.saidAt),
  });
}

export function recordMailEvidence(ctx: Ctx, mail: MailEvidence): Promise<string> {
  return insert(ctx, {
    partner_id: mail.partnerId,
    kind: "mail",
    source: mail.messageId,
    locator: json(mail.marks && mail.marks.length > 0 ? { marks: mail.marks } : {}),
    contact_id: mail.contactId,
    speaker: "partner",
    language: mail.language,
    content_id: mail.contentId,
    recorded: true,
    said_at: new Date(mail.saidAt),
  });
}

export function recordPortalEvidence(ctx: Ctx, portal: PortalEvidence): Promise<string> {
  return insert(ctx, {
    partner_id: portal.partnerId,
    kind: "portal",
    source: portal.conversationId,
    locator: json(portal.tap),
    contact_id: portal.contactId,
    speaker: "partner",
    language: portal.language,
    content_id: portal.contentId,
    recorded: true,
    said_at: new Date(portal.saidAt),
  });
}

/** What one of our own people says: a dispute, a correction. */
export function recordPersonEvidence(ctx: Ctx, person: PersonEvidence): Promise<string> {
  return insert(ctx, {
    partner_id: person.partnerId,
    kind: "person",
    source: person.userId,
    locator: json({}),
    contact_id: null,
    speaker: "us",
    language: null,
    content_id: person.contentId,
    recorded: true,
    said_at: new Date(person.saidAt),
  });
}

type Row = Pick<
  EvidenceTable,
  "partner_id" | "kind" | "source" | "contact_id" | "speaker" | "language" | "content_id" | "recorded"
> & { locator: string; said_at: Date };

async function insert(ctx: Ctx, row: Row): Promise<string> {
  const id = newId(ctx.now);
  await ctx.tx
    .insertInto("evidence")
    .values({ ...row, workspace_id: ctx.scope.workspace, id, captured_by: `${ctx.actor.kind}:${ctx.actor.id}` })
    .execute();
  return id;
}
