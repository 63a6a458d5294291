/** How a form is asked for and read back: templates with their values. */
import { point } from "#kernel/interval.ts";
import { QUESTIONS } from "../../flows/questions.ts";
import type { Field, QuestionSpec } from "../../flows/types.ts";
import { identifier, quantity, say, type Turn, text } from "../turn.ts";
import type { FieldValue, SayValue } from "../types.ts";
import { offerSlots } from "./appointment.ts";
import { fieldOf, filledField, openForm } from "./form.ts";
import type { Slot } from "./slots.ts";
import { inLanguage } from "./texts.ts";

export function fieldSpec(turn: Turn, id: string): QuestionSpec {
  const { form, state } = openForm(turn);
  const { act, slot, ask, ladder } = fieldOf(form, id);
  const again = (state.denials[id] ?? 0) > 0 ? ladder[0] : undefined;
  return { ...QUESTIONS.field, act, slot, ask: again ?? ask, ladder };
}

/** The sentence that asks, with its values; an appointment is offered alone where only one is left. */
export function askingField(
  turn: Turn,
  id: string,
  template: string,
): { template: string; values: Record<string, SayValue> } {
  const { subject } = turn.snapshot;
  if (fieldOf(openForm(turn).form, id).kind === "slot") return offering(turn, template);
  if (template === "campaign.ask_own" && subject?.kind === "campaign") {
    const question = subject.questions.find((candidate) => candidate.id === id);
    return { template, values: { question: text(inLanguage(turn, question?.text ?? {})) } };
  }
  if (template === "teach.ask_point" && subject?.kind === "teach_back") {
    const point = subject.points.find((candidate) => candidate.id === id);
    return { template, values: { point: text(inLanguage(turn, point?.text ?? {})) } };
  }
  return { template, values: {} };
}

function offering(turn: Turn, template: string): { template: string; values: Record<string, SayValue> } {
  const [first, second] = offerSlots(turn);
  if (first === undefined) return { template: "scheduling.ask_other", values: {} };
  if (second === undefined) return { template: "scheduling.offer_one", values: slotValues(first, "first") };
  return { template, values: { ...slotValues(first, "first"), ...slotValues(second, "second") } };
}

function slotValues(
  { date, hour, minute }: Pick<Slot, "date" | "hour" | "minute">,
  name: string,
): Record<string, SayValue> {
  return {
    [name]: { type: "interval", interval: point(date) },
    [`${name}_time`]: { type: "time", hour, minute },
  };
}

/** Says back each value that is to be confirmed. */
export function sayForm(turn: Turn): void {
  const { form, state } = openForm(turn);
  for (const field of form.fields) {
    const { value, status } = filledField(state, field.id);
    if (field.readback === null || value === null || status !== "heard") continue;
    const spoken = readbackOf(field, value);
    if (spoken) say(turn, "readback", spoken.template, spoken.values, { line: state.lineId, slot: "confirm" });
  }
  state.readBack = true;
}

/** Says one of them back. */
export function sayValue(turn: Turn, id: string): void {
  const { form, state } = openForm(turn);
  const { value } = filledField(state, id);
  const spoken = value && readbackOf(fieldOf(form, id), value);
  if (spoken) say(turn, "readback", spoken.template, spoken.values, { line: state.lineId, slot: "confirm" });
}

/** How a value is said back; null where it is kept as it was said. */
export function readbackOf(
  field: Field,
  value: FieldValue,
): { template: string; values: Record<string, SayValue> } | null {
  const template = field.readback!;
  switch (value.type) {
    case "yes_no":
      return { template: `${template}_${value.yes ? "yes" : "no"}`, values: {} };
    case "quantity":
      return { template, values: { qty: quantity(value.qty, value.uom ?? "pcs") } };
    case "date":
      return { template, values: { interval: { type: "interval", interval: value.interval } } };
    case "identifier":
      return { template, values: { lot: identifier(value.text) } };
    case "slot":
      return { template, values: slotValues(value, "first") };
    default:
      return null;
  }
}
