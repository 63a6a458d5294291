/** What a decision is about, short enough for a telephone; the whole question stands below where it says more. */
import { type QuestionContext, questionOf } from "./question.ts";
import type { DecisionKind } from "./schema.ts";
import { type DecisionValues, number, text } from "./values.ts";
import { days, quantity } from "./wording.ts";

export function headlineOf(kind: DecisionKind, values: DecisionValues, context: QuestionContext): string {
  const line = context.line ?? "an order";
  const uom = text(values, "uom") ?? "";
  if (kind === "late") {
    const [qty, late] = [number(values, "qty"), number(values, "daysLate")];
    const what = qty === null ? line : `${quantity(qty, uom)} of ${line}`;
    return late === null ? `${what}: promised late` : `${what}: ${days(late)} late`;
  }
  if (kind === "contradiction") {
    const [claimed, open] = [number(values, "claimed"), number(values, "open")];
    return claimed !== null && open !== null && claimed > open
      ? `${line}: ${quantity(claimed, uom)} promised, ${quantity(open, uom)} open`
      : `${line}: a promise is disputed`;
  }
  return questionOf(kind, values, context);
}
