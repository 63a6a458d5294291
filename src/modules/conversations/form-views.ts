/** Forms as somebody sees them who was not there: with the questions of our people and the proof of each answer. */
import { z } from "zod";
import type { Ctx } from "#storage/transaction.ts";
import type { FormView, KeptForm } from "./forms.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** Whose questions come with the conversation and stand in its snapshot, which is encrypted. */
export const OWN_QUESTIONS: readonly string[] = ["teach-back", "campaign"];

export async function formViews(
  ctx: Ctx,
  conversationId: string,
  mode: "pending" | "recorded" | "unrecorded",
  forms: readonly KeptForm[],
): Promise<FormView[]> {
  if (forms.length === 0) return [];
  const own = mode === "recorded" && forms.some(({ form }) => OWN_QUESTIONS.includes(form));
  const asked = own ? await ownQuestions(ctx, conversationId) : null;
  const proofs = await proofsOf(ctx, conversationId);
  return forms.map((form) => ({
    ...form,
    fields: form.fields.map((field) => ({
      ...field,
      asked: OWN_QUESTIONS.includes(form.form) ? shown(asked?.get(field.field)) : null,
      evidenceIds: proofs.get(`${form.form} ${field.field}`) ?? [],
    })),
  }));
}

const Texts = z.record(z.string(), z.string());
const OwnTexts = z.object({
  subject: z
    .object({
      points: z.array(z.object({ id: z.string(), text: Texts })).optional(),
      questions: z.array(z.object({ id: z.string(), text: Texts })).optional(),
    })
    .nullish(),
});

/** Our people's own questions of a recorded conversation, by the id of their field, in the languages they were written in. */
export async function ownQuestions(ctx: Ctx, conversationId: string): Promise<Map<string, Record<string, string>>> {
  const { subject } = OwnTexts.parse(JSON.parse(await readSnapshot(ctx, conversationId)));
  return new Map([...(subject?.points ?? []), ...(subject?.questions ?? [])].map(({ id, text }) => [id, text]));
}

/** In English where it was written in it. */
function shown(text: Record<string, string> | undefined): string | null {
  return text === undefined ? null : (text.en ?? Object.values(text)[0] ?? null);
}

async function proofsOf(ctx: Ctx, conversationId: string): Promise<Map<string, string[]>> {
  const rows = await ctx.tx
    .selectFrom("answer as a")
    .innerJoin("answer_evidence as l", (join) =>
      join.onRef("l.workspace_id", "=", "a.workspace_id").onRef("l.answer_id", "=", "a.id"),
    )
    .innerJoin("evidence as e", (join) =>
      join.onRef("e.workspace_id", "=", "l.workspace_id").onRef("e.id", "=", "l.evidence_id"),
    )
    .select(["a.form", "a.field", "l.evidence_id"])
    .where("a.workspace_id", "=", ctx.scope.workspace)
    .where("a.conversation_id", "=", conversationId)
    .orderBy("e.said_at")
    .orderBy("e.id")
    .execute();
  const found = new Map<string, string[]>();
  for (const { form, field, evidence_id } of rows) {
    const key = `${form} ${field}`;
    const ids = found.get(key) ?? [];
    if (!ids.includes(evidence_id)) ids.push(evidence_id);
    found.set(key, ids);
  }
  return found;
}
