/** What the forms of a conversation hold, for its minutes: what was said or confirmed, with the partner's own words. */
import { listAnswers } from "#modules/answers/index.ts";
import { type Answer, AnswerQuery } from "#modules/answers/schema.ts";
import { OWN_QUESTIONS, ownQuestions } from "#modules/conversations/index.ts";
import type { AnswerValue } from "#modules/conversations/schema.ts";
import { readContents } from "#modules/evidence/index.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { MinutesFormAnswer } from "./schema.ts";

export type AnswerFacts = {
  answerId: string;
  field: string;
  status: MinutesFormAnswer["status"];
  value: AnswerValue;
  /** Typed on both sides, or tapped behind a link: a yes is one in writing. */
  written: boolean;
  answered: MinutesFormAnswer["answered"];
  /** What our people asked, by language, where the question was theirs. */
  asked: Record<string, string> | null;
  quotes: string[];
};

export type FormFacts = { form: string; answers: AnswerFacts[] };

/** What nobody knew is left out: there is nothing to confirm in it. */
export async function formFacts(
  ctx: Ctx,
  conversationId: string,
  mode: "pending" | "recorded" | "unrecorded",
): Promise<FormFacts[]> {
  const answers = await listAnswers(ctx, AnswerQuery.parse({ conversation: conversationId, limit: 500 }));
  if (answers.length === 0) return [];
  const proofs = await proofsOf(ctx, answers);
  const own = mode === "recorded" && answers.some(({ form }) => OWN_QUESTIONS.includes(form));
  const questions = own ? await ownQuestions(ctx, conversationId) : null;
  const forms = new Map<string, AnswerFacts[]>();
  for (const { id, form, field, status, value } of answers) {
    if (status === "unknown" || value === null) continue;
    const asked = OWN_QUESTIONS.includes(form) ? (questions?.get(field) ?? null) : null;
    const facts = { answerId: id, field, status, value, asked, ...proofs.get(id)! };
    forms.set(form, [...(forms.get(form) ?? []), facts]);
  }
  return [...forms].map(([form, rows]) => ({ form, answers: rows }));
}

type Proof = Pick<AnswerFacts, "written" | "answered" | "quotes">;

async function proofsOf(ctx: Ctx, answers: readonly Answer[]): Promise<Map<string, Proof>> {
  const found = new Map<string, Proof>(answers.map(({ id }) => [id, { written: false, answered: null, quotes: [] }]));
  const rows = await ctx.tx
    .selectFrom("answer_evidence as l")
    .innerJoin("evidence as e", (join) =>
      join.onRef("e.workspace_id", "=", "l.workspace_id").onRef("e.id", "=", "l.evidence_id"),
    )
    .select(["l.answer_id", "l.role", "e.kind", "e.content_id"])
    .where("l.workspace_id", "=", ctx.scope.workspace)
    .where("l.answer_id", "in", [...found.keys()])
    .orderBy("e.said_at")
    .orderBy("e.id")
    .execute();
  const words = await readContents(
    ctx,
    rows.flatMap(({ content_id }) => content_id ?? []),
  );
  for (const { answer_id, role, kind, content_id } of rows) {
    const proof = found.get(answer_id)!;
    proof.written ||= kind === "chat" || (kind === "portal" && role === "confirmed");
    const text = role !== "confirmed" && content_id !== null ? words.get(content_id) : undefined;
    if (typeof text === "string" && !proof.quotes.includes(text)) proof.quotes.push(text);
  }
  const taps = await ctx.tx
    .selectFrom("minutes_answer")
    .select(["answer_id", "kind", "answered_at"])
    .where("workspace_id", "=", ctx.scope.workspace)
    .where("answer_id", "in", [...found.keys()])
    .orderBy("id")
    .execute();
  for (const { answer_id, kind, answered_at } of taps)
    found.get(answer_id!)!.answered = { kind, at: answered_at.toISOString() };
  return found;
}
