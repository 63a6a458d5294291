/** The form being filled in: what is asked next, what an answer fills, and what is kept of it at the end. */
import type { Extraction } from "../../extraction/types.ts";
import { formById } from "../../flows/index.ts";
import type { Field, Form } from "../../flows/types.ts";
import { freshForm } from "../state.ts";
import { ask, currentTopic, decide, keepsUnconfirmed, type Move, NEXT, say, type Turn, text } from "../turn.ts";
import type { FieldValue, FilledField, FormState, Heard, SayValue } from "../types.ts";
import { countsAffected, isReadBack, valueFor, volunteered } from "./fill.ts";
import { leaveSafety } from "./safety.ts";
import { inLanguage } from "./texts.ts";

/** Throws when no form is being filled in, which is a fault of the engine. */
export function openForm(turn: Turn): { form: Form; state: FormState } {
  const { state } = turn;
  const open = state.form === null ? undefined : state.forms[state.form];
  if (!open) throw new Error("no form is being filled in");
  return { form: formById(turn.snapshot, open.form), state: open };
}

/** The answer to the open question is the words themselves, whatever else they bring up. */
export function asksForWords(turn: Turn): boolean {
  const { question } = turn.state.work;
  return question?.kind === "field" && fieldOf(openForm(turn).form, question.field).kind === "words";
}

export function fieldOf(form: Form, id: string): Field {
  const field = form.fields.find((candidate) => candidate.id === id);
  if (!field) throw new Error(`the form ${form.id} has no field ${id}`);
  return field;
}

export function filledField(state: FormState, id: string): FilledField {
  const filled = state.fields.find(({ field }) => field === id);
  if (!filled) throw new Error(`the form ${state.form} holds no field ${id}`);
  return filled;
}

/** A form that came up on the way: the words that brought it up are its first answer, with all they hold. */
export function beginForm(turn: Turn, id: string, extraction: Extraction, heard: Heard): Move {
  const { state } = turn;
  const form = formById(turn.snapshot, id);
  const begun = freshForm(form, currentTopic(turn)?.lineId ?? null);
  state.forms.push(begun);
  state.form = state.forms.length - 1;
  const first = form.fields.find((field) => field.kind === "words");
  if (first) put(begun, first, valueFor(first, extraction, turn.snapshot.today) ?? { type: "words" }, heard);
  takeVolunteered(turn, begun, form, extraction, heard);
  return nextField(turn);
}

/** The first field still open, in the order of the form; the read-back when none is. */
export function nextField(turn: Turn): Move {
  const { form, state } = openForm(turn);
  if (!state.introduced && form.intro !== null) introduce(turn, form.intro);
  state.introduced = true;
  const next = form.fields.find((field) => filledField(state, field.id).status === "open" && isAsked(field, state));
  if (next !== undefined) return ask({ kind: "field", field: next.id });
  const readable = form.fields.find((field) => {
    const { status, value } = filledField(state, field.id);
    return status === "heard" && isReadBack(field, value);
  });
  if (readable !== undefined) {
    return ask(state.oneByOne ? { kind: "value_readback", field: readable.id } : { kind: "form_readback" });
  }
  return finishForm(turn, "said", null);
}

function isAsked({ when }: Field, state: FormState): boolean {
  if (when === null) return true;
  const { value } = filledField(state, when.field);
  return value?.type === "yes_no" && value.yes === (when.answered === "yes");
}

export function put(state: FormState, field: Field, value: FieldValue, heard: Heard): void {
  const filled = filledField(state, field.id);
  filled.status = "heard";
  filled.value = value;
  filled.heard = [...filled.heard, heard];
  state.readBack = false;
}

/** Values for fields that were not asked for yet; true when there was one. `asked`: to which question they were told. */
export function takeVolunteered(
  { snapshot }: Turn,
  state: FormState,
  form: Form,
  extraction: Extraction,
  heard: Heard,
  asked: Field | null = null,
): boolean {
  let found = false;
  const aboutDefect = asked === null || asked.slot === "quality_issue" || countsAffected(extraction);
  for (const field of form.fields) {
    if (!field.volunteered || filledField(state, field.id).status !== "open") continue;
    if (field.kind === "quantity" && field.id !== asked?.id && !aboutDefect) continue;
    const value = volunteered(field, extraction, snapshot.today);
    if (value === null) continue;
    put(state, field, value, heard);
    found = true;
  }
  return found;
}

export function leaveUnknown(state: FormState, id: string, heard: Heard | null): void {
  const filled = filledField(state, id);
  filled.status = "unknown";
  filled.value = null;
  if (heard) filled.heard = [...filled.heard, heard];
}

