/** What a partner answers behind the link: a tap that confirms, what is right instead, or that it is wrong. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { point } from "#kernel/interval.ts";
import { addDays, type PlainDate, plainDateIn } from "#kernel/time.ts";
import { reviewAnswer } from "#modules/answers/index.ts";
import { append as audit } from "#modules/audit/index.ts";
import { confirmInWriting, correctCommitment, disputeCommitment, promiseOpen } from "#modules/commitments/index.ts";
import { openDecision } from "#modules/decisions/index.ts";
import { putContent, recordPortalEvidence } from "#modules/evidence/index.ts";
import type { MinutesAnswerTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { answeredBefore, mustBeAnswerable, type Point } from "./answerable.ts";
import { type OpenLink, openMinutesLink } from "./links.ts";
import type { AnswerMinutes } from "./schema.ts";

type Kind = MinutesAnswerTable["kind"];

/**
 * Confirms, corrects or denies one promise of the conversation, or one answer to the question of a form, or names the day of
 * what has none; all of it and what follows from it, or nothing. What is not answered stays as it was. The same `requestKey`
 * again changes nothing.
 *
 * Throws `not_found` for a link that is not open or a point that is none of this conversation, `conflict` for one that
 * has changed meanwhile, `commitment_exceeds_open_quantity`, `invalid_input`, `idempotency_key_reused`.
 */
export async function answerMinutes(
  ctx: Ctx,
  linkId: string,
  input: AnswerMinutes,
  requestKey: string | null,
): Promise<void> {
  const link = await openMinutesLink(ctx, linkId, { lock: true });
  const about = pointOf(input);
  const kind = kindOf(input);
  if (await answeredBefore(ctx, link, { about, kind, requestKey })) return;
  await mustBeAnswerable(ctx, link, about);
  const evidenceId = await evidenceOf(ctx, link, input);
  const id = newId(ctx.now);
  const cause: Cause = {
    ...{ evidenceId, conversationId: link.conversationId, contactId: link.contactId },
    idempotencyKey: `minutes:${id}`,
  };
  const subject = await settle(ctx, link, about, input, cause);
  await ctx.tx
    .insertInto("minutes_answer")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: link.partnerId,
      id,
      link_id: link.id,
      commitment_id: subject.kind === "commitment" ? subject.id : null,
      answer_id: subject.kind === "answer" ? subject.id : null,
      kind,
      evidence_id: evidenceId,
      request_key: requestKey,
      answered_at: new Date(ctx.now),
    })
    .execute();
  await audit(ctx, {
    action: `minutes.${kind}`,
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail: { conversationId: link.conversationId, contactId: link.contactId, linkId: link.id, evidenceId },
  });
  ctx.changed(`conversation:${link.conversationId}`);
}

/** The schema lets exactly one of them through. */
function pointOf(input: AnswerMinutes): Point {
  if (input.answer === "promise") return { kind: "line", id: input.lineId };
  const { commitmentId, answerId } = input;
  return answerId === undefined ? { kind: "commitment", id: commitmentId! } : { kind: "answer", id: answerId };
}

function kindOf(input: AnswerMinutes): Kind {
  if (input.answer === "promise") return "added";
  if (input.answer === "right") return "confirmed";
  return input.date === undefined && input.qty === undefined ? "denied" : "corrected";
}

type Cause = { evidenceId: string; conversationId: string; contactId: string; idempotencyKey: string };

/** Answers what was settled: the promise that was made, where one was. */
async function settle(
  ctx: Ctx,
  link: OpenLink,
  about: Point,
  input: AnswerMinutes,
  cause: Cause,
): Promise<Point & { kind: "commitment" | "answer" }> {
  if (input.answer === "promise") {
    const { commitmentIds } = await promiseOpen(ctx, input.lineId, {
      ...cause,
      qty: input.qty ?? null,
      interval: point(stillToCome(input.date, ctx.now)),
    });
    return { kind: "commitment", id: commitmentIds[0]! };
  }
  const { id } = about;
  if (about.kind === "answer") {
    await settleAnswer(ctx, id, kindOf(input) === "confirmed" ? "confirmed" : "disputed", link, cause.evidenceId);
    return { kind: "answer", id };
  }
  await settlePromise(ctx, id, input, cause);
  return { kind: "commitment", id };
}

type PromiseAnswer = Exclude<AnswerMinutes, { answer: "promise" }>;

async function settlePromise(ctx: Ctx, commitmentId: string, input: PromiseAnswer, cause: Cause): Promise<void> {
  const { evidenceId, conversationId } = cause;
  if (input.answer === "right") return confirmInWriting(ctx, commitmentId, { evidenceId, conversationId });
  if (kindOf(input) === "denied") return disputeCommitment(ctx, commitmentId, { evidenceId, conversationId });
  await correctCommitment(ctx, commitmentId, {
    ...cause,
    qty: input.qty ?? null,
    interval: input.date === undefined ? null : point(stillToCome(input.date, ctx.now)),
  });
}

/** A day that is over, or too far off, is a slip. */
function stillToCome(date: PlainDate, now: number): PlainDate {
  if (!isOut(date, now)) return date;
  throw new AppError("invalid_input", "Please give a day that is still to come, within the next five years.");
}

/** A day that is over everywhere, or so far off that it is a slip. */
function isOut(date: PlainDate, now: number): boolean {
  const today = plainDateIn("UTC", now);
  return date < addDays(today, -1) || date > addDays(today, 5 * 366);
}

/** Of a denial a person is told. */
async function settleAnswer(
  ctx: Ctx,
  id: string,
  verdict: "confirmed" | "disputed",
  { partnerId, conversationId }: OpenLink,
  evidenceId: string,
): Promise<void> {
  const { lineId } = await reviewAnswer(ctx, id, { verdict, evidenceId });
  if (verdict === "confirmed") return;
  await openDecision(ctx, {
    idempotencyKey: `answer-disputed:${evidenceId}`,
    ...{ kind: "human_request", partnerId, lineId, conversationId },
    values: { reason: "answer_disputed" },
    evidenceIds: [evidenceId],
  });
}

/** A typed note is under the conversation's key: erasing the conversation takes it too. */
async function evidenceOf(ctx: Ctx, link: OpenLink, input: AnswerMinutes): Promise<string> {
  const { key_id, language } = await ctx.tx
    .selectFrom("conversation")
    .select(["key_id", "language"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", link.conversationId)
    .executeTakeFirstOrThrow();
  const { partnerId, contactId, conversationId } = link;
  const note = input.answer === "wrong" ? input.note : undefined;
  const contentId =
    note === undefined ? null : await putContent(ctx, { keyId: key_id, partnerId, kind: "words", text: note });
  const given =
    input.answer === "right"
      ? {}
      : {
          ...(input.date === undefined ? {} : { date: input.date }),
          ...(input.qty === undefined ? {} : { qty: input.qty }),
        };
  return recordPortalEvidence(ctx, {
    partnerId,
    conversationId,
    contactId,
    contentId,
    language: contentId === null ? null : language,
    saidAt: ctx.now,
    tap: { answer: input.answer, ...given },
  });
}
