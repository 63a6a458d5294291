/** What a form writes: a row a field, each with the words it rests on; one piece of evidence for words that several rest on. */
import type { RecordAnswers } from "#modules/answers/schema.ts";
import type { Ctx } from "#storage/transaction.ts";
import type { Batch } from "../journal.ts";
import { type JournalOptions, speech, unconfirmed } from "../journal-speech.ts";
import type { Effect, FilledField, Heard } from "../types.ts";

type Answers = Extract<Effect, { type: "answers" }>;

/** Where recording was refused only what was confirmed; throws `not_recorded` when that is nothing. */
export async function answersOf(
  ctx: Ctx,
  options: JournalOptions,
  batch: Batch,
  idempotencyKey: string,
  { form, lineId, fields }: Answers,
): Promise<RecordAnswers> {
  const kept = batch.mode === "recorded" ? fields : fields.filter(({ status }) => status === "confirmed");
  if (kept.length === 0) throw unconfirmed();
  const written = new Map<string, string>();
  const proofOf = async (heard: Heard) => {
    const key = `${heard.contentId} ${heard.fromMs} ${heard.toMs}`;
    const id = written.get(key) ?? (await speech(ctx, options, batch, heard));
    written.set(key, id);
    return id;
  };
  const answers: RecordAnswers["answers"] = [];
  for (const filled of kept) {
    const evidence: RecordAnswers["answers"][number]["evidence"] = [];
    for (const [index, heard] of filled.heard.entries()) {
      evidence.push({ id: await proofOf(heard), role: isYes(filled, index) ? "confirmed" : "stated" });
    }
    const { field, value } = filled;
    const asOf = options.startedAt + (filled.heard[0]?.fromMs ?? 0);
    answers.push({ field, value, asOf, evidence, status: statusOf(filled) });
  }
  return { idempotencyKey, conversationId: options.conversationId, lineId, form, answers };
}

function statusOf({ value, status }: FilledField): "said" | "confirmed" | "unknown" {
  if (value === null) return "unknown";
  return status === "confirmed" ? "confirmed" : "said";
}

/** A confirmed answer ends with the yes that confirmed it (form.ts `keepForm`). */
function isYes({ status, heard }: FilledField, index: number): boolean {
  return status === "confirmed" && index > 0 && index === heard.length - 1;
}
