/** Whether people are safe is never left open: where nobody said so, one of ours has to know, once a form. */
import { decide, type Turn } from "../turn.ts";
import type { FormState, Heard, Question } from "../types.ts";

const FIELD = "safe";

export const isAboutSafety = (question: Question) => question.kind === "field" && question.field === FIELD;

export function askForSafety(turn: Turn, form: FormState, heard: Heard | null): void {
  if (form.safetyUnknown) return;
  form.safetyUnknown = true;
  decide(turn, "human_request", heard, { reason: "safety_unknown" });
}

/** Asked, and then the conversation ended: refused, wrong number, silence, a line that dropped. */
export function leaveSafety(turn: Turn, form: FormState): void {
  const open = form.introduced && form.fields.some(({ field, status }) => field === FIELD && status === "open");
  if (open) askForSafety(turn, form, form.fields.flatMap(({ heard }) => heard)[0] ?? null);
}
