/** What a journal writes for words that were said: evidence, with the words or with nothing where they are not kept. */
import { AppError } from "#kernel/errors.ts";
import { recordSpeechEvidence } from "#modules/evidence/index.ts";
import type { Ctx, Transact } from "#storage/transaction.ts";
import type { Batch } from "./journal.ts";
import type { Heard } from "./types.ts";

export type JournalOptions = {
  transact: Transact;
  workspaceId: string;
  partnerId: string;
  contactId: string;
  conversationId: string;
  language: string;
  /** Held in writing: what was typed is evidence of its own kind, and a yes is one in writing. */
  written?: boolean;
  /** Key of the conversation's words. */
  keyId: string;
  /** Who holds the lease. */
  owner: string;
  /** When the call began, ms since the epoch. */
  startedAt: number;
};

/** The words, or that they were not kept, as evidence. Returns its id. */
export function speech(ctx: Ctx, options: JournalOptions, batch: Batch, heard: Heard): Promise<string> {
  const recorded = batch.mode === "recorded";
  return recordSpeechEvidence(ctx, {
    written: options.written ?? false,
    partnerId: options.partnerId,
    conversationId: options.conversationId,
    contactId: batch.otherSpeaker ? null : options.contactId,
    contentId: recorded ? heard.contentId : null,
    fromMs: heard.fromMs,
    toMs: heard.toMs,
    language: batch.language,
    recorded,
    saidAt: options.startedAt + heard.fromMs,
    speaker: "partner",
    marks: heard.contentId === null ? [] : [...(batch.marks.get(heard.contentId) ?? [])],
  });
}

/** The conversation asks for no such thing (turn.ts `keepsUnconfirmed`); were it to, it is told that nothing was written. */
export function unconfirmed(): AppError {
  return new AppError("not_recorded", "Recording was refused: only what was confirmed is written.");
}
