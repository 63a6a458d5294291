/** What a partner answers behind the link: a tap that confirms, what is right instead, or that it is wrong. */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { point } from "#kernel/interval.ts";
import { addDays, type PlainDate, plainDateIn } from "#kernel/time.ts";
import { reviewAnswer } from "#modules/answers/index.ts";
import { append as audit } from "#modules/audit/index.ts";
import { confirmInWriting, correctCommitment, disputeCommitment } from "#modules/commitments/index.ts";
import { openDecision } from "#modules/decisions/index.ts";
import { putContent, recordPortalEvidence } from "#modules/evidence/index.ts";
import type { MinutesAnswerTable } from "#storage/tables.ts";
import type { Ctx } from "#storage/transaction.ts";
import { type OpenLink, openMinutesLink } from "./links.ts";
import type { AnswerMinutes } from "./schema.ts";

type Kind = MinutesAnswerTable["kind"];
type Point = { kind: "commitment" | "answer"; id: string };

/**
 * Confirms, corrects or denies one promise of the conversation, or one answer to the question of a form; all of it and what
 * follows from it, or nothing. What is not answered stays as it was. The same `requestKey` again changes nothing.
 *
 * Throws `not_found` for a link that is not open or a point that is none of this conversation, `conflict` for one that
 * has changed meanwhile, `commitment_exceeds_open_quantity`, `idempotency_key_reused`.
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
  await (about.kind === "commitment" ? mustBeOpen(ctx, link, about.id) : mustBeOfConversation(ctx, link, about.id));
  const evidenceId = await evidenceOf(ctx, link, input);
  const id = newId(ctx.now);
  if (about.kind === "answer") {
    await settleAnswer(ctx, about.id, kind === "confirmed" ? "confirmed" : "disputed", link, evidenceId);
  } else {
    await settle(ctx, about.id, input, {
      ...{ evidenceId, conversationId: link.conversationId, contactId: link.contactId },
      idempotencyKey: `minutes:${id}`,
    });
  }
  await ctx.tx
    .insertInto("minutes_answer")
    .values({
      workspace_id: ctx.scope.workspace,
      partner_id: link.partnerId,
      id,
      link_id: link.id,
      commitment_id: about.kind === "commitment" ? about.id : null,
      answer_id: about.kind === "answer" ? about.id : null,
      kind,
      evidence_id: evidenceId,
      request_key: requestKey,
      answered_at: new Date(ctx.now),
    })
    .execute();
  await audit(ctx, {
    action: `minutes.${kind}`,
    subjectKind: about.kind,
    subjectId: about.id,
    detail: { conversationId: link.conversationId, contactId: link.contactId, linkId: link.id, evidenceId },
  });
  ctx.changed(`conversation:${link.conversationId}`);
}

/** The schema lets exactly one of the two through. */
function pointOf({ commitmentId, answerId }: AnswerMinutes): Point {
  return answerId === undefined ? { kind: "commitment", id: commitmentId! } : { kind: "answer", id: answerId };
}

function kindOf(input: AnswerMinutes): Kind {
  if (input.answer === "right") return "confirmed";
  return input.date === undefined && input.qty === undefined ? "denied" : "corrected";
}

type Cause = { evidenceId: string; conversationId: string; contactId: string; idempotencyKey: string };

async function settle(ctx: Ctx, commitmentId: string, input: AnswerMinutes, cause: Cause): Promise<void> {
  const { evidenceId, conversationId } = cause;
  if (input.answer === "right") return confirmInWriting(ctx, commitmentId, { evidenceId, conversationId });
  if (kindOf(input) === "denied") return disputeCommitment(ctx, commitmentId, { evidenceId, conversationId });
  if (input.date !== undefined && isOut(input.date, ctx.now)) {
    throw new AppError("invalid_input", "Please give a day that is still to come, within the next five years.");
  }
  await correctCommitment(ctx, commitmentId, {
    ...cause,
    qty: input.qty ?? null,
    interval: input.date === undefined ? null : point(input.date),
  });
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

/** The same tap sent again, or a second tap on what this link has confirmed already. */
async function answeredBefore(
  ctx: Ctx,
  link: OpenLink,
  tap: { about: Point; kind: Kind; requestKey: string | null },
): Promise<boolean> {
  const rows = await ctx.tx
    .selectFrom("minutes_answer")
    .select(["commitment_id", "answer_id", "kind", "request_key"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("link_id", "=", link.id)
    .orderBy("id")
    .execute();
  const same = rows.find((row) => row.request_key !== null && row.request_key === tap.requestKey);
  const isAbout = (row: (typeof rows)[number]) => (row.commitment_id ?? row.answer_id) === tap.about.id;
  if (same !== undefined) {
    if (isAbout(same) && same.kind === tap.kind) return true;
    throw new AppError("idempotency_key_reused", "This key was used for another answer.");
  }
  return tap.kind === "confirmed" && rows.findLast(isAbout)?.kind === "confirmed";
}

async function mustBeOfConversation(ctx: Ctx, link: OpenLink, answerId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom("answer")
    .select("id")
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("id", "=", answerId)
    .where("conversation_id", "=", link.conversationId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such answer in these minutes.");
}

async function mustBeOpen(ctx: Ctx, link: OpenLink, commitmentId: string): Promise<void> {
  const row = await ctx.tx
    .selectFrom("commitment as m")
    .innerJoin("statement as s", (join) =>
      join.onRef("s.workspace_id", "=", "m.workspace_id").onRef("s.id", "=", "m.statement_id"),
    )
    .select("m.status")
    .where("m.workspace_id", "=", ctx.scope.workspace)
    .where("m.id", "=", commitmentId)
    .where("s.conversation_id", "=", link.conversationId)
    .executeTakeFirst();
  if (!row) throw new AppError("not_found", "There is no such promise in these minutes.");
  if (row.status !== "said" && row.status !== "confirmed") {
    throw new AppError("conflict", "This point has changed meanwhile. Look at it once more.");
  }
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