/** Writes the form and goes back to where it came up. Who refused the recording leaves nothing unconfirmed behind. */
export function finishForm(turn: Turn, status: "confirmed" | "said", confirmed: Heard | null): Move {
  const { form } = openForm(turn);
  return closeForm(turn, status, confirmed, form.done);
}

/** The same with another last sentence. */
export function closeForm(
  turn: Turn,
  status: "confirmed" | "said",
  confirmed: Heard | null,
  done: string | null,
): Move {
  const { state } = openForm(turn);
  keepForm(turn, state, status, confirmed);
  const last = state.status === "dropped" ? "ack.not_kept" : done;
  if (last !== null) say(turn, "acknowledge", last);
  turn.state.form = null;
  return NEXT;
}

/** As it stands, once: a call that ends before the last question keeps what was said until then, and not what was denied. */
export function keepForm(turn: Turn, state: FormState, asked: "confirmed" | "said", confirmed: Heard | null): void {
  if (state.status !== "open") return;
  leaveSafety(turn, state);
  // Values confirmed one by one stand, however the call ends.
  const status = state.fields.some((field) => field.status === "confirmed") ? "confirmed" : asked;
  if (isDenied(turn, state)) dropDenied(turn, state);
  const kept = state.fields.filter(({ status: one }) => one !== "open");
  if (kept.length > 0) tellAPerson(turn, state);
  if (kept.length === 0 || (status === "said" && !keepsUnconfirmed(turn))) {
    state.status = "dropped";
    return;
  }
  state.status = status;
  for (const field of kept) {
    if (field.status !== "heard") continue;
    field.status = asked === "confirmed" && saysBack(turn, state, field) ? "confirmed" : "said";
    if (field.status === "confirmed" && confirmed) field.heard = [...field.heard, confirmed];
  }
  // Said words that nobody confirmed are not written where recording was refused.
  const written = keepsUnconfirmed(turn) ? kept : kept.filter(({ status: one }) => one === "confirmed");
  if (written.length === 0) return;
  turn.effects.push({
    type: "answers",
    form: state.form,
    lineId: state.lineId,
    status,
    fields: structuredClone(written),
  });
}

/** What was read back was not so, and nobody said what is. */
function dropDenied(turn: Turn, state: FormState): void {
  for (const field of state.fields) {
    if (field.status === "heard" && saysBack(turn, state, field)) leaveUnknown(state, field.field, null);
  }
}

function isDenied({ state }: Turn, form: FormState): boolean {
  if (form.oneByOne) return true;
  return state.work.question?.kind === "form_wrong" && state.form !== null && state.forms[state.form] === form;
}

function saysBack(turn: Turn, state: FormState, { field, value }: FilledField): boolean {
  return isReadBack(fieldOf(formById(turn.snapshot, state.form), field), value);
}

/** What could not be written is not acknowledged as written, and stands as unknown. */
export function formNotKept(turn: Turn, id: string): void {
  const state = turn.state.forms.findLast(({ form, status }) => form === id && status !== "open");
  if (!state) return;
  state.status = "dropped";
  for (const field of state.fields) if (field.status !== "open") field.status = "unknown";
  // A form is the last thing before the goodbye: it is told although the end is written.
  say(turn, "acknowledge", "readback.not_confirmed");
}

/** Somebody of ours has to look at these at once; the others wait for whoever asked. */
const FOR_A_PERSON: Readonly<Record<string, { reason: string }>> = {
  "quality-report": { reason: "quality_report" },
  "quality-question": { reason: "quality_question" },
};

function tellAPerson(turn: Turn, state: FormState): void {
  const told = state.fields.flatMap(({ heard }) => heard);
  const why = FOR_A_PERSON[state.form];
  if (why !== undefined) decide(turn, "human_request", told[0] ?? null, why);
  // What was not understood of a changed instruction is gone through with them again.
  if (state.form !== "teach-back") return;
  const gaps = state.fields.filter((field) => field.status !== "open" && isGap(field));
  if (gaps.length === 0) return;
  decide(turn, "human_request", gaps[0]!.heard[0] ?? null, { reason: "instruction_gap", gaps: gaps.length });
}

function isGap({ status, value }: FilledField): boolean {
  return status === "unknown" || (value?.type === "point" && !value.named);
}

/** What it is about, told once before the first question. */
function introduce(turn: Turn, template: string): void {
  const { subject } = turn.snapshot;
  const values: Record<string, SayValue> = {};
  if (subject?.kind === "teach_back") values.title = text(inLanguage(turn, subject.title));
  if (subject?.kind === "reference") values.about = text(subject.about);
  const purpose = subject?.kind === "scheduling" ? `_${subject.purpose}` : "";
  say(turn, "acknowledge", `${template}${purpose}`, values);
}
