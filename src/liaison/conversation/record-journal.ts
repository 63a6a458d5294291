/** The journal on the record: effects become statements, reports and decisions through the modules' own operations. */
import { sql } from "kysely";
import { isAppError } from "#kernel/errors.ts";
import { recordAnswers } from "#modules/answers/index.ts";
import { disputeCommitment, recordReport, recordStatement } from "#modules/commitments/index.ts";
import {
  appendClosing,
  appendEvents,
  endConversation,
  goOffRecord,
  openRecording,
  setLanguage,
  setMode,
} from "#modules/conversations/index.ts";
import { openDecision } from "#modules/decisions/index.ts";
import { putContent, readContent } from "#modules/evidence/index.ts";
import { markDoNotCall } from "#modules/partners/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import { answersOf } from "./form/journal.ts";
import type { Batch, EffectOutcome, Journal, JournalEvent } from "./journal.ts";
import { type JournalOptions, speech, unconfirmed } from "./journal-speech.ts";
import { isAlwaysTold } from "./off-record.ts";
import type { Condition, Effect } from "./types.ts";

/** Runs as the agent, under the partner's row-level security. */
export function createRecordJournal(options: JournalOptions): Journal {
  const { transact, workspaceId, partnerId, conversationId, owner, startedAt } = options;
  let seq = 0;
  let language = options.language;
  const dated = ({ kind, payload, atMs }: JournalEvent) => ({ kind, payload, at: startedAt + atMs });
  return {
    async commit(batch, settle) {
      const scope = { workspace: workspaceId, partner: partnerId };
      seq = await transact({ scope, actor: { kind: "agent", id: conversationId } }, async (ctx) => {
        if (batch.modeChanged && batch.mode !== "pending") {
          await setMode(ctx, conversationId, batch.mode);
          // Sound is kept from here on: that and the row that leads to it are one fact.
          if (batch.mode === "recorded") await openRecording(ctx, conversationId);
        }
        if (batch.language !== language) {
          await setLanguage(ctx, conversationId, batch.language);
          language = batch.language;
        }
        for (const { contentId, text } of batch.words) {
          await putContent(ctx, { id: contentId, keyId: options.keyId, partnerId, kind: "words", text });
        }
        const outcomes: EffectOutcome[] = [];
        for (const { index, effect } of batch.effects)
          outcomes.push(await attempt(ctx, options, batch, seq, index, effect));
        const { events, behind } = settle(outcomes);
        const last = await appendEvents(ctx, conversationId, seq, events.map(dated), owner);
        if (batch.end === null) return last;
        return (
          (await endConversation(ctx, conversationId, { ...batch.end, endedAt: ctx.now }, behind.map(dated))) ?? last
        );
      });
    },
    async closing(said, { contentId, text }) {
      const scope = { workspace: workspaceId, partner: partnerId };
      seq = await transact({ scope, actor: { kind: "agent", id: conversationId } }, async (ctx) => {
        const last = await appendClosing(ctx, conversationId, seq, dated(said));
        if (last === null) return seq;
        await putContent(ctx, { id: contentId, keyId: options.keyId, partnerId, kind: "words", text });
        return last;
      });
    },
  };
}

/** A refused effect is undone alone: the caller is told, and what else was said in the turn stands. */
async function attempt(
  ctx: Ctx,
  options: JournalOptions,
  batch: Batch,
  seq: number,
  index: number,
  effect: Effect,
): Promise<EffectOutcome> {
  await sql`savepoint effect`.execute(ctx.tx);
  try {
    const outcome = await carryOut(ctx, options, batch, `${options.conversationId}:${seq}:${index}`, effect);
    await sql`release savepoint effect`.execute(ctx.tx);
    return { effect: index, ok: true, ...outcome };
  } catch (error) {
    if (!isAppError(error) || error.status >= 500) throw error;
    await sql`rollback to savepoint effect`.execute(ctx.tx);
    return { effect: index, ok: false, code: error.code };
  }
}

type Made = { statementId: string; commitmentIds: string[] } | { statementId: null };
const NOTHING: Made = { statementId: null };

