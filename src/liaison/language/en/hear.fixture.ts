/** An English answer in the light of its question, as one short value: what a careful listener would take, or null to ask again. */
import { predictItem } from "../../extraction/evaluate.ts";

export type Heard = [slot: string, text: string, value: unknown, question?: string];

/** On a Wednesday, the 25th of November 2026. */
export function heard(slot: string, utterance: string, question: string | null = null): unknown {
  const { value } = predictItem({ id: "1", lang: "en", ref: "2026-11-25T10:00", slot, utterance, question });
  return value === null || value.type === "ambiguous" ? null : told(value);
}

function told(value: NonNullable<ReturnType<typeof predictItem>["value"]>): unknown {
  switch (value.type) {
    case "date_range":
      return `${value.start}..${value.end ?? ""}`;
    case "duration":
      return "days" in value ? value.days : value.business_days;
    case "confirm":
      return value.correction === undefined ? value.value : [value.value, told(value.correction)];
    case "record":
      return value.fields;
    case "ambiguous":
      return null;
    default:
      return value.value;
  }
}
