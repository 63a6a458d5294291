/** What a decision is about, short enough for a telephone; the whole question stands below where it says more. */
import { lateHeadline } from "./late.ts";
import { type QuestionContext, questionOf } from "./question.ts";
import type { DecisionKind } from "./schema.ts";
import { type DecisionValues, lateDeliveries, number, text } from "./values.ts";
import { quantity } from "./wording.ts";

export function headlineOf(kind: DecisionKind, values: DecisionValues, context: QuestionContext): string {
  const line = context.line ?? "an order";
  const uom = text(values, "uom") ?? "";
  if (kind === "late") {
    const deliveries = lateDeliveries(values);
    return deliveries.length === 0 ? `${line}: promised late` : lateHeadline(deliveries, uom, line);
  }
  if (kind === "contradiction") {
    const [claimed, open] = [number(values, "claimed"), number(values, "open")];
    return claimed !== null && open !== null && claimed > open
      ? `${line}: ${quantity(claimed, uom)} promised, ${quantity(open, uom)} open`
      : `${line}: a promise is disputed`;
  }
  return questionOf(kind, values, context);
}