async function carryOut(
  ctx: Ctx,
  options: JournalOptions,
  batch: Batch,
  idempotencyKey: string,
  effect: Effect,
): Promise<Made> {
  const recorded = batch.mode === "recorded";
  switch (effect.type) {
    case "record":
      if (!recorded && effect.status !== "confirmed") throw unconfirmed();
      return record(ctx, options, batch, idempotencyKey, effect);
    case "report":
      if (!recorded) throw unconfirmed();
      await recordReport(ctx, {
        idempotencyKey,
        orderLineId: effect.lineId,
        conversationId: options.conversationId,
        measure: effect.measure,
        value: effect.value,
        valueText: effect.valueText,
        answerBy: effect.answerBy ?? null,
        asOf: options.startedAt + effect.heard.fromMs,
        evidenceId: await speech(ctx, options, batch, effect.heard),
      });
      return NOTHING;
    case "answers":
      await recordAnswers(ctx, await answersOf(ctx, options, batch, idempotencyKey, effect));
      return NOTHING;
    case "decide": {
      const evidenceIds = effect.heard === null ? [] : [await speech(ctx, options, batch, effect.heard)];
      // A promise that is denied is marked; its quote stays.
      const denied = effect.kind === "contradiction" ? effect.detail.commitmentId : null;
      const [evidenceId] = evidenceIds;
      if (typeof denied === "string" && evidenceId !== undefined) {
        await disputeCommitment(ctx, denied, { evidenceId, conversationId: options.conversationId });
      }
      await openDecision(ctx, {
        idempotencyKey,
        kind: effect.kind,
        partnerId: options.partnerId,
        lineId: effect.lineId,
        conversationId: options.conversationId,
        values: recorded || isAlwaysTold(effect.detail.reason) ? effect.detail : {},
        evidenceIds,
      });
      return NOTHING;
    }
    case "go_off_record":
      await goOffRecord(ctx, options.conversationId, effect.topic);
      return NOTHING;
    case "opt_out":
      await markDoNotCall(ctx, options.contactId, options.conversationId);
      return NOTHING;
    default:
      return NOTHING;
  }
}

/** A condition carries its own clause as its words, not all that was said around it. */
async function clauseOf(ctx: Ctx, options: JournalOptions, { heard, span }: Condition): Promise<string | null> {
  if (heard.contentId === null) return null;
  const said = await readContent(ctx, heard.contentId);
  const clause = typeof said === "string" ? said.slice(span.from, span.to).trim() : "";
  if (clause === "" || clause === said) return heard.contentId;
  return putContent(ctx, { keyId: options.keyId, partnerId: options.partnerId, kind: "words", text: clause });
}

async function record(
  ctx: Ctx,
  options: JournalOptions,
  batch: Batch,
  idempotencyKey: string,
  effect: Extract<Effect, { type: "record" }>,
): Promise<Made> {
  const recorded = batch.mode === "recorded";
  const evidence: Array<{ id: string; role: "stated" | "confirmed" }> = [];
  for (const heard of effect.stated) evidence.push({ id: await speech(ctx, options, batch, heard), role: "stated" });
  if (effect.confirmed !== null) {
    evidence.push({ id: await speech(ctx, options, batch, effect.confirmed), role: "confirmed" });
  }
  const { statementId, commitmentIds } = await recordStatement(ctx, {
    idempotencyKey,
    orderLineId: effect.lineId,
    conversationId: options.conversationId,
    contactId: batch.otherSpeaker ? null : options.contactId,
    replaces: effect.replaces,
    status: effect.status,
    confirmedBy: effect.status !== "confirmed" ? null : options.written ? "written" : "spoken",
    saidAt: options.startedAt + (effect.stated[0]?.fromMs ?? effect.confirmed?.fromMs ?? 0),
    deliveries: effect.deliveries,
    evidence,
    conditions:
      effect.condition === null
        ? []
        : [
            {
              contentId: recorded ? await clauseOf(ctx, options, effect.condition) : null,
              reason: effect.condition.reason,
              due: effect.condition.due,
            },
          ],
  });
  return { statementId, commitmentIds };
}
