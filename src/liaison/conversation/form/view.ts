/** What the call page shows of the forms: each field as it stands, as values. Pure. */
import type { FormView } from "#modules/conversations/schema.ts";
import type { CallSnapshot, ConversationState, FilledField, FormState } from "../types.ts";

export function formViews(snapshot: CallSnapshot, state: ConversationState): FormView[] {
  return state.forms.map((form) => viewOf(snapshot, form, form.fields));
}

/** What may be written where recording was refused: the fields that were confirmed, of forms that were. */
export function confirmedForms(snapshot: CallSnapshot, state: ConversationState): FormView[] {
  return state.forms
    .filter(({ status }) => status === "confirmed")
    .map((form) =>
      viewOf(
        snapshot,
        form,
        form.fields.filter(({ status }) => status === "confirmed"),
      ),
    );
}

function viewOf(snapshot: CallSnapshot, { form, lineId, status }: FormState, fields: readonly FilledField[]): FormView {
  return {
    form,
    lineId,
    status,
    fields: fields.map(({ field, status: standing, value, heard }) => ({
      field,
      status: standing,
      value,
      heardAt: [...new Set(heard.map(({ fromMs }) => fromMs))],
      asked: askedOf(snapshot, field),
      evidenceIds: [],
    })),
  };
}

/** Our people's own words for it, where they wrote it: in English if they did. */
function askedOf({ subject }: CallSnapshot, field: string): string | null {
  const own = subject?.kind === "teach_back" ? subject.points : subject?.kind === "campaign" ? subject.questions : [];
  const text = own.find(({ id }) => id === field)?.text;
  return text === undefined ? null : (text.en ?? Object.values(text)[0] ?? null);
}
